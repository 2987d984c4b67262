/** Nothing but the own origin. */
const own = ['script', 'style', 'img', 'font', 'connect', 'worker', 'manifest'].map((what) => `${what}-src 'self'`);
const nothingElse = "default-src 'none'";
const nowhereElse = ["base-uri 'none'", "form-action 'none'"];
const ofOrigin = [nothingElse, ...own, ...nowhereElse].join('; ');

/**
 * For the page itself: holds on any host, also on one that sets no headers. What stands in it and is read before anything
 * else has travelled, one script and one style, is allowed by its hash. A page cannot forbid its own framing.
 */
export const policyInPage = (script: string, style: string): string =>
  ofOrigin.replace("script-src 'self'", `$& '${script}'`).replace("style-src 'self'", `$& '${style}'`);

/**
 * For the single file, which has no origin of its own: its one script and its one style by their hashes, pictures that
 * stand in it, and a worker that it makes out of itself. It may connect to nothing at all.
 */
export const policyInFile = (script: string, style: string): string =>
  [
    nothingElse,
    `script-src '${script}'`,
    `style-src '${style}'`,
    'img-src data:',
    'worker-src blob:',
    ...nowhereElse,
  ].join('; ');

const said = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;

/** What the server sends with every answer: of a page what it says itself, and that nobody may frame it. */
export const headersOf = (page = ''): Readonly<Record<string, string>> => ({
  'content-security-policy': `${said.exec(page)?.[1] ?? ofOrigin}; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

/** The worker that sets papers, by the name of its file: the one script that may compile WebAssembly (docs/decisions/0063). */
export const setsPapers = (path: string): boolean => /\/assets\/typesetter-[\w-]+\.js$/.test(path);

/** What the server sends with it. */
export const headersOfCompiler: Readonly<Record<string, string>> = {
  ...headersOf(),
  'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
};
