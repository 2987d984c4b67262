import type { Case } from '@otboy/casefile';
import { changed, li } from '../testing/people.ts';

const handsOver = { lineState: 'active', inRussia: true, chosen: 'transfer', closeFamilyInRussia: true } as const;
const receiver = {
  nameCyrillic: 'Примерова Мария Петровна',
  kinship: 'мать',
  document: { kind: 'Паспорт РФ', number: '00 00 000019', date: '2012-03-04', issuer: 'ОВД Примерного района' },
  address: 'г. Москва, ул. Примерная, д. 5',
  contactPhone: '+7 900 000-00-19',
};

export const variants: Readonly<Record<string, Case>> = {
  mother: changed({ ...handsOver, carrierNow: 't2', citizenship: 'RU' }, { receiver }),
  'receiver-unknown': changed({ ...handsOver, ported: true }),
  representative: changed(
    { ...handsOver, actingAs: 'representative', poaPowers: ['transfer'] },
    {
      receiver,
      representative: { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-11-10', poaNumber: '77 АВ 0000017' },
    },
  ),
  bare: {
    ...changed(handsOver),
    person: {},
    answers: { ...handsOver, holder: 'self', citizenship: li.answers.citizenship },
  },
};
