import { fileURLToPath } from 'node:url';
import { type Answers, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { expect, test } from 'vitest';
import { carrierCall } from './carrier-call.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const call = (carrierNow: Answers['carrierNow'], today = '2026-11-24') =>
  carrierCall(knowledge, { ...newCase(), answers: carrierNow === undefined ? {} : { carrierNow } }, today);

test.each(['mts', 'megafon', 'beeline', 't2'] as const)('%s has a number in Russia', (carrier) => {
  expect(call(carrier)?.hotline).toBe(carrier);
  expect(call(carrier)?.home.length).toBeGreaterThan(0);
});
test.each([undefined, 'other'] as const)('%s has none', (carrier) => expect(call(carrier)).toBeUndefined());
test('too old, none is shown', () => expect(call('mts', '2028-11-24')).toBeUndefined());
