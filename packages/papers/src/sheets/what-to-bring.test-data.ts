import { type Case, newCase } from '@otboy/casefile';
import { alsu, changed, li } from '../testing/people.ts';

const leaving = { inRussia: true, lineState: 'active', departure: '2026-12-20' } as const;
const power = { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-11-10', poaNumber: '77 АВ 0000017' };
const ended = { lineState: 'ended', closedOn: '2026-10-08', refundAsked: 190000, wants: 'refund' } as const;

export const variants: Readonly<Record<string, Case>> = {
  'in-person': changed(leaving),
  'old-document-debt': changed({
    ...leaving,
    carrierNow: 't2',
    documentChanged: true,
    balance: -50000,
    simInHand: false,
  }),
  russian: { ...li, answers: { ...li.answers, ...leaving, carrierNow: 'beeline', citizenship: 'RU' } },
  representative: changed(
    { carrierNow: 'megafon', inRussia: false, actingAs: 'representative', poaPowers: ['terminate', 'money'] },
    { representative: power },
  ),
  heir: {
    ...newCase('+79000000017'),
    answers: {
      carrierNow: 'beeline',
      holder: 'deceased',
      actingAs: 'heir',
      lineState: 'active',
      balance: 50000,
      diedOn: '2026-10-24',
    },
  },
  'heir-abroad': { ...alsu, answers: { ...alsu.answers, lineState: 'active', inRussia: false } },
  company: {
    ...newCase('+79000000017'),
    answers: {
      carrierNow: 'mts',
      holder: 'company',
      actingAs: 'company-officer',
      companyExists: true,
      lineState: 'active',
      wants: 'close',
    },
  },
  dispute: changed({ ...ended, carrierNow: 'megafon', inRussia: true }, { events: [] }),
  post: changed({ ...ended, carrierNow: 'megafon', inRussia: false }),
  'carrier-unknown': {
    ...newCase('+79000000017'),
    answers: { holder: 'self', lineState: 'active', inRussia: true, departure: '2026-12-20' },
  },
};
