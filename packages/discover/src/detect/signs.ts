import type { Service } from '@otboy/knowledge';
import { addressesIn, type Domains, isShortener, type WebAddress, webOtpDomain } from './address.ts';
import { type CodeFound, codeNear } from './code.ts';
import type { Hits } from './hits.ts';
import { isMoney } from './marker.ts';
import { hasAmount, hasCard, hasPercent } from './money.ts';
import type { Sender } from './sender.ts';

/** Chinese carriers require it, at the head or the tail; others put a name in square brackets at the head. */
const signature = /^\s*(?:<#>\s*)?[【[「]([^】\]」]{1,24})[】\]」]|[【「]([^】」]{1,24})[】」]\s*$/u;
/** What every web address has, and few sentences. */
export const dotInside = /[^\s.]\.[^\s.\d]/;
const noAddresses: readonly WebAddress[] = [];

/** What a message is judged by. What costs time is worked out when it is first asked for. */
export class Signs {
  readonly hits: Hits;
  readonly sender: Sender;
  /** The record of the sender, where it is a sender of one service. */
  readonly owner: Service | null;
  /** The text as written. */
  readonly raw: string;
  readonly #domains: Domains;
  #words: string | undefined;
  #code: CodeFound | null | undefined;
  #addresses: readonly WebAddress[] | undefined;
  #amount: boolean | undefined;
  #card: boolean | undefined;

  constructor(raw: string, hits: Hits, sender: Sender, owner: Service | null, domains: Domains) {
    this.raw = raw;
    this.hits = hits;
    this.sender = sender;
    this.owner = owner;
    this.#domains = domains;
  }

  /** The text folded, position by position. */
  get words(): string {
    this.#words ??= this.hits.text.toString();
    return this.#words;
  }

  /** The code of the text, where a word says that there is one. */
  get code(): CodeFound | null {
    if (this.#code === undefined)
      this.#code = this.hits.codeEnds.length === 0 ? null : codeNear(this.words, this.hits.codeEnds);
    return this.#code;
  }

  get addresses(): readonly WebAddress[] {
    this.#addresses ??= dotInside.test(this.raw) ? addressesIn(this.words) : noAddresses;
    return this.#addresses;
  }

  /** Some address leads to a domain that no known service owns. */
  get foreignLink(): boolean {
    return this.addresses.some(({ domain }) => !isShortener(domain) && this.#domains.serviceOf(domain) === null);
  }

  /** The service whose name some foreign address carries; null where none does. */
  get imitated(): string | null {
    for (const { domain } of this.addresses) {
      const id = this.#domains.imitatedBy(domain);
      if (id !== null) return id;
    }
    return null;
  }

  /** The domain of a WebOTP line. */
  get otpDomain(): string | null {
    return this.raw.includes('@') ? webOtpDomain(this.raw) : null;
  }

  /** A sum of money. */
  get amount(): boolean {
    this.#amount ??= hasAmount(this.words);
    return this.#amount;
  }

  /** The tail of a card or an account. */
  get card(): boolean {
    this.#card ??= hasCard(this.words);
    return this.#card;
  }

  /** A bank speaks: by its sender, or by a name that only a bank has. */
  get bank(): boolean {
    if (this.owner !== null) return isMoney(this.owner);
    return this.sender.type !== 'phone' && this.hits.markers.some(({ marker }) => !marker.templateOnly && marker.money);
  }

  /** What stands in the signature of the message; null where it has none. */
  get signature(): string | null {
    const found = signature.exec(this.raw);
    return found === null ? null : (found[1] ?? found[2] ?? null);
  }

  get percent(): boolean {
    return hasPercent(this.words);
  }

  /** A marker that names a service by itself stands in the text. */
  get named(): boolean {
    return this.hits.markers.some(({ marker }) => !marker.generic && !marker.templateOnly);
  }
}
