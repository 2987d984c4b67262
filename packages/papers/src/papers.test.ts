import { type Case, newCase } from '@otboy/casefile';
import { say, text } from '@otboy/knowledge';
import pixelmatch from 'pixelmatch';
import { describe, expect, test } from 'vitest';
import { isPrintable, plain } from './blank.ts';
import { sentencesOf } from './letter.ts';
import { variants } from './letters/termination-statement.test-data.ts';
import { makePapers, type PapersRequest } from './papers.node.ts';
import { asked, knowledge, letterOf } from './testing/drafted.ts';
import { alsu, li } from './testing/people.ts';
import { pictured, picturesOf } from './testing/pictured.ts';
import { inkInMargins, packed } from './testing/read.ts';
import { draw, goldenPages, goldenPng, room } from './testing/render.ts';

const make = (kase: Case, rest: Partial<PapersRequest> = {}) =>
  makePapers({ ...asked(), case: kase, only: ['termination-statement'], assetsDir: room, ...rest });
const statement = (kase: Case) => letterOf('termination-statement', kase);
const russian = (kase: Case): string =>
  sentencesOf(statement(kase))
    .map((sentence) => plain(say(knowledge, 'ru', sentence.text)))
    .join('\n');

describe('the statement', () => {
  test('a field that is missing is a blank and listed, under a name in three languages', () => {
    const { missing } = statement(variants['nothing-known'] ?? li);
    expect(missing).toEqual(
      expect.arrayContaining(['operator', 'nameCyrillic', 'birth', 'documentNumber', 'number', 'contactPhone']),
    );
    expect(missing.filter((field) => knowledge.texts[`paper.field.${field}`] === undefined)).toEqual([]);
  });

  test.each(['8 900 000-00-17', '9000000017', '＋７ ９００ ０００ ００ １７', 'моб. +7 (900) 000-00-17'])(
    'the phone that is being closed is no contact phone: %s',
    (contactPhone) => {
      const kase = { ...li, person: { ...li.person, contactPhone } };
      const { missing, check } = statement(kase);
      expect(missing).toEqual(['contactPhone']);
      expect(check.map((note) => note.say)).toContain('paper.yours.same-phone');
    },
  );

  test('a representative is called and written to, and does not say what only the subscriber could', () => {
    const { representative, ...rest } = variants['representative'] ?? li;
    const said = russian({
      ...rest,
      representative: { ...representative, contactPhone: '+7 900 000-00-18', replyEmail: 'anna@example.org' },
    });
    expect(said).toContain('контактный телефон: +7 900 000-00-18');
    expect(said).toContain('anna@example.org');
    expect(said).not.toMatch(/не помню|li\.wei/);
  });

  test('a name that the fonts do not have is a blank to be written by hand', () => {
    const kase = { ...li, person: { ...li.person, nameLatin: '𠮷田' } };
    const { missing, check } = statement(kase);
    expect(missing).toEqual(['nameLatin']);
    expect(check.map((note) => note.say)).toContain('paper.yours.unfit');
  });

  test.each<[string, Partial<Case>, readonly string[]]>([
    [
      'a card number is no account number',
      { bank: { account: '4000 0000 0000 0017', bik: '044525000', name: 'Банк' } },
      ['bankAccount'],
    ],
    ['a BIK has nine digits', { bank: { account: '40817810000000000017', bik: '04452500', name: 'Банк' } }, ['bik']],
    [
      'what is longer than a line of a form is not cut in silence',
      { person: { ...li.person, address: 'д. '.repeat(150) } },
      ['address'],
    ],
    ['half of the contract is known', { contract: { number: '000-17' } }, ['contractDate']],
    ['of the contract only the day is known', { contract: { date: '2023-09-01' } }, ['contractNumber']],
    [
      'the account and the BIK may be written in groups',
      { bank: { account: '40817 810 0 0000 0000017', bik: '044 525 000', name: 'Банк' } },
      [],
    ],
  ])('%s', (_name, rest, missing) => {
    const letter = statement({ ...li, ...rest });
    expect(letter.missing).toEqual(missing);
    expect(JSON.stringify(letter)).not.toMatch(/4000 ?0000 ?0000 ?0017/);
  });

  test('an heir speaks for themself: no right of the subscriber, no consent, no account for the money', () => {
    const said = russian({ ...alsu, bank: { account: '40817810000000000017', bik: '044525000', name: 'Банк' } });
    expect(said).toContain('от родственника абонента: Примерова Алсу Ильдаровна');
    expect(said).toContain('на день смерти абонента (20.10.2026)');
    expect(said).toContain('по отдельному заявлению и документам о наследстве');
    expect(said).toContain('копия свидетельства о смерти');
    expect(said).not.toMatch(/по инициативе абонента|отзываю|40817810/);
    expect(statement({ ...alsu, heir: { ...alsu.heir, contactPhone: '89000000017' } }).missing).toEqual([
      'contactPhone',
    ]);
  });

  test('other numbers of the contract are listed once; what is no number is a blank', () => {
    const otherNumbers = ['+79000000018', '+79000000017', '+79000000018', '4000 0000 0000 0002'];
    const kase = { ...li, contract: { ...li.contract, otherNumbers } };
    expect(russian(kase).replace(/\u00A0/g, ' ')).toContain('номерам +7 900 000-00-17, +7 900 000-00-18 и ____.');
    expect(statement(kase).missing).toEqual(['otherNumbers']);
    expect(statement(kase).check.map((note) => note.say)).toContain('paper.yours.other-numbers');
    expect(statement(li).check.map((note) => note.say)).not.toContain('paper.yours.other-numbers');
  });

  test('a citizenship that was answered by its code is written out', () => {
    const { citizenship: _said, ...person } = li.person ?? {};
    expect(russian({ ...li, person })).toContain('гражданство: Китай');
  });

  test('a document is printed with all that is known of it', () => {
    const oldDocument = { kind: 'Паспорт', number: 'G0000000', date: '2013-05-06', issuer: 'Управление' };
    expect(russian({ ...li, person: { ...li.person, oldDocument } })).toContain(
      'Паспорт G0000000, 06.05.2013, Управление',
    );
  });
});

