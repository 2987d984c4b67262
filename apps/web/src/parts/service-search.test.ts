import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { expect, test } from 'vitest';
import { servicesNamed } from './service-search.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../../knowledge/dist/knowledge.json', import.meta.url)));
const named = (wanted: string) => servicesNamed(Object.values(knowledge.services), wanted).map(({ id }) => id);

test.each([
  ['the very name before one that begins so', 'ozon', 'ozon'],
  ['Russian', 'сбер', 'sberbank'],
  ['Chinese', '微信', 'wechat'],
  ['full-width letters', 'ＶＫ', 'vk'],
  ['a short number', '900', 'sberbank'],
  ['a site', 'gosuslugi.ru', 'gosuslugi'],
  ['blanks around it', '  Telegram ', 'telegram'],
])('%s: %s', (_, wanted, first) => expect(named(wanted)[0]).toBe(first));

test.each([[''], ['  '], ['zzzzzz']])('nothing for “%s”', (wanted) => expect(named(wanted)).toEqual([]));

test('what is retired is not offered', () => {
  const [one] = Object.values(knowledge.services);
  if (one === undefined) throw new Error('the knowledge has no services');
  expect(servicesNamed([one], one.name)).toEqual([one]);
  expect(servicesNamed([{ ...one, retired: { by: null, why: 'gone' } } as typeof one], one.name)).toEqual([]);
});
