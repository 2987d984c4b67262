import type { Case } from '@otboy/casefile';
import { newCase } from '@otboy/casefile';

/** Made-up people of the tests: nobody's name, nobody's document, nobody's number. */
export const li: Case = {
  ...newCase('+79000000017'),
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    actingAs: 'self',
    balance: 41200,
    citizenship: 'CN',
    simInHand: true,
  },
  person: {
    nameCyrillic: 'Ли Вэй',
    nameLatin: 'LI WEI',
    birth: '2002-03-14',
    citizenship: 'КНР',
    document: { kind: 'Паспорт гражданина КНР', number: 'E00000000', issuer: 'Управление КНР', date: '2021-06-01' },
    address: 'г. Москва, ул. Примерная, д. 1, комн. 1',
    replyEmail: 'li.wei@example.org',
    contactPhone: '+86 000 0000 0000',
  },
};

const changed = (answers: Case['answers'], rest: Partial<Case> = {}): Case => ({
  ...li,
  answers: { ...li.answers, ...answers },
  ...rest,
});

/** Every variant of the statement, by the name of its golden text. */
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
  'nothing-known': { ...newCase(), answers: { holder: 'self' } },
};

const refused = (answer: string | undefined, rest: Partial<Case> = {}): Case => ({
  ...li,
  events: [{ kind: 'refused', on: '2026-11-24', step: 'apply', ...(answer === undefined ? {} : { answer }) }],
  ...rest,
});

/** Every variant of what follows a refusal, by the name of its golden text. */
export const refusals: Readonly<Record<string, Case>> = {
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
