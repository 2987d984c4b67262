import type { Case } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { li } from '../../packages/papers/src/testing/people.ts';
import { draw } from '../../packages/papers/src/testing/render.ts';
import { type Stage, stage } from './browser.ts';
import { caseOf, visit as come, flaws, goTo, packed, type sizes, type Visit } from './visit.ts';
import { canary, routeOf, today, turn } from './walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

const free: Case = {
  ...li,
  id: 'made-up',
  answers: {
    ...li.answers,
    lineState: 'active',
    payment: 'prepaid',
    inRussia: true,
    departure: '2026-12-03',
    wants: 'close',
  },
};

async function at(kase: Case, lang: Lang = 'en', size: keyof typeof sizes = 'phone'): Promise<Visit> {
  const seen = await come(set, lang, size);
  const { page } = seen;
  await page.evaluate((raw) => localStorage.setItem('otboy.case', raw), JSON.stringify({ case: kase, unknown: [] }));
  await page.reload();
  await page.locator('h1').waitFor();
  await turn(page, () => goTo(page, 'counter'));
  return seen;
}
const open = async (page: Page) => {
  await page.locator('main .act').click();
  await page.locator('dialog.cards[open]').waitFor();
};
/** What the clerk taps, by its place. */
const tap = (page: Page, place: number) => turn(page, () => page.locator('.clerk-answers button').nth(place).click());

