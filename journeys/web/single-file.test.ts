import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '@otboy/knowledge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { singleFile } from '../../apps/web/build/single-file.ts';
import { type Stage, stage } from './browser.ts';
import { backup, fileOf, give, phone, sms, zip } from './exports.ts';
import { flaws, goTo, kept, locales, toServices, type Visit } from './visit.ts';
import { answerOne, canary, declare, routeOf, today, turn } from './walk.ts';

let set: Stage;
let folder: string;
let address: string;
beforeAll(async () => {
  set = await stage();
  // Alone in a folder of its own, as it arrives from a chat.
  folder = mkdtempSync(join(tmpdir(), 'otboy-file-'));
  writeFileSync(join(folder, 'otboy (1).html'), await singleFile());
  address = pathToFileURL(join(folder, 'otboy (1).html')).href;
}, 60_000);
afterAll(async () => {
  await set?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** A new person who opens a file. */
async function open(lang: keyof typeof locales, at = address, before?: () => void): Promise<Visit> {
  const context = await set.browser.newContext({ locale: locales[lang], viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  if (before !== undefined) await page.addInitScript(before);
  await page.clock.setFixedTime(new Date(`${today}T10:00:00`));
  const [requests, addresses, faults]: string[][] = [[], [], []];
  context.on('request', (request) => requests?.push(request.url()));
  page.on('framenavigated', (frame) => addresses?.push(frame.url()));
  page.on('pageerror', (error) => faults?.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults?.push(message.text());
  });
  await page.goto(at);
  return { page, context, requests: requests ?? [], keeping: [], addresses: addresses ?? [], faults: faults ?? [] };
}

describe('the single file', () => {
  test('reads exports in a worker that it brings with it, a ZIP too', async () => {
    // Where it did not start, the page would read by itself, and show the same.
    const { page, context, faults, requests } = await open('en', `${address}#/links`, () => {
      const said: string[] = [];
      const Started = Worker;
      class Heard extends Started {
        constructor(...what: ConstructorParameters<typeof Worker>) {
          super(...what);
          this.addEventListener('message', ({ data }) => said.push(data.is));
        }
      }
      Object.assign(globalThis, { said, Worker: Heard });
    });
    await page.locator('#export-files').waitFor({ state: 'attached' });
    await give(page, fileOf('sms.xml', phone), fileOf('b.zip', await zip({ 'a.xml': backup(sms('VK', 'Код 4412')) })));
    await page.locator('.found').first().waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toContain('result');
    const account = await page.locator('.account').innerText();
    expect(account).toContain('sms.xml: 25 messages read');
    expect(account).toContain('b.zip/a.xml: 1 message read');
    expect(faults).toEqual([]);
    expect(requests.filter((one) => !/^(?:file|blob|data):/.test(one))).toEqual([]);
    await context.close();
  });

  test.each(languages)('the whole path from the disk in %s, and it is kept', async (lang) => {
    const seen = await open(lang);
    const { page, requests, faults, context } = seen;
    await page.locator('.advice').waitFor();
    expect((await toServices(seen)).length).toBeGreaterThan(20);
    expect(routeOf(page)).toBe('services');
    await declare(page);
    await turn(page, () => page.locator('main .act').click());
    await turn(page, () => page.locator('main .row .act').click());
    await turn(page, () => page.locator('main .act').first().click());
    expect(routeOf(page)).toBe('plan');
    const before = await kept(page);
    const first = await page.locator('.steps.first .step-title').innerText();
    await page.reload();
    await page.locator('.steps.first').waitFor();
    expect(await kept(page)).toEqual(before);
    expect(JSON.stringify(before)).toContain(canary);
    expect(await page.locator('.steps.first .step-title').innerText()).toBe(first);
    for (const route of ['case', 'urgent/lost-sim', 'offline']) await turn(page, () => goTo(page, route));
    // What it says of itself: no offer of what a file cannot do.
    expect(await page.locator('main section').count()).toBe(0);
    expect(faults).toEqual([]);
    // Nothing but itself, twice; the icon stands in it.
    expect(requests.filter((one) => !one.startsWith('data:'))).toEqual([address, address]);
    await context.close();
  });

  test('its policy lets nothing in and nothing out', async () => {
    const { page, context } = await open('en');
    await page.locator('h1').waitFor();
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    const hash = "'sha256-[A-Za-z0-9+/]{43}='";
    expect(policy).toMatch(
      new RegExp(
        `^default-src 'none'; script-src ${hash}; style-src ${hash}; img-src data:; worker-src blob:; base-uri 'none'; form-action 'none'$`,
      ),
    );
    const escaped = await page.evaluate(async (origin) => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      const image = new Image();
      const blocked = new Promise((done) => image.addEventListener('error', () => done('blocked')));
      image.src = `${origin}/mark.svg`;
      const sent = await fetch(`${origin}/`).then(
        () => 'sent',
        () => 'blocked',
      );
      return [sent, await blocked, 'ran' in globalThis];
    }, set.origin);
    expect(escaped).toEqual(['blocked', 'blocked', false]);
    // The browser tells of requests that it then does not send; the host knows better.
    expect(set.asked).toEqual([]);
    await context.close();
  });

  test('where the browser keeps nothing for files, it is said at once, and the path goes on', async () => {
    const { page, context } = await open('ru', address, () => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.locator('.advice[open]').waitFor();
    expect(await page.locator('.advice').innerText()).toContain('ничего не сохраняет');
    expect(await flaws(page)).toEqual([]);
    await turn(page, () => goTo(page, 'question/holder'));
    await answerOne(page);
    await page.locator('.stop[role=alert]').waitFor();
    expect(routeOf(page)).toMatch(/^question\//);
    await context.close();
  });

  test.each(languages)('its notes are readable to everybody, in %s', async (lang) => {
    const { page, context } = await open(lang);
    await page.locator('.advice > summary').click();
    expect(await flaws(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.reload();
    await page.locator('.advice > summary').click();
    expect(await flaws(page)).toEqual([]);
    await turn(page, () => goTo(page, 'offline'));
    expect(await flaws(page)).toEqual([]);
    await context.close();
  });
});

describe('what the other parts may count on', () => {
  /** A page of four lines, built as ours is. */
  const built = (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
    const root = join(folder, name);
    mkdirSync(root);
    const all = {
      'index.html':
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title><link rel="stylesheet" href="./a.css"></head><body><h1></h1><script type="module" src="./main.ts"></script></body></html>',
      'a.css': 'h1{color:green}',
      'edition.ts': "export const isSingleFile = import.meta.env.MODE === 'file';",
      ...files,
    };
    for (const [file, content] of Object.entries(all)) writeFileSync(join(root, file), content);
    return singleFile({ root });
  };

  test('a worker is built into the file and starts from there', async () => {
    const html = await built('worker', {
      'reader.ts':
        "import { twice } from './twice.ts'; onmessage = async ({ data }) => postMessage(twice(await data.text()));",
      'twice.ts': 'export const twice = (words: string): string => words + words;',
      'main.ts': `
        const reader = new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });
        reader.onmessage = ({ data }) => { document.querySelector('h1').textContent = data; };
        reader.postMessage(new Blob(['ab']));`,
    });
    const file = join(folder, 'worker.html');
    writeFileSync(file, html);
    const { page, context, faults } = await open('en', pathToFileURL(file).href);
    await page.locator('h1', { hasText: 'abab' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('what is imported behind the edition is left out, with its assets', async () => {
    const html = await built('behind', {
      'heavy.ts': "import wasm from './heavy.wasm?url'; export const say = () => 'COMPILER' + wasm;",
      'heavy.wasm': '\0asm',
      'main.ts':
        "import { isSingleFile } from './edition.ts'; document.title = isSingleFile ? 'file' : (await import('./heavy.ts')).say();",
    });
    expect(html).not.toContain('COMPILER');
    expect(html).not.toContain('.wasm');
  });

  test('what would still have to be loaded ends the build, with the way out', async () => {
    const wanting = built('wanting', {
      'heavy.wasm': '\0asm',
      'main.ts': "import wasm from './heavy.wasm?url'; document.title = wasm;",
    });
    const ending = await wanting.then(
      () => 'built',
      ({ message }: Error) => message,
    );
    expect(ending).toMatch(/heavy-[\w-]+\.wasm: import it behind if \(!isSingleFile\)/);
  });
});
