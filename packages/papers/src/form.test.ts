import { fileURLToPath } from 'node:url';
import type { Case } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { doubtsOf, filledIn, fillsAny, formOf, valuesOf, wrongOf } from './form.ts';
import { variants as refusals } from './letters/claim.test-data.ts';
import { variants as refunds } from './letters/refund-application.test-data.ts';
import { variants } from './letters/termination-statement.test-data.ts';
import { draftPapers } from './papers.ts';
import { alsu, li } from './testing/people.ts';
import { checkValue, type FieldKind, readDay, unprintable } from './value.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const all = { ...variants, ...refusals, ...refunds };
const idsOf = (kase: Case) => formOf(kase).flatMap(({ fields }) => fields.map(({ id }) => id));

describe('the form', () => {
  test.each(Object.entries(all))('%s: what was given comes back as it was', (_name, kase) => {
    expect(filledIn(kase, valuesOf(kase))).toEqual(kase);
  });

  test('several numbers are typed into one line and kept one by one', () => {
    const kept = filledIn(li, { otherNumbers: '8 900 000-00-18, +7 900 0000019', refundNumber: '9000000020' });
    expect(kept.contract).toEqual({ otherNumbers: ['+79000000018', '+79000000019'] });
    expect(kept.bank).toEqual({ otherNumber: '+79000000020' });
    expect(valuesOf(kept)).toMatchObject({
      otherNumbers: '+7 900 000-00-18, +7 900 000-00-19',
      refundNumber: '+7 900 000-00-20',
    });
  });

  test('what is emptied is absent, and its part with it', () => {
    const kase = variants['mts-full'] ?? li;
    const emptied = filledIn(kase, {});
    expect(emptied).toEqual({ ...kase, person: undefined, contract: undefined, bank: undefined });
    expect(Object.keys(emptied)).not.toContain('bank');
  });

  test('the parts of a letter that lie elsewhere are not asked for', () => {
    // The carrier, the number and the day of death are answers, the bank is a link; what a clerk says is written by hand; a document has
    // several lines.
    const elsewhere = [
      'operator',
      'number',
      'diedOn',
      'oldDocument',
      'repDocument',
      'heirDocument',
      'deathCertificate',
      'bank',
    ];
    const atCounter = ['refusedOn', 'place', 'clerk', 'reason', 'debt', 'otherPlace', 'rule', 'where', 'witness'];
    const ofClaim = ['closedOn', 'incoming', 'charged', 'denied', 'deniedFor'];
    const byHand = [...atCounter, ...ofClaim, 'recipient', 'recordsFrom'];
    for (const kase of Object.values(all)) {
      const { papers } = draftPapers({ knowledge, case: kase, today, lang: 'en', translations: ['en'], blockers: [] });
      const missing = papers.flatMap(({ paper }) => paper.missing);
      const ofForm = new Set(idsOf(kase));
      const atCounter = (id: string) => byHand.includes(id) || /^(?:postal|receipt)-/.test(id);
      const unknown = missing.filter((id) => !ofForm.has(id) && !elsewhere.includes(id) && !atCounter(id));
      // Citizenship is an answer of the interview, where it was given.
      expect(unknown.filter((id) => id !== 'citizenship')).toEqual([]);
    }
  });

  test.each<[string, Case, readonly string[], readonly string[]]>([
    ['a holder', li, ['nameLatin', 'bik'], ['repName', 'oldDocumentNumber']],
    ['a Russian', { ...li, answers: { citizenship: 'RU' }, person: {} }, ['nameCyrillic'], ['nameLatin']],
    ['a changed document', { ...li, answers: { documentChanged: true } }, ['oldDocumentNumber'], []],
    ['a representative', variants['representative'] ?? li, ['repName', 'poaDate'], []],
    [
      'a holder who gives a power',
      { ...li, answers: { holder: 'self', inRussia: false } },
      ['birthPlace', 'repName', 'repAddress'],
      ['poaDate', 'repPhone'],
    ],
    [
      'a holder who hands the number to family',
      { ...li, answers: { holder: 'self', chosen: 'transfer' } },
      ['receiverName', 'receiverKinship', 'receiverDocumentNumber'],
      ['companyName'],
    ],
    ['who wants it back from abroad', { ...li, answers: { wants: 'recover', inRussia: false } }, ['receiverName'], []],
    ['who wants it back and is here', { ...li, answers: { wants: 'recover', inRussia: true } }, [], ['receiverName']],
    [
      'a company',
      { ...li, answers: { holder: 'company' } },
      ['companyInn', 'companySigner', 'contactPhone', 'account'],
      ['nameCyrillic', 'address', 'bik'],
    ],
    ['a stranger abroad', { ...li, answers: { holder: 'stranger', inRussia: false } }, [], ['birthPlace', 'repName']],
    [
      'family of the dead',
      alsu,
      ['kinship', 'deathCertificateNumber', 'heirDocumentIssuer'],
      ['documentNumber', 'repName'],
    ],
    ['an answered citizenship', { ...li, person: {} }, [], ['citizenship']],
    ['an unknown one', { ...li, person: {}, answers: {} }, ['citizenship'], []],
  ])('%s is asked for what their letter has', (_name, kase, there, not) => {
    expect(idsOf(kase)).toEqual(expect.arrayContaining([...there]));
    expect(idsOf(kase).filter((id) => not.includes(id))).toEqual([]);
    expect(idsOf(kase).filter((id) => knowledge.texts[`paper.field.${id}`] === undefined)).toEqual([]);
  });

  test.each<[string, readonly string[], boolean]>([
    ['a name', ['nameLatin'], true],
    ['a former document', ['oldDocument'], true],
    ['a death certificate, where nobody has died', ['deathCertificate'], false],
    ['what a clerk said', ['reason', 'place'], false],
    ['the carrier', ['operator'], false],
    ['nothing', [], false],
  ])('%s: can the form fill it', (_name, missing, can) => {
    expect(fillsAny({ ...li, answers: { documentChanged: true } }, missing)).toBe(can);
  });

  test('every fault is found at once, by its field', () => {
    const wrong = wrongOf(
      li,
      { nameCyrillic: 'Li Wei', birth: '31.02.2002', bik: '1', address: 'х'.repeat(400) },
      today,
    );
    expect(wrong.map(({ id, why }) => `${id} ${why.say}`)).toEqual([
      'nameCyrillic paper.wrong.cyrillic',
      'birth paper.wrong.day',
      'address paper.wrong.long',
      'bik paper.wrong.digits',
    ]);
  });
});