describe('who may sign', () => {
  test.each<[string, Case['answers'], string | null]>([
    ['the person in the contract', { holder: 'self' }, null],
    [
      'a representative whose power names termination',
      { holder: 'self', actingAs: 'representative', poaPowers: ['terminate'] },
      null,
    ],
    [
      'a representative whose power does not',
      { holder: 'self', actingAs: 'representative', poaPowers: ['money'] },
      'powers-terminate',
    ],
    [
      'a representative of whose power nothing is known',
      { holder: 'self', actingAs: 'representative' },
      'powers-unknown',
    ],
    ['an heir of somebody who lives', { holder: 'self', actingAs: 'heir' }, 'capacity'],
    ['family without a power', { holder: 'close-family' }, 'family'],
    ['family with a power', { holder: 'close-family', actingAs: 'representative', poaPowers: ['terminate'] }, null],
    ['somebody unknown holds it', { holder: 'stranger' }, 'stranger'],
    ['a company holds it', { holder: 'company' }, 'company'],
    ['the holder has died, and who acts was not said', { holder: 'deceased' }, 'deceased'],
    ['family of the dead', { holder: 'deceased', actingAs: 'heir' }, null],
    [
      'a power that was given by the dead',
      { holder: 'deceased', actingAs: 'representative', poaPowers: ['terminate'] },
      'power-ended',
    ],
    ['it was not said', {}, 'unknown'],
    ['it has ended', { holder: 'self', lineState: 'ended' }, 'ended'],
  ])('%s', async (_name, answers, why) => {
    const { papers, refused, notYet } = await make({ ...newCase('+79000000017'), answers });
    expect(refused.map((one) => one.why.say)).toEqual(why === null ? [] : [`paper.refused.${why}`]);
    expect(papers.length).toBe(why === null ? 1 : 0);
    expect(notYet).toEqual([]);
  });

  test.each<[string, Case]>([
    ['the carrier confirmed it', { ...li, events: [{ kind: 'confirmed', on: '2026-11-20', step: 'confirmed-off' }] }],
    ['the line was ended', { ...li, events: [{ kind: 'line-ended', on: '2026-11-20' }] }],
    ['it was closed on a day', { ...li, answers: { ...li.answers, closedOn: '2026-11-20' } }],
  ])('what has ended is not ended again: %s', async (_name, kase) => {
    const { papers, refused } = await make(kase);
    expect([papers, refused.map((one) => one.why.say)]).toEqual([[], ['paper.refused.ended']]);
  });

  test('an end that is still to come refuses nothing', async () => {
    const { papers } = await make({ ...li, events: [{ kind: 'line-ended', on: '2026-11-25' }] });
    expect(papers.length).toBe(1);
  });

  test('only the kinds that were asked for', async () => {
    expect(await make(li, { only: ['love-letter'] })).toEqual({ papers: [], refused: [], notYet: [] });
  });
});

