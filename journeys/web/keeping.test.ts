import { readFileSync } from 'node:fs';
import { caseSchema } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stage, stage } from './browser.ts';
import { visit as come, flaws, goTo, kept, type sizes } from './visit.ts';
import { answerOne, drawn, routeOf, today, turn } from './walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

const word = 'лодка забор чайник март';
const own = {
  otboy: 1,
  id: 'a',
  number: '+79000000017',
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    lineState: 'active',
    balance: 41200,
    citizenship: 'CN',
    inRussia: true,
    departure: '2026-12-03',
    receivingNumber: 'foreign',
  },
  links: [{ service: 'sberbank' }],
  declared: {},
  events: [],
};
const mother = { ...own, id: 'b', number: '+79000000042', answers: { holder: 'self', carrierNow: 'megafon' } };
const filed = [{ kind: 'sent', on: '2026-11-20', step: 'apply' }];

/** A person whose device holds this. */
async function visit(held: Readonly<Record<string, unknown>>, lang: Lang = 'en', size: keyof typeof sizes = 'phone') {
  const seen = await come(set, lang, size);
  // What does not come is told by its line, before the whole test runs out of time.
  seen.context.setDefaultTimeout(15_000);
  await lay(seen.page, held);
  await seen.page.reload();
  await seen.page.locator('h1').waitFor();
  await drawn(seen.page);
  return seen;
}
const lay = (page: Page, held: Readonly<Record<string, unknown>>) =>
  page.evaluate(
    (entries) => {
      for (const [name, words] of entries) localStorage.setItem(name, words);
    },
    Object.entries(held).map(
      ([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const,
    ),
  );
const raw = (page: Page, name = 'otboy.case') => page.evaluate((one) => localStorage.getItem(one), name);
const everything = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
const open = (page: Page, route: string) => turn(page, () => goTo(page, route));
const button = (page: Page, words: string | RegExp) => page.locator('main').getByRole('button', { name: words });
const offer = (page: Page, name: string, content: Buffer | string) =>
  page
    .locator('#case-file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
async function setLock(page: Page): Promise<void> {
  await open(page, 'lock');
  await page.locator('#passphrase').fill(word);
  await page.locator('#understood').check();
  await page.locator('form .act').click();
  await page.locator('#lock-after').waitFor();
}
async function unlock(page: Page): Promise<void> {
  await page.locator('#passphrase').fill(word);
  await page.locator('form .act').click();
  await page.locator('.sections').waitFor();
}
/** A tab that hears nothing of the others, as one that a phone has put to sleep. */
const deaf = () => addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
/** Two tabs on one case; the second sleeps. */
async function twoTabs() {
  const first = await visit({ 'otboy.case': { case: own, unknown: [] } });
  const asleep = await first.context.newPage();
  await asleep.clock.setFixedTime(new Date(`${today}T10:00:00`));
  await asleep.addInitScript(deaf);
  await asleep.goto(`${set.origin}/#/change/holder`);
  await asleep.locator('.choice').first().waitFor();
  return { ...first, asleep };
}

describe.each([
  ['ru', 'phone', 'light'],
  ['en', 'desktop', 'light'],
  ['zh', 'phone', 'dark'],
] as const)('in %s, on a %s, in the %s', (lang, size, colorScheme) => {
  test('every page and state has no flaw that axe finds, and no address says anything', async () => {
    const held = {
      'otboy.case': {
        case: { ...own, events: filed },
        unknown: [],
        saved: { on: '2026-11-21', changes: 3 },
        earlier: [JSON.stringify({ case: mother, unknown: [] })],
      },
      'otboy.case.2': { case: mother, unknown: [], label: 'М.' },
      'otboy.case.3': 'not ours',
    };
    const { page, context, faults, requests, addresses } = await visit(held, lang, size);
    await page.emulateMedia({ colorScheme });
    if (size === 'phone') await page.setViewportSize({ width: 320, height: 640 });
    const found: string[] = [];
    const look = async (state: string) => {
      found.push(...(await flaws(page)).map((one) => `${state}: ${one}`));
    };
    await page.locator('.offer').waitFor();
    await look('a copy is offered');
    await open(page, 'case');
    await look('case');
    await offer(page, 'photo.jpg', 'nothing of ours');
    await page.locator('.errors').waitFor();
    await look('a wrong file');
    await open(page, 'seal');
    await page.locator('form .act').click();
    await page.locator('.errors').waitFor();
    await look('no passphrase');
    await page.locator('#passphrase').fill('qwerty');
    await page.locator('.strength.weak').waitFor();
    await page.locator('form .act').click();
    await page.locator('#understood-error').waitFor();
    await look('not understood');
    await page.locator('#passphrase').fill(word);
    await page.locator('#understood').check();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('form .act').click()]);
    await page.locator('.note a').waitFor();
    await look('sealed');
    await open(page, 'case');
    await offer(page, 'case.otboy', readFileSync(await download.path()));
    await page.locator('#unseal').fill('x');
    await page.locator('form .act').click();
    await page.locator('.errors').waitFor();
    await look('a wrong passphrase');
    await open(page, 'cases');
    await page.locator('.case-card').nth(2).waitFor();
    for (const details of await page.locator('.case-card summary').all()) await details.click();
    await look('cases');
    await open(page, 'wipe');
    await look('wipe');
    await setLock(page);
    await page.locator('details.group summary').click();
    await look('a lock');
    await page.reload();
    await page.locator('#passphrase').waitFor();
    await page.locator('details summary').click();
    await page.locator('form .act').click();
    await page.locator('.errors').waitFor();
    await look('locked');
    await unlock(page);
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    const plain = [...requests, ...addresses].map((one) => one.replace(/-[\w-]{8}\.(js|css|json) $/, '.$1'));
    expect(plain.filter((one) => !one.startsWith(set.origin))).toEqual([]);
    expect(plain.filter((one) => /7900|17|42|otboy\.case|sber|лодка|%D0/.test(one.slice(set.origin.length)))).toEqual(
      [],
    );
    await context.close();
  }, 60_000);

  test('two states of one case, and one that was wiped elsewhere', async () => {
    const { page, context } = await visit({ 'otboy.case': { case: own, unknown: [] } }, lang, size);
    await page.emulateMedia({ colorScheme });
    await lay(page, { 'otboy.case.aside': { case: { ...own, answers: { holder: 'company' } }, unknown: [] } });
    await page.reload();
    await page.locator('.answers').waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.evaluate(() => localStorage.removeItem('otboy.case'));
    await page.locator('main .act').click();
    await page.locator('.sections').waitFor();
    await page.evaluate(() => localStorage.clear());
    await open(page, 'change/holder');
    await page.locator('.choice').nth(1).click();
    await page.locator('main .act').waitFor();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await flaws(page)).toEqual([]);
    await context.close();
  });
});

