import { expect, test } from 'vitest';
import { machineWritten } from './machine-written.ts';

const found = (record: object) =>
  machineWritten.run({ records: [{ kind: 'facts', record: { id: 'a', ...record } }], texts: {}, today: '2026-11-24' });

const farm = { url: 'https://shop.example.ru/articles/kak-zakryt-nomer', title: 'Closing a number' };
const press = { url: 'https://press.example/1', kind: 'press' };

test.each([
  ['a press page', { sources: [press], confidence: 'medium' }],
  [
    'a farm named so, beside a press page',
    { sources: [{ ...farm, kind: 'machine-written' }, press], confidence: 'medium' },
  ],
  ['farms alone, disputed', { sources: [{ ...farm, kind: 'machine-written' }], confidence: 'disputed' }],
  ['a fact about such pages', { sources: [{ ...farm, kind: 'guide' }], confidence: 'medium', topic: 'source-quality' }],
  ['a page on farming', { sources: [{ ...press, title: 'A farmer lost his SIM' }], confidence: 'medium' }],
])('%s passes', (_what, record) => expect(found(record)).toEqual([]));

test.each([
  [
    'a farm passed off as a guide',
    { sources: [{ ...farm, kind: 'guide' }, press], confidence: 'low' },
    '/sources/0/kind',
  ],
  [
    'a farm known by its title only',
    { sources: [press, { url: 'https://x.example/', kind: 'guide', title: 'Content farm: a SIM' }], confidence: 'low' },
    '/sources/1/kind',
  ],
  ['farms alone, believed', { sources: [{ ...farm, kind: 'machine-written' }], confidence: 'medium' }, '/confidence'],
])('%s is found', (_what, record, pointer) => {
  expect(found(record).map((finding) => finding.pointer)).toEqual([pointer]);
});
