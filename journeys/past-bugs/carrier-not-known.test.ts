/**
 * A person who had not yet said which carrier serves the number was told to ask MTS, MegaFon, Beeline, Yota and
 * T-Mobile about their doubtful rules, and to "move" the cabinet of MTS, which a message in the export had shown. Facts
 * of a carrier count only for whom it serves, and its cabinet ends with the contract.
 */
import { expect, test } from 'vitest';
import { json } from '../otboy.ts';

const kase = (answers: object) => ({
  otboy: 1,
  number: '+79000000017',
  answers: { holder: 'self', ...answers },
  links: [{ service: 'mts' }, { service: 'sberbank' }],
});
interface Said {
  readonly ask: readonly { readonly fact: string }[];
  readonly steps: readonly { readonly id: string }[];
}

test.each<[string, object, RegExp, boolean]>([
  ['not known', {}, /^law-/, false],
  ['known', { carrierNow: 'mts' }, /^(law|mts)-/, false],
  ['another one', { carrierNow: 'megafon' }, /^(law|meg)-/, true],
])('the carrier is %s', async (_name, answers, asked, moves) => {
  const { ask } = await json<Said>('assess', kase(answers), '--today', '2026-11-24');
  for (const { fact } of ask) expect(fact).toMatch(asked);
  const { steps } = await json<Said>('plan', kase(answers), '--today', '2026-11-24');
  expect(steps.some(({ id }) => id === 'move-mts')).toBe(moves);
  expect(steps.some(({ id }) => id === 'move-sberbank')).toBe(true);
});
