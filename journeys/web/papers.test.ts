import { readFileSync } from 'node:fs';
import type { Case } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { paperKinds } from '@otboy/papers';
import { calendarFile } from '@otboy/papers/calendar-file';
import { makePapers } from '@otboy/papers/papers.node';
import { makePlan } from '@otboy/plan';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alsu, li } from '../../packages/papers/src/testing/people.ts';
import { draw, room } from '../../packages/papers/src/testing/render.ts';
import { type Stage, stage } from './browser.ts';
import { caseOf, visit as come, flaws, goTo, kept, packed, type sizes, type Visit } from './visit.ts';
import { canary, today, turn } from './walk.ts';

const knowledge = loadKnowledge(
  decodeURIComponent(new URL('../../knowledge/dist/knowledge.json', import.meta.url).pathname),
);

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

/** The student of S01 with everything moved, so that nothing holds the statement, or with a bank still on the number. */
const free: Case = {
  ...li,
  id: 'made-up',
  answers: {
    ...li.answers,
    lineState: 'active',
    payment: 'prepaid',
    inRussia: true,
    departure: '2026-12-03',
    wants: 'close',
  },
  contract: { account: '277000000000', number: '000-17', date: '2023-09-01' },
  bank: { account: '40817810300000000017', bik: '044525000', name: 'ПАО Банк' },
  events: [{ kind: 'guard-overridden', on: '2026-11-23' }],
};
const held: Case = { ...free, links: [{ service: 'sberbank' }, { service: 'binance' }], events: [] };

async function at(route: string, kase: Case, lang: Lang = 'en', size: keyof typeof sizes = 'phone'): Promise<Visit> {
  const seen = await come(set, lang, size);
  const { page } = seen;
  await page.evaluate((raw) => localStorage.setItem('otboy.case', raw), JSON.stringify({ case: kase, unknown: [] }));
  await page.reload();
  await page.locator('#page h1').waitFor();
  await turn(page, () => goTo(page, route));
  return seen;
}
const printed = async (page: Page) => draw(await page.pdf({ preferCSSPageSize: true }));
/** Dots that are not paper, in a part of the page from its upper left corner. */
function ink(
  { data, width, height }: Readonly<Record<'width' | 'height', number>> & { data: Uint8Array },
  wide = 1,
  high = 1,
) {
  let dark = 0;
  for (let dot = 0; dot < data.length; dot += 4) {
    const [x, y] = [(dot / 4) % width, Math.floor(dot / 4 / width)];
    if (x < width * wide && y < height * high && (data[dot] ?? 255) < 128) dark++;
  }
  return dark;
}
const golden = readFileSync(
  new URL('../../packages/papers/golden/termination-statement/mts-full.golden.txt', import.meta.url),
  'utf8',
)
  .replace('40817810000000000017', '40817810300000000017')
  // Numbers of requests and lines to write on are drawn, not said.
  .split(/\n|_+|^\d+\) /m);

describe.each(languages)('papers in %s', (lang) => {
  test.each(['phone', 'desktop'] as const)('on a %s every page of them is without a flaw', async (size) => {
    const { page, context, faults } = await at('papers', held, lang, size);
    const found = await flaws(page);
    const sheets = [
      'clerk-cards',
      'what-to-bring',
      'plan-checklist',
      'hotline-sheet',
      'closing-dossier',
      'leavers-sheet',
    ];
    for (const route of ['details', 'check', 'termination-statement', 'claim', ...sheets, 'poster', 'leaflet']) {
      await turn(page, () => goTo(page, `papers/${route}`));
      found.push(...(await flaws(page)));
    }
    await turn(page, () => goTo(page, 'stop'));
    found.push(...(await flaws(page)));
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the statement is there at once, and printed it is the Russian sheet and nothing else', async () => {
    const { page, context, requests } = await at('papers/termination-statement', free, lang, 'desktop');
    const meanings = page.locator('.of-meaning');
    expect(await meanings.count()).toBe(lang === 'ru' ? 0 : await page.locator('.of-binding').count());
    const [sheet, ...more] = await printed(page);
    expect(more).toEqual([]);
    const words = packed(sheet?.text ?? '');
    for (const line of golden) expect(words).toContain(packed(line));
    expect(words).not.toMatch(/\p{Script=Han}|Otboy|Отбой/u);
    expect(sheet === undefined ? 0 : ink(sheet.png)).toBeGreaterThan(5000);
    // A4 in dots, the addressee at the right: nothing stands in the left third of the upper fifth.
    expect(Math.abs((sheet?.png.width ?? 0) - 595) + Math.abs((sheet?.png.height ?? 0) - 842)).toBeLessThanOrEqual(2);
    expect(sheet === undefined ? 1 : ink(sheet.png, 1 / 3, 1 / 5)).toBe(0);
    expect(requests.filter((one) => /typst/.test(one))).toEqual([]);
    await context.close();
  });
});