describe('a value', () => {
  test.each<[FieldKind, string, string | null]>([
    ['cyrillic', '', null],
    ['cyrillic', 'Ли Вэй', null],
    ['cyrillic', 'КНР', null],
    ['cyrillic', 'Li Wei', 'cyrillic'],
    ['cyrillic', 'Ли Wei', 'cyrillic'],
    ['cyrillic', '李伟', 'cyrillic'],
    ['latin', 'LI WEI', null],
    ['latin', "O'NEILL-ŞAHİN", null],
    ['latin', 'ЛИ ВЭЙ', 'latin'],
    ['latin', '李伟', 'latin'],
    ['day', '14.03.2002', null],
    ['day', '14.03.2032', 'future'],
    ['day', '30.02.2002', 'day'],
    ['day', 'вчера', 'day'],
    ['email', 'li.wei@example.org', null],
    ['email', 'li.wei', 'email'],
    ['email', 'li wei@example.org', 'email'],
    ['phone', '+86 000 0000 0000', null],
    ['phone', '123', 'phone'],
    ['phone', 'call me 1234567', 'phone'],
    ['phone', '8 900 000-00-17', 'same-phone'],
    ['digits', '40817 810 0 0000 0000017', null],
    ['digits', '4081781000000000001', 'digits'],
    ['digits', '4000 0000 0000 0017', 'card'],
    ['mobile', '8 (900) 000-00-18', null],
    ['mobile', '+86 000 0000 0000', 'mobile'],
    ['mobile', '+7 900 000-00-18, +7 900 000-00-19', 'mobile'],
    ['mobile', '8 900 000-00-17', 'closing-number'],
    ['mobiles', '+7 900 000-00-18; 8 900 000 00 19，89000000020', null],
    ['mobiles', '+7 900 000-00-18, 12345', 'mobile'],
    ['mobiles', '+7 900 000-00-18, 9000000017', 'closing-number'],
    ['line', 'г. Москва', null],
    ['line', 'х'.repeat(301), 'long'],
  ])('%s: %s', (kind, typed, why) => {
    const wrong = checkValue({ kind, digits: 20 }, typed, { number: '+79000000017', today });
    expect(wrong?.say ?? null).toBe(why === null ? null : `paper.wrong.${why}`);
    if (wrong !== null) expect(knowledge.texts).toHaveProperty([wrong.say]);
  });

  test.each<[string, string | undefined]>([
    ['14.03.2002', '2002-03-14'],
    ['4/3/2002', '2002-03-04'],
    ['4 3 2002', '2002-03-04'],
    ['2002-03-14', '2002-03-14'],
    ['2002年3月14日', '2002-03-14'],
    ['14.03.02', undefined],
    ['14.13.2002', undefined],
    ['14 марта 2002', undefined],
    ['14.03', undefined],
  ])('the day %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  test('characters that the PDF cannot show are named, each once', () => {
    expect(unprintable('Ли 𠮷田 𠮷😀')).toEqual(['𠮷', '😀']);
    expect(unprintable('Ли Вэй 李伟')).toEqual([]);
  });

  // Central Bank rules for the control digit; made-up accounts of a bank that does not exist.
  test.each<[string, Case['bank'], readonly string[]]>([
    ['nothing given', undefined, []],
    ['no account yet', { bik: '044525000' }, []],
    ['account and bank fit', { account: '40817810300000000017', bik: '044525000' }, []],
    ['they do not', { account: '40817810000000000017', bik: '044525000' }, ['key']],
    ['not in roubles', { account: '40817840000000000017' }, ['currency']],
    ['a correspondent account of this bank', { bik: '044525000', correspondent: '30101810400000000000' }, []],
    ['one of another bank', { bik: '044525000', correspondent: '30101810400000000225' }, ['correspondent']],
    [
      'an account that is none of a bank',
      { bik: '044525000', correspondent: '40817810400000000000' },
      ['correspondent'],
    ],
    ['a correspondent account without its bank', { correspondent: '30101810400000000225' }, []],
    ['a taxpayer number', { inn: '7700 000 016' }, []],
    ['a taxpayer number that is mistyped', { inn: '7700000017' }, ['inn']],
    ['half a taxpayer number', { inn: '77000' }, []],
  ])('%s', (_name, bank, doubts) => {
    expect(doubtsOf({ ...li, bank }).map(({ why }) => why.say)).toEqual(doubts.map((one) => `paper.doubt.${one}`));
  });

  test('a taxpayer number of the company that is mistyped', () => {
    const doubts = (inn: string) => doubtsOf({ ...li, company: { inn } }).map(({ id, why }) => `${id} ${why.say}`);
    expect(doubts('7700000016')).toEqual([]);
    expect(doubts('7700000017')).toEqual(['companyInn paper.doubt.company-inn']);
  });
});
