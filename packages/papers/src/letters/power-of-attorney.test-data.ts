import { type Case, newCase } from '@otboy/casefile';
import { changed, li } from '../testing/people.ts';

const abroad = { inRussia: false, lineState: 'active', chosen: 'close-by-representative' } as const;

export const variants: Readonly<Record<string, Case>> = {
  'mts-full': changed(abroad, {
    person: { ...li.person, birthPlace: 'г. Харбин, КНР' },
    contract: { account: '277000000000', number: '000-17', date: '2023-09-01' },
    representative: {
      nameCyrillic: 'Примерова Анна Сергеевна',
      document: { kind: 'Паспорт РФ', number: '00 00 000017', date: '2019-02-05', issuer: 'ГУ МВД' },
      address: 'г. Москва, ул. Примерная, д. 2',
    },
  }),
  't2-account-only': changed({ ...abroad, carrierNow: 't2' }, { contract: { account: '277000000000' } }),
  'megafon-contract-only': changed({ ...abroad, carrierNow: 'megafon' }, { contract: { number: '000-17' } }),
  beeline: changed({ ...abroad, carrierNow: 'beeline', holder: 'close-family' }),
  'nothing-known': { ...newCase(), answers: { holder: 'self', citizenship: 'RU' } },
};
