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
