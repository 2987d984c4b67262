import type { Case } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import { paperKinds } from '@otboy/papers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesNeeded, needsOf } from '../../apps/web/src/needs.ts';
import { people } from '../scenarios/people.ts';
import { type Stage, stage } from './browser.ts';
import { goTo, locales } from './visit.ts';
import { today, turn } from './walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

const routes = [
  '',
  'number',
  'question/holder',
  'change/departure',
  'about-number',
  'aftercare',
  'answered',
  'archive',
  'call',
  'carried',
  'case',
  'cases',
  'check',
  'counter',
  'links',
  'lock',
  'offline',
  'papers',
  'papers/details',
  'papers/check',
  'papers/termination-statement',
  'phone',
  'plan',
  'seal',
  'services',
  'stop',
  'urgent',
  'urgent/caller',
  'urgent/lost-sim',
  'verdict',
  'wipe',
] as const;

const caseOf = (who: keyof typeof people): Case => ({ otboy: 1, id: 'made-up', ...people[who](today) });

/** A page with a case, and of the knowledge what `lets` through; the rest is asked for and never comes. */
async function open(lang: Lang, kase: Case, route: string, lets: (file: string) => boolean) {
  const context = await set.browser.newContext({
    locale: locales[lang],
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${today}T10:00:00`));
  await page.addInitScript((words) => localStorage.setItem('otboy.case', words), JSON.stringify({ case: kase }));
  await page.route('**/knowledge-*.json', async (asked) => {
    const [, file = ''] = /knowledge-([a-z.]+?)-[^/]*\.json$/.exec(asked.request().url()) ?? [];
    if (lets(file)) await asked.continue();
  });
  await page.goto(`${set.origin}/#/${route}`);
  return { page, context, comes: () => page.locator('#page h1').waitFor({ timeout: 5000 }) };
}

/** Everything that stands on it, folded or not. */
const wordsOf = (page: Page) => page.locator('#page').evaluate((all) => all.textContent);

function whereTheyPart(all: string, some: string): string {
  const at = Array.from(all).findIndex((character, index) => Array.from(some)[index] !== character);
  return `…${all.slice(at - 20, at + 60)}… is …${some.slice(at - 20, at + 60)}…`;
}

async function differing(lang: Lang, kase: Case, wanted: readonly string[]): Promise<string[]> {
  const whole = await open(lang, kase, 'offline', () => true);
  await whole.comes();
  await whole.page.waitForLoadState('networkidle');
  const found: string[] = [];
  for (const route of wanted) {
    if (!whole.page.url().endsWith(`#/${route}`)) await turn(whole.page, () => goTo(whole.page, route));
    const needs = needsOf(route.split('/'), true);
    const files: readonly string[] = filesNeeded(needs, lang);
    const alone = await open(lang, kase, route, (file) => files.includes(file));
    await alone.comes().catch(() => found.push(`${route} waits for more than it says`));
    await whole.page.waitForLoadState('networkidle');
    const all = await wordsOf(whole.page);
    // Sizes of what comes on demand are told a moment later.
    const isSame = (words: string | null) => document.querySelector('#page')?.textContent === words;
    await alone.page.waitForFunction(isSame, all, { timeout: 3000 }).catch(async () => {
      found.push(`${route}: ${whereTheyPart(all ?? '', (await wordsOf(alone.page)) ?? '')}`);
    });
    await alone.context.close();
  }
  await whole.context.close();
  return found;
}

describe('a page needs no more of the knowledge than it says', () => {
  test.each(languages)(
    'in %s every page',
    async (lang) => {
      expect(await differing(lang, caseOf('S01'), routes)).toEqual([]);
    },
    120_000,
  );

  test('every paper', async () => {
    const papers = paperKinds().map((kind) => `papers/${kind}`);
    expect(await differing('en', caseOf('S01'), papers)).toEqual([]);
  }, 120_000);

  test.each(['S03', 'S05', 'S08', 'S10', 'S13', 'S17', 'S18'] as const)(
    'for %s what follows from the case',
    async (who) => {
      const after = ['', 'aftercare', 'answered', 'archive', 'papers', 'urgent', 'verdict'];
      expect(await differing('zh', caseOf(who), after)).toEqual([]);
    },
    60_000,
  );
});
