import { expect, test } from 'vitest';
import { strengthOf } from './passphrase.ts';

test.each([
  ['', 'none'],
  ['   ', 'none'],
  ['qwerty', 'weak'],
  ['password', 'weak'],
  ['+7 900 000-00-17', 'weak'],
  ['19991231199912311999', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['дом дом дом дом дом дом', 'weak'],
  ['тихая пристань', 'fair'],
  ['correct horse', 'fair'],
  ['correct horse battery staple', 'good'],
  ['лодка забор чайник март', 'good'],
  ['лодка-забор-чайник-март', 'good'],
  ['月光', 'weak'],
  ['床前明月光疑', 'fair'],
  ['床前明月光疑是地上霜', 'good'],
  ['x8#Kq2!vLm9@Rt5$Wz', 'good'],
])('«%s» is %s', (passphrase, expected) => {
  expect(strengthOf(passphrase)).toBe(expected);
});
