import type { Case } from '@otboy/casefile';
import { say, text } from '@otboy/knowledge';
import { describe, expect, test } from 'vitest';
import { plain } from './blank.ts';
import { sentencesOf } from './letter.ts';
import { draftPapers } from './papers.ts';
import { asked, drafted, knowledge, letterOf } from './testing/drafted.ts';
import { alsu, changed, refused } from './testing/people.ts';

type Answers = Case['answers'];

const dueOf = (kase: Case): string[] => draftPapers({ ...asked(), case: kase }).papers.map(({ kind }) => kind);
const refusalOf = (kind: string, kase: Case): string | null =>
  draftPapers({ ...asked(), case: kase, only: [kind] }).refused[0]?.why.say.replace('paper.refused.', '') ?? null;

const filed = { kind: 'accepted', on: '2026-11-23', step: 'apply' } as const;
const ofCompany = { holder: 'company', actingAs: 'company-officer', companyExists: true, wants: 'close' } as const;

const toFamily = { lineState: 'active', inRussia: true, chosen: 'transfer', closeFamilyInRussia: true } as const;
const lost = {
  simInHand: false,
  blockReason: 'lost-sim',
  wants: 'recover',
  lineState: 'blocked',
  inRussia: true,
} as const;
const printed = { kind: 'prepared', on: '2026-11-20', step: 'power-of-attorney' } as const;
const posted = { kind: 'sent', on: '2026-11-20', step: 'bank-notice' } as const;
const refusedClaim = { kind: 'refused', on: '2026-11-23', step: 'claim' } as const;

/** Refused at the counter, claimed on that day. */
const claimed = (on: string, more: Case['events'] = []): Case =>
  changed(
    { lineState: 'active', refusedAtShop: true },
    { events: [{ kind: 'accepted', on, step: 'claim', number: '17' }, ...more] },
  );

/** The statement is in, with these services still on the number. */
const left = (links: Case['links']): Case => changed({ lineState: 'active' }, { events: [filed], links });

/** Closed on 8 October, and the money has not come. */
const lateRefund = (answers: Answers): Case =>
  changed(
    { lineState: 'ended', closedOn: '2026-10-08', balance: 190000, refundAsked: 190000, wants: 'refund', ...answers },
    { events: [{ ...filed, on: '2026-10-08' }] },
  );

