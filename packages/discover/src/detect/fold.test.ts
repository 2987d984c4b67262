import { expect, test } from 'vitest';
import { classOfFolded, cyrillic, digit, FoldedText, filling, fold, ideograph, latin, letter } from './fold.ts';

test('the tables are filled in pieces, once, and say the same however they came', () => {
  expect([...filling()].length).toBe(16);
  expect([...filling()]).toEqual([]);
  expect(fold('ЁЛКА Ａ１ — «Łódź»')).toBe('елка a1 - "lodz"');
  const classes = Array.from('яz7信', (character) => classOfFolded(character.charCodeAt(0)));
  expect(classes).toEqual([letter | cyrillic, letter | latin, digit, letter | ideograph]);
});

test.each(['Код 4821: не сообщайте', 'ＯＴＰ：１２３４', '验证码 1234，勿告诉他人', '', 'é\u0301'])(
  'a message is folded as the words of the knowledge are: %s',
  (words) => {
    const text = new FoldedText();
    text.set(words);
    expect(text.toString()).toBe(fold(words));
  },
);
