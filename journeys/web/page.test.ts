import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseSchema } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json } from '../otboy.ts';
import { type Stage, stage } from './browser.ts';
import { visit as come, flaws, goTo, kept, type sizes, toServices } from './visit.ts';
import { answerOne, canary, declare, routeOf, today, turn } from './walk.ts';

/** One file, one browser: the machine has other work to do. */
let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());
const visit = (...how: [lang?: Lang, size?: keyof typeof sizes, path?: string, how?: { isKept: boolean }]) =>
  come(set, ...how);

describe.each(languages)('S01 in %s', (lang) => {
  test.each(['phone', 'desktop'] as const)(
    'on a %s: from the first screen to the first step',
    async (size) => {
      const seen = await visit(lang, size, '/', { isKept: true });
      const { page, requests, keeping, addresses, faults, context } = seen;
      const found: string[] = [];
      const titles = new Set<string>();
      const look = async () => {
        titles.add(await page.title());
        found.push(...(await flaws(page)));
      };
      await look();
      // On the wide screen a question looks as the others of its kind.
      const kinds = new Set<string>();
      const asked = await toServices(seen, async () => {
        const fields = await page
          .locator('main :is(.choice, input, select)')
          .evaluateAll((all) => all.map(({ id }) => id));
        const isNew = !kinds.has(fields.join());
        kinds.add(fields.join());
        titles.add(await page.title());
        if (size === 'phone' || isNew) await look();
      });
      expect(asked.length).toBeGreaterThan(20);
      expect(routeOf(page)).toBe('services');
      await declare(page);
      await look();
      await turn(page, () => page.locator('main .act').click());
      await look();
      await turn(page, () => page.locator('main .row .act').click());
      for (const details of await page.locator('details.facts > summary').all())
        if (await details.isVisible()) await details.click();
      await look();
      await turn(page, () => page.locator('main .act').first().click());
      await look();

      // The page says what the command says.
      const { case: kase } = (await kept(page)) ?? {};
      const plan = await json<{
        title: string;
        steps: { id: string; title: string; status: string; earliest: string | null }[];
      }>('plan', kase, '--today', today, '--lang', lang);
      expect(await page.locator('.verdict-line').innerText()).toBe(plan.title);
      const ready = plan.steps.filter(({ status, earliest }) => status === 'ready' && (earliest ?? '') <= today);
      expect(await page.locator('.steps.first .step-title').innerText()).toBe(ready[0]?.title);
      expect((await page.locator('.step-title').allInnerTexts()).length).toBeLessThanOrEqual(plan.steps.length);

      // A tick, and its undoing.
      await page.locator('.steps.first .act').click();
      await page.waitForFunction(() => document.activeElement?.matches('.news.note'));
      const ticked = caseSchema.parse((await kept(page))?.case);
      expect(ticked.events).toEqual([{ kind: 'step-done', on: today, step: ready[0]?.id }]);
      expect(await page.locator('.steps.first .step-title').innerText()).not.toBe(ready[0]?.title);
      await look();
      await page.locator('.news .link').click();
      await page.locator('.news .link').waitFor({ state: 'detached' });
      expect(caseSchema.parse((await kept(page))?.case).events).toEqual([]);

      for (const route of ['case', 'wipe', 'urgent', 'urgent/caller', 'urgent/lost-sim', 'nowhere']) {
        await turn(page, () => goTo(page, route));
        await look();
      }
      expect(found).toEqual([]);
      expect(titles.size).toBeGreaterThan(asked.length);
      expect(faults).toEqual([]);
      expect(requests.filter((one) => !one.startsWith(`${set.origin}/`))).toEqual([]);
      // The service worker asks for files of the build, whatever is told.
      const isBuilt = (one: string) =>
        one.startsWith(`${set.origin}/`) && existsSync(join(set.folder, one.slice(set.origin.length).trimEnd()));
      expect(keeping.filter((one) => !isBuilt(one))).toEqual([]);
      expect(requests.filter((one) => one.includes('#') || one.includes('?'))).toEqual([]);
      const told = [canary, '79000000017', '+7', '412', '2026-12-03', 'CN', 'mts', 'sberbank', 'telegram', 'foreign'];
      // What the build adds to the names of files is random letters.
      const plain = [...requests, ...addresses].map((one) => one.replace(/-[\w-]{8}\.(js|css|json) $/, '.$1'));
      expect(plain.filter((one) => told.some((word) => one.includes(word)))).toEqual([]);
      await context.close();
    },
    60_000,
  );
});

