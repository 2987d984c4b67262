import { expect, test } from 'vitest';
import format from '../texts/format.json' with { type: 'json' };
import { discreet } from './discreet.ts';
import type { Knowledge } from './knowledge.ts';
import { say } from './say.ts';

const service = (id: string, sensitive: boolean) => ({ id, sensitive, names: { en: `The ${id}`, zh: id, ru: id } });
const knowledge = {
  texts: format,
  carriers: {},
  services: { bank: service('bank', false), exchange: service('exchange', true) },
} as unknown as Knowledge;

test.each([
  ['ru', 'bank', 'bank'],
  ['ru', 'exchange', 'личный сервис'],
  ['en', 'bank', 'The bank'],
  ['en', 'exchange', 'a private service'],
  ['zh', 'exchange', '一个较私密的服务'],
] as const)('in %s %s is called %s', (lang, id, name) => {
  expect(say(discreet(knowledge), lang, { service: id })).toBe(name);
});
