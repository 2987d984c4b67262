import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Case, type Link, newCase } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otboy } from '../otboy.ts';
import { type Stage, stage } from './browser.ts';
import { backup, fileOf, give, mmsTo, phone, secretCode, secretWords, sms, zip } from './exports.ts';
import { caseOf, visit as come, flaws, goTo, kept, type sizes, type Visit } from './visit.ts';
import { today, turn } from './walk.ts';

let set: Stage;
let folder: string;
beforeAll(async () => {
  set = await stage();
  folder = mkdtempSync(join(tmpdir(), 'otboy-links-'));
}, 60_000);
afterAll(async () => {
  await set?.end();
  rmSync(folder, { recursive: true, force: true });
});

const own = '+79000000017';
const kase: Case = { ...newCase(own, 'links'), answers: { citizenship: 'CN' } };

/** Somebody at the stop Links, with a case or without. */
async function visit(
  { lang = 'en', size = 'phone', held }: { lang?: Lang; size?: keyof typeof sizes; held?: Case } = {},
  before?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const seen = await come(set, lang, size, '/');
  const { page } = seen;
  await before?.(page);
  await page.evaluate(
    (raw) => {
      if (raw !== null) localStorage.setItem('otboy.case', raw);
      location.hash = '#/links';
    },
    held === undefined ? null : JSON.stringify({ case: held, unknown: [] }),
  );
  await page.reload();
  await page.locator('#export-files').waitFor({ state: 'attached' });
  return seen;
}

const idsOf = (links: readonly Link[]) => links.map(({ service, label }) => service ?? label);
const found = (page: Page) => page.locator('.found').first().waitFor();
const add = (page: Page) => page.locator('main .act', { hasText: /\d/ }).first().click();
const added = (page: Page) => page.locator('.news.note').waitFor();
/** Everything that folds, and what folds inside it. */
const openAll = (page: Page) =>
  page.waitForFunction(() => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const one of folded) one.open = true;
    return folded.length === 0;
  });
const card = (page: Page, name: string) => page.locator('.found > li', { hasText: name });

/** A file so large that reading it takes a while; made once. */
let largeFile: string | undefined;
function large(): string {
  if (largeFile !== undefined) return largeFile;
  largeFile = join(folder, 'large.xml');
  const talk = sms('+79000000005', 'вечером зайду магазин хлеб позвони дома будем дача поезд '.repeat(4)).repeat(4000);
  writeFileSync(largeFile, backup(sms('900', `Код ${secretCode}. Никому его не сообщайте`), ...Array(60).fill(talk)));
  return largeFile;
}

