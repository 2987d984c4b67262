import type { Case } from '@otboy/casefile';
import type { Page } from 'playwright-core';
import { people as everybody } from '../scenarios/people.ts';
import { goTo } from './visit.ts';
import { today, turn } from './walk.ts';

/** Those whose journeys the page is walked with. */
export const people = ['S01', 'S03', 'S04', 'S05', 'S08', 'S10', 'S13', 'S17', 'S18'] as const;
type Who = (typeof people)[number];

/** The case of a person on the day of the journeys; `events` is what happened since. */
export const caseOf = (who: Who, events: Case['events'] = []): Case => ({
  otboy: 1,
  id: 'made-up-for-a-journey',
  ...everybody[who](today),
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
