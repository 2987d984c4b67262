import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Lang, languages } from '@otboy/knowledge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stage, stage } from './browser.ts';
import { flaws, locales, sizes, visit } from './visit.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

const at = (carrier: string, lang: Lang) => `/guide/${carrier}/${lang}/index.html`;

/** A page of the guide in a browser of that kind, and what it asked for. */
async function open(path: string, options: Parameters<Stage['browser']['newContext']>[0] = {}) {
  const context = await set.browser.newContext({ viewport: sizes.phone, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const answer = await page.goto(set.origin + path);
  return { context, page, requests, faults, status: answer?.status() };
}

describe.each([
  { lang: 'zh', carrier: 'mts', size: 'phone', scheme: 'light' },
  { lang: 'zh', carrier: 'yota', size: 'desktop', scheme: 'dark' },
  { lang: 'ru', carrier: 'beeline', size: 'phone', scheme: 'dark' },
  { lang: 'ru', carrier: 't2', size: 'desktop', scheme: 'light' },
  { lang: 'en', carrier: 'megafon', size: 'narrow', scheme: 'light' },
  { lang: 'en', carrier: 'other', size: 'desktop', scheme: 'dark' },
] as const)('$carrier in $lang, $size, $scheme', ({ lang, carrier, size, scheme }) => {
  test('nothing stands in the way of reading it', async () => {
    const viewport = size === 'narrow' ? { width: 320, height: 640 } : sizes[size];
    const { context, page, requests, faults } = await open(at(carrier, lang), { viewport, colorScheme: scheme });
    expect(await flaws(page)).toEqual([]);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await flaws(page)).toEqual([]);
    expect(requests.every((url) => url.startsWith(`${set.origin}/`))).toBe(true);
    expect(requests.map((url) => url.split('.').at(-1)).sort()).toEqual(
      ['css', 'html', 'svg'].slice(0, requests.length),
    );
    expect(faults).toEqual([]);
    await context.close();
  });
});

test.each(languages)('the carriers in %s, and all languages', async (lang) => {
  for (const [path, viewport] of [
    [`/guide/${lang}/`, sizes.phone],
    ['/guide/', { width: 320, height: 640 }],
  ] as const) {
    const { context, page, faults } = await open(path, { viewport });
    expect(await flaws(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  }
});

test('without any script: from the first page to a carrier, its details, a source and another language', async () => {
  const { context, page } = await open('/guide/zh/', { javaScriptEnabled: false });
  await page.locator('.carriers a').first().click();
  await page.waitForURL(/\/guide\/mts\/zh\//);
  await page.locator('.contents a[href="#where"]').click();
  await page.waitForURL(/#where$/);
  const details = page.locator('#rights details');
  expect(await details.locator('.facts').isVisible()).toBe(false);
  await details.locator('summary').click();
  expect(await details.locator('.facts').isVisible()).toBe(true);
  await details.locator('.note').first().click();
  await page.waitForURL(/#note-\d+$/);
  expect(await page.locator('.notes li:target').count()).toBe(1);
  await page.locator('.languages a').first().click();
  await page.waitForURL(/\/guide\/mts\/ru\//);
  expect(await page.locator('h1').innerText()).toBe('Как закрыть номер МТС');
  await context.close();
});

test('on paper: black on white, no folded parts but those that were opened, addresses written out', async () => {
  const { context, page } = await open(at('mts', 'zh'), { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = () =>
    page
      .locator('.answer .said')
      .evaluate((element) => [
        getComputedStyle(element).color,
        getComputedStyle(element.ownerDocument.documentElement).backgroundColor,
      ]);
  expect(await colours()).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  expect(await page.locator('.contents').isVisible()).toBe(false);
  expect(await page.locator('#rights details').isVisible()).toBe(false);
  expect(await page.locator('.notes .folded').isVisible()).toBe(false);
  expect(await page.locator('.notes .address').first().innerText()).toMatch(/^https?:\/\//);
  await page.locator('#rights details').evaluate((details) => details.setAttribute('open', ''));
  expect(await page.locator('#rights details').isVisible()).toBe(true);
  expect(await page.locator('.notes .folded').isVisible()).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // A4 in points, whatever the machine's paper is.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await context.close();
});

test.each(languages)('the first page leads to it in %s, in the same language', async (lang) => {
  const { page, context, requests } = await visit(set, lang);
  await page.locator('main a[href^="./guide/"]').click();
  await page.waitForURL(`${set.origin}/guide/${lang}/index.html`);
  await page.locator('.to-app a').click();
  await page.locator('.ways').waitFor();
  expect(requests.every((request) => request.startsWith(`${set.origin}/`))).toBe(true);
  expect(await page.evaluate(() => navigator.language)).toBe(locales[lang]);
  await context.close();
});

test('the server serves folders of the build, and nothing outside', async () => {
  const get = async (path: string) => (await fetch(set.origin + path)).status;
  expect(await get('/guide/mts/zh/')).toBe(200);
  expect(await get('/guide/mts/zh/index.html')).toBe(200);
  for (const path of ['/guide/mts/fr/', '/guide/%2e%2e/%2e%2e/package.json', '/guide//index.html', '/.git/'])
    expect(await get(path), path).toBe(404);
});

test('a copy of the folder reads from a memory stick, with its style and its links', async () => {
  const stick = mkdtempSync(join(tmpdir(), 'otboy-guide-'));
  const copy = async (path: string) => {
    const content = await (await fetch(set.origin + path)).text();
    mkdirSync(dirname(join(stick, path)), { recursive: true });
    writeFileSync(join(stick, path), content);
    return content;
  };
  const html = await copy(at('mts', 'zh'));
  await copy(at('mts', 'ru'));
  await copy(`/${/rel="stylesheet" href="(?:\.\.\/)*([^"]+)"/.exec(html)?.[1]}`);
  const context = await set.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(stick, at('mts', 'zh'))).href);
  const box = await page.locator('.answer').boundingBox();
  const words = await page.locator('.answer .said').boundingBox();
  // Its style has come: the box has a margin inside.
  expect((words?.x ?? 0) - (box?.x ?? 0)).toBeGreaterThan(15);
  await page.locator('.languages a').first().click();
  await page.waitForURL(/^file:.*\/mts\/ru\/index\.html$/);
  expect(await page.locator('h1').innerText()).toBe('Как закрыть номер МТС');
  await context.close();
  rmSync(stick, { recursive: true });
});