describe('details', () => {
  test('every fault is said at once, leads to its field, and loses nothing', async () => {
    const { page, context } = await at('papers/details', { ...free, person: {}, bank: undefined });
    await page.locator('#nameCyrillic').fill('Li Wei');
    await page.locator('#birth').fill('31.02.2002');
    await page.locator('#bankAccount').fill('4000 0000 0000 0017');
    await page.locator('form .act').click();
    await page.waitForFunction(() => document.activeElement?.matches('.errors'));
    expect(await page.locator('.errors a').count()).toBe(3);
    expect(await flaws(page)).toEqual([]);
    await page.locator('.errors a').last().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('bankAccount');
    expect(await page.locator('#bankAccount').inputValue()).toBe('4000 0000 0000 0017');
    // A card number is kept nowhere.
    expect(JSON.stringify(await kept(page))).not.toContain('4000');
    await context.close();
  });

  test.each(languages)(
    'family of the dead is asked who files, in %s; several numbers are typed into one line',
    async (lang) => {
      const { page, context } = await at('papers/details', { ...alsu, bank: undefined }, lang);
      expect(await page.locator('#documentNumber').count()).toBe(0);
      expect(await page.locator('#kinship').inputValue()).toBe('дочь');
      expect(await page.locator('#kinship-hint').textContent()).toContain('дочь');
      await page.locator('#otherNumbers').fill('8 900 000-00-18, 900 000 00 19');
      await page.locator('#refundNumber').fill('8 900 000-00-17');
      await page.locator('form .act').click();
      await page.locator('#refundNumber-error').waitFor();
      expect(await flaws(page)).toEqual([]);
      await page.locator('#refundNumber').fill('8 900 000-00-20');
      await turn(page, () => page.locator('form .act').click());
      expect(await caseOf(page)).toMatchObject({
        contract: { otherNumbers: ['+79000000018', '+79000000019'] },
        bank: { otherNumber: '+79000000020' },
      });
      await context.close();
    },
  );

  test('typed, read back digit by digit, kept in the case and printed', async () => {
    const { page, context, requests, addresses } = await at('papers/details', {
      ...free,
      person: undefined,
      bank: undefined,
    });
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    const typed = {
      nameCyrillic: 'Ли Вэй',
      nameLatin: 'LI WEI',
      birth: '2002年3月14日',
      documentNumber: 'E00000017',
      replyEmail: 'li.wei@example.org',
      bankAccount: '40817 810 3 0000 0000017',
      bik: '044525000',
    };
    for (const [id, value] of Object.entries(typed)) await page.locator(`#${id}`).fill(value);
    await turn(page, () => page.locator('form .act').click());
    expect(await page.locator('main').innerText()).toContain('E0000 0017');
    expect(await page.locator('main').innerText()).toContain('14.03.2002');
    expect(await flaws(page)).toEqual([]);
    const { person, bank } = await caseOf(page);
    expect(person).toEqual({
      nameCyrillic: 'Ли Вэй',
      nameLatin: 'LI WEI',
      birth: '2002-03-14',
      document: { number: 'E00000017' },
      replyEmail: 'li.wei@example.org',
    });
    expect(bank).toEqual({ account: typed.bankAccount, bik: typed.bik });
    await turn(page, () => page.locator('main .row .act').click());
    const [sheet] = await printed(page);
    expect(packed(sheet?.text ?? '')).toContain(packed('№ 40817810300000000017'));
    // What is missing is a ruled blank, listed.
    expect(await page.locator('.marked').innerText()).toContain('issuing authority');
    const everywhere = [...requests, ...addresses, ...logged].join('\n');
    for (const secret of [canary, 'E00000017', 'Wei', 'WEI', '40817', encodeURIComponent('Ли')])
      expect(everywhere).not.toContain(secret);
    // Parts of the page are kept for use without a connection; nothing of the case is among them.
    const cached = await page.evaluate(async () => {
      const kept = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const all = await Promise.all(
        kept.map(async (cache) =>
          Promise.all((await cache.keys()).map(async ({ url }) => url + (await (await cache.match(url))?.text()))),
        ),
      );
      return all.flat().join();
    });
    for (const secret of [canary, 'E00000017', typed.bankAccount]) expect(cached).not.toContain(secret);
    await context.close();
  });
});

