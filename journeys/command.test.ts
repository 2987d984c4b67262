import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { otboy } from './otboy.ts';

const leaving = {
  otboy: 1,
  number: '+79000000017',
  answers: {
    holder: 'self',
    carrierNow: 'mts',
    lineState: 'active',
    balance: 41200,
    inRussia: true,
    departure: '2026-12-03',
  },
  links: [{ service: 'sberbank' }],
};
const folder = () => mkdtemp(join(tmpdir(), 'otboy-'));
const on = ['--today', '2026-11-24'];

describe('exit statuses and errors', () => {
  test.each<[string, string[], string | undefined, number, RegExp]>([
    ['no such verb', ['cancel'], undefined, 2, /unknown command/],
    ['no such option', ['plan', '-', '--fast'], '{}', 2, /unknown option/],
    [
      'a date that does not exist',
      ['assess', '-', '--today', '2026-06-31'],
      '{"otboy":1}',
      2,
      /2026-06-31.*2026-12-01/,
    ],
    ['a language we do not speak', ['assess', '-', '--lang', 'fr'], '{"otboy":1}', 2, /fr.*ru, en/],
    ['no such file', ['plan', 'nowhere.json'], undefined, 3, /nowhere\.json/],
    ['no JSON', ['plan', '-'], 'not json', 3, /not JSON.*otboy case new/],
    ['no case', ['plan', '-'], '{"otboy":2}', 3, /fit the format.*otboy/],
    [
      'a field that a case does not have',
      ['plan', '-'],
      '{"otboy":1,"answers":{"colour":"red"}}',
      3,
      /colour.*otboy schema case/,
    ],
    ['a rule that does not exist', ['assess', '-', '--why', 'nothing'], '{"otboy":1}', 2, /nothing.*debt-open/],
    ['a step that does not exist', ['plan', '-', '--why', 'nothing'], '{"otboy":1}', 2, /nothing.*inventory/],
    ['no folder to write to', ['papers', '-'], '{"otboy":1}', 2, /--out/],
    ['no document of that name', ['schema', 'nothing'], undefined, 2, /nothing.*case/],
    ['no record of that id', ['atlas', 'show', 'nothing'], undefined, 2, /nothing/],
    ['nothing to read', ['discover'], undefined, 2, /--formats/],
    ['no terminal to ask in', ['guide'], undefined, 2, /otboy questions/],
  ])('%s', async (_name, args, input, status, says) => {
    const ran = await otboy([...args], { ...(input === undefined ? {} : { input }), cwd: await folder() });
    expect(ran.status).toBe(status);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(says);
    expect(ran.err.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  test('a value that is wrong is never quoted: it may be a passport number', async () => {
    const ran = await otboy(['plan', '-'], { input: '{"otboy":1,"person":{"birth":"E12345678"}}' });
    expect(ran.status).toBe(3);
    expect(ran.err).toMatch(/person\.birth/);
    expect(ran.err).not.toMatch(/E12345678/);
  });

  test('the stack is there for whoever asks', async () => {
    const ran = await otboy(['plan', '-', '--debug'], { input: 'x' });
    expect(ran.err).toMatch(/\n\s+at /);
  });
});

describe('--json', () => {
  test.each([
    ['assess', ['assess', '-']],
    ['plan', ['plan', '-']],
    ['questions', ['questions', '-']],
    ['case new', ['case', 'new']],
    ['number', ['number', '8 900 000 00 17']],
    ['atlas check', ['atlas', 'check']],
    ['atlas stale', ['atlas', 'stale']],
    ['schema plan', ['schema', 'plan']],
    ['discover --formats', ['discover', '--formats']],
  ])('%s: one document and nothing else on standard output', async (_name, args) => {
    const ran = await otboy([...args, '--json', ...on], { input: JSON.stringify(leaving) });
    expect(ran.err).toBe('');
    expect(ran.status).toBe(0);
    expect(typeof JSON.parse(ran.out)).toBe('object');
  });
});

describe('languages', () => {
  test.each([
    [{ LANG: 'ru_RU.UTF-8' }, /[а-я]/],
    [{ LANG: 'zh_CN.UTF-8' }, /\p{Script=Han}/u],
    [{ LANG: 'de_DE.UTF-8' }, /^[^а-я\p{Script=Han}]+$/u],
    [{ LC_ALL: 'ru_RU.UTF-8', LANG: 'zh_CN.UTF-8' }, /[а-я]/],
  ])('%j', async (env, says) => {
    const ran = await otboy(['assess', '-', ...on], { input: '{"otboy":1}', env });
    expect(ran.out.split('\n')[0]).toMatch(says);
  });
});

describe('number', () => {
  test.each([
    ['+7 900 000-00-17', '+79000000017', true, 'yes'],
    ['8(900)000-00-17', '+79000000017', true, 'yes'],
    ['9000000017', '+79000000017', true, 'yes'],
    ['+79400000000', '+79400000000', true, 'no'],
    ['+77011234567', '+77011234567', false, 'unknown'],
    ['+8613800000000', '+8613800000000', false, 'unknown'],
    ['+74950000000', '+74950000000', false, 'unknown'],
    ['12', null, false, 'unknown'],
  ])('%s', async (given, e164, valid, allocated) => {
    const ran = await otboy(['number', given, '--json']);
    expect(JSON.parse(ran.out)).toMatchObject({ e164, valid, allocated });
    if (!valid || allocated === 'no') expect(JSON.parse(ran.out).why).toMatch(/\S/);
  });
});

describe('atlas', () => {
  test('every record is checked and nothing is found', async () => {
    const { records, checked, findings } = JSON.parse((await otboy(['atlas', 'check', '--json', ...on])).out);
    expect(findings).toEqual([]);
    expect(checked).toBe(records);
    expect(records).toBeGreaterThan(800);
  });

  test('a fact past its shelf life is named', async () => {
    const { findings } = JSON.parse((await otboy(['atlas', 'stale', '--json', '--today', '2028-11-30'])).out);
    expect(findings).toContainEqual(expect.objectContaining({ record: 'facts/law-refund-30d', state: 'withheld' }));
  });

  test('a record is shown with its sources', async () => {
    const { found } = JSON.parse((await otboy(['atlas', 'show', 'law-refund-30d', '--json'])).out);
    expect(found[0]).toMatchObject({ kind: 'facts', record: { confidence: 'medium' } });
  });

  test('export writes into the folder that is given, data and schemas', async () => {
    const out = await folder();
    await otboy(['atlas', 'export', '--out', out]);
    expect(await readdir(out)).toEqual(
      expect.arrayContaining(['facts.json', 'services.json', 'schemas', 'texts.json']),
    );
  });
});

describe('plan', () => {
  test('the calendar file is one that calendars take: whole days, folded lines, CRLF', async () => {
    const cwd = await folder();
    await otboy(['plan', '-', '--ics', 'plan.ics', '--lang', 'ru', ...on], { input: JSON.stringify(leaving), cwd });
    const file = await readFile(join(cwd, 'plan.ics'));
    const text = file.toString('utf8');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toMatch(/DTSTART;VALUE=DATE:20261201/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(new Set(text.match(/^UID:.*$/gm)).size).toBe(text.match(/^BEGIN:VEVENT/gm)?.length);
  });

  test('a sensitive service is not named in the calendar', async () => {
    const cwd = await folder();
    const kase = { ...leaving, links: [{ service: 'binance' }] };
    await otboy(['plan', '-', '--ics', 'plan.ics', '--lang', 'en', ...on], { input: JSON.stringify(kase), cwd });
    expect(await readFile(join(cwd, 'plan.ics'), 'utf8')).not.toMatch(/binance/i);
  });

  test('several cases: one order across them', async () => {
    const cwd = await folder();
    for (const name of ['a.json', 'b.json']) await writeFile(join(cwd, name), JSON.stringify(leaving));
    const { cases, across } = JSON.parse((await otboy(['plan', 'a.json', 'b.json', '--json', ...on], { cwd })).out);
    expect(cases.map(({ file }: { file: string }) => file)).toEqual(['a.json', 'b.json']);
    expect(across.order.indexOf('b.json/move-sberbank')).toBeLessThan(across.order.indexOf('a.json/apply'));
  });
});

test('nobody’s papers, codes or answers are in what is said about a case', async () => {
  const canary = {
    ...leaving,
    person: {
      nameCyrillic: 'КАНАРЕЙКИН',
      nameLatin: 'KANAREYKIN',
      document: { number: 'E00CANARY0' },
      address: 'CANARY STREET',
    },
    bank: { account: '40817810000000CANARY' },
    receiver: { nameCyrillic: 'КАНАРЕЙКИН' },
    company: { name: 'КАНАРЕЙКИН', inn: 'E00CANARY0' },
  };
  for (const verb of ['assess', 'plan', 'questions'])
    for (const json of [['--json'], []]) {
      const ran = await otboy([verb, '-', ...json, ...on], { input: JSON.stringify(canary) });
      expect(ran.status).toBe(0);
      expect(ran.out + ran.err).not.toMatch(/canary|КАНАРЕЙКИН|KANAREYKIN/i);
    }
});
