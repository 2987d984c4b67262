import { describe, expect, test } from 'vitest';
import type { Verdict } from './detect/verdict.ts';
import { LinkGatherer } from './gather.ts';
import type { Message } from './read/entry.ts';
import { madeUp } from './testing/services.ts';

const message = (day: string | null, peer: string | null = '900', own?: string): Message => ({
  is: 'message',
  peer,
  text: 'secret words',
  day,
  direction: 'in',
  ...(own === undefined ? {} : { own }),
});
const verdict = (more: Partial<Verdict> = {}): Verdict => ({
  kind: 'otp',
  service: 'sberbank',
  confidence: 'high',
  by: 'sender',
  label: null,
  suspicious: null,
  ...more,
});
const today = '2026-11-24';

function linksOf(added: [Message, Verdict, string?][]) {
  const gatherer = new LinkGatherer();
  for (const [one, judged, file = 'a.xml'] of added) gatherer.add(one, judged, file);
  return gatherer.links(madeUp.services, today);
}

test('a link counts, dates and names, and holds no text', () => {
  const links = linksOf([
    [message('2026-03-02'), verdict()],
    [message('2024-01-05'), verdict({ kind: 'transaction', by: 'marker' })],
    [message(null), verdict({ kind: 'account' }), 'b.xml'],
  ]);
  expect(links).toEqual([
    {
      service: 'sberbank',
      label: 'sberbank',
      kinds: ['account', 'otp', 'transaction'],
      messages: 3,
      first: '2024-01-05',
      last: '2026-03-02',
      lastCode: '2026-03-02',
      confidence: 'high',
      risk: 5,
      sensitive: false,
      evidence: [
        { file: 'a.xml', kind: 'sender', count: 1, first: '2026-03-02', last: '2026-03-02', codes: { 2026: 1 } },
        { file: 'a.xml', kind: 'marker', count: 1, first: '2024-01-05', last: '2024-01-05' },
        { file: 'b.xml', kind: 'sender', count: 1 },
      ],
    },
  ]);
  expect(JSON.stringify(links)).not.toContain('secret');
});

test('codes are counted by year, and nothing else is', () => {
  const [link] = linksOf([
    [message('2025-12-31'), verdict()],
    [message('2023-01-01'), verdict()],
    [message('2025-01-01'), verdict()],
    [message('2025-01-01'), verdict({ kind: 'transaction' })],
    [message(null), verdict()],
    [message('2024-06-01'), verdict(), 'b.xml'],
    [message('2024-06-01'), verdict({ kind: 'account' }), 'c.xml'],
  ]);
  expect(link?.evidence?.map(({ file, count, codes }) => ({ file, count, codes }))).toEqual([
    { file: 'a.xml', count: 5, codes: { 2023: 1, 2025: 2 } },
    { file: 'b.xml', count: 1, codes: { 2024: 1 } },
    { file: 'c.xml', count: 1, codes: undefined },
  ]);
});

describe('how sure a link is', () => {
  const repeated = (day: string, times: number, more: Partial<Verdict> = {}) =>
    linksOf(Array.from({ length: times }, () => [message(day), verdict(more)] as [Message, Verdict]))[0]?.confidence;
  test.each<[string, string | undefined, string]>([
    ['one code from its own sender', repeated('2026-01-01', 1), 'high'],
    ['one code by a marker', repeated('2026-01-01', 1, { confidence: 'medium' }), 'medium'],
    ['several by a marker', repeated('2026-01-01', 3, { confidence: 'medium' }), 'high'],
    ['one code more than three years old', repeated('2023-11-23', 1), 'low'],
    ['one code just three years old', repeated('2023-11-24', 1), 'high'],
    ['several, all old', repeated('2020-01-01', 3), 'high'],
    ['a delivery', repeated('2026-01-01', 1, { kind: 'delivery' }), 'low'],
    ['codes of an unknown sender', repeated('2026-01-01', 5, { service: null, label: 'X' }), 'low'],
  ])('%s', (_, confidence, wanted) => {
    expect(confidence).toBe(wanted);
  });
});

test('unknown senders of codes are links under their own names', () => {
  const unknown = { service: null, by: null } as const;
  const links = linksOf([
    [message('2026-01-01'), verdict({ ...unknown, label: 'HUMMING' })],
    [message('2026-01-02'), verdict({ ...unknown, label: null })],
    [message('2026-01-02'), verdict({ ...unknown, kind: 'account' })],
  ]);
  expect(links.map(({ service, label, messages }) => ({ service, label, messages }))).toEqual([
    { service: null, label: undefined, messages: 1 },
    { service: null, label: 'HUMMING', messages: 1 },
  ]);
});

test('a merged bank keeps its id and names its successor; the dangerous come first', () => {
  const links = linksOf([
    [message('2026-01-01'), verdict({ service: 'shop' })],
    [message('2026-01-01'), verdict({ service: 'oldbank' })],
    [message('2026-01-01'), verdict({ service: 'chat' })],
  ]);
  expect(links).toMatchObject([
    { service: 'chat', sensitive: true },
    { service: 'oldbank', successor: 'northbank', risk: 5 },
    { service: 'shop', risk: 3 },
  ]);
});

test('own numbers: the one seen most often first, strays left out', () => {
  const gatherer = new LinkGatherer();
  const none = verdict({ kind: 'personal', service: null });
  for (let n = 0; n < 20; n++) gatherer.add(message(null, '1', '+79000000009'), none, 'a');
  for (let n = 0; n < 3; n++) gatherer.add(message(null, '1', '+79000000008'), none, 'a');
  gatherer.add(message(null, '1', '+79000000007'), none, 'a');
  expect(gatherer.ownNumbers()).toEqual(['+79000000009', '+79000000008']);
});

test('suspicious senders: label, last date, why and how often', () => {
  const gatherer = new LinkGatherer();
  const bait = verdict({ kind: 'spam', service: null, suspicious: { why: 'look-alike', service: 'sberbank' } });
  gatherer.add(message('2026-01-02', '9OO'), bait, 'a');
  gatherer.add(message('2026-01-01', '9OO'), bait, 'a');
  expect(gatherer.suspicious()).toEqual([
    { sender: '9OO', date: '2026-01-02', why: 'look-alike', service: 'sberbank', count: 2 },
  ]);
});
