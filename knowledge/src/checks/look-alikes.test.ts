import { expect, test } from 'vitest';
import { lookAlikes } from './look-alikes.ts';

const brand = { kind: 'services', record: { id: 'yoomoney', names: { ru: 'ЮMoney', en: 'YooMoney' } } };
const found = (record: { kind: string; record: { id: string } }, ru = 'Номер') =>
  lookAlikes
    .run({ records: [brand, record], texts: { a: { ru, en: 'Number', zh: '号码' } }, today: '2026-11-24' })
    .map((finding) => finding.record + finding.pointer);

test.each([
  ['two words of two alphabets', { kind: 'services', record: { id: 'a', markers: ['VK Видео'] } }],
  ['a brand that is spelled so', { kind: 'services', record: { id: 'a', markers: ['ЮMoney'] } }],
  ['a phrase', { kind: 'phrases', record: { id: 'a', ru: 'SIM-карта', en: 'SIM', zh: 'SIM 卡' } }],
])('%s passes', (_what, record) => expect(found(record)).toEqual([]));

test.each([
  ['a Latin e in a marker', { kind: 'services', record: { id: 'a', markers: ['Сбeрбанк'] } }, 'services/a/markers/0'],
  ['a Cyrillic т in a sender', { kind: 'services', record: { id: 'a', senders: ['VТB'] } }, 'services/a/senders/0'],
  ['a Latin c in a phrase', { kind: 'phrases', record: { id: 'a', ru: 'cнять' } }, 'phrases/a/ru'],
])('%s is found', (_what, record, at) => expect(found(record)).toEqual([at]));

test('a Latin o in a text is found', () => {
  expect(found({ kind: 'phrases', record: { id: 'a' } }, 'Нoмер')).toEqual(['a/ru']);
});
