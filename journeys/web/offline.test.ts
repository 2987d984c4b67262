import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '@otboy/knowledge';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeServiceWorker } from '../../apps/web/build/service-worker.ts';
import { type Host, type Stage, serve, stage } from './browser.ts';
import { visit as come, flaws, goTo, kept, toServices } from './visit.ts';
import { canary, declare, routeOf, turn } from './walk.ts';

let set: Stage;
const folders: string[] = [];
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(async () => {
  await set?.end();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The build again, in a folder and at an origin of its own, so that a test may change it. */
async function another(
  change: (folder: string) => void = () => undefined,
  path = '',
): Promise<Host & { folder: string }> {
  const root = mkdtempSync(join(tmpdir(), 'otboy-shell-'));
  folders.push(root);
  const folder = join(root, path);
  cpSync(set.folder, folder, { recursive: true });
  change(folder);
  await writeServiceWorker(folder);
  return { ...(await serve(root)), folder };
}

const visit = (
  host: Pick<Host, 'origin'>,
  lang?: Parameters<typeof come>[1],
  size?: Parameters<typeof come>[2],
  path?: string,
) => come({ ...set, origin: host.origin }, lang, size, path, { isKept: true });

/** Until the page is kept, and the service worker answers for it. */
const untilKept = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
};

/** Everything that all caches hold, as text. */
const cached = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push(`${name} ${request.url} ${await (await cache.match(request))?.text()}`);
    }
    return found;
  });

describe('without a connection', () => {
  test('after the first load the whole path, a reload, a new tab; nothing told is among what is kept', async () => {
    const host = await another();
    const seen = await visit(host, 'zh');
    const { page, context, requests, keeping, faults } = seen;
    await untilKept(page);
    // Not only the browser is told so: there is nobody there any more.
    await host.end();
    await context.setOffline(true);
    const asked = host.asked.length;
    await page.reload();
    await page.locator('h1').waitFor();
    expect((await toServices(seen)).length).toBeGreaterThan(20);
    await declare(page);
    await turn(page, () => page.locator('main .act').click());
    await turn(page, () => page.locator('main .row .act').click());
    await turn(page, () => page.locator('main .act').first().click());
    expect(routeOf(page)).toBe('plan');
    const first = await page.locator('.steps.first .step-title').innerText();
    await page.reload();
    await page.locator('.steps.first').waitFor();
    expect(await page.locator('.steps.first .step-title').innerText()).toBe(first);
    const other = await context.newPage();
    // As a chat passes the address on.
    await other.goto(`${host.origin}/?from=singlemessage`);
    await other.locator('.steps.first').waitFor();
    await turn(other, () => goTo(other, 'offline'));
    await other.getByText('本页已保存在这台设备上').waitFor();
    // The pages by carrier too, by either of their addresses.
    for (const path of ['guide/mts/zh/index.html', 'guide/zh/']) {
      await other.goto(`${host.origin}/${path}`);
      await other.locator('h1').waitFor();
    }
    expect(faults).toEqual([]);
    expect(host.asked).toHaveLength(asked);
    expect([...requests, ...keeping].filter((one) => !one.startsWith(`${host.origin}/`))).toEqual([]);

    expect(JSON.stringify(await kept(page))).toContain(canary);
    const everything = await cached(page);
    expect(everything.length).toBeGreaterThan(8);
    expect(everything.filter((one) => one.includes(canary))).toEqual([]);
    expect(everything.filter((one) => one.includes('otboy.html '))).toEqual([]);
    await context.close();
  });

  test('under a path of somebody else’s host', async () => {
    const host = await another(undefined, 'some/place');
    const { page, context, faults, requests } = await visit(host, 'en', 'phone', '/some/place?lang=en#/number');
    expect(page.url()).toBe(`${host.origin}/some/place/#/number`);
    await untilKept(page);
    await context.setOffline(true);
    await page.reload();
    await page.locator('#number').fill(canary);
    await turn(page, () => page.locator('form .act').click());
    await turn(page, () => goTo(page, 'urgent'));
    expect(faults).toEqual([]);
    expect(requests.filter((one) => !one.startsWith(`${host.origin}/some/place`))).toEqual([]);
    await host.end();
    await context.close();
  });

  test('what did not come for want of a connection comes once there is one', async () => {
    const context = await set.browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route(/assets\/(links|knowledge-links)[^/]*$/, (asked) => asked.abort());
    await page.goto(`${set.origin}/#/number`);
    await page.locator('#number').waitFor();
    await goTo(page, 'links');
    await page.locator('#failed:not([hidden])').waitFor();
    await page.unrouteAll();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('#export-files').waitFor({ state: 'attached' });
    expect(await page.locator('#failed').isVisible()).toBe(false);
    await context.close();
  });

  test('where everything was open once, no connection is needed though the browser keeps nothing', async () => {
    const context = await set.browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(set.origin);
    await page.locator('#page h1').waitFor();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    for (const route of ['urgent', 'links', 'case', 'wipe', 'number']) await turn(page, () => goTo(page, route));
    await page.locator('.languages button').last().click();
    await page.locator('html[lang=zh-Hans]').waitFor();
    await context.close();
  });

  test('where the browser refuses to keep the page, it says so', async () => {
    const context = await set.browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    });
    await page.goto(`${set.origin}/#/offline`);
    await page.getByText('will not open without a connection').waitFor();
    expect(await flaws(page)).toEqual([]);
    await context.close();
  });
});

