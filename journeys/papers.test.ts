import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { otboy } from './otboy.ts';

const kase = {
  otboy: 1,
  number: '+79000000017',
  answers: { holder: 'self', carrierNow: 'megafon', balance: 10000, citizenship: 'CN', inRussia: true },
  links: [{ service: 'binance' }, { service: 'sberbank' }],
  person: { nameCyrillic: 'Ли Вымышленный', nameLatin: 'LI MADEUP' },
};
const on = ['--today', '2026-11-24'];
const folder = () => mkdtemp(join(tmpdir(), 'otboy-'));
const made = async (given: unknown, out: string, ...more: readonly string[]) => {
  const ran = await otboy(['papers', '-', '--out', out, '--json', ...more, ...on], { input: JSON.stringify(given) });
  return { ...ran, json: ran.status === 0 ? JSON.parse(ran.out) : null };
};

describe('papers', () => {
  test('the statement is written into the folder and nowhere else, the same bytes each time', async () => {
    const [first, second, cwd] = [await folder(), await folder(), await folder()];
    const one = await made(kase, first, '--lang', 'zh', '--only', 'termination-statement');
    const two = await made(kase, second, '--lang', 'zh', '--only', 'termination-statement');
    expect(await readdir(first)).toEqual(['termination-statement.pdf']);
    expect(await readdir(cwd)).toEqual([]);
    expect(one.json.papers[0]).toMatchObject({ kind: 'termination-statement', file: 'termination-statement.pdf' });
    expect(one.json.papers[0].sha256).toBe(two.json.papers[0].sha256);
    const [a, b] = await Promise.all([first, second].map((at) => readFile(join(at, 'termination-statement.pdf'))));
    expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
    expect(a?.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('without a word the set that is right now is made', async () => {
    const out = await folder();
    const { json } = await made(kase, out);
    const kinds = json.papers.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['termination-statement', 'clerk-cards']));
    expect(kinds).not.toContain('claim');
    expect((await readdir(out)).sort()).toEqual(json.papers.map(({ file }: { file: string }) => file).sort());
  });

  test('what still hangs on the number stands in notYet; what is missing is listed', async () => {
    const { json } = await made(kase, await folder());
    expect(json.notYet).toEqual(expect.arrayContaining(['move-sberbank', 'move-binance']));
    expect(json.papers[0].missing).toEqual(expect.arrayContaining(['birth', 'documentNumber']));
    expect(json.papers[0].missing).not.toContain('nameCyrillic');
  });

  test.each([
    ['a stranger', { holder: 'stranger' }],
    ['somebody of whom it is not said that they are family of the dead', { holder: 'deceased' }],
    ['a representative of the dead', { holder: 'deceased', actingAs: 'representative', poaPowers: ['terminate'] }],
    ['a company', { holder: 'company' }],
    ['family without a power', { holder: 'close-family' }],
    ['a number that has ended', { holder: 'self', lineState: 'ended' }],
    ['nobody knows whose', {}],
  ])('%s gets no statement, but the reason', async (_name, answers) => {
    for (const lang of ['ru', 'en', 'zh']) {
      const out = await folder();
      const { json } = await made({ otboy: 1, number: '+79000000017', answers }, out, '--lang', lang);
      expect(json.refused).toContainEqual({ kind: 'termination-statement', why: expect.stringMatching(/\S/) });
      expect(await readdir(out)).not.toContain('termination-statement.pdf');
    }
  });

  test.each([
    ['power-of-attorney', 'a stranger', { holder: 'stranger' }],
    ['power-of-attorney', 'a company', { holder: 'company' }],
    ['power-of-attorney', 'somebody who has died', { holder: 'deceased', actingAs: 'heir' }],
    ['power-of-attorney-abroad', 'a stranger', { holder: 'stranger', inRussia: false }],
    ['company-letter', 'a dissolved company', { holder: 'company', actingAs: 'company-officer', companyExists: false }],
    ['company-letter', 'an employee', { holder: 'company', actingAs: 'self', companyExists: true }],
    ['receipt-mark', 'a stranger', { holder: 'stranger' }],
    ['complaint', 'a stranger', { holder: 'stranger' }],
    ['complaint', 'who has not claimed', { holder: 'self' }],
    ['complaint-consumer', 'a representative whose powers are unknown', { holder: 'self', actingAs: 'representative' }],
    ['bank-notice', 'a stranger', { holder: 'stranger' }],
    ['bank-notice', 'a company', { holder: 'company', companyExists: false }],
    ['ownership-transfer', 'a stranger', { holder: 'stranger', closeFamilyInRussia: true }],
    ['ownership-transfer', 'who has nobody close', { holder: 'self', closeFamilyInRussia: false }],
    ['sim-replacement', 'a stranger', { holder: 'stranger', simInHand: false, wants: 'recover' }],
    ['sim-replacement', 'family', { holder: 'close-family', simInHand: false, wants: 'recover' }],
    [
      'sim-replacement',
      'a representative',
      { holder: 'self', actingAs: 'representative', poaPowers: ['terminate'], simInHand: false, wants: 'recover' },
    ],
    [
      'sim-replacement',
      'somebody with a caller on the line',
      { holder: 'self', suspiciousCaller: true, simInHand: false, wants: 'recover' },
    ],
    ['postal-contents', 'a stranger', { holder: 'stranger' }],
    ['what-to-bring', 'a stranger', { holder: 'stranger', carrierNow: 'mts' }],
    ['what-to-bring', 'a dissolved company', { holder: 'company', companyExists: false, carrierNow: 'mts' }],
    ['hotline-sheet', 'a stranger', { holder: 'stranger', carrierNow: 'mts', inRussia: false }],
    ['hotline-sheet', 'family without a power', { holder: 'close-family', carrierNow: 'mts' }],
    ['closing-dossier', 'a stranger', { holder: 'stranger', refusedAtShop: true }],
  ])('%s is not made for %s, and says why in the language asked for', async (kind, _name, answers) => {
    for (const [lang, says] of [
      ['ru', /[а-я]{4}/i],
      ['en', /^[^а-я]*$/i],
      ['zh', /\p{Script=Han}{4}/u],
    ] as const) {
      const out = await folder();
      const { json } = await made({ otboy: 1, number: '+79000000017', answers }, out, '--lang', lang, '--only', kind);
      expect(json.refused).toEqual([{ kind, why: expect.stringMatching(says) }]);
      expect(await readdir(out)).toEqual([]);
    }
  });

  test('money that is late: a new application and a claim that names the day', async () => {
    const late = {
      ...kase,
      answers: { ...kase.answers, lineState: 'ended', closedOn: '2026-10-08', balance: 190000, wants: 'refund' },
    };
    const out = await folder();
    const { json } = await made(late, out);
    const kinds = json.papers.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['refund-application', 'claim']));
    expect(await readdir(out)).toEqual(expect.arrayContaining(['claim.pdf', 'refund-application.pdf']));
  });

  test.each([
    ['refund-application', { holder: 'stranger' }],
    ['refund-application', { holder: 'company', companyExists: false }],
    ['refund-application', { holder: 'self', actingAs: 'representative', poaPowers: ['terminate'] }],
    ['claim', { holder: 'stranger', refusedAtShop: true }],
    ['claim', { holder: 'company', companyExists: false, refusedAtShop: true }],
    ['claim', { holder: 'deceased', refusedAtShop: true }],
    ['call-detail-request', { holder: 'stranger' }],
    ['call-detail-request', { holder: 'deceased', actingAs: 'heir' }],
    ['call-detail-request', { holder: 'self', actingAs: 'representative', poaPowers: ['terminate'] }],
    ['no-debt-request', { holder: 'stranger' }],
    ['no-debt-request', { holder: 'company', companyExists: false }],
    ['consent-withdrawal', { holder: 'close-family' }],
    ['consent-withdrawal', { holder: 'deceased', actingAs: 'heir' }],
  ])('%s is not made for %o', async (kind, answers) => {
    for (const lang of ['ru', 'en', 'zh']) {
      const out = await folder();
      const { json } = await made({ otboy: 1, answers }, out, '--lang', lang, '--only', kind);
      expect(json.refused).toEqual([{ kind, why: expect.stringMatching(/\S/) }]);
      expect(await readdir(out)).toEqual([]);
    }
  });

  test('a power without date or number leaves them blank on every paper of a representative', async () => {
    const answers = {
      ...kase.answers,
      actingAs: 'representative',
      poaPowers: ['terminate', 'money'],
      refusedAtShop: true,
    };
    const { json } = await made({ ...kase, answers }, await folder());
    const letters = json.papers.filter(({ kind }: { kind: string }) => /statement|application|^claim/.test(kind));
    expect(letters.length).toBe(3);
    for (const { missing } of letters) expect(missing).toEqual(expect.arrayContaining(['poaDate', 'poaNumber']));
  });

  test('family of the dead files with the death certificate; for several numbers there is one list', async () => {
    const out = await folder();
    const dead = {
      otboy: 1,
      number: '+79000000017',
      answers: { holder: 'deceased', actingAs: 'heir', diedOn: '2026-10-20', carrierNow: 'mts' },
      contract: { otherNumbers: ['+79000000018'] },
      heir: { nameCyrillic: 'Примерова Алсу Ильдаровна', kinship: 'дочь' },
    };
    const { json } = await made(dead, out, '--only', 'termination-statement');
    expect(await readdir(out)).toEqual(['termination-statement.pdf']);
    expect(json.papers[0].missing).toEqual(expect.arrayContaining(['heirDocument', 'deathCertificate']));
    expect(json.papers[0].missing).not.toContain('kinship');
  });

  test('a paper that does not exist is a wrong word, with those that do', async () => {
    const ran = await made(kase, await folder(), '--only', 'love-letter', '--lang', 'en');
    expect(ran).toMatchObject({ status: 2, out: '' });
    expect(ran.err).toMatch(/love-letter.*termination-statement/);
  });
});

describe('demo', () => {
  test.each([
    ['ru', /[а-я]{4}/i],
    ['en', /[a-z]{4}/i],
    ['zh', /\p{Script=Han}{4}/u],
  ])('the whole path in %s', async (lang, says) => {
    const cwd = await folder();
    const ran = await otboy(['demo', '--lang', lang, ...on], { cwd });
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out.split('\n')[0]).toMatch(says);
    expect(ran.out).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/);
    expect(await readdir(join(cwd, 'otboy-demo'))).toEqual(
      expect.arrayContaining(['case.json', 'clerk-cards.pdf', 'termination-statement.pdf']),
    );
  });

  test('the case it leaves behind is a case for every verb', async () => {
    const cwd = await folder();
    await otboy(['demo', ...on], { cwd });
    for (const verb of ['assess', 'plan', 'questions']) {
      const ran = await otboy([verb, 'otboy-demo/case.json', '--json', ...on], { cwd });
      expect(ran).toMatchObject({ status: 0, err: '' });
    }
  });
});