describe('when a paper is right', () => {
  const abroad: Answers = { inRussia: false, lineState: 'active', chosen: 'close-by-representative' };
  test.each<[string, string, Case, boolean]>([
    ['power-of-attorney', 'the holder is away and sends somebody', changed(abroad), true],
    ['power-of-attorney', 'they have the power already', changed({ ...abroad, poaPowers: ['terminate'] }), false],
    ['power-of-attorney', 'the holder goes in person', changed({ inRussia: true, lineState: 'active' }), false],
    ['power-of-attorney', 'it is printed, not yet certified', changed(abroad, { events: [printed] }), true],
    ['power-of-attorney-abroad', 'the holder is away', changed(abroad), true],
    [
      'power-of-attorney-abroad',
      'the holder sends somebody from Russia',
      changed({ ...abroad, inRussia: true }),
      false,
    ],
    ['company-letter', 'a company decides', changed(ofCompany), true],
    ['company-letter', 'its letter is in', changed(ofCompany, { events: [filed] }), false],
    ['company-letter', 'nobody’s company', changed({}), false],
    // Whoever sees it among the papers of the day would file it twice; who wants it again asks for it by name.
    ['termination-statement', 'nothing is handed in yet', changed({ lineState: 'active', wants: 'close' }), true],
    ['termination-statement', 'nobody said what is wanted', changed({}), true],
    ['termination-statement', 'it is in', changed({ lineState: 'active' }, { events: [filed] }), false],
    ['termination-statement', 'it is in the post', changed({}, { events: [{ ...filed, kind: 'sent' }] }), false],
    [
      'termination-statement',
      'it was sent back',
      changed({}, { events: [filed, { ...filed, kind: 'refused' }] }),
      true,
    ],
    ['termination-statement', 'the number is kept', changed({ wants: 'keep' }), false],
    ['termination-statement', 'the number is wanted back', changed({ wants: 'recover' }), false],
    ['termination-statement', 'family takes the number over', changed({ ...toFamily, wants: 'close' }), false],
    ['termination-statement', 'somebody is sent', changed({ ...abroad, wants: 'keep' }), true],
    [
      'receipt-mark',
      'the statement is in, without a mark',
      changed({ lineState: 'active' }, { events: [filed] }),
      true,
    ],
    [
      'receipt-mark',
      'the copy has its mark',
      changed({ lineState: 'active' }, { events: [filed, { kind: 'step-done', on: '2026-11-23', step: 'proof' }] }),
      false,
    ],
    ['receipt-mark', 'nothing is handed in yet', changed({ lineState: 'active' }), false],
    ['complaint', 'the claim is in and its days are over', claimed('2026-09-21'), true],
    ['complaint-consumer', 'the claim is in and its days are over', claimed('2026-09-21'), true],
    ['complaint', 'the last day of the claim is today', claimed('2026-10-25'), false],
    ['complaint', 'the claim was refused before that', claimed('2026-11-20', [refusedClaim]), true],
    ['complaint', 'a complaint is in', claimed('2026-09-21', [{ ...filed, kind: 'sent', step: 'complaint' }]), false],
    ['complaint', 'nothing was claimed', refused('debt'), false],
    ['bank-notice', 'the number is given up, and a bank has it', left([{ service: 'sberbank' }]), true],
    ['bank-notice', 'the bank has another number', left([{ service: 'sberbank', state: 'moved' }]), false],
    ['bank-notice', 'no bank of this country has it', left([{ service: 'cmb' }, { service: 'telegram' }]), false],
    ['bank-notice', 'the number is not given up yet', changed({}, { links: [{ service: 'sberbank' }] }), false],
    ['bank-notice', 'a bank hears of a death', { ...alsu, links: [{ service: 'sberbank' }] }, true],
    ['bank-notice', 'the letter about a death is in the post', { ...alsu, events: [posted] }, false],
    ['ownership-transfer', 'family takes the number over', changed(toFamily), true],
    ['ownership-transfer', 'the holder closes it', changed({ lineState: 'active', wants: 'close' }), false],
    ['sim-replacement', 'the SIM is lost, and the number wanted back', changed(lost), true],
    ['sim-replacement', 'the SIM is at hand', changed({ lineState: 'active' }), false],
    ['postal-contents', 'a counter refused, so it is posted', refused('debt'), true],
    ['postal-contents', 'the claim for a late refund is posted from abroad', lateRefund({ inRussia: false }), true],
    ['postal-contents', 'the holder goes in person', changed({ inRussia: true, lineState: 'active' }), false],
  ])('%s: %s', (kind, _name, kase, due) => {
    expect(dueOf(kase).includes(kind)).toBe(due);
  });
});