describe('PDF', () => {
  test('its maker is loaded when asked for, and another program reads and draws what it made', async () => {
    const { page, context, requests, faults } = await at('papers/termination-statement', free, 'zh', 'desktop');
    expect(requests.filter((one) => /typst|typesetter/.test(one))).toEqual([]);
    await page.locator('.pdf .quiet-act').click();
    await page.locator('.pdf .act').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.pdf .act').click()]);
    expect(file.suggestedFilename()).toBe('termination-statement.pdf');
    const [sheet, yours] = await draw(readFileSync(await file.path()));
    for (const line of golden) expect(packed(sheet?.text ?? '')).toContain(packed(line));
    expect(packed(yours?.text ?? '')).toContain('用户号码');
    for (const one of [sheet, yours]) expect(one === undefined ? 0 : ink(one.png)).toBeGreaterThan(5000);
    expect(requests.every((one) => one.startsWith(set.origin) || one.startsWith('blob:'))).toBe(true);
    // The worker that compiles has a policy of its own; no other script has, nor has the page.
    const scripts = [...new Set(requests.flatMap((one) => /^\S+\.js/.exec(one)?.[0] ?? []))];
    const loose: string[] = [];
    for (const address of scripts) {
      const policy = (await fetch(address)).headers.get('content-security-policy') ?? '';
      expect(policy).not.toMatch(/'unsafe-|https?:/);
      if (/wasm-unsafe-eval/.test(policy)) loose.push(address);
    }
    expect(loose.map((address) => /assets\/([a-z]+)-/.exec(address)?.[1])).toEqual(['typesetter']);
    const compiles = await page.evaluate(() => {
      try {
        return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
      } catch {
        return false;
      }
    });
    expect(compiles).toBe(false);
    // What it tried in vain stands on the console.
    expect(faults.filter((fault) => !/WebAssembly/.test(fault))).toEqual([]);
    expect(await flaws(page)).toEqual([]);
    await context.close();
  });

  test('every paper of the case says and looks the same as that of the command', { timeout: 120_000 }, async () => {
    const request = {
      knowledge,
      case: free,
      today,
      lang: 'zh',
      translations: ['zh'],
      blockers: [],
      assetsDir: room,
    } as const;
    const { papers } = await makePapers({ ...request, only: paperKinds() });
    expect(papers.length).toBeGreaterThan(5);
    const { page, context } = await at('papers', free, 'zh', 'desktop');
    const differing: string[] = [];
    for (const { kind, bytes } of papers) {
      await turn(page, () => goTo(page, `papers/${kind}`));
      await page.locator('.pdf .quiet-act').click();
      await page.locator('.pdf .act').waitFor();
      const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.pdf .act').click()]);
      const [here, there] = [await draw(readFileSync(await file.path())), await draw(bytes)];
      if (here.map(({ text }) => text).join('\f') !== there.map(({ text }) => text).join('\f'))
        differing.push(`${kind}: words`);
      // The command says that it is PDF/A; what is drawn is the same dots.
      if (here.some(({ png }, index) => Buffer.compare(png.data, there[index]?.png.data ?? Buffer.of()) !== 0))
        differing.push(`${kind}: look`);
    }
    expect(differing).toEqual([]);
    await context.close();
  });

  test('where it cannot be loaded, it is said, and printing stays', async () => {
    const { page, context } = await at('papers/termination-statement', free);
    await context.route(/typst-compiler/, (route) => route.abort());
    await page.locator('.pdf .quiet-act').click();
    await page.locator('.pdf [role=status]', { hasText: 'could not be made' }).waitFor();
    expect(await flaws(page)).toEqual([]);
    await context.unroute(/typst-compiler/);
    await page.locator('.pdf .quiet-act').click();
    await page.locator('.pdf .act').waitFor();
    await context.close();
  });

  test('a rare character is named; the browser prints it, the file has a blank', async () => {
    const rare = { ...free, person: { ...free.person, nameLatin: 'LI 𠮷' } };
    const { page, context } = await at('papers/termination-statement', rare);
    expect(await page.locator('.pdf').innerText()).toContain('𠮷');
    expect(await page.locator('.of-parties').innerText()).toContain('LI 𠮷');
    await context.close();
  });
});

test('the calendar file of the page is that of the command', async () => {
  const { page, context } = await at('papers', held);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.quiet-act', { hasText: 'calendar' }).click(),
  ]);
  const content = readFileSync(await file.path(), 'utf8');
  const plan = makePlan(knowledge, held, today);
  expect(content).toBe(calendarFile({ knowledge, lang: 'en', today }, [{ file: 'x', case: held, plan }]));
  expect(content).not.toMatch(/binance|9000000017/i);
  await page.locator('[role=status]', { hasText: file.suggestedFilename() }).waitFor();
  await context.close();
});

