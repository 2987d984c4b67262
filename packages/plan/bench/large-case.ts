import type { Case } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';

export const today = '2026-11-24';

/** A foreigner in Russia with sixty services on the number, the most dangerous ones among them, and much answered. */
export function largeCase(knowledge: Knowledge, links: number): Case {
  const services = Object.values(knowledge.services)
    .filter(({ id, successor }) => successor === undefined && knowledge.recipes[id] !== undefined)
    .sort((a, b) => b.risk - a.risk || (a.id < b.id ? -1 : 1))
    .slice(0, links);
  return {
    otboy: 1,
    number: '+79000000017',
    answers: {
      holder: 'self',
      carrierNow: 'mts',
      ported: false,
      lineState: 'active',
      balance: 41200,
      payment: 'prepaid',
      citizenship: 'CN',
      inRussia: true,
      departure: '2026-12-20',
      simInHand: true,
      gosuslugiAccount: true,
      receivingNumber: 'foreign',
      autopay: true,
      subscriptions: true,
      russianBankAccount: true,
      wantsBankClosed: true,
      biometricsDone: true,
      sameHandset: true,
      wants: 'close',
    },
    links: services.map(({ id }, index) => ({
      service: id,
      kinds: ['otp'],
      messages: index + 1,
      last: '2026-11-01',
      lastCode: '2026-11-01',
      confidence: 'high',
    })),
    declared: {},
    events: [
      ...services.slice(0, 10).map(({ id }) => ({ kind: 'moved' as const, on: '2026-11-10', service: id })),
      ...services
        .slice(0, 5)
        .map(({ id }) => ({ kind: 'rehearsed' as const, on: '2026-11-12', service: id, worked: true })),
    ],
  };
}
