// Two things were recorded of one step. The form for the first was open and typed into; then the first was taken back. The
// second moved to its place, and its form showed what had been typed for the first: saved, it would have carried the
// incoming number of another event. Found in reading the change that brought the form, 29 November 2026.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, stage } from '../browser.ts';
import { caseOf, openCase } from '../people.ts';
import { goTo, caseOf as keptCase, visit } from '../visit.ts';
import { turn } from '../walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

test('what was typed for an event that is taken back is not shown for another', async () => {
  const { page, context } = await visit(set, 'en');
  const accepted = { kind: 'accepted', on: '2026-11-23', step: 'apply' } as const;
  await openCase(page, caseOf('S01', [{ kind: 'sent', on: '2026-11-20', step: 'apply' }, accepted]));
  await turn(page, () => goTo(page, 'plan'));
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
  const records = page.locator('.recorded');
  await expect.poll(() => records.count()).toBe(2);
  await records.first().locator('summary').click();
  const number = records.first().locator('input.short:not([type=date])');
  await number.fill('80000000000017');
  await records.first().locator('button.link').click();
  await expect.poll(() => records.count()).toBe(1);
  expect(await number.inputValue()).toBe('');
  await records.locator('form .act').click();
  expect((await keptCase(page)).events).toEqual([accepted]);
  await context.close();
});
