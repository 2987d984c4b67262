import type { Shelf } from '../records/envelope.ts';
import { type Check, type Checked, nameOf } from './check.ts';

export const shelfSet: Check = {
  id: 'shelf-set',
  about: 'A record ages by its topic: law as law, phone numbers as contacts, what carriers do as channels or fees.',
  why: 'With the wrong shelf a stale fact passes as fresh.',
  run: ({ records }) =>
    records.flatMap((one) => {
      const allowed = shelvesOf(one);
      return allowed.includes(one.record['shelf'] as Shelf)
        ? []
        : [
            {
              record: nameOf(one),
              pointer: '/shelf',
              message: `ages as ${allowed.join(' or ')}, not as ${one.record['shelf']}`,
            },
          ];
    }),
};

const ofKind: Readonly<Record<string, readonly Shelf[]>> = {
  services: ['services'],
  recipes: ['recipes'],
  carriers: ['services'],
  hotlines: ['contacts'],
  emergency: ['contacts'],
  periods: ['law'],
  holidays: ['calendar'],
  phrases: ['words'],
  glossary: ['words'],
  guide: ['channels'],
  calendar: ['calendar'],
};

function shelvesOf({ kind, record }: Checked): readonly Shelf[] {
  if (kind !== 'facts') return ofKind[kind] ?? [];
  if (record['topic'] === 'contacts') return ['contacts'];
  return record['scope'] === 'law' ? ['law'] : ['channels', 'fees'];
}