describe('a newer version', () => {
  const stamp = (text: string) => (folder: string) => {
    const page = join(folder, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<body', `<body data-build="${text}"`));
    // A part of this version alone, under a name of its own as parts have.
    writeFileSync(join(folder, `assets/part-of-${text}.js`), `export const build = '${text}';`);
  };
  const buildOf = (page: Page) => page.evaluate(() => document.body.dataset['build']);
  const partOf = (page: Page, build: string) =>
    page.evaluate(
      (href) =>
        fetch(href).then(
          ({ ok }) => ok,
          () => false,
        ),
      `./assets/part-of-${build}.js`,
    );
  /** Whoever comes back to a tab after some hours has it look. */
  let hours = 0;
  const lookForNewer = (page: Page) => {
    hours += 2;
    return page.evaluate((timeStamp) => {
      const comeBack = new Event('visibilitychange');
      Object.defineProperty(comeBack, 'timeStamp', { value: timeStamp });
      document.dispatchEvent(comeBack);
    }, hours * 3_600_000);
  };
  const arrive = async (host: { folder: string }, from: string, to: string) => {
    const page = join(host.folder, 'index.html');
    const html = readFileSync(page, 'utf8').replace(` data-build="${from}"`, '');
    writeFileSync(page, html);
    unlinkSync(join(host.folder, `assets/part-of-${from}.js`));
    stamp(to)(host.folder);
    await writeServiceWorker(host.folder);
  };

  test.each(languages)('in %s it waits until it is chosen, and what is typed stays', async (lang) => {
    const host = await another(stamp('one'));
    const { page, context, faults } = await visit(host, lang, 'phone', '/#/number');
    await untilKept(page);
    await page.locator('#number').fill('900 000');
    await arrive(host, 'one', 'two');
    await lookForNewer(page);
    await page.locator('.newer .act').waitFor();
    expect(await page.locator('#number').inputValue()).toBe('900 000');
    expect(await flaws(page)).toEqual([]);
    await page.locator('#number').focus();
    await page.keyboard.type('0017');
    expect(await page.locator('#number').inputValue()).toBe('900 0000017');
    // A reload is not a choice.
    await page.reload();
    await page.locator('.newer .act').waitFor();
    expect(await buildOf(page)).toBe('one');
    await page.locator('.newer .quiet-act').click();
    await page.locator('.newer').waitFor({ state: 'detached' });
    expect(await buildOf(page)).toBe('one');
    await page.reload();
    await page.locator('.newer .act').click();
    await page.waitForFunction(() => document.body.dataset['build'] === 'two');
    await page.locator('#number').waitFor();
    expect(await page.locator('.newer').count()).toBe(0);
    expect(faults).toEqual([]);
    await host.end();
    await context.close();
  });

  test('another tab is left alone, keeps its parts, and hears of it', async () => {
    const host = await another(stamp('one'));
    const { page: mine, context, faults } = await visit(host, 'en', 'desktop', '/#/number');
    await untilKept(mine);
    const other = await context.newPage();
    await other.goto(`${host.origin}/#/number`);
    await other.locator('#number').fill('900 00');
    await arrive(host, 'one', 'two');
    await lookForNewer(mine);
    await mine.locator('.newer .act').click();
    await mine.waitForFunction(() => document.body.dataset['build'] === 'two');
    await other.locator('.newer .act').waitFor();
    expect([await buildOf(other), await other.locator('#number').inputValue()]).toEqual(['one', '900 00']);
    expect(await partOf(other, 'one')).toBe(true);
    // One more version, chosen again: the tab that stayed behind is two behind now.
    await arrive(host, 'two', 'three');
    await lookForNewer(mine);
    await mine.locator('.newer .act').click();
    await mine.waitForFunction(() => document.body.dataset['build'] === 'three');
    expect(await other.locator('#number').inputValue()).toBe('900 00');
    const builds = (await mine.evaluate(() => caches.keys())).filter((name) => name.startsWith('otboy-build-'));
    expect(builds).toHaveLength(2);
    expect([await partOf(mine, 'two'), await partOf(mine, 'three')]).toEqual([true, true]);
    await other.locator('.newer .act').click();
    await other.waitForFunction(() => document.body.dataset['build'] === 'three');
    expect(faults).toEqual([]);
    await host.end();
    await context.close();
  });
});

describe('what comes on demand', () => {
  const compiler = 'assets/compiler-AAAAAAAA.wasm';
  const font = 'assets/letters-BBBBBBBB.ttf';
  /** Two heavy parts of known sizes in place of the compiler of papers. */
  const plant = (folder: string) => {
    for (const name of readdirSync(join(folder, 'assets')))
      if (name.endsWith('.bin')) unlinkSync(join(folder, 'assets', name));
    writeFileSync(join(folder, compiler), randomBytes(1_500_000));
    writeFileSync(join(folder, font), randomBytes(400_000));
  };
  const sizeOf = (page: Page, href: string) =>
    page.evaluate(
      (one) =>
        fetch(`./${one}`).then(
          async (answer) => (await answer.arrayBuffer()).byteLength,
          () => 'nothing',
        ),
      href,
    );

  test('is not kept unasked, stays once it has come, and is kept whole when it is wanted', async () => {
    const host = await another(plant);
    const { page, context, faults } = await visit(host, 'en', 'phone', '/#/offline');
    await untilKept(page);
    expect(host.asked.filter((one) => /wasm|ttf/.test(one))).toEqual([]);
    await page.locator('.act', { hasText: 'Keep everything for offline use (1.9 MB)' }).waitFor();
    expect(await flaws(page)).toEqual([]);
    // Needed once, it stays.
    expect(await sizeOf(page, font)).toBe(400_000);
    await page.waitForFunction(async (href) => (await caches.match(href)) !== undefined, `./${font}`);
    await page.reload();
    await page.locator('.act', { hasText: '(1.5 MB)' }).click();
    await page.getByText('Everything is kept on this device: 1.9 MB.').waitFor();
    expect(host.asked.filter((one) => /wasm|ttf/.test(one))).toEqual([`GET /${font}`, `GET /${compiler}`]);
    expect(await flaws(page)).toEqual([]);
    await context.setOffline(true);
    await page.reload();
    await page.getByText('Everything is kept on this device: 1.9 MB.').waitFor();
    expect([await sizeOf(page, compiler), await sizeOf(page, font)]).toEqual([1_500_000, 400_000]);
    await page.locator('.quiet-act', { hasText: 'Free this space' }).click();
    await page.locator('.act', { hasText: '(1.9 MB)' }).waitFor();
    expect(await page.evaluate(async (href) => caches.match(href), `./${compiler}`)).toBe(undefined);
    expect(faults).toEqual([]);
    await host.end();
    await context.close();
  });

  test('a connection that breaks off, too little room, and a stop are said; what is complete stays', async () => {
    const host = await another(plant);
    const { page, context } = await visit(host, 'ru', 'phone', '/#/offline');
    await untilKept(page);
    unlinkSync(join(host.folder, font));
    await page.locator('main .act').click();
    await page.getByText('Связь прервалась').waitFor();
    expect(await flaws(page)).toEqual([]);
    // The compiler came before the font.
    expect(await page.locator('main .act').innerText()).toContain('0,4');
    writeFileSync(join(host.folder, font), randomBytes(400_000));
    await page.evaluate(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    });
    await page.locator('main .act').click();
    await page.getByText('не хватило места').waitFor();
    await page.reload();
    await page.locator('main .act').waitFor();
    await page.evaluate(() => {
      const fetching = globalThis.fetch;
      globalThis.fetch = async (href, how) => {
        const answer = await fetching(href, how);
        const never = new ReadableStream<Uint8Array>({
          start: (onward) => {
            onward.enqueue(new Uint8Array(100_000));
            how?.signal?.addEventListener('abort', () => onward.error(new DOMException('stopped', 'AbortError')));
          },
        });
        return new Response(never, { headers: answer.headers });
      };
    });
    await page.locator('main .act').click();
    await page.locator('progress').waitFor();
    await page.waitForFunction(() => document.querySelector('progress')?.value === 100_000);
    expect(await page.locator('.keeping').innerText()).toContain('0,1');
    expect(await flaws(page)).toEqual([]);
    await page.locator('main .quiet-act', { hasText: 'Остановить' }).click();
    await page.getByText('Остановлено').waitFor();
    await host.end();
    await context.close();
  });

  test('the whole page in one file is offered, and comes', async () => {
    const { page, context } = await visit(set, 'zh', 'phone', '/#/offline');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[download]', { hasText: /[23](\.\d)? MB/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('otboy.html');
    expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(join(set.folder, 'otboy.html'), 'utf8'));
    await context.close();
  });
});

