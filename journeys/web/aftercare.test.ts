import { caseSchema, type Event } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import { paperKinds } from '@otboy/papers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json } from '../otboy.ts';
import { type Stage, stage } from './browser.ts';
import { caseOf, openCase, people } from './people.ts';
import { flaws, goTo, kept, visit } from './visit.ts';
import { today, turn } from './walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

const unfold = (page: Page) =>
  page.waitForFunction(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
    return document.querySelectorAll('.step').length === document.querySelectorAll('.step .inside').length;
  });

interface AftercareSeen {
  readonly ladder: string;
  readonly text: string;
  readonly nextActions: readonly { readonly id: string; readonly title: string }[];
  readonly deadlines: readonly { readonly title: string }[];
  readonly papers: readonly { readonly title: string }[];
  readonly announcements: readonly { readonly text: string; readonly ask: string }[];
}

interface PapersSeen {
  readonly papers?: readonly { readonly kind: string }[];
  readonly whatNow?: readonly { readonly papers: readonly string[] }[];
}

const accepted: Event = { kind: 'accepted', on: '2026-11-23', step: 'apply' };
const confirmed: Event = { kind: 'confirmed', on: '2026-11-24', step: 'confirmed-off' };
const states = [
  ...people.map((who) => [who, who, []] as const),
  ['S01 with an accepted statement', 'S01', [accepted]] as const,
  ['S01 with a confirmed end', 'S01', [accepted, confirmed]] as const,
];

