import type { AnswerId } from '@otboy/casefile';
import { expect, test } from 'vitest';
import { question } from './interview.ts';
import { readAnswer } from './read-answer.ts';

test.each<[AnswerId, string, string | number | undefined]>([
  ['balance', '412', 41200],
  ['balance', '-3 870,5', -387050],
  ['balance', '−12.30', -1230],
  ['balance', '４１２', 41200],
  ['balance', '4.125', undefined],
  ['balance', 'много', undefined],
  ['balance', '', undefined],
  ['departure', '2026-12-03', '2026-12-03'],
  ['departure', ' 2026–12–03 ', '2026-12-03'],
  ['departure', '2026-06-31', undefined],
  ['departure', '03.12.2026', undefined],
  ['citizenship', 'cn', 'CN'],
  ['citizenship', 'China', undefined],
  ['hoursLeft', '８', 8],
  ['hoursLeft', '-1', undefined],
  ['hoursLeft', '1.5', undefined],
])('%s: “%s” is %s', (id, typed, expected) => expect(readAnswer(question(id), typed)).toBe(expected));