describe.each(languages)('the stop in %s', (lang) => {
  test.each(['phone', 'desktop'] as const)('on a %s: every state of it', async (size) => {
    const { page, context, faults } = await visit({ lang, size, held: kase });
    const marks: string[] = [];
    const look = async () => marks.push(...(await flaws(page)));
    await openAll(page);
    await look();
    await give(page, fileOf('sms.xml', phone), fileOf('broken.xml', backup('<sms address="900" date="x" />')));
    await found(page);
    await openAll(page);
    await look();
    await add(page);
    await added(page);
    await openAll(page);
    await look();
    await card(page, 'Lentochka').locator('.quiet-act').first().click();
    await page.locator('details.group', { hasText: 'Lentochka' }).waitFor();
    await turn(page, () => page.locator('main a.act[href="#/services"]').click());
    await look();
    expect(marks).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('while it reads: figures that grow, and the way to stop', async () => {
  // A reader that comes no further, so that one can look at it.
  const { page, context } = await visit({ held: kase }, (page) =>
    page.route('**/worker-*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `postMessage({ is: 'ready' });
          addEventListener('message', () => {
            const heard = { file: 'sms.xml', total: 300e6, messages: 61311, codes: 15908, seconds: 2 };
            for (const bytes of [2e6, 75e6, 150e6]) postMessage({ is: 'heard', heard: { ...heard, bytes } });
          });`,
      }),
    ),
  );
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await give(page, fileOf('sms.xml', phone));
  await page.locator('.figures', { hasText: '150 MB of 300 MB' }).waitFor();
  const words = await page.locator('.reading').innerText();
  expect(words).toContain('about 2 s left');
  expect(words).toContain('61,311 messages, 15,908 of them with a code');
  expect(await page.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value)).toBe(0.5);
  expect(await page.locator('.reading [role=status]').innerText()).toBe('50 % read');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  expect(await flaws(page)).toEqual([]);
  // Elsewhere in the page it goes on.
  await turn(page, () => goTo(page, 'services'));
  await turn(page, () => goTo(page, 'links'));
  expect(await page.locator('.figures').first().innerText()).toContain('150 MB');
  await page.locator('.reading .quiet-act').click();
  await page.locator('.note', { hasText: 'The reading was stopped' }).waitFor();
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await flaws(page)).toEqual([]);
  await context.close();
});

describe('nothing is lost', () => {
  test('by stopping in the middle: the worker is gone at once, the case is as it was', async () => {
    const { page, context, faults } = await visit({ held: kase });
    const before = await kept(page);
    await page.locator('#export-files').setInputFiles(large());
    await page.locator('.reading .quiet-act').click();
    await page.locator('.note', { hasText: 'Nothing in your case has changed' }).waitFor();
    await expect.poll(() => page.workers().length).toBe(0);
    expect(await kept(page)).toEqual(before);
    // And it can be given again.
    await give(page, fileOf('sms.xml', phone));
    await found(page);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('by closing the tab in the middle', async () => {
    const { page, context } = await visit({ held: kase });
    const before = await kept(page);
    await page.locator('#export-files').setInputFiles(large());
    await page.locator('.reading').waitFor();
    await page.reload();
    await page.locator('#export-files').waitFor({ state: 'attached' });
    expect(await kept(page)).toEqual(before);
    expect(await page.locator('.reading, .found').count()).toBe(0);
    await context.close();
  });

  test('by a reader that breaks down', async () => {
    const { page, context } = await visit({ held: kase }, (page) =>
      page.route('**/worker-*.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: `postMessage({ is: 'ready' }); addEventListener('message', () => { throw new Error('no memory') });`,
        }),
      ),
    );
    const before = await kept(page);
    await give(page, fileOf('sms.xml', phone));
    await page.locator('.stop', { hasText: 'The reading broke off' }).waitFor();
    expect(await flaws(page)).toEqual([]);
    expect(await kept(page)).toEqual(before);
    await context.close();
  });
});

describe('what the files show', () => {
  test('is what the command says, by danger; nothing is written before one adds it; twice is once; undone is undone', async () => {
    const { page, context, faults } = await visit({ held: kase });
    await give(page, fileOf('sms.xml', phone));
    await found(page);
    expect(await caseOf(page)).toEqual(kase);
    const ran = await otboy(['discover', '-', '--json', '--today', today, '--lang', 'en'], { input: phone });
    const wanted = (JSON.parse(ran.out) as { links: Link[] }).links.map((link) => ({
      ...link,
      evidence: (link.evidence ?? []).map((one) => ({ ...one, file: 'sms.xml' })),
    }));
    const names = await page.locator('.found:visible .found-name').allInnerTexts();
    expect(names.slice(0, 3)).toEqual(['Sberbank', 'Gosuslugi', 'Telegram']);
    expect(names).toContain('Lentochka');
    expect(names.join()).not.toMatch(/binance/i);
    await card(page, 'Sberbank').locator('summary').click();
    await card(page, 'Sberbank').locator('.evidence').waitFor();
    const inside = await card(page, 'Sberbank').innerText();
    expect(inside).toContain('by the sender, 7 times, from 2 March 2021 to 30 August 2026');
    expect(inside).toContain('2021: 1, 2022: 1, 2023: 1, 2024: 2, 2025: 1');
    expect(await card(page, 'Sberbank').locator('svg').getAttribute('aria-label')).toMatch(/^Codes by year: 2021: 1/);
    expect(await card(page, 'Sberbank').locator('rect').count()).toBe(6);
    await add(page);
    await added(page);
    // The words have the focus a moment after they stand there.
    await page.waitForFunction(() => document.activeElement?.matches('.news'));
    const after = await caseOf(page);
    expect(after.links).toEqual(wanted);
    expect({ ...after, links: [] }).toEqual(kase);

    await give(page, fileOf('sms.xml', phone));
    await page.locator('h2', { hasText: 'found' }).waitFor();
    await add(page);
    await added(page);
    expect(await caseOf(page)).toEqual(after);

    await page.locator('.news .link').click();
    await page.locator('.news .link').waitFor({ state: 'detached' });
    expect(await caseOf(page)).toEqual(after);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('can be taken back after adding, and put away before', async () => {
    const { page, context } = await visit({ held: kase });
    await give(page, fileOf('sms.xml', phone));
    await found(page);
    await page.locator('main .quiet-act', { hasText: 'Don’t add' }).first().click();
    await page.locator('.found').first().waitFor({ state: 'detached' });
    expect(await caseOf(page)).toEqual(kase);
    await give(page, fileOf('sms.xml', phone));
    await found(page);
    await add(page);
    await added(page);
    expect((await caseOf(page)).links.length).toBeGreaterThan(8);
    await page.locator('.news .link').click();
    await page.locator('.news .link').waitFor({ state: 'detached' });
    expect(await caseOf(page)).toEqual(kase);
    await context.close();
  });

  test('one can leave out; what is private is folded away, left out together, and removable with its traces', async () => {
    const { page, context } = await visit({ held: kase });
    await give(page, fileOf('sms.xml', phone));
    await found(page);
    await card(page, 'HUMMING').locator('summary').click();
    await card(page, 'HUMMING').locator('.quiet-act').click();
    expect(await card(page, 'HUMMING').locator('.found-mark').innerText()).toContain('will not be added');
    const privately = page.locator('details.group', { hasText: 'more, private' });
    expect(await card(page, 'Binance').isVisible()).toBe(false);
    await privately.locator('> summary').click();
    await card(page, 'Binance').waitFor();
    await privately.locator('> .row .quiet-act').click();
    await add(page);
    await added(page);
    const without = await caseOf(page);
    expect(idsOf(without.links)).not.toContain('HUMMING');
    expect(JSON.stringify(without)).not.toMatch(/binance|discord/);

    // Taken in this time, then removed with everything that names it.
    await give(page, fileOf('sms.xml', phone));
    await page.locator('h2', { hasText: 'found' }).waitFor();
    await add(page);
    await added(page);
    expect(JSON.stringify(await caseOf(page))).toMatch(/binance/);
    await page.locator('details.group', { hasText: 'more, private' }).locator('> summary').click();
    await page.locator('details.group > .row .quiet-act', { hasText: 'Remove all private' }).click();
    await page.locator('.news', { hasText: 'Removed with their traces' }).waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/binance|discord/i);
    await page.locator('.news .link').click();
    await page.locator('.news .link').waitFor({ state: 'detached' });
    expect(JSON.stringify(await caseOf(page))).toMatch(/binance/);
    await context.close();
  });

  test('“not mine” sets aside, through the next export too, and can be brought back; “remove” forgets', async () => {
    const evidence = [{ file: 'old.xml', kind: 'sender' as const, count: 1 }];
    const links: Link[] = [{ service: 'vk' }, { service: null, label: 'Lentochka', evidence }];
    const held: Case = { ...kase, links, events: [{ kind: 'step-done', on: today, step: 'move-vk' }] };
    const { page, context } = await visit({ held });
    const undo = async () => {
      await page.locator('.news .link').click();
      await page.locator('.news .link').waitFor({ state: 'detached' });
    };
    await card(page, 'Lentochka').locator('summary').click();
    await card(page, 'Lentochka').locator('.quiet-act', { hasText: 'Not mine' }).click();
    await page.locator('.news', { hasText: 'Set aside' }).waitFor();
    await give(page, fileOf('sms.xml', backup(sms('Lentochka', `Ваш код: ${secretCode.slice(0, 4)}`))));
    await page.locator('h2', { hasText: 'found' }).waitFor();
    await add(page);
    await page.locator('.news', { hasText: 'Added' }).waitFor();
    expect((await caseOf(page)).links).toMatchObject([{ service: 'vk' }, { state: 'not-mine', messages: 2 }]);
    await page.locator('details.group', { hasText: 'Set aside as not yours: 1' }).locator('> summary').click();
    await card(page, 'Lentochka').locator('summary').click();
    await card(page, 'Lentochka').locator('.quiet-act', { hasText: 'Bring back' }).click();
    await page.locator('.news', { hasText: 'Brought back' }).waitFor();
    expect((await caseOf(page)).links[1]).not.toHaveProperty('state');
    await undo();
    const before = await caseOf(page);
    await card(page, 'VK').locator('summary').click();
    await card(page, 'VK').locator('.quiet-act', { hasText: 'Remove' }).click();
    await page.locator('.news', { hasText: 'Removed' }).waitFor();
    expect(await caseOf(page)).toEqual({ ...before, links: before.links.slice(1), events: [] });
    await undo();
    expect(await caseOf(page)).toEqual(before);
    await context.close();
  });

  test('a second export with a code after a move opens that move again, and says so', async () => {
    const held: Case = {
      ...kase,
      links: [{ service: 'sberbank', kinds: ['otp'], lastCode: '2026-08-30' }],
      events: [{ kind: 'moved', on: '2026-11-10', service: 'sberbank' }],
    };
    const { page, context } = await visit({ held });
    await give(
      page,
      fileOf('later.xml', backup(sms('900', `Код ${secretCode}. Никому его не сообщайте`, '2026-11-20'))),
    );
    await found(page);
    await add(page);
    await page.locator('.news', { hasText: 'Codes still come to this number: Sberbank' }).waitFor();
    await context.close();
  });

  test('fraud is named as such, and is no link', async () => {
    const { page, context } = await visit({ held: kase });
    await give(
      page,
      fileOf(
        'bait.xml',
        backup(sms('9OO', 'Ваша карта заблокирована. Позвоните +7 900 000-00-09'), sms('VK', 'Код 4412')),
      ),
    );
    await found(page);
    await page.locator('details.group', { hasText: 'looks like fraud' }).locator('summary').click();
    expect(await page.locator('details.group', { hasText: 'looks like fraud' }).innerText()).toContain('9OO');
    expect(await page.locator('.found > li').count()).toBe(1);
    await context.close();
  });
});

test('an export of another number is not used before one was asked', async () => {
  const { page, context } = await visit({ held: kase });
  const others = backup(mmsTo('+79000000018'), sms('VK', `Код ${secretCode}`));
  await give(page, fileOf('sms.xml', others));
  await page.locator('h2', { hasText: 'Are these your messages?' }).waitFor();
  expect(await page.locator('.alarm').innerText()).toMatch(
    /is \+7\s900\s000-00-18, while this case is about \+7\s900\s000-00-17/,
  );
  expect(await page.locator('.found').count()).toBe(0);
  expect(await page.locator('main .act', { hasText: /\d/ }).count()).toBe(0);
  expect(await flaws(page)).toEqual([]);
  await page.locator('.alarm .act').click();
  await page.locator('.alarm').waitFor({ state: 'detached' });
  expect(await caseOf(page)).toEqual(kase);
  await give(page, fileOf('sms.xml', others));
  await page.locator('.alarm .quiet-act').click();
  await found(page);
  await add(page);
  await added(page);
  expect(idsOf((await caseOf(page)).links).sort()).toEqual(['sberbank', 'vk']);
  await context.close();
});

describe('the wrong file', () => {
  const bytes = (words: string) => Uint8Array.from(words, (one) => one.charCodeAt(0));

  test('says what it is and what to do; the case is as it was', async () => {
    const table: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
      ['empty.xml', '', /is empty[\s\S]*Export the messages again/],
      ['photo.jpg', bytes('\xff\xd8\xff\xe0\x00\x10JFIF'), /is a picture[\s\S]*paste/],
      ['film.mp4', bytes('\x00\x00\x00\x20ftypisom'), /is video or sound/],
      ['bill.pdf', bytes('%PDF-1.7'), /is a PDF document[\s\S]*by hand/],
      ['detail.xlsx', bytes(`PK\x03\x04${'\x00'.repeat(26)}[Content_Types].xml`), /is a table or a document/],
      ['detail.csv', 'Дата;Номер;Сумма\n01.01.2026;900;0,00\n', /is a table \(CSV\)/],
      ['page.html', '<!doctype html><html><body>', /is a web page/],
      ['people.vcf', 'BEGIN:VCARD\nVERSION:3.0\n', /holds contacts/],
      ['chat.txt', '24.11.25, 10:15 - Анна: привет', /is a WhatsApp chat/],
      ['sms.db', bytes('SQLite format 3\x00'), /is a database[\s\S]*iPhone/],
      ['messages.ssef', bytes('SSEF\x00\xff\x00\x01'), /is an encrypted export/],
      ['otboy.json', JSON.stringify(kase), /a saved Otboy case/],
      ['other.json', '[{"address":"900","body":"x"}]', /another program \(JSON\)/],
      ['secret.zip', await zip({ 'sms.xml': phone }, { password: 'x', encryptionStrength: 3 }), /is encrypted/],
      ['cut.zip', (await zip({ 'sms.xml': phone })).subarray(0, 500), /is damaged or cut off/],
      ['nothing.zip', await zip({}), /holds no export/],
      ['words.txt', 'Дорогой дневник', /of no known format/],
    ];
    const { page, context, faults } = await visit({ held: kase });
    for (const [name, content, words] of table) {
      await give(page, fileOf(name, content));
      await page.locator('.unread', { hasText: name }).waitFor();
      expect(await page.locator('.unread').innerText()).toMatch(words);
      expect(await page.locator('h2').first().innerText()).toBe('This could not be read');
      expect(await page.locator('main .act', { hasText: /\d/ }).count()).toBe(0);
      await page.locator('main .quiet-act', { hasText: 'Close' }).click();
      await page.locator('.unread').waitFor({ state: 'detached' });
    }
    // All at once: each has its line.
    await give(page, ...table.map(([name, content]) => fileOf(name, content)));
    await page.locator('.unread').first().waitFor();
    expect(await page.locator('.unread').count()).toBe(table.length);
    expect(await flaws(page)).toEqual([]);
    expect(await caseOf(page)).toEqual(kase);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a damaged file gives what is whole, and tells what is not', async () => {
    const { page, context } = await visit({ held: kase });
    const cut = backup(
      sms('900', `Код ${secretCode}. Никому`),
      '  <sms address="900" date="oops" type="1" body="x" />\n',
    );
    await give(page, fileOf('cut.xml', cut.slice(0, -9)));
    await found(page);
    await page.locator('.files summary').click();
    const words = await page.locator('.files').innerText();
    expect(words).toContain('cut.xml: 1 message read. 1 entry could not be read');
    expect(words).toMatch(/byte \d+: the date of the record is not a number/);
    expect(words).toContain('The file has no proper end');
    expect(words).not.toMatch(/The file itself says/);
    await context.close();
  });
});

describe('ways in', () => {
  const expected = ['sberbank', 'vk'];
  const one = backup(sms('900', `Код ${secretCode}. Никому`));
  const two = backup(sms('VK', `Код ${secretCode}`));
  const linked = async (page: Page) => {
    await found(page);
    await add(page);
    await added(page);
    return idsOf((await caseOf(page)).links).sort();
  };

  test('several files of one name, and a ZIP', async () => {
    const { page, context, faults } = await visit({ held: kase });
    await give(page, fileOf('a.xml', one), fileOf('a.xml', two), fileOf('b.zip', await zip({ 'x/c.xml': two })));
    expect(await linked(page)).toEqual(expected);
    const files = (await caseOf(page)).links.flatMap(({ evidence = [] }) => evidence.map(({ file }) => file));
    expect(files.sort()).toEqual(['a.xml', 'a.xml (2)', 'b.zip/x/c.xml']);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a folder: named from inside it, hidden files left alone, its pictures folded away', async () => {
    const given = join(folder, 'Telefon');
    mkdirSync(join(given, 'deep'), { recursive: true });
    writeFileSync(join(given, 'a.xml'), one);
    writeFileSync(join(given, 'deep', 'b.xml'), two);
    writeFileSync(join(given, '.hidden.xml'), two);
    for (const name of ['1.jpg', '2.jpg', '3.jpg']) writeFileSync(join(given, name), bytesOfPicture);
    const { page, context } = await visit({ held: kase });
    await page.locator('#export-folder').setInputFiles(given);
    await found(page);
    expect(await page.locator('.files > li:visible').count()).toBe(2);
    expect(await page.locator('details', { hasText: '3 more files are no exports' }).count()).toBe(1);
    expect(await linked(page)).toEqual(expected);
    const files = (await caseOf(page)).links.flatMap(({ evidence = [] }) => evidence.map(({ file }) => file));
    expect(files.sort()).toEqual(['a.xml', 'deep/b.xml']);
    await context.close();
  });

  test('dropped anywhere on the page', async () => {
    const { page, context } = await visit({ held: kase });
    await page.evaluate(
      ([first, second]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([first ?? ''], 'a.xml'));
        dataTransfer.items.add(new File([second ?? ''], 'b.xml'));
        const options = { dataTransfer, bubbles: true, cancelable: true };
        document.querySelector('.bottom')?.dispatchEvent(new DragEvent('dragover', options));
        document.querySelector('.bottom')?.dispatchEvent(new DragEvent('drop', options));
      },
      [one, two],
    );
    expect(await linked(page)).toEqual(expected);
    expect(page.url()).toMatch(/#\/links$/);
    await context.close();
  });

  test('shared by another app: offered by name, read only when one says so', async () => {
    const { page, context } = await visit({ held: kase }, (page) =>
      page.addInitScript((content) => {
        // The service worker of an installed page, which holds what was shared.
        const controller = {
          postMessage: (_what: string, [port]: MessagePort[]) => port?.postMessage([new File([content], 'shared.xml')]),
        };
        Object.defineProperty(navigator.serviceWorker, 'controller', { get: () => controller });
      }, one),
    );
    const offer = page.locator('.note', { hasText: 'Another app has handed a file over' });
    await offer.waitFor();
    expect(await offer.innerText()).toContain('shared.xml');
    expect(await flaws(page)).toEqual([]);
    expect(page.workers()).toEqual([]);
    await offer.locator('.quiet-act').click();
    await offer.waitFor({ state: 'detached' });
    await page.reload();
    await offer.locator('.act').click();
    expect(await linked(page)).toEqual(['sberbank']);
    await context.close();
  });

  test.each(['throws', 'fails'])('where a worker %s, the page reads by itself, in turns', async (how) => {
    const { page, context } = await visit({ held: kase }, (page) =>
      page.addInitScript((way) => {
        class NoWorker extends EventTarget {
          onerror: ((event: Event) => void) | undefined;
          constructor() {
            super();
            if (way === 'throws') throw new DOMException('no', 'SecurityError');
            setTimeout(() => this.onerror?.(new Event('error')));
          }
          terminate() {}
        }
        Object.assign(globalThis, { Worker: NoWorker });
      }, how),
    );
    const before = await kept(page);
    await page.locator('#export-files').setInputFiles(large());
    await page.locator('.figures', { hasText: /[1-9][\d,]* messages/ }).waitFor();
    await page.locator('.reading .quiet-act').click();
    await page.locator('.note', { hasText: 'Nothing in your case has changed' }).waitFor();
    expect(await kept(page)).toEqual(before);
    await give(page, fileOf('a.xml', one), fileOf('b.zip', await zip({ 'c.xml': two })));
    expect(await linked(page)).toEqual(expected);
    await expect.poll(() => page.workers().length).toBe(0);
    await context.close();
  });
});
const bytesOfPicture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);

describe('without a file', () => {
  const paste = async (page: Page, sender: string, text: string) => {
    const box = page.locator('details.group', { has: page.locator('#paste-text') });
    if ((await box.getAttribute('open')) === null) await box.locator('> summary').click();
    await page.locator('#paste-sender').fill(sender);
    await page.locator('#paste-text').fill(text);
    await box.locator('button[type=submit]').click();
  };

  test('pasted messages: from whom, several at once; the text is gone; each is evidence of its own', async () => {
    const { page, context } = await visit({ held: kase });
    await paste(page, '', '');
    await page.locator('#paste-error').waitFor();
    expect(await flaws(page)).toEqual([]);
    await paste(page, '', `Сбербанк: код ${secretCode}. Никому\n\n${secretCode} is your Telegram verification code`);
    await page.locator('.judged li').first().waitFor();
    expect((await page.locator('.judged li').allInnerTexts()).sort()).toEqual(['Sberbank', 'Telegram']);
    expect(await page.locator('#paste-text').inputValue()).toBe('');
    expect(await flaws(page)).toEqual([]);
    expect(await caseOf(page)).toEqual(kase);
    await page.locator('.judged .act').click();
    await added(page);
    await paste(page, 'Sberbank', `Код ${secretCode}. Никому`);
    await page.locator('.judged .act').click();
    await page.waitForFunction(() => /pasted-3/.test(localStorage.getItem('otboy.case') ?? ''));
    const { links } = await caseOf(page);
    expect(links.find(({ service }) => service === 'sberbank')).toMatchObject({
      messages: 2,
      evidence: [{ file: 'pasted-1' }, { file: 'pasted-3' }],
    });
    await context.close();
  });

  test('pasted from somebody nobody knows, a friend, a swindler: each is told as what it is', async () => {
    const { page, context } = await visit({ held: kase });
    for (const [sender, text, words] of [
      ['Lentochka', 'Ваш код: 4821', 'Lentochka an unknown sender of codes'],
      ['+79000000005', 'Буду через час, купи хлеба', 'This does not look like a code'],
      ['9OO', 'Ваша карта заблокирована. Позвоните +7 900 000-00-09', 'This looks like fraud'],
    ] as const) {
      await paste(page, sender, text);
      await page.locator('.judged', { hasText: words }).waitFor();
      expect(await flaws(page)).toEqual([]);
    }
    expect(await caseOf(page)).toEqual(kase);
    await context.close();
  });

  test('by hand: a name in any script, a short number, a sender that nobody knows', async () => {
    const { page, context } = await visit({ held: kase });
    await page
      .locator('details.group', { has: page.locator('#by-hand') })
      .locator('> summary')
      .click();
    for (const [typed, name] of [
      ['сбер', 'Sberbank'],
      ['телегр', 'Telegram'],
      ['微信', 'WeChat'],
      ['ozon', 'Ozon'],
    ] as const) {
      await page.locator('#by-hand').fill(typed);
      await page.locator('.by-hand button', { hasText: name }).first().click();
      await page.locator('.news', { hasText: `Added: ${name}` }).waitFor();
    }
    await page.locator('#by-hand').fill('900');
    await page.locator('.by-hand .held', { hasText: 'Sberbank' }).waitFor();
    await page.locator('#by-hand').fill('Lentochka');
    expect(await flaws(page)).toEqual([]);
    await page.locator('.by-hand .unsure').click();
    await page.locator('.news', { hasText: 'Added: Lentochka' }).waitFor();
    const told = await caseOf(page);
    expect(told.declared).toEqual({ sberbank: 'have', telegram: 'have', wechat: 'have', ozon: 'have' });
    expect(told.links).toEqual([{ service: null, label: 'Lentochka' }]);
    // They stand among what the case holds, and can be taken out.
    await card(page, 'WeChat').locator('summary').click();
    await card(page, 'WeChat').locator('.quiet-act').click();
    await page.locator('.news', { hasText: 'Removed' }).waitFor();
    expect((await caseOf(page)).declared).not.toHaveProperty('wechat');
    await context.close();
  });

  test('the call detail of the person’s own carrier only, each statement with its grade', async () => {
    const { page, context } = await visit({ held: { ...kase, answers: { carrierNow: 'beeline' } } });
    const way = page.locator('details.group', { hasText: 'call detail' });
    await way.locator('> summary').click();
    expect(await way.innerText()).toContain('A report with incoming SMS numbers is available only in an office');
    expect(await way.innerText()).not.toMatch(/MegaFon|\*512#/);
    expect(await way.locator('.grade').count()).toBe(await way.locator('.marked > li').count());
    await context.close();
  });
});

test('no text and no code of a message is anywhere: storage, caches, databases, requests, addresses, the page', async () => {
  const { page, context, requests, addresses, faults } = await visit({ held: kase });
  await give(page, fileOf('sms.xml', phone), fileOf('sms.zip', await zip({ 'sms.xml': phone })));
  await found(page);
  await openAll(page);
  const shown = await page.locator('body').innerText();
  await add(page);
  await added(page);
  const stored = await page.evaluate(async () => {
    const cached = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      cached.flat().map(({ url }) => url),
      await indexedDB.databases(),
      document.cookie,
    ]);
  });
  const secrets = [secretCode, secretWords, ...[4, 5, 6].map((length) => secretCode.slice(0, length)), 'купи хлеба'];
  for (const place of [stored, shown, requests.join('\n'), addresses.join('\n')])
    expect(secrets.filter((secret) => place.includes(secret))).toEqual([]);
  expect(requests.filter((one) => !one.startsWith(`${set.origin}/`))).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('what was found for one case is not shown in the next', async () => {
  const { page, context } = await visit({ held: kase });
  await give(page, fileOf('sms.xml', phone));
  await found(page);
  await turn(page, () => goTo(page, 'wipe'));
  await turn(page, () => page.locator('.act.danger').click());
  await turn(page, () => goTo(page, 'links'));
  expect(await page.locator('.found').count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  await context.close();
});

test('what exports have shown is not asked again in the inventory', async () => {
  const held: Case = { ...kase, links: [{ service: 'sberbank' }, { service: 'binance' }, { service: 'vk' }] };
  const { page, context } = await visit({ held });
  await turn(page, () => page.locator('main a.act[href="#/services"]').click());
  expect(await page.locator('fieldset.declare', { hasText: 'Sberbank' }).count()).toBe(0);
  expect(await page.locator('fieldset.declare').count()).toBeGreaterThan(3);
  const note = await page.locator('.note').innerText();
  expect(note).toMatch(/Sberbank/);
  expect(note).toContain('1 more, private');
  expect(note).not.toMatch(/Binance/i);
  expect(await flaws(page)).toEqual([]);
  await turn(page, () => page.locator('.note a').click());
  await page.locator('#export-files').waitFor({ state: 'attached' });
  await context.close();
});
