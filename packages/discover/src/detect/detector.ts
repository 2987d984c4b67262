import type { MessageKind } from '@otboy/casefile';
import type { Service } from '@otboy/knowledge';
import type { Message } from '../read/entry.ts';
import { Domains } from './address.ts';
import { brandIn } from './brand.ts';
import { compiling, Finder } from './hits.ts';
import { kindOf } from './kind.ts';
import { type Sender, Senders } from './sender.ts';
import { dotInside, Signs } from './signs.ts';
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
const machineSigns = /[\d\u2e80-\uffef]/;
/**
 * Only the head of a text is judged. Ten joined text messages hold fewer characters; what is longer is a letter, and some
 * searches take the square of the length.
 */
const judged = 2000;
const noLink = new Set(['marketing', 'personal', 'spam']);

/** Judges messages one by one. Made once from the knowledge; keeps no text. */
export class Detector {
  readonly #services: Readonly<Record<string, Service>>;
  readonly #finder: Finder;
  readonly #senders: Senders;
  readonly #domains: Domains;

  private constructor(services: Readonly<Record<string, Service>>, finder: Finder) {
    const list = Object.values(services);
    this.#services = services;
    this.#finder = finder;
    this.#senders = new Senders(list);
    this.#domains = new Domains(list);
  }

  /** @param pause lets others have a turn between the pieces of the work */
  static async of(
    services: Readonly<Record<string, Service>>,
    pause?: () => Promise<void> | undefined,
  ): Promise<Detector> {
    const work = compiling(Object.values(services));
    let step = work.next();
    for (; step.done !== true; step = work.next()) await pause?.();
    return new Detector(services, new Finder(step.value));
  }

  judge(message: Message): Verdict {
    if (message.direction !== 'in') return personal;
    const sender = this.#senders.of(message.peer);
    const words = message.text.length > judged ? message.text.slice(0, judged) : message.text;
    if (sender.type === 'phone' && isTalk(words)) return personal;
    const hits = this.#finder.find(words);
    const [ownId] = sender.services;
    const owner = sender.type === 'own' && ownId !== undefined ? (this.#services[ownId] ?? null) : null;
    const signs = new Signs(words, hits, sender, owner, this.#domains);
    const kind = kindOf(signs);
    if (noLink.has(kind)) return { ...personal, kind, confidence: 'medium', suspicious: suspicionOf(signs, kind) };
    const found = ownerOf(signs, kind, this.#services, this.#domains);
    const label = kind === 'otp' && found.service === null ? labelOf(message.peer, words, sender) : null;
    return { kind, service: found.service, confidence: found.confidence, by: found.by, label, suspicious: null };
  }
}

/** The quick way out for people: no digit, no address, no script in which bait needs neither. */
const isTalk = (text: string): boolean => !machineSigns.test(text) && !dotInside.test(text);

function suspicionOf(signs: Signs, kind: MessageKind): Verdict['suspicious'] {
  if (kind !== 'spam') return null;
  const { sender, hits, imitated } = signs;
  if (sender.type === 'alike') return { why: 'look-alike', service: sender.services[0] ?? null };
  if (sender.type === 'own') return { why: 'phishing', service: sender.services[0] ?? null };
  if (imitated !== null) return { why: 'phishing', service: imitated };
  const marker = hits.markers.find((hit) => !hit.marker.generic && !hit.marker.templateOnly)?.marker;
  return marker === undefined ? null : { why: 'phishing', service: marker.services[0] ?? null };
}

/** The sender itself where it is a name; the name in the text where the sender says nothing. */
const labelOf = (peer: string | null, words: string, sender: Sender): string | null => {
  const label = sender.type === 'name' ? peer : (brandIn(words) ?? peer);
  // A sender is free to call itself by a code or to send escapes to a terminal.
  return label === null || sender.type !== 'name' ? label : label.replace(/[\p{Cc}\p{Cf}]|\d{4,}/gu, '…').slice(0, 40);
};