describe('files', () => {
  test('a sealed file goes out and comes in; what does not open changes nothing; the earlier case is back to the letter', async () => {
    const { page, context } = await visit({ 'otboy.case': { case: own, unknown: ['ported'] } });
    await open(page, 'seal');
    await page.locator('#passphrase').fill(word);
    await page.locator('#understood').check();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('form .act').click()]);
    expect(download.suggestedFilename()).toBe(`otboy-${today}.otboy`);
    const file = readFileSync(await download.path());
    expect(file.toString('latin1')).not.toContain('7900');
    await page.locator('.note a').waitFor();

    await lay(page, { 'otboy.case': { case: mother, unknown: ['payment'], label: 'M.' } });
    await page.reload();
    await open(page, 'case');
    const before = await raw(page);
    const errors = page.locator('.errors');
    for (const [name, content, passphrase, says] of [
      ['good.otboy', file, 'nothing of the kind', 'does not fit'],
      ['flipped.otboy', file.with(file.length - 4, (file.at(-4) ?? 0) ^ 1), word, 'damaged or cut off'],
      ['cut.otboy', file.subarray(0, 150), word, 'byte 150'],
    ] as const) {
      await offer(page, name, Buffer.from(content));
      await page.locator('#unseal').fill(passphrase);
      await page.locator('form .act').click();
      await errors.filter({ hasText: says }).waitFor();
      expect(await errors.innerText()).toContain(name);
      expect(await raw(page)).toBe(before);
      await button(page, 'Another file').click();
    }
    await offer(page, 'good.otboy', file);
    await page.locator('#unseal').fill(` ${word} `);
    await page.locator('form .act').click();
    await page.locator('.news.note', { hasText: 'open' }).waitFor();
    expect((await kept(page))?.case).toEqual(caseSchema.parse(own));
    // Also after the page was closed and opened again.
    await page.reload();
    await page.locator('h1').waitFor();
    await button(page, 'Bring').click();
    await page.locator('.news.note', { hasText: 'back' }).waitFor();
    expect(await raw(page)).toBe(before);
    await context.close();
  });

  test('how old the copy is, and how much has changed since', async () => {
    const saved = { on: '2026-11-21', changes: 2 };
    const { page, context } = await visit({ 'otboy.case': { case: own, unknown: [], saved } });
    const state = page.locator('.copy-state');
    await open(page, 'case');
    expect(await state.innerText()).toBe('The copy is 3 days old (21 November). 2 changes since.');
    await open(page, 'change/holder');
    await turn(page, () => page.locator('.choice').nth(1).click());
    await open(page, 'case');
    expect(await state.innerText()).toContain('3 changes since');
    await Promise.all([page.waitForEvent('download'), button(page, 'Save without').click()]);
    await state.filter({ hasText: 'of today' }).waitFor();
    await page.reload();
    expect(await state.innerText()).toContain('Nothing has changed since');
    await context.close();
  });

  test('a copy is offered at a milestone, once, and not again when it is declined or made', async () => {
    const held = { 'otboy.case': { case: { ...own, events: filed }, unknown: [] } };
    const { page, context } = await visit(held);
    const said = page.locator('.offer');
    await said.filter({ hasText: 'The statement is filed' }).waitFor();
    await button(page, 'Not now').click();
    await said.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.steps').first().waitFor();
    expect(await said.count()).toBe(0);
    // The next milestone is another one.
    const { case: kase, ...rest } = JSON.parse((await raw(page)) ?? '');
    const confirmed = { kind: 'confirmed', on: today, step: 'confirmed-off' };
    await lay(page, { 'otboy.case': { ...rest, case: { ...kase, events: [...filed, confirmed] } } });
    await page.reload();
    await said.filter({ hasText: 'confirmed' }).waitFor();
    await turn(page, () => said.locator('a').click());
    await Promise.all([page.waitForEvent('download'), button(page, 'Save without').click()]);
    await open(page, 'plan');
    expect(await said.count()).toBe(0);
    await context.close();
  });

  test.each([
    [true, 'has promised'],
    [false, 'refused'],
  ])('the browser is asked to keep it: %s', async (answer, says) => {
    const seen = await come(set);
    await seen.page.addInitScript((granted) => {
      Object.assign(navigator.storage, { persisted: async () => false, persist: async () => granted });
    }, answer);
    await lay(seen.page, { 'otboy.case': { case: own, unknown: [] } });
    await seen.page.goto(`${set.origin}/#/case`);
    await seen.page.reload();
    await button(seen.page, 'Ask the browser').click();
    await seen.page.getByText(says).waitFor();
    await seen.context.close();
  });
});

