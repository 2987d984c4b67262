import { type Case, newCase } from '@otboy/casefile';
import { changed, li } from '../testing/people.ts';

export const variants: Readonly<Record<string, Case>> = {
  mts: li,
  'megafon-ended': changed(
    { carrierNow: 'megafon', lineState: 'ended', closedOn: '2026-10-08' },
    { contract: { account: '277000000000' } },
  ),
  't2-representative': changed(
    { carrierNow: 't2', actingAs: 'representative', poaPowers: ['terminate'] },
    { representative: { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-11-10', poaNumber: '77 АВ 0000017' } },
  ),
  'nothing-known': { ...newCase(), answers: { holder: 'self' } },
};
