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

/** The same person with other answers. */
export const changed = (answers: Case['answers'], rest: Partial<Case> = {}): Case => ({
  ...li,
  answers: { ...li.answers, ...answers },
  ...rest,
});

/** The same person, refused at the counter with that answer. */
export const refused = (answer: string | undefined, rest: Partial<Case> = {}): Case => ({
  ...li,
  events: [{ kind: 'refused', on: '2026-11-24', step: 'apply', ...(answer === undefined ? {} : { answer }) }],
  ...rest,
});

/** The daughter of somebody who has died, with the papers that show it. */
export const alsu: Case = {
  ...newCase('+79000000017'),
  answers: {
    carrierNow: 'beeline',
    holder: 'deceased',
    actingAs: 'heir',
    citizenship: 'RU',
    diedOn: '2026-10-20',
    balance: 15000,
    simInHand: true,
    inRussia: true,
  },
  person: { nameCyrillic: 'Примеров Ильдар Вымышлович', birth: '1951-02-03' },
  heir: {
    nameCyrillic: 'Примерова Алсу Ильдаровна',
    kinship: 'дочь',
    document: { kind: 'Паспорт РФ', number: '00 00 000018', issuer: 'МВД по Республике Примерной', date: '2015-05-06' },
    address: 'г. Казань, ул. Примерная, д. 2, кв. 3',
    replyEmail: 'alsu@example.org',
    contactPhone: '+7 900 000-00-18',
    deathCertificate: { number: 'I-АА 000017', date: '2026-10-21', issuer: 'отдел ЗАГС г. Казани' },
  },
};
