import { describe, expect, test } from 'vitest';
import { mobileOf, writtenMobile } from './mobile.ts';

describe('a Russian mobile number as people type it', () => {
  test.each([
    ['+79000000017'],
    ['+7 900 000-00-17'],
    ['8 (900) 000 00 17'],
    ['79000000017'],
    ['9000000017'],
    ['+7 900 000–00–17'],
    ['８９０００００００１７'],
    ['8.900.000.00.17'],
  ])('%s', (typed) => expect(mobileOf(typed)).toBe('+79000000017'));

  test.each([
    [''],
    ['+86 138 0000 0000'],
    ['8 800 555-55-50'],
    ['+7 495 000-00-17'],
    ['900 000 00 1'],
    ['+7 900 000 00 17 2'],
  ])('%s is none', (typed) => expect(mobileOf(typed)).toBeUndefined());
});

test('and as they read it', () => {
  expect([writtenMobile('+79000000017'), writtenMobile('+8613800000000')]).toEqual([
    '+7 900 000-00-17',
    '+8613800000000',
  ]);
});