describe('a lock', () => {
  test('nothing lies there in plain words; the passphrase opens it after a start, after a pause, and by hand', async () => {
    const { page, context, faults } = await visit({
      'otboy.case': { case: own, unknown: [], label: 'тётя' },
      'otboy.case.2': { case: mother, unknown: [] },
    });
    await setLock(page);
    const secrets = ['7900', 'mts', 'тётя', 'holder', 'AGE-SECRET', word];
    const check = async () => {
      const all = await everything(page);
      for (const secret of secrets) expect(all).not.toContain(secret);
    };
    await check();
    await open(page, 'change/holder');
    const unanswered = await raw(page);
    await turn(page, () => page.locator('.choice').nth(1).click());
    // Sealed behind the page that follows.
    await expect.poll(() => raw(page)).not.toBe(unanswered);
    const before = await everything(page);

    await page.reload();
    await page.locator('h1', { hasText: 'Locked' }).waitFor();
    expect(await page.locator('.sections').count()).toBe(0);
    await page.locator('#passphrase').fill('лодка забор чайник');
    await page.locator('form .act').click();
    await page.locator('.errors', { hasText: 'does not fit' }).waitFor();
    expect(await everything(page)).toBe(before);
    await unlock(page);
    await page.locator('.this-case', { hasText: 'тётя' }).waitFor();
    await check();
    await open(page, 'cases');
    await page.locator('.case-card', { hasText: '42' }).waitFor();

    // Five minutes without use, seen when the page is looked at again.
    await page.clock.setFixedTime(new Date(`${today}T10:04:59`));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await page.locator('.sections').count()).toBe(1);
    await page.clock.setFixedTime(new Date(`${today}T10:05:01`));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.locator('h1', { hasText: 'Locked' }).waitFor();
    await unlock(page);
    await open(page, 'case');
    await button(page, 'Lock now').click();
    await page.locator('h1', { hasText: 'Locked' }).waitFor();
    await unlock(page);

    await open(page, 'lock');
    await button(page, 'Remove the lock').click();
    await page.locator('.news.note', { hasText: 'removed' }).waitFor();
    expect(caseSchema.parse((await kept(page))?.case).answers.holder).toBe('close-family');
    expect(await raw(page, 'otboy.lock')).toBeNull();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('left at once, and come back to: the passphrase is asked for', async () => {
    const { page, context } = await visit({ 'otboy.case': { case: own, unknown: [] } });
    await setLock(page);
    await page.locator('.leave').click();
    await page.waitForURL('about:blank');
    await page.goBack();
    await page.locator('h1', { hasText: 'Locked' }).waitFor({ state: 'attached' });
    expect(await page.locator('.sections').count()).toBe(0);
    await context.close();
  });

  test('another tab is locked with it, and what it held is not lost', async () => {
    const { page, asleep, context } = await twoTabs();
    await setLock(page);
    await asleep.locator('.choice').nth(2).click();
    await asleep.locator('h1', { hasText: 'Locked' }).waitFor();
    expect(await everything(page)).not.toContain('company');
    await asleep.locator('#passphrase').fill(word);
    await asleep.locator('form .act').click();
    await asleep.locator('h1', { hasText: 'another tab' }).waitFor();
    await button(asleep, 'Keep this one').click();
    await asleep.locator('.sections').waitFor();
    await page.locator('.sections').waitFor();
    await open(page, 'check');
    await page.locator('.answers', { hasText: 'company' }).waitFor();
    await context.close();
  });

  test('forgotten, everything can be wiped, and nothing else', async () => {
    const { page, context } = await visit({ 'otboy.case': { case: own, unknown: [] }, theirs: 'stays' });
    await page.evaluate(async () => (await caches.open('a copy of the page')).put('/x', new Response('x')));
    await setLock(page);
    await page.reload();
    await page.locator('details summary', { hasText: 'Forgot' }).click();
    await turn(page, () => page.locator('a', { hasText: 'Wipe' }).click());
    await page.locator('.danger').click();
    await page.locator('h1', { hasText: 'Wiped' }).waitFor();
    expect(await everything(page)).toBe('{"theirs":"stays"}');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await turn(page, () => page.locator('main .act').click());
    expect(await page.locator('.way').count()).toBe(2);
    await context.close();
  });

  // The worker registers itself once a page is idle: who wiped before that was kept again a moment later.
  test('wiped as soon as the page opens, nothing is kept afterwards either', async () => {
    const { page, context } = await visit({ 'otboy.case': { case: own, unknown: [] } });
    await page.goto('about:blank');
    await page.goto(`${set.origin}/#/wipe`);
    await page.locator('.danger').click();
    await page.locator('h1', { hasText: 'Wiped' }).waitFor();
    const left = await page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 2500));
      const workers = await navigator.serviceWorker.getRegistrations();
      return [await caches.keys(), workers.length, { ...localStorage }];
    });
    expect(left).toEqual([[], 0, {}]);
    await context.close();
  });
});

