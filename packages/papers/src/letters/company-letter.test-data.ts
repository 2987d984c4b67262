import { type Case, newCase } from '@otboy/casefile';

const company: Case = {
  ...newCase('+79000000017'),
  answers: {
    carrierNow: 'mts',
    holder: 'company',
    actingAs: 'company-officer',
    companyExists: true,
    lineState: 'active',
    wants: 'close',
  },
  contract: { account: '277000000000', number: '000-17', date: '2019-09-02' },
  person: { replyEmail: 'office@example.org', contactPhone: '+7 900 000-00-99' },
  company: {
    name: 'ООО «Пример»',
    inn: '7700000016',
    address: '101000, г. Москва, ул. Примерная, д. 1',
    signer: 'Примерова Анна Сергеевна',
    position: 'генеральный директор',
  },
};

const batch = (from: number, count: number, decision: 'close' | 'suspend') =>
  Array.from({ length: count }, (_, index) => ({ number: `+790000000${from + index}`, decision }));

export const variants: Readonly<Record<string, Case>> = {
  close: company,
  transfer: { ...company, answers: { ...company.answers, wants: 'keep' } },
  suspend: { ...company, answers: { ...company.answers, unknownNumbers: 1 } },
  branch: {
    ...company,
    company: {
      ...company.company,
      numbers: [
        ...batch(20, 31, 'close'),
        { number: '+79000000051', decision: 'transfer', employee: 'Примеров Иван Петрович' },
        { number: '+79000000052', decision: 'transfer' },
        ...batch(53, 3, 'suspend'),
      ],
    },
  },
  'nothing-known': {
    ...newCase(),
    answers: { holder: 'company', actingAs: 'company-officer', companyExists: true },
  },
};