describe('what is kept', () => {
  test('a reload keeps the case, in the middle of the questions too', async () => {
    const seen = await visit();
    const { page, context } = seen;
    await turn(page, () => page.locator('.way').last().click());
    await page.locator('#number').fill('+7 900 000-00-17');
    await turn(page, () => page.locator('form .act').click());
    for (let n = 0; n < 4; n++) await answerOne(page);
    const [before, route, title] = [await kept(page), routeOf(page), await page.title()];
    await page.reload();
    // The title comes a moment after the heading.
    await page.waitForFunction((wanted) => document.title === wanted, title);
    expect([await kept(page), routeOf(page)]).toEqual([before, route]);
    // Whoever comes back finds the plan at home.
    await page.goto(`${set.origin}/`);
    await page.locator('.steps').first().waitFor();
    await context.close();
  });

  test('a file goes out and comes in; a bad one changes nothing; the earlier case comes back; wiping leaves nothing', async () => {
    const { page, context } = await visit('en', 'phone', '/#/number');
    await page.locator('#number').fill('9000000017');
    await turn(page, () => page.locator('form .act').click());
    await turn(page, () => goTo(page, 'case'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('button', { hasText: 'without' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`otboy-${today}.json`);
    const file = readFileSync(await download.path(), 'utf8');
    const mine = caseSchema.parse(JSON.parse(file));
    expect(mine.number).toBe('+79000000017');

    const offer = (name: string, content: string) =>
      page.locator('#case-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    for (const [name, content, says] of [
      ['photo.json', '\u00ff\u00d8', 'no JSON'],
      ['old.json', '{"otboy":1,"passport":"4509 123456"}', 'passport'],
      ['cut.json', file.slice(0, -10), 'no JSON'],
    ] as const) {
      await offer(name, content);
      await page.locator('.errors', { hasText: name }).waitFor();
      expect(await page.locator('.errors').innerText()).toContain(says);
      expect(await page.locator('.errors').innerText()).not.toContain('4509');
      await page.waitForFunction(() => document.title.startsWith('Error: '));
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('errors');
      expect((await kept(page))?.case).toEqual(mine);
    }
    const other = { ...mine, number: '+79000000042' };
    await offer('other.json', `\uFEFF${JSON.stringify(other)}`);
    await page.locator('.news.note').waitFor();
    expect((await kept(page))?.case).toEqual(other);
    await page.locator('.quiet-act', { hasText: 'Bring' }).click();
    await page.locator('.news.note', { hasText: 'back' }).waitFor();
    expect((await kept(page))?.case).toEqual(mine);
    await turn(page, () => goTo(page, 'wipe'));
    await page.locator('.danger').click();
    await page.locator('.danger').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await context.close();
  });

  test('what this version cannot read stays as it is', async () => {
    const { page, context } = await visit();
    const newer = '{"case":{"otboy":2},"unknown":[]}';
    await page.evaluate((raw) => localStorage.setItem('otboy.case', raw), newer);
    await page.reload();
    await page.locator('h1', { hasText: 'cannot read' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('otboy.case'))).toBe(newer);
    await context.close();
  });

  test('where the browser refuses to keep anything, it is said, and the path goes on', async () => {
    const { page, context } = await visit('en', 'phone', '/#/number');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('#number').fill('9000000017');
    await turn(page, () => page.locator('form .act').click());
    expect(await page.locator('.stop[role=alert]').innerText()).toContain('before you close it');
    await answerOne(page);
    expect(routeOf(page)).toMatch(/^question\//);
    await context.close();
  });
});

describe('the ways through', () => {
  test('something is wrong right now: two taps to the acts and the numbers', async () => {
    const { page, context } = await visit('ru');
    await page
      .locator('.way.urgent')
      .tap?.()
      .catch(() => page.locator('.way.urgent').click());
    await page.locator('.choice').nth(1).click();
    await page.locator('.acts').waitFor();
    expect(await page.locator('.acts li').count()).toBe(5);
    const phones = await page.locator('a.phone').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(phones).toContain('tel:900');
    expect(phones.every((one) => /^tel:\+?\d+$/.test(one ?? ''))).toBe(true);
    // Whoever must compare first is told so beside the number.
    expect(await page.locator('a.phone.doubtful').count()).toBe(await page.locator('.compare').count());
    await context.close();
  });

  test('a question can be answered, and gone back to, by the keyboard alone', async () => {
    const { page, context } = await visit('en', 'desktop');
    const press = async (key: string, until: () => Promise<boolean>) => {
      for (let n = 0; n < 40 && !(await until()); n++) await page.keyboard.press(key);
    };
    const reached = (selector: string) =>
      page.waitForFunction((one) => document.activeElement?.matches(one) === true, selector);
    const focused = (selector: string) => () =>
      page.evaluate((one) => document.activeElement?.matches(one) === true, selector);
    await page.keyboard.press('Tab');
    expect(await focused('.skip')()).toBe(true);
    await press('Tab', focused('.way:not(.urgent)'));
    await turn(page, () => page.keyboard.press('Enter'));
    // The new page is heard from its heading on.
    await reached('h1');
    await press('Tab', focused('#number'));
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await reached('.errors');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await reached('#number');
    expect(await page.locator('#number').inputValue()).toBe('12');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('9000000017');
    await turn(page, () => page.keyboard.press('Enter'));
    await press('Tab', focused('.choice'));
    await turn(page, () => page.keyboard.press('Enter'));
    const question = routeOf(page);
    await press('Tab', focused('.choice'));
    await turn(page, () => page.keyboard.press('Enter'));
    expect(routeOf(page)).not.toBe(question);
    await press('Tab', focused('.back'));
    await turn(page, () => page.keyboard.press('Enter'));
    expect(routeOf(page)).toBe(question);
    expect(await page.locator('.choice').first().getAttribute('aria-pressed')).toBe('true');
    await context.close();
  });

  test('a date that does not exist is kept as it was typed, and said', async () => {
    const { page, context } = await visit('en', 'phone', '/#/question/departure');
    for (const [part, typed] of [
      ['day', '31'],
      ['month', '6'],
      ['year', '2027'],
    ])
      await page.locator(`#answer-${part}`).fill(typed ?? '');
    await page.locator('form .act').click();
    await page.locator('.errors').waitFor();
    expect(await flaws(page)).toEqual([]);
    expect(await page.locator('#answer-day').inputValue()).toBe('31');
    await context.close();
  });

  test('an answer is changed from the list of answers, and one comes back to it', async () => {
    const { page, context } = await visit('en', 'phone', '/#/question/holder');
    await answerOne(page);
    await turn(page, () => goTo(page, 'check'));
    await turn(page, () => page.locator('.change a', { hasText: 'In whose name' }).click());
    await turn(page, () => page.locator('.choice').nth(2).click());
    expect(routeOf(page)).toBe('check');
    expect(caseSchema.parse((await kept(page))?.case).answers).toEqual({ holder: 'company' });
    await context.close();
  });

  test.each(['button', 'keyboard'])('leaving: a blank page at once, by the %s', async (leave) => {
    const { page, context } = await visit();
    if (leave === 'button') await page.locator('.leave').click();
    else for (let n = 0; n < 3; n++) await page.keyboard.press('Shift');
    await page.waitForURL('about:blank');
    await context.close();
  });

  test('the language changes in the middle of a page, and what was typed stays', async () => {
    const { page, context } = await visit('en', 'phone', '/#/number');
    await page.locator('#number').fill('900');
    await page.locator('.languages button').last().click();
    await page.locator('h1', { hasText: '哪个号码' }).waitFor();
    expect(await page.locator('#number').inputValue()).toBe('900');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await page.reload();
    await page.locator('h1', { hasText: '哪个号码' }).waitFor();
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    'nothing sticks out at 320 px, and contrast holds in the %s',
    async (scheme) => {
      const { page, context } = await visit('ru', 'phone', '/#/question/holder');
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await answerOne(page);
      for (const route of [
        '',
        'number',
        'services',
        'check',
        'verdict',
        'plan',
        'case',
        'wipe',
        'urgent/caller',
        'urgent/codes-stopped',
      ]) {
        await turn(page, () => goTo(page, route));
        expect(await flaws(page)).toEqual([]);
      }
      await context.close();
    },
  );
});

test('the policy stands in the page and in every answer, and allows nothing but the own origin', async () => {
  const wanted = (script = '', style = '') =>
    `default-src 'none'; script-src 'self'${script}; style-src 'self'${style}; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'`;
  for (const path of ['/mark.svg', '/nowhere', '/../package.json']) {
    const answer = await fetch(set.origin + path);
    expect(answer.headers.get('content-security-policy')).toBe(`${wanted()}; frame-ancestors 'none'`);
    expect(answer.status).toBe(path === '/mark.svg' ? 200 : 404);
  }
  // In the page stand one script and one style, which are known by what is in them, and nothing that runs by its attributes.
  const answer = await fetch(`${set.origin}/`);
  const html = await answer.text();
  const hashesOf = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([^<]*(?:<(?!/${tag}>)[^<]*)*)</${tag}>`, 'g'))].map(
      ([, content = '']) => ` 'sha256-${createHash('sha256').update(content).digest('base64')}'`,
    );
  const [scripts, styles] = [hashesOf('script'), hashesOf('style')];
  expect([scripts.length, styles.length]).toEqual([1, 1]);
  expect(html).toContain(`content="${wanted(scripts[0], styles[0])}"`);
  expect(answer.headers.get('content-security-policy')).toBe(
    `${wanted(scripts[0], styles[0])}; frame-ancestors 'none'`,
  );
  expect(html).not.toMatch(/\son\w+=|\sstyle=|unsafe-/);
});
