import { type Lang, languages } from '@otboy/knowledge';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draw } from '../../packages/papers/src/testing/render.ts';
import { json } from '../otboy.ts';
import { type Stage, stage } from './browser.ts';
import { caseOf, openCase, people } from './people.ts';
import { flaws, goTo, packed, visit } from './visit.ts';
import { today, turn } from './walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

interface PlanSeen {
  readonly title: string;
  readonly emergency: { readonly acts: readonly string[] } | null;
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly earliest: string | null;
  }[];
  readonly conflicts: readonly { readonly text: string }[];
  readonly mustKnow: readonly { readonly text: string }[];
}
interface AssessmentSeen {
  readonly title: string;
  readonly reasons: readonly { readonly outcome: string; readonly text: string }[];
  readonly alternatives: readonly { readonly possible: string }[];
}

/** What the page may never say to a person, wherever they look, as their scenario has it. */
const neverSaid: Partial<Record<(typeof people)[number], RegExp>> = {
  // It lapses; nobody has cancelled it.
  S04: /\b(has been|is|was) cancell?ed\b|(?<!\p{L})номер закрыт(?!\p{L})|号码已(经)?注销/iu,
  S05: /\bgive (the|your) SIM to a friend\b|отдайте SIM-карту другу|把 ?SIM ?卡(交|留)给朋友/iu,
  S08: /\btop (it|the number) up\b|пополните (его|номер|счёт)|请充值/iu,
  S18: /friend.{0,40}(number|SIM) (will|can|may)|номер друга подойдёт|可以用朋友/iu,
};
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
const wordsOf = async (page: Page) => plain((await page.locator('main').textContent()) ?? '');
const planOf = (kase: object, lang: Lang) => json<PlanSeen>('plan', kase, '--today', today, '--lang', lang);

describe.each(people)('%s', (who) => {
  const turns = languages.map((lang, index): [Lang, 'phone' | 'desktop', boolean] => [
    lang,
    (index + people.indexOf(who)) % 2 === 0 ? 'phone' : 'desktop',
    index === people.indexOf(who) % languages.length,
  ]);
  test.each(turns)('in %s on a %s: plan and verdict say what the command says', async (lang, size, whole) => {
    const { page, context, requests, faults } = await visit(set, lang, size);
    const kase = caseOf(who);
    const asked = Promise.all([
      planOf(kase, lang),
      json<AssessmentSeen>('assess', kase, '--today', today, '--lang', lang),
    ]);
    await openCase(page, kase);
    await turn(page, () => goTo(page, 'plan'));
    const [plan, verdict] = await asked;
    expect(await page.locator('.verdict-line').innerText()).toBe(plan.title);
    const first = plan.steps.find(({ status, earliest }) => status === 'ready' && (earliest ?? '') <= today);
    expect(await page.locator('.steps.first .step-title').innerText()).toBe(first?.title);
    expect(await page.locator('.alarm .acts li').allInnerTexts()).toEqual(plan.emergency?.acts ?? []);
    const titles = await page.locator('.step-title').allTextContents();
    expect([...titles].sort()).toEqual(plan.steps.map(({ title }) => title).sort());
    const home = await wordsOf(page);
    const told = [...plan.conflicts, ...plan.mustKnow].map(({ text }) => plain(text));
    expect(told.filter((text) => !home.includes(text))).toEqual([]);
    const found = whole ? await flaws(page) : [];

    await turn(page, () => page.locator('.verdict-line a').click());
    expect(await page.locator('h1').innerText()).toBe(verdict.title);
    const said = await wordsOf(page);
    const reasons = verdict.reasons.filter(({ outcome }) => outcome === 'yes').map(({ text }) => plain(text));
    expect(reasons.filter((text) => !said.includes(text))).toEqual([]);
    // Where no way is open there is nothing to compare.
    const isOpen = verdict.alternatives.some(({ possible }) => possible !== 'no');
    const { length } = verdict.alternatives;
    expect(await page.locator('.comparison tbody tr').count()).toBe(isOpen ? length : 0);
    expect(await page.locator('.alternatives > li').count()).toBe(length);
    if (whole) found.push(...(await flaws(page)));

    const everywhere = [home, said];
    for (const route of ['aftercare', 'answered', 'papers']) {
      await turn(page, () => goTo(page, route));
      everywhere.push(await wordsOf(page));
    }
    expect(everywhere.filter((words) => neverSaid[who]?.test(words) === true)).toEqual([]);
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    expect(requests.filter((one) => !one.startsWith(`${set.origin}/`))).toEqual([]);
    await context.close();
  });
});

const unread = '\uFFFD';
/**
 * Where a line ends, the program that reads the sheet back gives U+FFFE for a hyphen, and for a sign that no font of the
 * machine has; a closing mark without a font it leaves out.
 */
const isIn = (sheets: string, words: string): boolean =>
  new RegExp(
    Array.from(
      packed(words).replace(/\p{P}+$/u, ''),
      (sign) => `${unread}?[\\u{${sign.codePointAt(0)?.toString(16)}}${unread}]`,
    ).join(''),
    'u',
  ).test(sheets);

test.each(languages)('in %s the plan is printed: every task and all that must be known', async (lang) => {
  const { page, context } = await visit(set, lang);
  const kase = caseOf('S01');
  await openCase(page, kase);
  await turn(page, () => goTo(page, 'plan'));
  const plan = await planOf(kase, lang);
  await page.locator('.timeline svg').first().waitFor();
  const sheets = await draw(await page.pdf({ preferCSSPageSize: true }));
  const words = packed(sheets.map(({ text }) => text.replaceAll('\uFFFE', unread)).join(''));
  const open = plan.steps.filter(({ id, status }) => status !== 'done' && !id.endsWith('-fallback'));
  expect(open.filter(({ title }) => !isIn(words, title))).toEqual([]);
  expect(plan.mustKnow.filter(({ text }) => !isIn(words, text))).toEqual([]);
  expect(words).not.toContain(packed(await page.locator('.leave').innerText()));
  await context.close();
});

test('whoever wants no movement sees none', async () => {
  const { page, context } = await visit(set, 'en');
  await openCase(page, caseOf('S01'));
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration);
        }).length,
    );
  const seen: Record<string, number> = {};
  for (const wish of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion: wish });
    seen[wish] = 0;
    for (const route of ['plan', 'question/holder', 'links', 'counter', 'urgent']) {
      await turn(page, () => goTo(page, route));
      seen[wish] += await moving();
    }
  }
  expect(seen['no-preference']).toBeGreaterThan(0);
  expect(seen['reduce']).toBe(0);
  await context.close();
});