describe('two tabs open', () => {
  test('what is told in one is seen in the other at once, and the other goes on from it', async () => {
    const { page, context } = await visit({ 'otboy.case': { case: own, unknown: [] } });
    const other = await context.newPage();
    await other.goto(`${set.origin}/#/change/holder`);
    await open(page, 'check');
    await other.locator('.choice').nth(2).click();
    await page.locator('.answers', { hasText: 'company' }).waitFor();
    await open(page, 'change/inRussia');
    await turn(page, () => page.locator('.choice').nth(1).click());
    expect(caseSchema.parse((await kept(page))?.case).answers).toMatchObject({ holder: 'company', inRussia: false });
    await context.close();
  });

  test.each([
    ['Keep this one', 'company', 'close-family'],
    ['Take the other', 'close-family', 'company'],
  ])('both have changed it, one slept: %s', async (choice, stays, behind) => {
    const { page, asleep, context } = await twoTabs();
    await open(page, 'change/holder');
    await turn(page, () => page.locator('.choice').nth(1).click());
    await asleep.locator('.choice').nth(2).click();
    await asleep.locator('h1', { hasText: 'another tab' }).waitFor();
    // Neither is lost when the tab is closed now.
    expect(await everything(page)).toContain('company');
    await asleep.reload();
    await asleep.locator('h1', { hasText: 'another tab' }).waitFor();
    await button(asleep, choice).click();
    await asleep.locator('.sections').waitFor();
    expect(caseSchema.parse((await kept(asleep))?.case).answers.holder).toBe(stays);
    expect(await raw(asleep, 'otboy.case.aside')).toBeNull();
    await open(asleep, 'case');
    await button(asleep, 'Bring').click();
    await asleep.locator('.news.note').waitFor();
    expect(caseSchema.parse((await kept(asleep))?.case).answers.holder).toBe(behind);
    await context.close();
  });

  test('both have changed it, one slept: both are kept', async () => {
    const { page, asleep, context } = await twoTabs();
    await open(page, 'change/holder');
    await turn(page, () => page.locator('.choice').nth(1).click());
    await asleep.locator('.choice').nth(2).click();
    await button(asleep, 'Keep both').click();
    await asleep.locator('.this-case').waitFor();
    const holders = [await raw(asleep), await raw(asleep, 'otboy.case.2')].map(
      (words) => JSON.parse(words ?? '').case.answers.holder,
    );
    expect(holders).toEqual(['close-family', 'company']);
    await context.close();
  });

  test('wiped in one, the other says so and does not bring it back by itself', async () => {
    const { page, asleep, context } = await twoTabs();
    await open(page, 'wipe');
    await page.locator('.danger').click();
    await page.locator('h1', { hasText: 'Wiped' }).waitFor();
    await asleep.locator('.choice').nth(2).click();
    await asleep.locator('h1', { hasText: 'wiped in another tab' }).waitFor();
    expect(await everything(page)).toBe('{}');
    await button(asleep, 'Do not keep').click();
    await asleep.locator('.way').first().waitFor();
    expect(await everything(page)).toBe('{}');
    await context.close();
  });
});