describe('before the irreversible', () => {
  test('taking the statement stops first; knowing it, one goes on, and that is recorded and can be undone', async () => {
    const { page, context } = await at('papers/termination-statement', held);
    // Whoever prints past the button gets the sheet that says what holds it, without private names.
    const sheets = await printed(page);
    expect(packed(sheets[0]?.text ?? '')).toContain(packed('Do not hand in yet'));
    expect(sheets.map(({ text }) => text).join('')).not.toMatch(/binance/i);
    await page.evaluate(() => {
      globalThis.print = () => {
        document.title = 'printed';
      };
    });
    await turn(page, () => page.locator('main .act').first().click());
    expect(await page.locator('.alarm li').count()).toBeGreaterThan(1);
    expect(await page.locator('main').innerText()).not.toMatch(/binance/i);
    expect(await flaws(page)).toEqual([]);
    await turn(page, () => page.locator('main .quiet-act').click());
    expect((await caseOf(page)).events).toEqual([{ kind: 'guard-overridden', on: today }]);
    expect((await printed(page)).length).toBe(1);
    await page.locator('main .act').first().click();
    expect(await page.title()).toBe('printed');
    await page.locator('.note .link').click();
    await page.locator('.stop').waitFor();
    expect((await caseOf(page)).events).toEqual([]);
    await context.close();
  });

  test('the way back records nothing', async () => {
    const { page, context } = await at('papers/termination-statement', held);
    await turn(page, () => page.locator('main .act').first().click());
    await turn(page, () => page.locator('main .act').click());
    expect((await caseOf(page)).events).toEqual([]);
    await context.close();
  });

  test('in an emergency there is no way on', async () => {
    const { page, context } = await at('papers/termination-statement', {
      ...held,
      answers: { ...held.answers, suspiciousCaller: true },
    });
    await turn(page, () => page.locator('main .act').first().click());
    expect(await page.locator('main .row button').count()).toBe(0);
    expect(await flaws(page)).toEqual([]);
    await context.close();
  });
});