describe('for whom a paper is not made', () => {
  const power: readonly [string, Answers, string | null][] = [
    ['the holder', { holder: 'self' }, null],
    ['the holder is family, and gives the power themself', { holder: 'close-family' }, null],
    ['a stranger holds it', { holder: 'stranger' }, 'stranger'],
    ['a company holds it', { holder: 'company' }, 'company'],
    ['the holder has died', { holder: 'deceased' }, 'poa-heir'],
    ['an heir of somebody who lives', { holder: 'self', actingAs: 'heir' }, 'capacity'],
    ['nobody knows whose', {}, 'unknown'],
    ['it has ended', { holder: 'self', lineState: 'ended' }, 'ended'],
  ];
  test.each(power)('power-of-attorney: %s', (_name, answers, why) => {
    const kase = { ...changed({}), answers };
    expect(refusalOf('power-of-attorney', kase)).toBe(why);
    expect(refusalOf('power-of-attorney-abroad', kase)).toBe(why);
  });

  test('what an heir abroad cannot have made is said among the papers of the day, and what to take along instead', () => {
    const kase = { ...alsu, answers: { ...alsu.answers, lineState: 'active', inRussia: false } as const };
    const { papers, refused: not } = draftPapers({ ...asked(), case: kase });
    expect(not.map(({ kind, why }) => `${kind}: ${why.say}`)).toEqual([
      'power-of-attorney: paper.refused.poa-heir',
      'power-of-attorney-abroad: paper.refused.poa-heir',
    ]);
    expect(papers.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['termination-statement', 'what-to-bring']));
    expect(JSON.stringify(drafted('what-to-bring', kase).paper)).toContain('what-to-bring.heir-power');
    expect(JSON.stringify(drafted('what-to-bring', alsu).paper)).not.toContain('what-to-bring.heir-power');
  });

  test('power-of-attorney-abroad: who is in Russia needs no consulate', () => {
    expect(refusalOf('power-of-attorney-abroad', changed({ inRussia: true }))).toBe('poa-here');
  });

  test.each<[string, Answers, string | null]>([
    ['its officer', ofCompany, null],
    ['an employee', { ...ofCompany, actingAs: 'self' }, 'company-officer'],
    ['nobody said in what capacity', { holder: 'company', companyExists: true }, 'company-officer'],
    ['it was dissolved', { ...ofCompany, companyExists: false }, 'company-gone'],
    ['nobody said whether it exists', { holder: 'company', actingAs: 'company-officer' }, 'company-unknown'],
    ['a person holds it', { holder: 'self', actingAs: 'company-officer', companyExists: true }, 'no-company'],
    ['nobody knows whose', { actingAs: 'company-officer', companyExists: true }, 'unknown'],
    ['it has ended', { ...ofCompany, lineState: 'ended' }, 'ended'],
  ])('company-letter: %s', (_name, answers, why) => {
    expect(refusalOf('company-letter', { ...changed({}), answers })).toBe(why);
  });

  test.each<[string, Answers, string | null]>([
    ['the holder', { holder: 'self' }, null],
    ['an heir', { holder: 'deceased', actingAs: 'heir' }, null],
    ['a stranger holds it', { holder: 'stranger' }, 'stranger'],
    ['a company: its letter has the mark on it', ofCompany, 'company'],
    ['nobody knows whose', {}, 'unknown'],
  ])('receipt-mark: %s', (_name, answers, why) => {
    expect(refusalOf('receipt-mark', { ...changed({}), answers })).toBe(why);
  });

  test('postal-contents: where nothing may be signed nothing is posted', () => {
    expect(refusalOf('postal-contents', changed({ holder: 'stranger' }))).toBe('nothing-to-post');
  });

  test.each<[string, Case, string | null]>([
    ['the claim is over', claimed('2026-09-21'), null],
    ['the contract has ended since', claimed('2026-09-21', [{ kind: 'line-ended', on: '2026-11-01' }]), null],
    ['there is no claim', changed({ lineState: 'active', refusedAtShop: true }), 'no-claim'],
    ['a claim is planned for a day to come', claimed('2026-11-30'), 'no-claim'],
    ['the carrier has time to answer', claimed('2026-11-02'), 'claim-waits'],
    ['a stranger holds it', { ...claimed('2026-09-21'), answers: { holder: 'stranger' } }, 'stranger'],
    ['a company holds it', { ...claimed('2026-09-21'), answers: ofCompany }, 'company'],
    [
      'a representative whose power names no termination',
      { ...claimed('2026-09-21'), answers: { holder: 'self', actingAs: 'representative', poaPowers: ['money'] } },
      'powers-terminate',
    ],
  ])('complaint: %s', (_name, kase, why) => {
    expect(refusalOf('complaint', kase)).toBe(why);
    expect(refusalOf('complaint-consumer', kase)).toBe(why);
  });

  test.each<[string, Answers, string | null]>([
    ['the client', { holder: 'self' }, null],
    ['the family of one who has died', { holder: 'deceased', actingAs: 'heir' }, null],
    ['nobody knows whose', {}, 'unknown'],
    ['the number of a stranger', { holder: 'stranger' }, 'bank-own'],
    ['the number of a company', ofCompany, 'bank-own'],
    ['the number of family', { holder: 'close-family' }, 'bank-own'],
    ['a representative before the carrier', { holder: 'self', actingAs: 'representative' }, 'bank-representative'],
    ['an heir of somebody who lives', { holder: 'self', actingAs: 'heir' }, 'capacity'],
    ['one who has died, and nobody said who writes', { holder: 'deceased' }, 'deceased'],
  ])('bank-notice: %s', (_name, answers, why) => {
    expect(refusalOf('bank-notice', { ...changed({}), answers })).toBe(why);
  });

  const handing: readonly [string, Answers, Partial<Case>, string | null][] = [
    ['to close family', {}, {}, null],
    ['to a mother', {}, { receiver: { kinship: ' Мать ' } }, null],
    ['to a friend', {}, { receiver: { kinship: 'друг' } }, 'not-family'],
    ['to a cousin', {}, { receiver: { kinship: 'двоюродный брат' } }, 'not-family'],
    ['there is no family in Russia', { closeFamilyInRussia: false }, {}, 'no-family'],
    ['somebody called about it', { suspiciousCaller: true }, {}, 'under-pressure'],
    ['a code was read out', {}, { events: [{ kind: 'code-read-out', on: '2026-11-20' }] }, 'under-pressure'],
    ['a stranger answers', { strangerAnswers: true }, {}, 'under-pressure'],
    ['the statement on its end is in', {}, { events: [filed] }, 'closing'],
    ['it has ended', { lineState: 'ended' }, {}, 'ended'],
    ['a stranger holds it', { holder: 'stranger' }, {}, 'stranger'],
    ['a company holds it', { holder: 'company' }, {}, 'company'],
  ];
  test.each(handing)('ownership-transfer: %s', (_name, answers, rest, why) => {
    expect(refusalOf('ownership-transfer', changed({ ...toFamily, ...answers }, rest))).toBe(why);
  });
  test.each(handing)('sim-replacement, from abroad: %s', (_name, answers, rest, why) => {
    const kase = changed({ ...lost, inRussia: false, closeFamilyInRussia: true, ...answers }, rest);
    expect(refusalOf('sim-replacement', kase)).toBe(why);
  });

  test.each<[string, Answers, string]>([
    ['nobody said whether there is family', { chosen: 'transfer' }, 'family-unknown'],
    [
      'a representative may not',
      { ...toFamily, actingAs: 'representative', poaPowers: ['terminate'] },
      'powers-transfer',
    ],
    ['family without a power', { ...toFamily, holder: 'close-family' }, 'family'],
  ])('ownership-transfer: %s', (_name, answers, why) => {
    expect(refusalOf('ownership-transfer', changed(answers))).toBe(why);
  });

  test.each<[string, Answers, string | null]>([
    ['the holder, at the counter', lost, null],
    ['a representative', { ...lost, actingAs: 'representative', poaPowers: ['terminate', 'transfer'] }, 'sim-holder'],
    ['family', { ...lost, holder: 'close-family' }, 'sim-holder'],
    ['an heir', { ...lost, holder: 'deceased', actingAs: 'heir' }, 'not-for-heirs'],
    ['nobody knows whose', { ...lost, holder: undefined }, 'unknown'],
    ['the SIM is at hand', { ...lost, simInHand: true, blockReason: 'debt' }, 'sim-not-lost'],
    ['the number is being closed', { ...lost, wants: 'close' }, 'sim-not-wanted'],
    ['nobody said that it is wanted back', { ...lost, wants: undefined }, 'sim-not-wanted'],
    ['family is not said to be there', { ...lost, inRussia: false }, 'family-unknown'],
  ])('sim-replacement: %s', (_name, answers, why) => {
    expect(refusalOf('sim-replacement', changed(answers))).toBe(why);
  });
});

