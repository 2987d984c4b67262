import { expect, test } from 'vitest';
import { numbersOfAnother } from './own-number.ts';

const mine = '+79000000017';
const other = '+79000000018';

test.each<[string, string | undefined, string[], string[]]>([
  ['only the number of the case', mine, [mine], []],
  ['the number of the case beside another', mine, [other, mine], []],
  ['another', mine, [other], [other]],
  ['several others, each once', mine, [other, '89000000018', '+79000000019'], [other, '+79000000019']],
  ['the number of the case without +7', mine, ['89000000017'], []],
  ['the number of the case without +', mine, ['79000000017'], []],
  ['another without +7', mine, ['89000000018'], [other]],
  ['nothing', mine, [], []],
  ['a foreign number and a short one', mine, ['+8613800000000', '12345'], []],
  ['a case without a number', undefined, [other], []],
])('an export shows as its own %s', (_, number, shown, wanted) => {
  expect(numbersOfAnother(number, shown)).toEqual(wanted);
});
