import { earned, type Grade, type Raw, readJson, sourceOf, writeRecords } from './record.ts';

interface RawFact {
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

/** Whom a weak fact is checked with: the carrier itself, or the published text of the law. */
const verifier = (carrier: string): string =>
  carrier === 'law' ? 'pravo.gov.ru' : carrier === 'all' ? 'gosuslugi' : carrier;

export function importFacts(folder: string): number {
  const records = readJson<readonly RawFact[]>(folder, 'carriers.json').map((fact) => {
    const sources = fact.sources.map(sourceOf);
    const confidence = earned(fact.confidence, sources);
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
        ? { verify: { to: verifier(fact.carrier), ask: `Is it so that: ${fact.claim}` } }
        : {}),
      ...(fact.note === '' ? {} : { note: fact.note }),
    };
  });
  return writeRecords('facts', records, ({ scope }) => String(scope));
}
