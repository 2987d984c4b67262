/**
 * Verbs were described in the person's language, but the headings of the help and the errors of usage came in English
 * from the library that reads the command line.
 */
import { expect, test } from 'vitest';
import { otboy } from '../otboy.ts';

const latin = /\b(?:usage|options:|commands:|display|unknown|missing|too many|argument|did you mean)\b/i;

test.each([
  ['ru', ['--help'], /Команды:/],
  ['zh', ['--help'], /命令：/],
  ['ru', ['plan', '--help'], /Ключи:/],
  ['zh', ['atlas', '--help'], /选项：/],
])('%s: %j', async (lang, args, says) => {
  const ran = await otboy([...args, '--lang', lang]);
  expect(ran.status).toBe(0);
  expect(ran.out).toMatch(says);
  expect(ran.out.replaceAll(/\[(?:options|command)\]/g, '')).not.toMatch(latin);
});

test.each<[string, string[], RegExp]>([
  ['ru', ['cancel'], /команды «cancel» нет/],
  ['zh', ['plam'], /没有命令“plam”.*plan/],
  ['ru', ['plan'], /не хватает <case>/],
  ['zh', ['plan', '-', '--fast'], /没有选项“--fast”/],
  ['ru', ['atlas', 'check', 'all'], /лишние слова/],
  ['en', ['plan', '-', '--why'], /“--why <step>” needs a value/],
])('%s: what is wrong with %j', async (lang, args, says) => {
  const ran = await otboy(args, { env: { LANG: `${lang}.UTF-8` } });
  expect(ran.status).toBe(2);
  expect(ran.out).toBe('');
  expect(ran.err).toMatch(says);
  if (lang !== 'en') expect(ran.err).not.toMatch(latin);
});
