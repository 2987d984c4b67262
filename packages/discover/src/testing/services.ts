import type { Knowledge, Service } from '@otboy/knowledge';

const made = (id: string, fields: Partial<Service>): Service => ({
  id,
  sources: [{ url: null, kind: 'common-knowledge' }],
  checked: '2026-11-01',
  confidence: 'low',
  shelf: 'services',
  name: id,
  names: { en: id },
  country: 'ru',
  category: 'other',
  risk: 3,
  sensitive: false,
  domains: [],
  senders: [],
  sharedSenders: [],
  sendersEvidence: 'common-knowledge',
  markers: [],
  templateMarkers: [],
  sharedMarkers: [],
  ifNumberLost: '',
  changeNumber: { path: '', url: '', notes: '', pathVerified: false },
  ...fields,
});

const bank = { category: 'bank', risk: 5 } as const;

/** Some services in the shape of the knowledge, enough to try each way of recognising one. */
const list = [
  made('sberbank', {
    ...bank,
    senders: ['900', 'SBERBANK'],
    markers: ['Сбербанк', 'ПАО Сбербанк'],
    domains: ['sberbank.ru', 'sber.ru'],
  }),
  made('northbank', {
    ...bank,
    senders: ['NorthBank', '7700'],
    markers: ['Северный банк', 'NorthBank', 'NB'],
    templateMarkers: ['NB'],
    domains: ['northbank.ru'],
  }),
  made('oldbank', { ...bank, senders: ['OLDBANK'], markers: ['Старобанк', 'Oldbank'], successor: 'northbank' }),
  made('mail', {
    category: 'email',
    risk: 5,
    senders: ['Globus'],
    sharedSenders: ['Globus'],
    markers: ['Глобус', 'Globus'],
    domains: ['globus.ru'],
  }),
  made('mail-taxi', { category: 'taxi', senders: ['Globus'], sharedSenders: ['Globus'], markers: ['Глобус Такси'] }),
  made('shop', {
    category: 'marketplace',
    senders: ['Lavka.ru'],
    markers: ['Лавка24', 'Lavka24', 'LAVKA24'],
    domains: ['lavka24.ru'],
  }),
  made('chat', {
    category: 'messenger',
    risk: 5,
    markers: ['Pigeon', '【飞鸽】'],
    domains: ['pigeon.org'],
    sensitive: true,
  }),
  made('portal', {
    category: 'government',
    risk: 5,
    senders: ['portal'],
    markers: ['Портал услуг'],
    domains: ['portal-uslug.ru'],
  }),
  made('carrier', { category: 'telecom', senders: ['Svyaz'], markers: ['Связь'], domains: ['svyaz.ru'] }),
  made('parcel', { category: 'delivery', senders: ['Posylka'], markers: ['Посылком', '【蓝天速运】'] }),
  made('east-qq', { category: 'messenger', markers: ['【东方科技】', '小鸟'], sharedMarkers: ['【东方科技】'] }),
  made('east-mail', { category: 'email', markers: ['【东方科技】', '小鸟邮箱'], sharedMarkers: ['【东方科技】'] }),
  made('eastbank', { ...bank, senders: ['95500'], markers: ['【东方银行】'] }),
];

export const madeUp: Pick<Knowledge, 'services'> = {
  services: Object.fromEntries(list.map((service) => [service.id, service])),
};
