import type { Case } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stage, stage } from './browser.ts';
import { publicly, readSquare, servePublicly } from './camera.ts';
import { caseOf } from './people.ts';
import { flaws, caseOf as keptCase, locales, sizes } from './visit.ts';
import { drawn, today } from './walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

const passphrase = 'boat fence kettle March';

interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly requests: string[];
  readonly faults: string[];
  readonly end: () => Promise<void>;
}

/** A browser of its own that finds the page under a public name. */
async function device(lang: Lang, size: keyof typeof sizes, kase?: Case): Promise<Device> {
  const context = await set.browser.newContext({ locale: locales[lang], viewport: sizes[size] });
  const words = kase === undefined ? '' : JSON.stringify({ case: kase, unknown: [] });
  await context.addInitScript((kept) => {
    if (kept !== '' && localStorage.getItem('otboy.case') === null) localStorage.setItem('otboy.case', kept);
    navigator.serviceWorker.register = () => Promise.reject(new Error('refused'));
  }, words);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${today}T10:00:00`));
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push([request.url(), request.postData() ?? ''].join(' ')));
  page.on('pageerror', (error) => faults.push(String(error)));
  await servePublicly(page, set);
  const end = async () => {
    await page.unrouteAll({ behavior: 'wait' });
    await context.close();
  };
  return { context, page, requests, faults, end };
}

const opened = async ({ page }: Device, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('#page h1').waitFor();
  await drawn(page);
};

/** Seals the case on a wide screen and shows it: the words that a camera reads there. */
async function shownOn(screen: Device): Promise<string | undefined> {
  await opened(screen, `${publicly}/#/phone`);
  const { page } = screen;
  await page.locator('#passphrase').fill(passphrase);
  await page.locator('#understood').check();
  await page.locator('form button[type="submit"]').click();
  const square = page.locator('.qr').nth(1);
  await square.waitFor({ timeout: 20_000 });
  return readSquare(square);
}

const unsealWith = async ({ page }: Device, words: string): Promise<void> => {
  await page.locator('#unseal').fill(words);
  await page.locator('form button[type="submit"]').click();
};

test.each(languages)('in %s: from the screen by the camera to the phone, sealed all the way', async (lang) => {
  const kase = caseOf('S01');
  const screen = await device(lang, 'desktop', kase);
  const read = await shownOn(screen);
  expect(read).toMatch(/^https:\/\/otboy\.example\/#\/carried\/[\w-]{300,1450}$/);
  expect(await flaws(screen.page)).toEqual([]);
  await screen.page.locator('section button.quiet-act').last().click();
  expect(await screen.page.locator('.qr').count()).toBe(1);
  await screen.end();

  const sealed = read?.split('/').at(-1) ?? '';
  const phone = await device(lang, 'phone');
  await opened(phone, read ?? '');
  // Neither the address nor the way back keeps what came with it, and no server was told.
  expect(phone.page.url()).toBe(`${publicly}/#/carried`);
  expect(phone.requests.filter((one) => one.includes(sealed))).toEqual([]);
  expect(await flaws(phone.page)).toEqual([]);
  await unsealWith(phone, 'boat fence kettle May');
  await phone.page.locator('.errors').waitFor({ timeout: 20_000 });
  expect(await flaws(phone.page)).toEqual([]);
  await unsealWith(phone, ` ${passphrase} `);
  await phone.page.locator('main [role="status"] a.act').waitFor({ timeout: 20_000 });
  expect(await keptCase(phone.page)).toEqual(kase);
  await phone.page.locator('main [role="status"] a.act').click();
  await phone.page.locator('.steps.first').waitFor();
  expect([...screen.faults, ...phone.faults]).toEqual([]);
  expect([...screen.requests, ...phone.requests].join()).not.toContain('kettle');
  await phone.end();
});

test('what was there is replaced only when it opens, and can be brought back', async () => {
  const screen = await device('en', 'desktop', caseOf('S01'));
  const read = (await shownOn(screen)) ?? '';
  await screen.end();
  const own = caseOf('S04');
  const phone = await device('en', 'phone', own);
  await opened(phone, read);
  expect(await keptCase(phone.page)).toEqual(own);
  await unsealWith(phone, passphrase);
  await phone.page.locator('main [role="status"] a.act').waitFor({ timeout: 20_000 });
  expect(await keptCase(phone.page)).toEqual(caseOf('S01'));
  await phone.page.goto(`${publicly}/#/case`);
  await phone.page.getByRole('button', { name: 'Bring the earlier case back' }).click();
  expect(await keptCase(phone.page)).toEqual(own);
  await phone.end();
});

test('a second square, read while the page of the first is open, is the one that counts', async () => {
  const addresses: string[] = [];
  for (const who of ['S01', 'S04'] as const) {
    const screen = await device('en', 'desktop', caseOf(who));
    addresses.push((await shownOn(screen)) ?? '');
    await screen.end();
  }
  const phone = await device('en', 'phone');
  await opened(phone, addresses[0] ?? '');
  await phone.page.locator('#unseal').fill('half typed');
  await phone.page.evaluate((address) => location.assign(address), addresses[1] ?? '');
  await expect.poll(() => phone.page.locator('#unseal').inputValue()).toBe('');
  expect(phone.page.url()).toBe(`${publicly}/#/carried`);
  await unsealWith(phone, passphrase);
  await phone.page.locator('main [role="status"] a.act').waitFor({ timeout: 20_000 });
  expect(await keptCase(phone.page)).toEqual(caseOf('S04'));
  await phone.end();
});

describe('what is no case in a square', () => {
  test.each([
    ['nothing', '', '.stop'],
    ['signs that no bytes are written with', '/%D0%B4%D0%B0', '.stop'],
    ['letters that no bytes are', '/A', '.stop'],
    ['bytes that were not sealed', '/AAAAAAAA', '#unseal'],
  ])('%s: it says so, and nothing is lost', async (_what, rest, seen) => {
    const own = caseOf('S01');
    const phone = await device('en', 'phone', own);
    await opened(phone, `${publicly}/#/carried${rest}`);
    await phone.page.locator(seen).waitFor();
    if (seen === '#unseal') {
      await unsealWith(phone, passphrase);
      await phone.page.locator('.errors').waitFor({ timeout: 20_000 });
      expect(await phone.page.locator('.errors').innerText()).toContain('Square from the screen');
    }
    expect(await keptCase(phone.page)).toEqual(own);
    expect(phone.faults).toEqual([]);
    await phone.end();
  });
});

test('a case that is too much for a square is not cut: it goes as a file', async () => {
  const events = Array.from({ length: 60 }, (_, n) => ({
    kind: 'told' as const,
    on: today,
    note: `${Math.sin(n)} ${Math.cos(n)}`,
  }));
  const screen = await device('en', 'desktop', caseOf('S01', events));
  await opened(screen, `${publicly}/#/phone`);
  await screen.page.locator('#passphrase').fill(passphrase);
  await screen.page.locator('#understood').check();
  await screen.page.locator('form button[type="submit"]').click();
  await screen.page.getByText('too much for one code').waitFor({ timeout: 20_000 });
  expect(await screen.page.locator('.qr').count()).toBe(1);
  await screen.end();
});
