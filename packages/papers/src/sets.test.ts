import { type Case, newCase } from '@otboy/casefile';
import { expect, test } from 'vitest';
import { draftPapers, paperKinds } from './papers.ts';
import { asked } from './testing/drafted.ts';
import { changed, li, refused } from './testing/people.ts';

const leaving = { inRussia: true, lineState: 'active', departure: '2026-12-20' } as const;
const power = {
  representative: { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-11-10', poaNumber: '77 АВ 0000017' },
};
const stranger = (answers: Case['answers']): Case => ({ ...newCase('+79000000017'), answers });

/**
 * By route: what is made without asking for it by name, and what is not; what stands in neither column may come or not.
 */
const table: readonly (readonly [string, Case, readonly string[], readonly string[]])[] = [
  [
    'in person',
    changed(leaving),
    ['termination-statement', 'refund-application', 'clerk-cards', 'what-to-bring', 'plan-checklist'],
    [
      'claim',
      'complaint',
      'power-of-attorney',
      'postal-contents',
      'closing-dossier',
      'company-letter',
      'call-detail-request',
      'no-debt-request',
      'consent-withdrawal',
    ],
  ],
  [
    'a representative at the counter',
    changed(
      { inRussia: false, lineState: 'active', actingAs: 'representative', poaPowers: ['terminate', 'money'] },
      power,
    ),
    ['termination-statement', 'refund-application', 'clerk-cards', 'what-to-bring', 'plan-checklist'],
    ['claim', 'complaint', 'company-letter', 'closing-dossier'],
  ],
  [
    'abroad, the power still to be made',
    changed({ inRussia: false, canTravel: false, lineState: 'active', wants: 'close' }),
    ['power-of-attorney', 'what-to-bring', 'hotline-sheet', 'plan-checklist'],
    ['claim', 'complaint', 'company-letter'],
  ],
  [
    'an heir',
    stranger({
      carrierNow: 'beeline',
      holder: 'deceased',
      actingAs: 'heir',
      lineState: 'active',
      balance: 50000,
      diedOn: '2026-10-24',
    }),
    ['termination-statement', 'what-to-bring', 'clerk-cards', 'plan-checklist'],
    ['claim', 'complaint', 'power-of-attorney', 'company-letter'],
  ],
  [
    'a company',
    stranger({
      carrierNow: 'mts',
      holder: 'company',
      actingAs: 'company-officer',
      companyExists: true,
      lineState: 'active',
      wants: 'close',
    }),
    ['company-letter', 'what-to-bring', 'clerk-cards', 'plan-checklist'],
    ['claim', 'complaint', 'power-of-attorney'],
  ],
  [
    'refused at the counter',
    refused('debt', { answers: { ...li.answers, ...leaving, refusedAtShop: true } }),
    ['termination-statement', 'claim', 'written-refusal', 'what-to-bring', 'closing-dossier', 'plan-checklist'],
    ['complaint', 'company-letter'],
  ],
  [
    'the refund is late',
    changed(
      {
        lineState: 'ended',
        closedOn: '2026-10-08',
        balance: 190000,
        refundAsked: 190000,
        wants: 'refund',
        inRussia: true,
      },
      { events: [{ kind: 'accepted', on: '2026-10-08', step: 'apply', number: '17' }] },
    ),
    ['refund-application', 'claim', 'what-to-bring', 'closing-dossier', 'plan-checklist'],
    ['termination-statement', 'clerk-cards', 'written-refusal', 'company-letter'],
  ],
  [
    'the refund is late, by post from abroad',
    changed(
      {
        lineState: 'ended',
        closedOn: '2026-10-08',
        balance: 190000,
        refundAsked: 190000,
        wants: 'refund',
        inRussia: false,
      },
      { events: [{ kind: 'accepted', on: '2026-10-08', step: 'apply', number: '17' }] },
    ),
    ['refund-application', 'claim', 'postal-contents', 'what-to-bring', 'closing-dossier', 'hotline-sheet'],
    ['termination-statement', 'clerk-cards', 'written-refusal', 'company-letter'],
  ],
  [
    'a number of somebody else',
    stranger({ carrierNow: 'mts', holder: 'stranger', lineState: 'active', inRussia: true }),
    ['plan-checklist'],
    ['claim', 'refund-application', 'power-of-attorney', 'ownership-transfer', 'what-to-bring', 'hotline-sheet'],
  ],
];

test.each(table)('%s', (_name, kase, has, hasNot) => {
  expect([...has, ...hasNot].filter((kind) => !paperKinds().includes(kind))).toEqual([]);
  const { papers } = draftPapers({ ...asked(), case: kase });
  const kinds = papers.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining([...has]));
  expect(kinds.filter((kind) => hasNot.includes(kind))).toEqual([]);
});

test('a company that was dissolved writes nothing', () => {
  const gone = stranger({ carrierNow: 'mts', holder: 'company', actingAs: 'company-officer', companyExists: false });
  const { papers } = draftPapers({ ...asked(), case: gone, only: paperKinds() });
  expect(papers.filter(({ paper }) => paper.form === 'letter')).toEqual([]);
});

test('a number of somebody else: nothing is written to the carrier, whatever is asked for', () => {
  const { papers } = draftPapers({
    ...asked(),
    case: stranger({ carrierNow: 'mts', holder: 'stranger', actingAs: 'self' }),
    only: paperKinds(),
  });
  expect(papers.filter(({ paper }) => paper.form === 'letter')).toEqual([]);
});
