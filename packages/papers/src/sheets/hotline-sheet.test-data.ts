import { type Case, newCase } from '@otboy/casefile';
import { changed } from '../testing/people.ts';

const power = { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-11-10', poaNumber: '77 АВ 0000017' };

export const variants: Readonly<Record<string, Case>> = {
  abroad: changed({ inRussia: false, lineState: 'active' }),
  'sim-lost': {
    ...newCase('+79000000017'),
    answers: { carrierNow: 't2', holder: 'self', lineState: 'active', simInHand: false, inRussia: true },
  },
  ended: changed({ carrierNow: 'beeline', inRussia: false, lineState: 'ended', closedOn: '2026-10-08' }),
  representative: changed(
    { carrierNow: 'megafon', inRussia: false, actingAs: 'representative', poaPowers: ['terminate'] },
    { representative: power },
  ),
  heir: {
    ...newCase('+79000000017'),
    answers: { carrierNow: 'beeline', holder: 'deceased', actingAs: 'heir', lineState: 'active' },
  },
  company: {
    ...newCase('+79000000017'),
    answers: { carrierNow: 'mts', holder: 'company', actingAs: 'company-officer', companyExists: true },
  },
};
