import { addDays } from '@otboy/calendar';
import type { Page } from 'playwright-core';

/** The day on which the journeys take place: a Tuesday, nine days before the flight of S01. */
export const today = '2026-11-24';
/** A number that must never be seen outside the page; made up, as all of ours. */
export const canary = '9000000017';

/** What the student of S01 answers; whatever else is asked, they do not know. */
const answers: Readonly<Record<string, string | boolean>> = {
  carrierNow: 'mts',
  holder: 'self',
  actingAs: 'self',
  lineState: 'active',
  payment: 'prepaid',
  balance: '412',
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
  codeReadOut: false,
  suspiciousCaller: false,
  strangerAnswers: false,
  refusedAtShop: false,
  receivingNumber: 'foreign',
};
/** Services of S01 that the inventory asks about by name, and those that are found. */
const declared = ['sberbank', 'gosuslugi'];
const found = ['Telegram', 'VK', 'Ozon', 'SBP'];

/** Which choice stands where: the buttons are in the order of the answers of the case. */
const choices: Readonly<Record<string, readonly string[]>> = {
  carrierNow: ['mts'],
  holder: ['self'],
  actingAs: ['self'],
  lineState: ['active'],
  payment: ['prepaid'],
  wants: ['close'],
  receivingNumber: ['none', 'russian', 'foreign'],
};

export const routeOf = (page: Page): string => new URL(page.url()).hash.replace(/^#\/?/, '');

/** Until the last of what lies below the first screen stands. */
export const drawn = (page: Page): Promise<void> => page.locator('html:not([data-drawing])').waitFor();

/** Does something that leads to another page, and waits until that stands in place of this one. */
export async function turn(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.locator('h1').elementHandle();
  await act();
  await before?.waitForElementState('hidden');
  await page.waitForFunction(() => document.activeElement?.matches('h1'));
  await drawn(page);
}

/** Answers the question that is shown, as S01 does; the page about the number asks for the carrier. @returns its id */
export async function answerOne(page: Page): Promise<string> {
  const [stop, asked = ''] = routeOf(page).split('/');
  const id = stop === 'about-number' ? 'carrierNow' : asked;
  await turn(page, () => give(page, id, answers[id]));
  return id;
}

async function give(page: Page, id: string, value: string | boolean | undefined): Promise<void> {
  const choice = page.locator('.choice');
  const isChoice = (await choice.count()) > 0;
  if (value === undefined) return (isChoice ? choice.last() : page.locator('form .quiet-act')).click();
  if (typeof value === 'boolean') return choice.nth(value ? 0 : 1).click();
  if (isChoice) return choice.nth(choices[id]?.indexOf(value) ?? 0).click();
  if (id === 'citizenship') await page.locator('select#answer').selectOption(value);
  else if (/^\d{4}-/.test(value)) {
    const [year = '', month = '', day = ''] = value.split('-');
    await page.locator('#answer-year').fill(year);
    await page.locator('#answer-month').fill(month);
    await page.locator('#answer-day').fill(day);
  } else await page.locator('#answer').fill(value);
  await page.locator('form .act').click();
}

/** The services of S01, on the page of the inventory. */
export async function declare(page: Page): Promise<void> {
  const all = page.locator('fieldset.declare');
  for (let n = 0; n < (await all.count()); n++) {
    const service = all.nth(n);
    const name = (await service.locator('input').first().getAttribute('name')) ?? '';
    await service
      .locator('label')
      .nth(declared.includes(name) ? 0 : 1)
      .click();
  }
  for (const name of found) {
    await page.locator('#find').fill(name);
    await page.locator('.field .tick').first().click();
  }
  await page.locator('#find').fill('');
}