describe('an installed page', () => {
  test('the manifest names it in three languages, with pictures of the sizes that it says', async () => {
    const answer = await fetch(`${set.origin}/manifest.webmanifest`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
    const manifest = (await answer.json()) as {
      name: string;
      icons: { src: string; sizes: string; type: string; purpose?: string }[];
      share_target: { action: string; method: string };
    };
    expect(manifest.name).toMatch(/^Отбой.+Otboy.+注销/);
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? ''}`)).toEqual([
      'any ',
      '192x192 ',
      '512x512 ',
      '512x512 maskable',
    ]);
    for (const { src, sizes, type } of manifest.icons) {
      const picture = await fetch(new URL(src, answer.url));
      expect(picture.headers.get('content-type')).toBe(type);
      if (type !== 'image/png') continue;
      // The head of a PNG: width and height.
      const head = Buffer.from(await picture.arrayBuffer());
      expect(`${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`).toBe(sizes);
    }
    // The browser finds nothing wrong with it.
    const { page, context, faults } = await visit(set);
    const devtools = await context.newCDPSession(page);
    const { errors } = await devtools.send('Page.getAppManifest');
    expect([errors, faults]).toEqual([[], []]);
    await context.close();
  });

  test('files that another app shares wait in memory, are given once, and never reach the host', async () => {
    const { page, context } = await visit(set);
    await untilKept(page);
    const asked = set.asked.filter((one) => one.includes('share')).length;
    // As the system does it: a form that is sent to the page, from nowhere of ours.
    const elsewhere = await context.newPage();
    await elsewhere.setContent(
      `<form method="post" enctype="multipart/form-data" action="${set.origin}/share"><input type="file" name="files" multiple><button>send</button></form>`,
    );
    await elsewhere.locator('input').setInputFiles([
      { name: 'sms.xml', mimeType: 'text/xml', buffer: Buffer.from(`<smses address="${canary}"/>`) },
      { name: 'two.json', mimeType: 'application/json', buffer: Buffer.from('[]') },
    ]);
    await elsewhere.locator('button').click();
    await elsewhere.waitForURL(`${set.origin}/#/links`);
    expect(set.asked.filter((one) => one.includes('share'))).toHaveLength(asked);
    // The page has been given them, offers them by name and reads them when asked.
    const offer = elsewhere.locator('.note', { hasText: 'sms.xml' });
    await offer.waitFor();
    expect(await offer.innerText()).toContain('two.json');
    expect(await cached(elsewhere).then((all) => all.filter((one) => one.includes(canary)))).toEqual([]);
    await offer.locator('.act').click();
    const account = elsewhere.locator('.account');
    await account.waitFor();
    expect(await account.innerText()).toMatch(/sms\.xml: 0 messages read[\s\S]*two\.json/);
    const left = await elsewhere.evaluate(
      () =>
        new Promise((told) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => told(data);
          navigator.serviceWorker.controller?.postMessage('take-shared', [port2]);
        }),
    );
    expect(left).toEqual([]);
    await context.close();
  });

  test('what is sent to the host without a service worker is refused unread', async () => {
    const answer = await fetch(`${set.origin}/share`, { method: 'POST', body: canary }).catch(() => undefined);
    // Either the answer came, or the host had already hung up.
    expect(answer?.status ?? 405).toBe(405);
  });

  test('the browser’s offer to install is taken when the person asks, and only then', async () => {
    const { page, context } = await visit(set, 'en', 'phone', '/#/offline');
    await page.getByText('Install app').waitFor();
    const isHeld = await page.evaluate(() => {
      const offer = new Event('beforeinstallprompt', { cancelable: true });
      Object.assign(offer, {
        prompt: () => {
          document.body.dataset['asked'] = 'yes';
          return Promise.resolve();
        },
      });
      return !dispatchEvent(offer);
    });
    expect(isHeld).toBe(true);
    await page.locator('main .quiet-act', { hasText: /^Install$/ }).click();
    await page.waitForFunction(() => document.body.dataset['asked'] === 'yes');
    await page.locator('main .quiet-act', { hasText: /^Install$/ }).waitFor({ state: 'detached' });
    await context.close();
  });
});

