import type { Lang } from '@otboy/knowledge';
import { languages } from '@otboy/knowledge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draw } from '../../packages/papers/src/testing/render.ts';
import { json } from '../otboy.ts';
import { type Stage, stage } from './browser.ts';
import { publicly, readSquare, servePublicly } from './camera.ts';
import { caseOf, openCase, people } from './people.ts';
import { flaws, goTo, packed, visit } from './visit.ts';
import { today, turn } from './walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

const marks = '.timeline-room > svg .words';
interface PlanSeen {
  readonly criticalPath: readonly string[];
  readonly steps: readonly { readonly id: string; readonly title: string; readonly status: string }[];
  readonly deadlines: readonly { readonly id: string; readonly title: string; readonly date: string | null }[];
}

interface AssessmentSeen {
  readonly alternatives: readonly { readonly code: string; readonly possible: string }[];
}

describe.each(people)('%s', (who) => {
  // Each page is looked through in one language a person, for one of them in all.
  const turns = languages.map((lang, index): [Lang, 'phone' | 'desktop', boolean] => [
    lang,
    (index + people.indexOf(who)) % 2 === 0 ? 'phone' : 'desktop',
    who === 'S01' || index === people.indexOf(who) % languages.length,
  ]);
  test.each(turns)('in %s on a %s: the days on the line are those that the command says', async (lang, size, whole) => {
    const { page, context, faults } = await visit(set, lang, size);
    const kase = caseOf(who);
    const asked = [
      json<PlanSeen>('plan', kase, '--today', today, '--lang', lang),
      json<AssessmentSeen>('assess', kase, '--today', today),
    ] as const;
    await openCase(page, kase);
    await turn(page, () => goTo(page, 'plan'));
    const [plan, { alternatives }] = await Promise.all(asked);
    const rows = await page.locator('.days tbody tr').allTextContents();
    const dated = plan.deadlines.filter(({ date }) => date !== null);
    const path = plan.steps.filter(({ id }) => plan.criticalPath.includes(id));
    const missing = [...dated, ...path].filter(({ title }) => !rows.some((row) => row.includes(title)));
    // Whoever has nothing on the way but today sees no line.
    if ((await page.locator('.timeline').count()) === 0) expect([...dated, ...path]).toEqual([]);
    else {
      expect(missing).toEqual([]);
      // What is drawn is what is said.
      const drawn = await page.locator(marks).count();
      expect(drawn).toBe(rows.length - plan.deadlines.filter(({ date }) => date === null).length);
      await page.locator('.timeline summary').click();
    }
    const found = whole ? await flaws(page) : [];
    await turn(page, () => goTo(page, 'verdict'));
    expect([...found, ...(whole ? await flaws(page) : [])]).toEqual([]);
    const ways = await page.locator('.comparison tbody tr').evaluateAll((all) => all.map(({ className }) => className));
    const order = ['yes', 'unknown', 'no'];
    const said = alternatives.map(({ possible }) => possible).sort((a, b) => order.indexOf(a) - order.indexOf(b));
    // Where no way is open there is nothing to compare; each is told of all the same.
    expect(ways).toEqual(said.every((possible) => possible === 'no') ? [] : said);
    expect(await page.locator('.alternatives > li').count()).toBe(said.length);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** Words that lie over other words, or outside the picture, as the browser drew them. */
const collisions = (page: Awaited<ReturnType<typeof visit>>['page']) =>
  page.evaluate((selector) => {
    const line = document.querySelector('.timeline svg')?.getBoundingClientRect();
    const boxes = [...document.querySelectorAll(selector)].map((one) => ({
      words: one.textContent ?? '',
      box: one.getBoundingClientRect(),
    }));
    if (line === undefined) return ['there is no line'];
    return boxes.flatMap(({ words, box }, index) => [
      ...(box.left < line.left - 1 || box.right > line.right + 1 || box.bottom > line.bottom + 2
        ? [`outside: ${words}`]
        : []),
      ...boxes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 3 &&
            other.top < box.bottom - 3,
        )
        .map((other) => `${words} | ${other.words}`),
    ]);
  }, marks);

test.each(languages)(
  'in %s no words lie over others, from 320 px to a wide screen, and with large letters',
  async (lang) => {
    const { page, context } = await visit(set, lang);
    await openCase(page, caseOf('S01'));
    await turn(page, () => goTo(page, 'plan'));
    for (const [width, letters] of [
      [320, 17],
      [360, 26],
      [768, 17],
      [1280, 17],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}px`;
      }, letters);
      const wide = width >= 768;
      await page.locator(`.line.${wide ? 'across' : 'down'}`).waitFor();
      await page.waitForFunction(
        () =>
          document.querySelector('.timeline svg')?.getAttribute('width') ===
          String(document.querySelector('.timeline-room')?.clientWidth),
      );
      expect(await collisions(page), `${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await context.close();
  },
);

test('in the dark and at 320 px too', async () => {
  const { page, context } = await visit(set, 'ru');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await openCase(page, caseOf('S10'));
  for (const route of ['plan', 'verdict', 'call', 'phone']) {
    await turn(page, () => goTo(page, route));
    expect(await flaws(page)).toEqual([]);
  }
  await context.close();
});

test('on paper the days and the ways are there', async () => {
  const { page, context } = await visit(set, 'en', 'desktop');
  await openCase(page, caseOf('S01'));
  await turn(page, () => goTo(page, 'plan'));
  await page.emulateMedia({ media: 'print' });
  // A line across the screen would be too small on a sheet: there it goes down the page, in letters of their own size.
  expect(await page.locator('.line:visible').evaluateAll((all) => all.map((one) => one.getAttribute('class')))).toEqual(
    ['line down'],
  );
  const line = page.locator('.on-paper svg');
  expect((await line.boundingBox())?.width).toBe(Number(await line.getAttribute('width')));
  expect(await line.locator('.words').count()).toBe(await page.locator(marks).count());
  await turn(page, () => goTo(page, 'verdict'));
  expect(await page.locator('.comparison thead').isVisible()).toBe(true);
  await context.close();
});

test('S01: what the carrier takes for a suspension is drawn; that only one page names it is said', async () => {
  const { page, context } = await visit(set, 'en', 'desktop');
  await openCase(page, caseOf('S01'));
  await turn(page, () => goTo(page, 'verdict'));
  const row = page.locator('.comparison tr', { hasText: 'Suspend the number' });
  expect(await row.innerText()).toMatch(/351\s?₽[\s\S]*one source/);
  expect(await row.locator('.cost-line.low').count()).toBe(1);
  await context.close();
});

describe('calls and codes', () => {
  test.each(languages)('in %s: each code is dialled whole, each number with its country', async (lang) => {
    const { page, context } = await visit(set, lang);
    await turn(page, () => goTo(page, 'call'));
    // Without a carrier there is nobody to call; it is asked for.
    expect(await page.locator('a.phone').count()).toBe(0);
    expect(await page.locator('main .lead a').getAttribute('href')).toBe('#/change/carrierNow');
    expect(await flaws(page)).toEqual([]);
    await openCase(page, caseOf('S10'));
    await turn(page, () => goTo(page, 'call'));
    const dialled = await page.locator('.codes a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(dialled).toEqual(['tel:*102%23', 'tel:*110*04%23', 'tel:*618%23']);
    // Codes of one fact stand together, with its grade.
    const grades = await page
      .locator('.codes > li')
      .evaluateAll((all) => all.map((one) => one.querySelectorAll('.grade').length));
    expect(grades).toEqual([1, 1]);
    const numbers = await page
      .locator('.calls a.phone')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.every((one) => /^tel:\+?\d+$/.test(one ?? ''))).toBe(true);
    expect(await flaws(page)).toEqual([]);
    await context.close();
  });
});

describe('on the phone', () => {
  test.each(languages)('in %s: an address that only this computer knows is no code', async (lang) => {
    const { page, context } = await visit(set, lang, 'desktop');
    await page.locator('.on-a-wide-screen a').click();
    await page.locator('main .note').waitFor();
    expect(await page.locator('.qr').count()).toBe(0);
    expect(await flaws(page)).toEqual([]);
    await context.close();
  });

  test('at a public address it is, with nothing of the case in it, and a camera reads it', async () => {
    const context = await set.browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 860 } });
    const page = await context.newPage();
    await servePublicly(page, set);
    await page.goto(`${publicly}/#/phone`);
    await page.locator('.qr').waitFor();
    expect(await page.locator('.address').innerText()).toBe(`${publicly}/`);
    expect(await readSquare(page.locator('.qr'))).toBe(`${publicly}/`);
    expect(await flaws(page)).toEqual([]);
    // The rest of the page is still coming through it.
    await page.unrouteAll({ behavior: 'wait' });
    await context.close();
  });

  test('it is offered on a wide screen only', async () => {
    const { page, context } = await visit(set, 'en', 'phone');
    expect(await page.locator('.on-a-wide-screen').isVisible()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 860 });
    expect(await page.locator('.on-a-wide-screen').isVisible()).toBe(true);
    await context.close();
  });
});

describe('what is one stays on one line', () => {
  test.each(languages)('in %s: telephone numbers and days, found and copied as they are written', async (lang) => {
    const { page, context } = await visit(set, lang);
    await openCase(page, caseOf('S01'));
    for (const width of [320, 345, 360, 390]) {
      await page.setViewportSize({ width, height: 740 });
      for (const route of ['plan', 'verdict', 'check']) {
        await turn(page, () => goTo(page, route));
        const lines = await page
          .locator('.whole:visible')
          .evaluateAll((all) =>
            all.map((one) => [one.textContent, new Set(Array.from(one.getClientRects(), ({ y }) => y)).size]),
          );
        expect(lines.filter(([, count]) => count !== 1)).toEqual([]);
        expect(lines.length, route).toBeGreaterThan(0);
      }
    }
    await turn(page, () => goTo(page, 'plan'));
    // What is folded is not found.
    await page.locator('main > article > section > details.facts > summary').last().click();
    expect(await page.locator('main').innerText()).toContain('+7 900 000-00-17');
    await context.close();
  });
});

test('a way is told in full when it is opened, and stays open once it is chosen', async () => {
  const { page, context } = await visit(set, 'en');
  await openCase(page, caseOf('S01'));
  await turn(page, () => goTo(page, 'verdict'));
  const way = page.locator('.alternatives > li', { hasText: 'Suspend the number' });
  expect(await way.innerText()).toMatch(/Suspend the number\s+✓ yes$/);
  await way.locator('summary').first().click();
  expect(await way.innerText()).toContain('What can go wrong');
  await way.locator('button').click();
  await turn(page, () => goTo(page, 'plan'));
  await turn(page, () => goTo(page, 'verdict'));
  expect(await way.innerText()).toContain('What can go wrong');
  expect(await page.locator('.alternative[open]').count()).toBe(1);
  await context.close();
});

test('the days on paper stand on one sheet with their heading', async () => {
  const { page, context } = await visit(set, 'ru');
  await openCase(page, caseOf('S01'));
  await turn(page, () => goTo(page, 'plan'));
  await page.locator('.timeline svg').first().waitFor();
  const heading = packed(await page.locator('.timeline h2').innerText());
  const titles = await page.locator('.timeline .words tspan:not(.when)').allTextContents();
  const sheets = (await draw(await page.pdf({ preferCSSPageSize: true }))).map(({ text }) => packed(text));
  const sheet = sheets.find((words) => words.includes(heading)) ?? '';
  expect(titles.length).toBeGreaterThan(8);
  expect(titles.filter((title) => !sheet.includes(packed(title)))).toEqual([]);
  await context.close();
});
