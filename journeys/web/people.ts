import { addDays } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import type { Page } from 'playwright-core';
import { goTo } from './visit.ts';
import { today, turn } from './walk.ts';

type Told = Pick<Case, 'answers'> & Partial<Case>;
const links = (...services: readonly string[]) => services.map((service) => ({ service }));

/** People of the scenarios, as `journeys/scenarios` has them on the day of the journeys. */
const told = {
  S01: {
    answers: {
      carrierNow: 'mts',
      holder: 'self',
      actingAs: 'self',
      lineState: 'active',
      payment: 'prepaid',
      balance: 41200,
      citizenship: 'CN',
      biometricsDone: true,
      inRussia: true,
      simInHand: true,
      departure: addDays(today, 9),
      gosuslugiAccount: true,
      sbpOnNumber: true,
      autopay: true,
      russianBankAccount: true,
      wantsBankClosed: true,
      wants: 'close',
    },
    links: links('sberbank', 'sbp', 'gosuslugi', 'telegram', 'vk', 'ozon'),
  },
  S05: {
    answers: {
      carrierNow: 'megafon',
      holder: 'self',
      lineState: 'active',
      balance: 30000,
      citizenship: 'RU',
      inRussia: false,
      simInHand: true,
      closeFamilyInRussia: true,
      gosuslugiAccount: true,
      russianBankAccount: true,
      receivingNumber: 'foreign',
      wants: 'close',
    },
    links: links('gosuslugi', 'tbank', 'nalog'),
  },
  S08: {
    answers: {
      carrierNow: 'mts',
      holder: 'stranger',
      lineState: 'active',
      citizenship: 'UZ',
      inRussia: true,
      simInHand: true,
    },
    links: links('sberbank', 'telegram'),
  },
  S10: {
    answers: {
      carrierNow: 'beeline',
      holder: 'self',
      lineState: 'active',
      payment: 'postpaid',
      balance: -387000,
      debtDisputed: 300000,
      refusedAtShop: true,
      recentRoaming: true,
      citizenship: 'IN',
      inRussia: true,
      departure: addDays(today, 12),
    },
  },
  S13: {
    answers: {
      carrierNow: 'megafon',
      holder: 'self',
      lineState: 'ended',
      closedOn: addDays(today, -47),
      balance: 190000,
      refundAsked: 190000,
      wants: 'refund',
    },
  },
  S17: {
    answers: {
      carrierNow: 'mts',
      holder: 'self',
      lineState: 'active',
      balance: 10000,
      citizenship: 'CN',
      inRussia: true,
      simInHand: true,
      suspiciousCaller: true,
    },
    links: links('sberbank'),
  },
  S18: {
    answers: {
      carrierNow: 'mts',
      holder: 'self',
      lineState: 'active',
      payment: 'prepaid',
      balance: 41200,
      citizenship: 'CN',
      inRussia: true,
      simInHand: true,
      departure: addDays(today, 9),
      receivingNumber: 'foreign',
      gosuslugiAccount: true,
      wantsBankClosed: true,
    },
    links: links('sberbank', 'gosuslugi', 'telegram'),
  },
} as const satisfies Record<string, Told>;

export const people = Object.keys(told) as (keyof typeof told)[];

/** The case of a person; `more` is what happened since. */
export const caseOf = (who: keyof typeof told, events: Case['events'] = []): Case => ({
  otboy: 1,
  id: 'made-up-for-a-journey',
  number: '+79000000017',
  declared: {},
  links: [],
  ...structuredClone(told[who] as Told),
  events,
});

/** Opens a case from a file, as a person does. */
export async function openCase(page: Page, kase: Case): Promise<void> {
  if (!page.url().endsWith('#/case')) await turn(page, () => goTo(page, 'case'));
  await page.locator('#case-file').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(kase)),
  });
  await page.locator('.news.note').waitFor();
}