describe('inside a chat app', () => {
  const wechat =
    'Mozilla/5.0 (Linux; Android 14; 22101316C; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.47';
  test.each([
    ['ru', wechat, 'WeChat'],
    ['en', wechat, 'WeChat'],
    ['zh', wechat, '微信'],
    ['ru', 'Mozilla/5.0 (Linux; Android 14; K) Chrome/129.0 Telegram-Android/11.2.1 (Xiaomi; Android 14)', 'Telegram'],
  ] as const)('in %s it is said, with the way out: %s', async (lang, userAgent, name) => {
    const context = await set.browser.newContext({
      locale: lang,
      userAgent,
      viewport: { width: 320, height: 640 },
      colorScheme: lang === 'zh' ? 'dark' : 'light',
    });
    const page = await context.newPage();
    await page.goto(`${set.origin}/#/`);
    await page.locator('.advice > summary', { hasText: name }).click();
    expect(await page.locator('.address').innerText()).toBe(`${set.origin}/`);
    expect(await flaws(page)).toEqual([]);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await page.locator('.advice button').click();
    await page.locator('.advice [role=status]:not(:empty)').waitFor();
    // In the middle of the questions nobody is told again.
    await turn(page, () => goTo(page, 'number'));
    expect(await page.locator('.advice').count()).toBe(0);
    await context.close();
  });

  test('in a browser of its own right nothing is said', async () => {
    const { page, context } = await visit(set);
    await untilKept(page);
    expect(await page.locator('.advice').count()).toBe(0);
    await context.close();
  });
});

test.each(languages)('the page about all this is readable to everybody, in %s', async (lang) => {
  for (const size of ['phone', 'desktop'] as const) {
    const { page, context, faults } = await visit(set, lang, size, '/#/offline');
    await page.locator('a[download]').waitFor();
    expect(await flaws(page)).toEqual([]);
    if (size === 'phone') {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.reload();
      await page.locator('a[download]').waitFor();
      expect(await flaws(page)).toEqual([]);
    }
    expect(faults).toEqual([]);
    await context.close();
  }
});