describe('the printed page', () => {
  test.each(pictured)('%s looks as it was looked at', async (name) => {
    const pages = await picturesOf(name);
    expect(Object.keys(pages)).toEqual(goldenPages(name));
    for (const [page, png] of Object.entries(pages)) {
      const golden = goldenPng(page);
      expect([png.width, png.height]).toEqual([golden.width, golden.height]);
      const differing = pixelmatch(png.data, golden.data, undefined, png.width, png.height, { threshold: 0.1 });
      expect(differing).toBeLessThan(png.width * png.height * 0.0005);
    }
  });

  test('a cover sheet stands first while something hangs on the number, and only then', async () => {
    const blockers = [{ step: 'inventory', title: text('step.inventory.title') }];
    const held = await make(li, { blockers });
    expect(held.notYet).toEqual(['inventory']);
    const pages = await draw(held.papers[0]?.bytes ?? new Uint8Array());
    expect(held.papers[0]?.pages).toBe(pages.length);
    const [cover, statement] = pages;
    expect(packed(cover?.text ?? '')).toContain(packed('Пока не подавайте'));
    expect(packed(cover?.text ?? '')).toContain('先别提交');
    expect(packed(statement?.text ?? '')).toContain('ЗАЯВЛЕНИЕ');
    const [free] = await draw((await make(li)).papers[0]?.bytes ?? new Uint8Array());
    expect(packed(free?.text ?? '')).toContain('ЗАЯВЛЕНИЕ');
  });

  test('sensitive services are not named on it, whoever asks for the paper', async () => {
    const hidden = Object.entries(knowledge.services).filter(([, { sensitive }]) => sensitive);
    expect(hidden.length).toBeGreaterThan(0);
    const blockers = hidden.map(([id]) => ({ step: id, title: text('step.move.title', { service: { service: id } }) }));
    for (const lang of ['ru', 'en', 'zh'] as const) {
      const { papers } = await make(li, { lang, blockers });
      const said = packed((await draw(papers[0]?.bytes ?? new Uint8Array())).map((page) => page.text).join(''));
      const names = hidden.flatMap(([, service]) => Object.values(service.names).map((name) => packed(name ?? '')));
      expect(names.filter((name) => said.includes(packed(name)))).toEqual([]);
      expect(said).toContain(packed(say(knowledge, lang, text('format.private-service'))));
    }
  });

  test('who reads Russian is told in Russian what to check', async () => {
    const { papers } = await make(li, { lang: 'ru', translations: ['en'] });
    const [, yours] = await draw(papers[0]?.bytes ?? new Uint8Array());
    expect(packed(yours?.text ?? '')).toContain(packed(say(knowledge, 'ru', text('paper.yours.print'))));
    expect(packed(yours?.text ?? '')).toContain(packed(say(knowledge, 'en', text('paper.termination.settle'))));
  });

  test('without its faces there is no page rather than an empty one', async () => {
    await expect(make(li, { assetsDir: `${room}src/` })).rejects.toThrow('NotoSans-Regular.ttf');
  });

  test('every character of every sentence has a glyph', () => {
    const said = Object.entries(knowledge.texts)
      .filter(([id]) => /^(paper\.|step\.[a-z.-]*title)/.test(id))
      .flatMap(([, message]) => Object.values(message));
    const names = Object.values(knowledge.services).flatMap((service) => Object.values(service.names));
    const carriers = Object.values(knowledge.carriers).flatMap(({ legalName }) =>
      legalName === null ? [] : [legalName],
    );
    expect([...said, ...carriers].filter((words) => !isPrintable(words.replace(/\n/g, '')))).toEqual([]);
    expect(names.filter((words) => words !== undefined && !isPrintable(words))).toEqual([]);
  });

  test.each([
    ['markup', '#let x = 1 $a$ [b] *c* _d_ `e` \\ @f <g> //h'],
    ['injection', '"}], "x": [{"text": "#panic()"'],
    ['a very long name', 'Константинопольский '.repeat(40)],
    ['one word without a break', 'Ж'.repeat(250)],
    ['letters from right to left, and their controls', '\u202Eevil\u202C'],
    ['line breaks and controls', 'a\u0000b\nc\u2028d'],
    ['the mark of a blank', '\uE00099\uE001'],
    ['emoji and rare characters', '😀 𠮷 🏳️‍🌈'],
  ])('hostile words stay words: %s', async (_name, words) => {
    const kase = { ...li, person: { ...li.person, nameCyrillic: words, address: words, nameLatin: words } };
    const { papers } = await make(kase, {
      blockers: [{ step: 's', title: text('step.move.stranger.title', { sender: words }) }],
    });
    const pages = await draw(papers[0]?.bytes ?? new Uint8Array());
    expect(pages.length).toBeLessThanOrEqual(5);
    expect(packed(pages[1]?.text ?? '')).toContain('ЗАЯВЛЕНИЕ');
    // Where the signature moves to a second page, the last sentences move with it.
    const signed = packed(pages.find(({ text }) => packed(text).includes(packed('Подпись, печать')))?.text ?? '');
    expect(signed).toContain(packed('Приложение: копия документа'));
    for (const { png } of pages) expect(inkInMargins(png)).toBe(0);
  });
});
