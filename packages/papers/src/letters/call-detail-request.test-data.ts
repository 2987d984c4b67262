import { type Case, newCase } from '@otboy/casefile';
import { changed } from '../testing/people.ts';

export const variants: Readonly<Record<string, Case>> = {
  'beeline-disputed': changed({ carrierNow: 'beeline', balance: -387000, debtDisputed: 300000 }),
  'beeline-postpaid': changed({ carrierNow: 'beeline', balance: -387000, payment: 'postpaid' }),
  'mts-blocked': changed(
    { lineState: 'blocked', blockReason: 'biometrics' },
    { contract: { account: '277000000000', number: '000-17', date: '2023-09-01' } },
  ),
  'megafon-filed': changed(
    { carrierNow: 'megafon' },
    { events: [{ kind: 'accepted', on: '2026-11-20', step: 'apply' }] },
  ),
  't2-representative': changed(
    { carrierNow: 't2', actingAs: 'representative', poaPowers: ['terminate', 'records'] },
    { representative: { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-11-10', poaNumber: '77 АВ 0000017' } },
  ),
  'nothing-known': { ...newCase(), answers: { holder: 'self' } },
};