describe('several cases', () => {
  test('one more is added, named, answered; each keeps its own; one goes and the other stays', async () => {
    const { page, context } = await visit({ 'otboy.case': { case: own, unknown: [] } }, 'en', 'desktop');
    await open(page, 'cases');
    await turn(page, () => button(page, 'Start another case').click());
    expect(routeOf(page)).toBe('number');
    await page.locator('#number').fill('9000000042');
    await turn(page, () => page.locator('form .act').click());
    for (let n = 0; n < 2; n++) await answerOne(page);
    await page.locator('.this-case', { hasText: '42' }).waitFor();
    await turn(page, () => page.locator('.this-case a').click());
    await page.locator('.case-card.open summary').click();
    await page.locator('#label').fill('Sunflower');
    await button(page, 'Name it').click();
    await page.locator('.case-card.open h2', { hasText: 'Sunflower' }).waitFor();
    expect(await page.locator('.order li').count()).toBe(8);
    expect(await page.locator('.order .whose').allInnerTexts()).toEqual(expect.arrayContaining(['Sunflower']));
    await turn(page, () => button(page, /Open.*17/).click());
    await page.locator('.this-case', { hasText: '17' }).waitFor();
    expect(caseSchema.parse((await kept(page))?.case)).toEqual(caseSchema.parse(own));
    // The one that was open last is open again.
    await page.reload();
    await page.locator('.this-case', { hasText: '17' }).waitFor();
    await open(page, 'cases');
    await page.locator('.case-card:not(.open) summary').click();
    await button(page, 'Remove this case').click();
    await button(page, 'Yes, remove “Sunflower”').click();
    await page.locator('.news.note', { hasText: 'Sunflower' }).waitFor();
    expect(await page.locator('.case-card').count()).toBe(1);
    expect(await raw(page, 'otboy.case.2')).toBeNull();
    expect(caseSchema.parse((await kept(page))?.case)).toEqual(caseSchema.parse(own));
    await context.close();
  });

  test('one that cannot be read keeps nobody from the others, and is not touched', async () => {
    const held = { 'otboy.case': '{"case":{"otboy":2}}', 'otboy.case.2': { case: mother, unknown: [] } };
    const { page, context } = await visit(held);
    await page.locator('h1', { hasText: 'cannot read' }).waitFor();
    expect(await flaws(page)).toEqual([]);
    await button(page, 'Open').click();
    await page.locator('.sections').waitFor();
    expect(await raw(page)).toBe('{"case":{"otboy":2}}');
    await context.close();
  });
});

