/** What the page may load, and from where: nothing but its own origin. One list for the header and for the page itself. */
const own = ['script', 'style', 'img', 'font', 'connect', 'worker', 'manifest'].map((what) => `${what}-src 'self'`);
const nothingElse = "default-src 'none'";
const nowhereElse = ["base-uri 'none'", "form-action 'none'"];
const inPage = [nothingElse, ...own, ...nowhereElse];

/** For the page itself: holds on any host, also on one that sets no headers. A page cannot forbid its own framing. */
export const policyInPage = inPage.join('; ');

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

/** What the server sends with every answer. */
export const headers: Readonly<Record<string, string>> = {
  'content-security-policy': [...inPage, "frame-ancestors 'none'"].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
