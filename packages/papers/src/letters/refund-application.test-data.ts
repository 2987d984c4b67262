import { type Case, newCase } from '@otboy/casefile';
import { alsu, changed, li } from '../testing/people.ts';

const bank = {
  account: '40817810300000000017',
  bik: '044525000',
  name: 'ПАО Банк',
  inn: '7700000016',
  correspondent: '30101810400000000000',
};

export const variants: Readonly<Record<string, Case>> = {
  'mts-bank': { ...li, bank },
  'beeline-blank': changed({ carrierNow: 'beeline' }),
  't2-number': changed({ carrierNow: 't2' }, { bank: { otherNumber: '+79000000018' } }),
  'megafon-filed': changed(
    { carrierNow: 'megafon' },
    { bank, events: [{ kind: 'accepted', on: '2026-11-20', step: 'apply' }] },
  ),
  'yota-ended-sum-unknown': (({ balance: _none, ...answers }) => ({ ...li, bank, answers }))({
    ...li.answers,
    carrierNow: 'yota',
    lineState: 'ended',
  } as const) as Case,
  returned: changed(
    { lineState: 'ended', closedOn: '2026-10-08', refundAsked: 190000 },
    {
      bank,
      events: [
        { kind: 'refund-asked', on: '2026-10-08', amount: 190000 },
        { kind: 'refund-returned', on: '2026-10-25' },
      ],
    },
  ),
  representative: changed(
    { actingAs: 'representative', poaPowers: ['terminate', 'money'] },
    {
      bank,
      representative: {
        nameCyrillic: 'Примерова Анна Сергеевна',
        poaDate: '2026-11-10',
        poaNumber: '77 АВ 0000017',
        document: { kind: 'Паспорт РФ', number: '00 00 000017' },
      },
    },
  ),
  heir: { ...alsu, bank, events: [{ kind: 'accepted', on: '2026-11-20', step: 'apply' }] },
  'nothing-known': { ...newCase(), answers: { holder: 'self' } },
};
