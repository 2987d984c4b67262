/** Addresses of the web in a text, and where they lead. */
const domain =
  /(?<![@\p{L}\d_.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,18}|xn--[a-z0-9-]+)(?![a-z0-9-]|\.[a-z0-9])(?:\/\S*)?|[а-я0-9-]+\.рф/gu;
const scheme = /https?:\/\/|www\./u;
const webOtp = /(?:^|\n)@([a-z0-9.-]+\.[a-z]{2,})\s+#\S+\s*$/iu;
/** Endings that are seldom a web address in a message: abbreviations, files, versions. */
const noTopLevel = /\.(?:jpg|png|pdf|txt|xml|exe|apk|doc|rub|rur|kom|ul|ooo|pao|tel|stan|abc|min|max|sms|pro)$/u;
/** Shorteners lead anywhere: neither a service's own nor foreign. */
const shorteners = new Set([
  'clck.ru',
  'goo.gl',
  'bit.ly',
  'g.co',
  'cutt.ly',
  't.co',
  'u.to',
  'vk.cc',
  'is.gd',
  't.cn',
  'dwz.cn',
  'tinyurl.com',
  'go.link',
]);

export interface WebAddress {
  readonly domain: string;
  readonly at: number;
}

/** Every web address in a folded text. */
export function addressesIn(words: string): WebAddress[] {
  const found: WebAddress[] = [];
  for (const match of words.matchAll(domain)) {
    const name = (match[0].split('/')[0] ?? '').replace(/^www\./, '');
    if (!noTopLevel.test(name)) found.push({ domain: name, at: match.index });
  }
  return found;
}

export const hasScheme = (words: string): boolean => scheme.test(words);
export const isShortener = (name: string): boolean => shorteners.has(name);

/** The domain of a WebOTP line (`@example.com #123456` at the end), the best evidence there is; null without one. */
export const webOtpDomain = (words: string): string | null => webOtp.exec(words)?.[1]?.toLowerCase() ?? null;

/** The services by domain, subdomains included. */
export class Domains {
  readonly #byDomain = new Map<string, string>();

  constructor(
    services: readonly { readonly id: string; readonly domains: readonly string[]; readonly retired?: unknown }[],
  ) {
    for (const { id, domains, retired } of services) {
      if (retired !== undefined) continue;
      for (const name of domains)
        if (!this.#byDomain.has(name.toLowerCase())) this.#byDomain.set(name.toLowerCase(), id);
    }
  }

  /** The service that a domain, or the domain it lies under, belongs to. */
  serviceOf(name: string): string | null {
    for (let rest = name; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const id = this.#byDomain.get(rest);
      if (id !== undefined) return id;
    }
    return null;
  }
}
