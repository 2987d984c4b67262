import { type Case, newCase } from '@otboy/casefile';
import { alsu, changed, li } from '../testing/people.ts';

export const variants: Readonly<Record<string, Case>> = {
  'mts-full': {
    ...li,
    contract: { account: '277000000000', number: '000-17', date: '2023-09-01' },
    bank: { account: '40817810000000000017', bik: '044525000', name: 'ПАО Банк' },
  },
  'beeline-debt': changed({ carrierNow: 'beeline', balance: -387000, debtDisputed: 300000 }),
  't2-account-only': changed({ carrierNow: 't2' }, { contract: { account: '277000000000' } }),
  'megafon-contract-only': changed({ carrierNow: 'megafon' }, { contract: { number: '000-17', date: '2023-09-01' } }),
  'sber-unknown-addressee': changed({ carrierNow: 'sber' }),
  'lost-sim-old-document': changed(
    { blockReason: 'lost-sim', documentChanged: true },
    { person: { ...li.person, oldDocument: { kind: 'Паспорт', number: 'G00000000' } } },
  ),
  representative: changed(
    { actingAs: 'representative', poaPowers: ['terminate', 'money'] },
    {
      representative: {
        nameCyrillic: 'Примерова Анна Сергеевна',
        poaDate: '2026-11-10',
        poaNumber: '77 АВ 0000017',
        document: { kind: 'Паспорт РФ', number: '00 00 000017' },
      },
    },
  ),
  'several-numbers': changed(
    { balance: 0 },
    { contract: { account: '277000000000', otherNumbers: ['+79000000018', '+79000000019'] } },
  ),
  'refund-to-number': changed({ carrierNow: 't2' }, { bank: { otherNumber: '+79000000020' } }),
  heir: alsu,
  'heir-blank': { ...newCase('+79000000017'), answers: { holder: 'deceased', actingAs: 'heir', carrierNow: 'mts' } },
  'nothing-known': { ...newCase(), answers: { holder: 'self' } },
};