describe('what hands the number over says so', () => {
  test('the SIM: a page before the letter, for who signs it, and a letter to nobody else', () => {
    const { layout } = drafted('sim-replacement', changed(lost), 'en');
    expect(layout.cover?.titles).toEqual([say(knowledge, 'en', text('paper.before.sim.title'))]);
    expect(layout.cover?.lists[0]?.items.length).toBeGreaterThan(4);
    const ids = letterOf('sim-replacement', changed(lost)).requests.map(({ id }) => id);
    expect(ids).toEqual(['block', 'to-holder', 'nobody-else', 'keep', 'confirm']);
  });

  test('the power of attorney names the money, and shuts out a new SIM, another holder and codes', () => {
    const said = sentencesOf(letterOf('power-of-attorney', changed({}))).map(({ text: one }) =>
      say(knowledge, 'ru', one),
    );
    expect(said.join(' ')).toMatch(/получать деньги/);
    expect(said.filter((words) => /SIM|eSIM|код/i.test(words))).toEqual([
      expect.stringMatching(/^Представитель не вправе/),
    ]);
  });
});

describe('a bank is named', () => {
  const named = (kase: Case): string => say(knowledge, 'ru', letterOf('bank-notice', kase).head[0]?.text ?? '');
  test.each<[string, Case['links'], string]>([
    ['where it is the only one', [{ service: 'sberbank' }], 'В банк: Сбербанк'],
    ['not where there are two', [{ service: 'sberbank' }, { service: 'tbank' }], 'В банк: ____'],
    ['not where it is marked as sensitive', [{ service: 'sberbank', sensitive: true }], 'В банк: ____'],
    ['not where it is no bank', [{ service: 'telegram' }], 'В банк: ____'],
  ])('%s', (_name, links, says) => {
    expect(plain(named(left(links)))).toBe(says);
  });
});