describe('when things break', () => {
  test.each([false, true])(
    'a tab killed while it writes leaves the case whole (locked: %s)',
    async (isLocked) => {
      const { page: first, context } = await visit({ 'otboy.case': { case: own, unknown: [] } });
      let page = first;
      if (isLocked) await setLock(page);
      for (let n = 0; n < 4; n++) {
        await page.goto(`${set.origin}/#/change/holder`);
        await page.locator('.choice').first().waitFor();
        // No waiting in between: the tab goes in the same moment.
        await Promise.all([
          page
            .evaluate((index) => document.querySelectorAll<HTMLElement>('.choice')[index]?.click(), n)
            .catch(() => undefined),
          page.close(),
        ]);
        page = await context.newPage();
        await page.clock.setFixedTime(new Date(`${today}T10:00:00`));
        await page.goto(`${set.origin}/#/check`);
        if (isLocked) {
          await page.locator('#passphrase').waitFor();
          await unlock(page);
        }
        await page.locator('.answers', { hasText: '412' }).waitFor();
        expect(await page.locator('.stop').count()).toBe(0);
      }
      await context.close();
    },
    60_000,
  );

  test('storage refused altogether: the path goes on, and every page of keeping says what is so', async () => {
    const { page, context, faults } = await come(set);
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await page.goto(`${set.origin}/#/number`);
    await page.reload();
    await page.locator('#number').fill('9000000017');
    await turn(page, () => page.locator('form .act').click());
    await page.locator('.stop[role=alert]').waitFor();
    await open(page, 'case');
    expect(await flaws(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save without').click()]);
    expect(caseSchema.parse(JSON.parse(readFileSync(await download.path(), 'utf8'))).number).toBe('+79000000017');
    await open(page, 'cases');
    await button(page, 'Start another case').click();
    await page.locator('main .stop[role=alert]').nth(1).waitFor();
    await page.locator('.case-card.open', { hasText: '17' }).waitFor();
    await open(page, 'lock');
    await page.locator('#passphrase').fill(word);
    await page.locator('#understood').check();
    await page.locator('form .act').click();
    await page.locator('.errors', { hasText: 'gave no room' }).waitFor();
    await open(page, 'wipe');
    await page.locator('.danger').click();
    await page.locator('h1', { hasText: 'Wiped' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('storage full: what lay there stays, it is said, and the file holds what is new', async () => {
    const { page, context } = await visit({ 'otboy.case': { case: own, unknown: [] } });
    const before = await raw(page);
    await open(page, 'change/holder');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await turn(page, () => page.locator('.choice').nth(2).click());
    await page.locator('.stop[role=alert]').waitFor();
    expect(await raw(page)).toBe(before);
    await turn(page, () => page.locator('.stop a').click());
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save without').click()]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8')).answers.holder).toBe('company');
    await context.close();
  });

  test('what the first version kept is found, with the case that a file had replaced', async () => {
    const { page, context } = await visit({
      'otboy.case': { case: own, unknown: ['ported'] },
      'otboy.case.before': { case: mother, unknown: [] },
    });
    await open(page, 'case');
    await button(page, 'Bring').click();
    await page.locator('.news.note').waitFor();
    expect((await kept(page))?.case).toEqual(caseSchema.parse(mother));
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['otboy.case']);
    await context.close();
  });
});

test('the languages are those of the pages above', () => {
  expect([...languages].sort()).toEqual(['en', 'ru', 'zh']);
});
