/**
 * The person may open the guard knowingly. The plan then said "Yes: nothing important hangs on the number", while a bank
 * did. Where there is no statement in a plan it said "Not yet", as if one could come; over several cases it printed each
 * plan as if it stood alone, open, and the order as ids.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { otboy } from '../otboy.ts';

const answers = { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 41200, inRussia: true };
const kase = (more: object) => ({
  otboy: 1,
  number: '+79000000017',
  answers: { ...answers, departure: '2026-12-03' },
  links: [{ service: 'sberbank' }],
  ...more,
});
const read = async (more: object, lang = 'en') =>
  (await otboy(['plan', '-', '--lang', lang, '--today', '2026-11-24'], { input: JSON.stringify(kase(more)) })).out;

test.each([
  ['en', /still open: steps 1, /, /nothing important hangs/],
  ['ru', /ещё держится: шаги 1, /, /ничего важного/],
  ['zh', /尚未完成：第 1、/, /没有重要的绑定/],
])('a guard that was opened knowingly says what is still open (%s)', async (lang, says, never) => {
  const out = await read({ events: [{ kind: 'guard-overridden', on: '2026-11-24' }] }, lang);
  expect(out).toMatch(says);
  expect(out).not.toMatch(never);
});

test('a closed guard names the steps by their numbers, and they stand there', async () => {
  const out = await read({});
  const [, list = ''] = /Not yet\. First finish: steps ([^.]*)\./.exec(out) ?? [];
  expect(list).not.toBe('');
  for (const [place] of list.matchAll(/\d+/g)) expect(out).toMatch(new RegExp(`^ ?${place}\\. `, 'm'));
});

test('a plan without a statement does not say "not yet"', async () => {
  const out = await read({ answers: { ...answers, holder: 'stranger' } });
  expect(out).toMatch(/There is no statement in this plan/);
  expect(out).not.toMatch(/Not yet/);
});

test('over several cases: what the other case holds, and titles instead of ids', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'otboy-'));
  for (const name of ['a.json', 'b.json']) await writeFile(join(cwd, name), JSON.stringify(kase({})));
  const { out } = await otboy(['plan', 'a.json', 'b.json', '--lang', 'en', '--today', '2026-11-24'], { cwd });
  expect(out).toMatch(/First finish: steps .* b\.json: Move Sberbank/);
  expect(out).toMatch(/^\d+\. a\.json: File the termination statement$/m);
  expect(out).not.toMatch(/json\/(move|apply)/);
});

test('a step is explained by its number as well as by its id', async () => {
  const why = async (step: string) =>
    (
      await otboy(['plan', '-', '--why', step, '--lang', 'en', '--today', '2026-11-24'], {
        input: JSON.stringify(kase({})),
      })
    ).out;
  const place = /^ ?(\d+)\. File the termination statement/m.exec(await read({}))?.[1] ?? '';
  expect(await why(place)).toBe(await why('apply'));
  expect(await why('apply')).toMatch(/«Здравствуйте/);
});