describe('the letter of a company', () => {
  const russian = (kase: Case): string =>
    sentencesOf(letterOf('company-letter', kase))
      .map((sentence) => plain(say(knowledge, 'ru', sentence.text)))
      .join('\n');
  const blockers = [{ step: 'inventory', title: text('step.inventory.title') }];
  const held = (answers: Answers): boolean =>
    drafted('company-letter', changed({ ...ofCompany, ...answers }), 'ru', { blockers }).layout.cover !== null;

  test.each<[string, Answers, boolean]>([
    ['a number ends', { wants: 'close' }, true],
    ['it goes to an employee', { wants: 'keep' }, false],
    ['it rests', { unknownNumbers: 2 }, false],
  ])('waits for the guard where %s', (_name, answers, isHeld) => {
    expect(held(answers)).toBe(isHeld);
  });

  test('says of each number what was decided, of none twice', () => {
    const numbers = [
      { number: '+79000000017', decision: 'suspend' },
      { number: '+79000000018', decision: 'close' },
    ] as const;
    const said = russian(changed(ofCompany, { company: { numbers: [...numbers] } }));
    expect(said).toMatch(/расторгнуть.*: \+7\s900\s000-00-18;/u);
    expect(said).toMatch(/приостановить.*: \+7\s900\s000-00-17;/u);
  });

  test('what ends with the number of the case is in it', () => {
    const contract = { otherNumbers: ['+79000000018', '+79000000017', '+79000000019'] };
    const company = { numbers: [{ number: '+79000000019', decision: 'suspend' } as const] };
    const said = russian(changed(ofCompany, { contract, company }));
    expect(said).toMatch(/расторгнуть.*: \+7\s900\s000-00-17, \+7\s900\s000-00-18;/u);
    expect(russian(changed({ ...ofCompany, wants: 'keep' }, { contract }))).not.toContain('00-18');
  });

  test('what nobody decided is a blank, never an end', () => {
    const { wants: _wants, ...undecided } = ofCompany;
    const said = russian({ ...changed({}), answers: undecided });
    expect(said).not.toContain('расторгнуть');
    expect(said).toContain('номер ____, решение: ____');
  });
});
