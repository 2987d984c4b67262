import type { Case } from '@otboy/casefile';
import { changed, li, refused } from '../testing/people.ts';

export const variants: Readonly<Record<string, Case>> = {
  'no-words': refused(undefined),
  debt: refused('debt', { contract: { account: '277000000000', number: '000-17', date: '2023-09-01' } }),
  biometrics: refused('biometrics', {
    bank: { account: '40817810000000000017', bik: '044525000', name: 'ПАО Банк' },
  }),
  'other-region': refused('other-region'),
  'not-here': refused('partner-kiosk'),
  representative: refused('refused', {
    answers: { ...li.answers, actingAs: 'representative', poaPowers: ['terminate', 'money'] },
    representative: { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-11-10', poaNumber: '77 АВ 0000017' },
  }),
  'day-unknown': changed({ refusedAtShop: true }),
};
