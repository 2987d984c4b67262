import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { json, otboy } from './otboy.ts';

const kinds = ['code-read-out', 'lost-sim', 'stranger-has-number', 'codes-stopped', 'caller'];
const on = ['--today', '2026-11-24'];
interface Emergency {
  readonly kind: string;
  readonly acts: readonly string[];
  readonly call: readonly {
    hotline: string;
    home: { tel: string; checkFirst: boolean }[];
    abroad: { tel: string }[];
  }[];
}

describe('without a kind', () => {
  test.each([
    ['ru', /Звонивший узнал мой код.*code-read-out/],
    ['en', /I read out a code to a caller.*code-read-out/],
    ['zh', /我把验证码告诉了来电的人.*code-read-out/],
  ])('%s: all in the words of a person, each with its name', async (lang, says) => {
    const { out, status } = await otboy(['emergency', '--lang', lang, ...on]);
    expect(status).toBe(0);
    expect(out).toMatch(says);
    for (const kind of kinds) expect(out).toContain(kind);
  });

  test('programs get them all', async () => {
    const { out } = await otboy(['emergency', '--json', '--lang', 'en', ...on]);
    expect(JSON.parse(out).kinds.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
  });
});

describe.each(kinds)('%s', (kind) => {
  test('programs: five acts, numbers from home and abroad', async () => {
    const { out } = await otboy(['emergency', kind, '--json', '--lang', 'en', ...on]);
    const made = JSON.parse(out) as Emergency;
    expect(made.acts).toHaveLength(5);
    expect(made.call.some(({ abroad }) => abroad.length > 0)).toBe(true);
  });

  test.each(['ru', 'en', 'zh'])('people in %s: the acts first, numbered, then whom to call', async (lang) => {
    const { out } = await otboy(['emergency', kind, '--lang', lang, ...on]);
    const lines = out.split('\n');
    const acts = lines.filter((line) => /^ [1-5]\. \S/.test(line));
    expect(acts).toHaveLength(5);
    expect(lines.findIndex((line) => line.includes('555-55-50'))).toBeGreaterThan(lines.indexOf(acts[4] ?? ''));
    expect(out).toMatch(/\+7 495 500-55-50/);
  });
});

test('a short number of a bank is called from any mobile, one of a carrier from its own network', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'otboy-'));
  await writeFile(join(cwd, 'case.json'), JSON.stringify({ otboy: 1, answers: { carrierNow: 'mts' } }));
  const { out } = await otboy(['emergency', 'lost-sim', '--case', 'case.json', '--lang', 'en', ...on], { cwd });
  expect(out).toMatch(/ 900, from a mobile phone in Russia/);
  expect(out).toMatch(/ 0\d{3}, from a number of this carrier/);
  expect(out).not.toMatch(/SMS «/);
});

test('with a case: its carrier first, then the banks that hang on the number, and no other', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'otboy-'));
  const kase = {
    otboy: 1,
    answers: { carrierNow: 'mts' },
    links: [{ service: 'tbank' }, { service: 'vtb', state: 'closed' }, { service: 'telegram' }],
  };
  await writeFile(join(cwd, 'case.json'), JSON.stringify(kase));
  const { out } = await otboy(['emergency', 'lost-sim', '--case', 'case.json', '--json', ...on], { cwd });
  expect((JSON.parse(out) as Emergency).call.map(({ hotline }) => hotline)).toEqual(['mts', 'tbank', 'gosuslugi']);
});

test('a number to compare first is marked; past their shelf life all are, then none is shown', async () => {
  const shown = async (today: string) => (await otboy(['emergency', 'lost-sim', '--lang', 'en', '--today', today])).out;
  expect(await shown('2026-11-24')).toMatch(/compare with the card or the official website first/);
  expect(await shown('2027-06-01')).toMatch(/was so on .* compare/);
  const late = await shown('2028-01-01');
  expect(late).not.toMatch(/555-55-50/);
  expect(late).toMatch(/No number was checked lately/);
});

test('one that does not exist: all are named', async () => {
  const ran = await otboy(['emergency', 'fire', '--lang', 'en', ...on]);
  expect(ran.status).toBe(2);
  expect(ran.err).toMatch(/fire.*lost-sim/);
});

describe('the plan for people', () => {
  const shown = async (kase: object, lang = 'en') =>
    (await otboy(['plan', '-', '--lang', lang, ...on], { input: JSON.stringify(kase) })).out;
  const leaving = {
    otboy: 1,
    answers: { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 0, inRussia: true },
    links: [{ service: 'sberbank' }, { service: 'gosuslugi' }],
  };

  test('begins with the acts and the numbers in an emergency', async () => {
    const kase = { ...leaving, answers: { ...leaving.answers, codeReadOut: true } };
    const { emergency } = await json<{ emergency: Emergency }>('plan', kase, '--lang', 'en', ...on);
    const out = await shown(kase);
    expect(out.indexOf(emergency.acts[0] ?? '?')).toBeGreaterThan(0);
    expect(out.indexOf('Whom to call')).toBeLessThan(out.indexOf('What to do\n'));
    expect(out.split('\n')[0]).toBe('I read out a code to a caller');
  });

  test('says which steps hold the statement longest, and how many days there are', async () => {
    const kase = { ...leaving, answers: { ...leaving.answers, departure: '2026-12-03' } };
    expect(await shown(kase)).toMatch(/waits longest for these steps: 1 → 2 → .*\. \d+ days? to spare/);
    expect(await shown(kase, 'ru')).toMatch(/Запас — \d+ д/);
  });

  test('says where few days are left', async () => {
    const kase = { ...leaving, answers: { ...leaving.answers, departure: '2026-12-03' } };
    expect(await shown(kase)).toMatch(/1 December 2026 · at the carrier’s shop; 1 day to spare/);
  });

  test('with hours left, what protects most comes first', async () => {
    const kase = { ...leaving, answers: { ...leaving.answers, departure: '2026-11-25' } };
    const { quickWins } = await json<{ quickWins: string[] }>('plan', kase, '--lang', 'en', ...on);
    expect(quickWins.length).toBeGreaterThan(1);
    const out = await shown(kase);
    const listed = /Little time is left[^\n]*\n((?:- .*\n)+)/.exec(out)?.[1]?.trim().split('\n');
    expect(listed).toHaveLength(quickWins.length);
    expect(listed?.[0]).toMatch(/\(step \d+\)$/);
  });

  test('without a departure nothing is said of days to spare', async () => {
    expect(await shown(leaving)).not.toMatch(/to spare|Little time/);
  });
});
