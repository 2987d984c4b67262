import { languages } from '@otboy/knowledge';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stage, stage } from './browser.ts';
import { flaws, goTo, locales, sizes } from './visit.ts';
import { answerOne, turn } from './walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

/** A visit on a slow line: the knowledge comes when it is let through. */
async function slowly(lang: keyof typeof locales, size: keyof typeof sizes, path = '/', keptBefore = '') {
  const context = await set.browser.newContext({
    locale: locales[lang],
    viewport: sizes[size],
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript((language) => {
    if (language !== '') localStorage.setItem('otboy.language', language);
  }, keptBefore);
  let letThrough: () => void = () => undefined;
  const wait = new Promise<void>((done) => {
    letThrough = done;
  });
  await page.route('**/knowledge-*.json', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(set.origin + path, { waitUntil: 'commit' });
  const arrive = async () => {
    letThrough();
    await page.locator('#page h1').waitFor();
  };
  return { page, context, arrive };
}

/** What can be read and pressed in the middle of the page, and where it stands. */
const seenIn = (page: Page, place: string): Promise<string[]> =>
  page.evaluate(
    (root) =>
      [...document.querySelectorAll<HTMLElement>(`${root} :is(.mark, h1, .lead, .way, main > article > p > a)`)].map(
        (one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.innerText, one.getAttribute('href'), ...[x, y, width, height].map(Math.round)].join(' | ');
        },
      ),
    place,
  );

describe('before the page has travelled', () => {
  test.each(languages.flatMap((lang) => [[lang, 'phone'] as const, [lang, 'desktop'] as const]))(
    'in %s on a %s the first screen is what the page will show, at the same place',
    async (lang, size) => {
      const { page, context, arrive } = await slowly(lang, size);
      await page.locator('#first h1').waitFor();
      expect(await flaws(page)).toEqual([]);
      const before = await seenIn(page, '#first');
      expect(before).toHaveLength(8);
      await arrive();
      expect(await seenIn(page, '#page')).toEqual(before);
      expect(await page.locator('h1').count()).toBe(1);
      await context.close();
    },
  );

  test('a way that is taken early leads on', async () => {
    const { page, context, arrive } = await slowly('en', 'phone');
    await page.locator('#first .way').last().click();
    await arrive();
    await page.locator('#number').waitFor();
    await context.close();
  });

  test('the language that was chosen here counts, not that of the browser', async () => {
    const { page, context } = await slowly('en', 'phone', '/', 'zh');
    await page.locator('#first h1', { hasText: '注销' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await context.close();
  });

  test('whoever comes back, or comes to another page, does not see it', async () => {
    const { page, context, arrive } = await slowly('ru', 'phone', '/#/question/holder');
    expect(await page.locator('#first h1').count()).toBe(0);
    await arrive();
    await answerOne(page);
    await turn(page, () => goTo(page, ''));
    await page.reload({ waitUntil: 'commit' });
    // It stands behind the script that would have shown the screen.
    await page.locator('#failed').waitFor({ state: 'attached' });
    expect(await page.locator('#first h1').count()).toBe(0);
    await context.close();
  });
});
