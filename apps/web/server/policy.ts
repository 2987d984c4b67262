/** What the page may load, and from where: nothing but its own origin. One list for the header and for the page itself. */
const own = ['script', 'style', 'img', 'font', 'connect', 'worker'].map((what) => `${what}-src 'self'`);
const inPage = ["default-src 'none'", ...own, "base-uri 'none'", "form-action 'none'"];

/** For the page itself: holds on any host, also on one that sets no headers. A page cannot forbid its own framing. */
export const policyInPage = inPage.join('; ');

/** What the server sends with every answer. */
export const headers: Readonly<Record<string, string>> = {
  'content-security-policy': [...inPage, "frame-ancestors 'none'"].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The worker that sets papers, by the name of its file: the one script that may compile WebAssembly (docs/decisions/0063). */
const setsPapers = (name: string): boolean => /^assets\/typesetter-[\w-]+\.js$/.test(name);

/** What the server sends with a file of the build. */
export const headersOf = (name: string): Readonly<Record<string, string>> =>
  setsPapers(name)
    ? {
        ...headers,
        'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
      }
    : headers;
