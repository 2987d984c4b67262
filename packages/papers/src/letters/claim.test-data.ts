import type { Case } from '@otboy/casefile';
import { alsu, changed, li, refused } from '../testing/people.ts';

const bank = { account: '40817810000000000017', bik: '044525000', name: 'ПАО Банк' };
const accepted = (on: string, number?: string) =>
  ({ kind: 'accepted', on, step: 'apply', ...(number === undefined ? {} : { number }) }) as const;

export const variants: Readonly<Record<string, Case>> = {
  'no-words': refused(undefined),
  debt: refused('debt', { contract: { account: '277000000000', number: '000-17', date: '2023-09-01' } }),
  biometrics: refused('biometrics', { bank }),
  'other-region': refused('other-region'),
  'not-here': refused('partner-kiosk'),
  representative: refused('refused', {
    answers: { ...li.answers, actingAs: 'representative', poaPowers: ['terminate', 'money'] },
    representative: { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-11-10', poaNumber: '77 АВ 0000017' },
  }),
  'day-unknown': changed({ refusedAtShop: true }),
  heir: { ...alsu, events: [{ kind: 'refused', on: '2026-11-23', step: 'apply' }] },
  'refund-late': changed(
    { lineState: 'ended', closedOn: '2026-10-08', balance: 190000, refundAsked: 190000, carrierNow: 'megafon' },
    {
      bank,
      events: [
        { kind: 'refund-asked', on: '2026-10-08', amount: 190000 },
        { kind: 'refund-returned', on: '2026-10-25' },
      ],
    },
  ),
  'refund-late-no-details': changed({ carrierNow: 't2' }, { events: [accepted('2026-10-08', 'ВХ-17/26')] }),
  'refund-refused': changed(
    {},
    { events: [accepted('2026-11-10'), { kind: 'refused', on: '2026-11-20', step: 'refund-application' }] },
  ),
  'debt-disputed': changed({ carrierNow: 'beeline', balance: -387000, debtDisputed: 300000, payment: 'postpaid' }),
  'charges-disputed': changed({ wants: 'dispute', balance: 0 }),
  'charged-after-the-end': changed(
    { balance: 0 },
    { events: [accepted('2026-11-10'), { kind: 'told', on: '2026-11-22', answer: 'debt', by: 'hotline' }] },
  ),
  'not-closed': changed(
    { balance: 0 },
    { events: [accepted('2026-11-10', '17-026'), { kind: 'told', on: '2026-11-22', answer: 'still-alive' }] },
  ),
  // A refusal, a debt that is denied, and nothing else known: the fullest letter.
  several: refused('debt', {
    answers: { ...li.answers, documentChanged: true, debtDisputed: 300000, balance: -387000, carrierNow: 'sber' },
  }),
  // The same by a representative of whom only the name is known: more lines to fill in than any other.
  'several-by-representative': refused('debt', {
    answers: {
      ...li.answers,
      actingAs: 'representative',
      poaPowers: ['terminate', 'money'],
      documentChanged: true,
      debtDisputed: 300000,
      balance: -387000,
      carrierNow: 'sber',
    },
    person: { nameCyrillic: 'Ли Вэй' },
    representative: { nameCyrillic: 'Примерова Анна Сергеевна' },
  }),
  'charged-and-not-paid-back': changed(
    { lineState: 'ended', closedOn: '2026-10-08', balance: 190000 },
    { events: [{ kind: 'told', on: '2026-11-22', answer: 'debt' }] },
  ),
};
