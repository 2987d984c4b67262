/** Addresses of the web in a text, and where they lead. */
const domain =
  /(?<![@\p{Script=Latin}\p{Script=Cyrillic}\d_.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,18}|xn--[a-z0-9-]+)(?![a-z0-9-]|\.[a-z0-9])(?:\/\S*)?|[а-я0-9-]+\.рф/gu;
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

const shortestLabel = 4;

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

export const isShortener = (name: string): boolean => shorteners.has(name);

/** The domain of a WebOTP line (`@example.com #123456` at the end), the best evidence there is; null without one. */
export const webOtpDomain = (words: string): string | null => webOtp.exec(words)?.[1]?.toLowerCase() ?? null;

/** The services by domain, subdomains included. */
export class Domains {
  readonly #byDomain = new Map<string, string>();
  readonly #byLabel = new Map<string, string>();

  constructor(
    services: readonly { readonly id: string; readonly domains: readonly string[]; readonly retired?: unknown }[],
  ) {
    for (const { id, domains, retired } of services) {
      if (retired !== undefined) continue;
      for (const name of domains.map((one) => one.toLowerCase())) {
        if (!this.#byDomain.has(name)) this.#byDomain.set(name, id);
        const label = ownLabel(name);
        if (label.length >= shortestLabel && !this.#byLabel.has(label)) this.#byLabel.set(label, id);
      }
    }
  }

  /** The service whose name a foreign domain carries (`paypal-safe.com`), which is how bait looks; null otherwise. */
  imitatedBy(name: string): string | null {
    if (this.serviceOf(name) !== null || isShortener(name)) return null;
    for (const part of name.split(/[.-]/)) {
      const id = this.#byLabel.get(part);
      if (id !== undefined && ownLabel(name) !== part) return id;
    }
    return null;
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

const secondLevel = new Set(['com', 'co', 'gov', 'org', 'net', 'edu']);

/** The label that a registrant chose: `sberbank` of `online.sberbank.ru`. */
function ownLabel(name: string): string {
  const labels = name.split('.');
  const second = labels.at(-2) ?? '';
  return secondLevel.has(second) ? (labels.at(-3) ?? second) : second;
}
