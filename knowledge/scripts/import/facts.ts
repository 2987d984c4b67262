import { isAboutPages } from '../../src/checks/machine-written.ts';
import { earned, type Grade, type Raw, readJson, sourceOf, writeRecords } from './record.ts';

interface RawFact extends Raw {
  readonly id: string;
  readonly carrier: string;
  readonly topic: string;
  readonly claim: string;
  readonly value: Raw;
  readonly sources: readonly Parameters<typeof sourceOf>[0][];
  readonly confidence: Grade;
  readonly note: string;
  readonly checked: string;
}

const channels = [
  'termination-channel',
  'termination-docs',
  'proxy',
  'call-detail',
  'ussd',
  'remote',
  'content',
  'transfer',
  'sim',
];
const contacts = ['contacts'];
const fees = ['inactivity', 'suspension', 'final-bill', 'lock-in', 'number-reuse'];

/** Law ages in twelve months, what carriers do and charge in six. */
const shelfOf = ({ topic, carrier }: RawFact): string =>
  contacts.includes(topic)
    ? 'contacts'
    : carrier === 'law'
      ? 'law'
      : channels.includes(topic)
        ? 'channels'
        : fees.includes(topic)
          ? 'fees'
          : 'channels';

/** Whom a weak fact is checked with: the carrier itself, the portal for accounts, the published text of the law. */
const verifier = ({ carrier, topic }: RawFact): string =>
  carrier === 'law' ? 'pravo.gov.ru' : carrier === 'all' ? (topic === 'accounts' ? 'gosuslugi' : 'carrier') : carrier;

/** A machine-written page in a fact about such pages is its object: it stays what the collection calls it. */
const pageOf = (raw: RawFact['sources'][number]) => ({ ...sourceOf(raw), kind: 'guide' });

export function importFacts(folder: string): number {
  const records = readJson<readonly RawFact[]>(folder, 'carriers.json').map((fact) => {
    const sources = fact.sources.map((raw) => (isAboutPages(fact) ? pageOf(raw) : sourceOf(raw)));
    const confidence = earned(fact.id, fact.confidence, sources);
    return {
      id: fact.id,
      scope: fact.carrier,
      topic: fact.topic,
      claim: fact.claim,
      value: fact.value,
      sources,
      checked: fact.checked,
      confidence,
      shelf: shelfOf(fact),
      ...(confidence === 'low' || confidence === 'disputed'
        ? { verify: { to: verifier(fact), ask: `Is it so that: ${fact.claim}` } }
        : {}),
      ...(fact.note === '' ? {} : { note: fact.note }),
    };
  });
  return writeRecords('facts', records, ({ scope }) => String(scope));
}