describe.each(states)('%s', (name, who, events) => {
  const at = states.findIndex(([one]) => one === name);
  // Each state is looked through in one language, one of them in all.
  const turns = languages.map((lang, index): [Lang, 'phone' | 'desktop', boolean] => [
    lang,
    (index + at) % 2 === 0 ? 'phone' : 'desktop',
    name === 'S01' || index === at % languages.length,
  ]);
  test.each(turns)('in %s on a %s: the page says what the command says', async (lang, size, whole) => {
    const { page, context, faults } = await visit(set, lang, size);
    const kase = caseOf(who, [...events]);
    const asked = json<AftercareSeen>('aftercare', kase, '--today', today, '--lang', lang);
    await openCase(page, kase);
    await turn(page, () => goTo(page, 'aftercare'));
    const said = await asked;
    const words = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
    const all = [
      said.text,
      ...said.nextActions.map(({ title }) => title),
      ...said.deadlines.map(({ title }) => title),
      ...said.papers.map(({ title }) => title),
      ...said.announcements.flatMap(({ text, ask }) => [text, ask]),
    ];
    expect(all.filter((one) => !words.includes(one.replace(/\s+/g, ' ')))).toEqual([]);
    const rungs = ['asked', 'accepted', 'confirmed', 'verified'];
    expect(await page.locator('.rung.yes').count()).toBe(rungs.indexOf(said.ladder) + 1);
    if (whole) expect(await flaws(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test.each(languages)('in %s the other pages have no flaw, folded out, dark or not', async (lang) => {
  for (const [who, size] of [
    ['S01', 'phone'],
    ['S13', 'desktop'],
  ] as const) {
    const { page, context } = await visit(set, lang, size);
    if (who === 'S13') await page.emulateMedia({ colorScheme: 'dark' });
    await openCase(page, caseOf(who));
    for (const route of ['answered', 'archive']) {
      await turn(page, () => goTo(page, route));
      for (const details of await page.locator('details.answered > summary').all()) await details.click();
      expect(await flaws(page)).toEqual([]);
    }
    await context.close();
  }
});

describe('papers are linked where they are due', () => {
  const made = paperKinds();
  const linked = (page: Page) =>
    page
      .locator('main a[href^="#/papers/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice('#/papers/'.length)));
  /** Every fold of the page is opened, and what is in the steps has come. */
  test.each([
    ['S01', 'en', []],
    ['S10', 'ru', [{ kind: 'refused', on: today, step: 'apply', answer: 'debt' }]],
    ['S13', 'zh', []],
  ] as const)('%s in %s: in the plan, after the statement, beside an answer', async (who, lang, events) => {
    const { page, context } = await visit(set, lang);
    const kase = caseOf(who, [...events]);
    const said = (verb: string) => json<PapersSeen>(verb, kase, '--today', today, '--lang', lang);
    const [{ papers = [] }, { whatNow = [] }] = await Promise.all([said('aftercare'), said('plan')]);
    const ofSteps = papers.map(({ kind }) => kind).filter((kind) => made.includes(kind));
    const ofAnswers = whatNow.flatMap((one) => one.papers).filter((kind) => made.includes(kind));
    await openCase(page, kase);
    for (const [route, due] of [
      ['plan', [...ofSteps, ...ofAnswers]],
      ['answered', ofAnswers],
      ['aftercare', ofSteps],
    ] as const) {
      await turn(page, () => goTo(page, route));
      await unfold(page);
      expect(await linked(page)).toEqual(expect.arrayContaining([...due]));
      expect(await flaws(page)).toEqual([]);
    }
    const last = page.locator('main a[href^="#/papers/"]').last();
    const name = await last.innerText();
    await turn(page, () => last.click());
    expect(await page.locator('h1').innerText()).toContain(name);
    await context.close();
  });
});

test('what is recorded after the statement moves the ladder, and can be taken back', async () => {
  const { page, context } = await visit(set, 'en', 'phone');
  await openCase(page, caseOf('S01', [accepted]));
  await turn(page, () => goTo(page, 'aftercare'));
  expect(await page.locator('.rung.yes').count()).toBe(2);
  const stepOf = (title: string) => page.locator('.step', { has: page.locator('.step-title', { hasText: title }) });
  const step = stepOf('Keep your copy with the mark');
  if (!(await step.locator('.inside').isVisible())) await step.locator('summary').first().click();
  await step.locator('.act').click();
  await page.waitForFunction(() => document.activeElement?.matches('.news.note'));
  const waiting = stepOf('Wait for confirmation that the contract has ended');
  if (!(await waiting.locator('.inside').isVisible())) await waiting.locator('summary').first().click();
  await waiting.locator('.inside :is(.act, .quiet-act)').first().click();
  await page.locator('.rung.yes').nth(2).waitFor();
  expect(await flaws(page)).toEqual([]);
  await page.locator('.news .link').click();
  await page.locator('.rung.yes').nth(2).waitFor({ state: 'detached' });
  await context.close();
});

test.each(languages)('in %s: what proves a step is noted with it, and the dossier lists it', async (lang) => {
  const { page, context, faults } = await visit(set, lang, 'phone');
  await openCase(page, caseOf('S01', [accepted]));
  const { steps } = await json<{ steps: readonly { readonly kind: string; readonly title: string }[] }>(
    'plan',
    caseOf('S01', [accepted]),
    '--today',
    today,
    '--lang',
    lang,
  );
  const title = steps.find(({ kind }) => kind === 'apply')?.title ?? 'no such step';
  await turn(page, () => goTo(page, 'plan'));
  await unfold(page);
  const step = page.locator('.step', { has: page.locator('.step-title', { hasText: title }) });
  const form = step.locator('.recorded form');
  await form.locator('[type=date]').fill('2026-11-25');
  await form.locator('.act').click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  await form.locator('[type=date]').fill('2026-11-22');
  await form.locator('input.short:not([type=date])').fill('17-МУ/4');
  await form.locator('input.long').fill('фото с отметкой');
  await form
    .locator('[type=file]')
    .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('abc') });
  await form.locator('button.link').waitFor();
  expect(await flaws(page)).toEqual([]);
  await form.locator('.act').click();
  await form.waitFor({ state: 'hidden' });
  // FIPS 180-2, appendix B.
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const noted = { ...accepted, on: '2026-11-22', number: '17-МУ/4', evidence: 'фото с отметкой', sha256 };
  expect(caseSchema.parse((await kept(page))?.case).events).toEqual([noted]);
  expect(await page.evaluate(() => document.activeElement?.closest('.recorded')?.textContent)).toContain('17-МУ/4');
  await turn(page, () => goTo(page, 'papers/closing-dossier'));
  const dossier = ((await page.locator('main').textContent()) ?? '').replace(/[\s\p{C}]/gu, '');
  expect(dossier).toContain(sha256);
  expect(dossier).toContain('17-МУ/4');
  expect(faults).toEqual([]);
  await context.close();
});

describe('they answered: what now', () => {
  test.each(languages)('in %s: nine answers; one is noted, stands in the plan, and is taken back', async (lang) => {
    const { page, context, addresses } = await visit(set, lang);
    await openCase(page, caseOf('S01'));
    await turn(page, () => goTo(page, 'answered'));
    const answers = page.locator('details.answered');
    expect(await answers.count()).toBe(9);
    const third = answers.nth(2);
    await third.locator('summary').click();
    await third.locator('button').click();
    await page.waitForFunction(() => document.activeElement?.matches('.news.note'));
    expect(await flaws(page)).toEqual([]);
    await turn(page, () => third.locator('a.act').click());
    const plan = await json<{ conflicts: { id: string; text: string }[] }>(
      'plan',
      caseOf('S01', [{ kind: 'refused', on: today, step: 'apply', answer: 'biometrics' }]),
      '--today',
      today,
      '--lang',
      lang,
    );
    const conflict = plan.conflicts.find(({ id }) => id === 'they-said-biometrics');
    expect(await page.locator('.alarm').innerText()).toContain(conflict?.text ?? 'no conflict');
    // What is kept is what the command would read.
    expect(caseSchema.parse((await kept(page))?.case).events).toEqual([
      { kind: 'refused', on: today, step: 'apply', answer: 'biometrics' },
    ]);
    await turn(page, () => goTo(page, 'answered'));
    await answers.nth(2).locator('summary').click();
    await answers.nth(2).locator('.recorded .link').click();
    await answers.nth(2).locator('.recorded').waitFor({ state: 'detached' });
    await turn(page, () => goTo(page, 'plan'));
    expect(await page.locator('.alarm', { hasText: conflict?.text ?? '' }).count()).toBe(0);
    expect(addresses.filter((one) => one.includes('biometrics'))).toEqual([]);
    await context.close();
  });

  test('a stranger answers: the question that makes it an emergency is one tap away', async () => {
    const { page, context } = await visit(set, 'en');
    await openCase(page, caseOf('S13'));
    await turn(page, () => goTo(page, 'answered'));
    const stranger = page.locator('details.answered', { hasText: 'A stranger answers' });
    await stranger.locator('summary').click();
    expect(await stranger.locator('.stop a').getAttribute('href')).toBe('#/change/strangerAnswers');
    await context.close();
  });

  test('whoever holds no contract is told that there is nothing to be answered', async () => {
    const { page, context } = await visit(set, 'en');
    await openCase(page, caseOf('S08'));
    await turn(page, () => goTo(page, 'answered'));
    expect(await page.locator('details.answered').count()).toBe(0);
    expect(await page.locator('main .lead').innerText()).toContain('not yours');
    await context.close();
  });
});

test.each(languages)(
  'in %s: what to keep is there before anything was told, and offers nothing that does not work',
  async (lang) => {
    const { page, context } = await visit(set, lang);
    await turn(page, () => goTo(page, 'archive'));
    expect(await page.locator('.keeping dt').count()).toBe(6);
    expect(await page.locator('main button').count()).toBe(0);
    expect(await flaws(page)).toEqual([]);
    await context.close();
  },
);