describe.each(languages)('the counter in %s', (lang) => {
  test.each(['phone', 'desktop'] as const)(
    'on a %s: cards for the clerk, meaning for the holder, no flaw',
    async (size) => {
      const { page, context, faults } = await at(free, lang, size);
      const found = await flaws(page);
      await open(page);
      found.push(...(await flaws(page)));
      const card = page.locator('.card');
      expect(await card.innerText()).toContain('+7 900 000-00-17');
      expect(await page.locator('.clerk-answers button').allInnerTexts()).toEqual([
        'Принято',
        'Есть долг',
        'Не здесь',
        'Нужна биометрия',
        'Другое',
      ]);
      // The whole of it is on the screen, whatever the screen.
      const box = await page.locator('.card-row').last().boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
      const first = await card.innerText();
      await page.keyboard.press('ArrowRight');
      expect(await card.innerText()).not.toBe(first);
      await page.locator('.card-row [aria-pressed]').click();
      await page.locator('.turned').waitFor();
      found.push(...(await flaws(page)));
      await tap(page, 3);
      expect(await page.locator('.follows li').count()).toBe(3);
      found.push(...(await flaws(page)));
      await page.locator('section .act').click();
      await page.locator('.note .act').waitFor();
      found.push(...(await flaws(page)));
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});

describe('a refusal', () => {
  test('offline: three taps to the claim on paper, and the record can be undone', async () => {
    const { page, context, requests } = await at(free, 'zh');
    await context.setOffline(true);
    // The driver cuts the page off, and not its service worker, which would fetch the compiler all the same.
    await context.route(/\.bin$/, (route) => route.abort());
    await open(page);
    await tap(page, 1);
    // Nothing is recorded by what a stranger tapped.
    expect((await caseOf(page)).events).toEqual([]);
    const before = requests.length;
    await page.locator('section .act').click();
    await page.locator('.note .act').waitFor();
    expect((await caseOf(page)).events).toEqual([{ kind: 'refused', on: today, step: 'apply', answer: 'debt' }]);
    await turn(page, () => page.locator('.note .act').click());
    expect(routeOf(page)).toBe('papers/claim');
    // What is still blank is written by hand: the form has no field for it.
    expect(await page.locator('main .off-paper > .row a').count()).toBe(0);
    await page.evaluate(() => {
      globalThis.print = () => {
        document.title = 'printed';
      };
    });
    await page.locator('main .act').first().click();
    expect(await page.title()).toBe('printed');
    const [sheet, ...more] = await draw(await page.pdf({ preferCSSPageSize: true }));
    const words = packed(sheet?.text ?? '');
    expect(more).toEqual([]);
    for (const said of ['ПРЕТЕНЗИЯ', '24.11.2026 сотрудник оператора отказался', 'задолженность', 'Отметка о приёме'])
      expect(words).toContain(packed(said));
    expect(requests.slice(before).join('\n')).not.toContain(canary);
    // Where nothing was loaded before, a PDF cannot be had offline: it is said.
    await page.locator('.pdf button').last().click();
    await page.locator('.pdf [role=status]', { hasText: '无法生成 PDF' }).waitFor();
    await context.close();
  });

  test('what was recorded is taken back', async () => {
    const { page, context } = await at(free);
    await open(page);
    await tap(page, 4);
    await page.locator('section .act').click();
    await page.locator('.note .link').click();
    await page.locator('section .act').waitFor();
    expect((await caseOf(page)).events).toEqual([]);
    await context.close();
  });

  test("a partner's kiosk has refused nothing: it is told, and no claim is offered", async () => {
    const { page, context } = await at(free);
    await open(page);
    await tap(page, 2);
    await page.locator('section .act').last().click();
    await page.locator('.note').waitFor();
    expect((await caseOf(page)).events).toEqual([{ kind: 'told', on: today, answer: 'partner-kiosk', by: 'shop' }]);
    expect(await page.locator('.note .act').count()).toBe(0);
    await context.close();
  });

  test('the next sentences are shown to the clerk, without answers to tap', async () => {
    const { page, context } = await at(free);
    await open(page);
    await tap(page, 3);
    await page.locator('.quiet-act', { hasText: 'Show it' }).click();
    await page.locator('dialog.cards[open]').waitFor();
    expect(await page.locator('.clerk-answers').count()).toBe(0);
    expect(await page.locator('.card').innerText()).toMatch(/[а-я]{4}/);
    expect(await flaws(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog.cards').waitFor({ state: 'detached' });
    await context.close();
  });
});

describe('accepted', () => {
  test('while something hangs on the number, one page stops; what happened is recorded all the same', async () => {
    const { page, context } = await at({ ...free, links: [{ service: 'sberbank' }] });
    await open(page);
    await tap(page, 0);
    await page.locator('#incoming').fill(' 17-МУ/4 ');
    expect(await flaws(page)).toEqual([]);
    await turn(page, () => page.locator('section .act').click());
    expect(routeOf(page)).toBe('stop');
    expect((await caseOf(page)).events).toEqual([]);
    await turn(page, () => page.locator('main .row button').click());
    expect((await caseOf(page)).events).toEqual([
      { kind: 'guard-overridden', on: today },
      { kind: 'accepted', on: today, step: 'apply', number: '17-МУ/4' },
    ]);
    expect(routeOf(page)).toBe('plan');
    await turn(page, () => goTo(page, 'counter'));
    expect(await page.locator('main .act').innerText()).toBe('Back to the plan');
    expect(await flaws(page)).toEqual([]);
    await context.close();
  });

  test('from the plan as well, and taken back it takes the opened guard with it', async () => {
    const { page, context } = await at({ ...free, links: [{ service: 'sberbank' }] });
    await turn(page, () => goTo(page, 'plan'));
    const step = page.locator('.step:has(.step-title:text-is("File the termination statement"))');
    await step.locator('summary').first().click();
    await turn(page, () => step.locator('.row button').first().click());
    expect(routeOf(page)).toBe('stop');
    await turn(page, () => page.locator('main .row button').click());
    expect((await caseOf(page)).events.map(({ kind }) => kind)).toEqual(['guard-overridden', 'accepted']);
    await page.locator('details.group > summary', { hasText: 'Done' }).click();
    await step.locator('summary').first().click();
    await step.locator('.recorded .link').click();
    await page.locator('.news.note').waitFor();
    expect((await caseOf(page)).events).toEqual([]);
    await context.close();
  });

  test('whoever does not hold the contract has no counter and no papers', async () => {
    const { page, context } = await at({ ...free, answers: { ...free.answers, holder: 'stranger' } });
    expect(await page.locator('.clerk-answers').count()).toBe(0);
    expect(await page.locator('main .act').innerText()).toBe('Back to the plan');
    for (const route of ['papers', 'papers/claim', 'papers/termination-statement']) {
      await turn(page, () => goTo(page, route));
      expect(await page.locator('.sheet').count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain('not in your name');
      expect(await flaws(page)).toEqual([]);
    }
    await context.close();
  });
});

test('at 320 px and in the dark nothing sticks out', async () => {
  const { page, context } = await at({ ...free, events: [{ kind: 'refused', on: today, step: 'apply' }] }, 'ru');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const route of [
    'counter',
    'papers',
    'papers/details',
    'papers/check',
    'papers/claim',
    'papers/written-refusal',
  ]) {
    await turn(page, () => goTo(page, route === 'counter' ? 'plan' : route));
    if (route === 'counter') await turn(page, () => goTo(page, route));
    expect(await flaws(page)).toEqual([]);
  }
  await turn(page, () => goTo(page, 'counter'));
  await open(page);
  expect(await flaws(page)).toEqual([]);
  await context.close();
});
