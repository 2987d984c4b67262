/**
 * A small file of nothing but broken records took gigabytes and ended the program: each record was listed with its
 * place. A declared number is listed, the rest is counted, and the account still adds up.
 */
import { expect, test } from 'vitest';
import { otboy } from '../otboy.ts';

const records = 150_000;
const input = `<smses>${'<sms'.repeat(records)}`;

test('every record is accounted for, a hundred thousand with their places', async () => {
  const ran = await otboy(['discover', '-', '--json', '--lang', 'en'], { input });
  expect(ran.status).toBe(4);
  const [file] = JSON.parse(ran.out).files;
  expect(file).toMatchObject({ entries: records, read: 0, rejectedMore: 50_000 });
  expect(file.rejected).toHaveLength(100_000);
  expect(file.notes.join()).toMatch(/50,000 more are only counted/);
});

test('a person is told how many, and sees the first', async () => {
  const ran = await otboy(['discover', '-', '--lang', 'en'], { input });
  expect(ran.status).toBe(4);
  expect(ran.out).toMatch(/0 read, 150,?000 could not be read/);
  expect(ran.out).toMatch(/byte 7:/);
  expect(ran.out).toMatch(/149,995 more/);
  expect(ran.out).toMatch(/50,000 more are only counted/);
  expect(ran.out.split('\n').length).toBeLessThan(20);
});
