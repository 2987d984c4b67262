import type { Service } from '@otboy/knowledge';
import type { Message } from '../read/entry.ts';
import { addressesIn, Domains, hasScheme, isShortener, webOtpDomain } from './address.ts';
import { brandIn } from './brand.ts';
import { codeNear } from './code.ts';
import { fold } from './fold.ts';
import { Finder } from './hits.ts';
import { kindOf, type Signs } from './kind.ts';
import { type Sender, Senders } from './sender.ts';
import type { Verdict } from './verdict.ts';
import { ownerOf } from './whose.ts';

const personal: Verdict = {
  kind: 'personal',
  service: null,
  confidence: 'high',
  by: null,
  label: null,
  suspicious: null,
};
const noLink = new Set(['marketing', 'personal', 'spam']);

/** Judges messages one by one. Made once from the knowledge; keeps no text. */
export class Detector {
  readonly #services: Readonly<Record<string, Service>>;
  readonly #finder: Finder;
  readonly #senders: Senders;
  readonly #domains: Domains;

  constructor(services: Readonly<Record<string, Service>>) {
    const list = Object.values(services);
    this.#services = services;
    this.#finder = new Finder(list);
    this.#senders = new Senders(list);
    this.#domains = new Domains(list);
  }

  judge(message: Message): Verdict {
    if (message.direction !== 'in') return personal;
    const sender = this.#senders.of(message.peer);
    const hits = this.#finder.find(message.text);
    if (sender.type === 'phone' && !this.#speaksLikeAMachine(message.text)) return personal;
    const words = fold(message.text);
    const [ownId] = sender.services;
    const owner = sender.type === 'own' && ownId !== undefined ? (this.#services[ownId] ?? null) : null;
    const addresses = message.text.includes('.') ? addressesIn(words) : [];
    const otpDomain = webOtpDomain(message.text);
    const signs: Signs = {
      hits,
      sender,
      owner,
      raw: message.text,
      words,
      code: codeNear(words, hits.codeEnds),
      addresses,
      foreignLink: addresses.some(({ domain }) => !isShortener(domain) && this.#domains.serviceOf(domain) === null),
      named: hits.markers.some(({ marker }) => !marker.generic && !marker.templateOnly),
      webOtp: otpDomain !== null,
    };
    const kind = kindOf(signs);
    const suspicious = this.#suspicious(signs, kind);
    if (noLink.has(kind)) return { ...personal, kind, confidence: 'medium', suspicious };
    const found = ownerOf(signs, kind, otpDomain, this.#services, this.#domains);
    const label = kind === 'otp' && found.service === null ? labelOf(message, sender) : null;
    return { kind, ...found, label, suspicious };
  }

  /** The quick way out for talk: no list of words has anything in the text, and no address. */
  #speaksLikeAMachine(text: string): boolean {
    const { hits } = this.#finder;
    return hits.count.some((count) => count > 0) || hits.markers.length > 0 || hasScheme(text);
  }

  #suspicious({ sender, hits }: Signs, kind: string): Verdict['suspicious'] {
    if (kind !== 'spam') return null;
    if (sender.type === 'alike') return { why: 'look-alike', service: sender.services[0] ?? null };
    if (sender.type === 'own') return { why: 'phishing', service: sender.services[0] ?? null };
    const marker = hits.markers.find((hit) => !hit.marker.generic && !hit.marker.templateOnly)?.marker;
    return marker === undefined ? null : { why: 'phishing', service: marker.services[0] ?? null };
  }
}

/** The sender itself where it is a name; the name in the text where the sender says nothing. */
const labelOf = (message: Message, sender: Sender): string | null =>
  sender.type === 'name' ? message.peer : (brandIn(message.text) ?? message.peer);
