// `npm run bench:pdf -- [--runs 3]`: the papers in the built page: how soon one stands there to be printed, and how long
// the maker of PDF files takes once its files have arrived.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { stageOf } from '../../../journeys/web/browser.ts';
import { li } from '../../../packages/papers/src/testing/people.ts';
import { buildPage } from '../build/page.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const kinds = ['termination-statement', 'clerk-cards'];
const kase = {
  ...li,
  id: 'made-up',
  answers: { ...li.answers, lineState: 'active', wants: 'close', departure: '2026-12-03' },
  events: [{ kind: 'guard-overridden', on: '2026-11-23' }],
};

const set = await stageOf((folder) => buildPage(folder, { withSingleFile: false }));

/** When what the button brings is there: the last byte of the maker, and the file. */
const watch = () => {
  const times = { asked: performance.now(), arrived: 0, made: 0 };
  Object.assign(globalThis, { times });
  new MutationObserver((_changes, observer) => {
    const bar = document.querySelector<HTMLProgressElement>('.pdf progress');
    if (bar !== null && bar.value >= bar.max && times.arrived === 0) times.arrived = performance.now();
    if (document.querySelector('.pdf .act') === null) return;
    times.made = performance.now();
    observer.disconnect();
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  document.querySelector<HTMLButtonElement>('.pdf .quiet-act')?.click();
};

/** Milliseconds of the processor that all pages and workers of the browser have taken. */
async function processor(): Promise<number> {
  const session = await set.browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

async function pdf(page: Page): Promise<{ arrived: number; made: number; processor: number }> {
  await page.locator('.pdf .quiet-act').waitFor();
  const before = await processor();
  await page.evaluate(watch);
  await page.locator('.pdf .act').waitFor({ timeout: 60_000 });
  const { asked, arrived, made } = await page.evaluate(
    () => (globalThis as unknown as { times: Record<'asked' | 'arrived' | 'made', number> }).times,
  );
  const took = (await processor()) - before;
  // Once it is there, nothing arrives any more.
  return arrived === 0
    ? { arrived: 0, made: made - asked, processor: took }
    : { arrived: arrived - asked, made: made - arrived, processor: took };
}

/** From the tap to the sheet that the browser prints. */
const html = (page: Page, kind: string) =>
  page.evaluate(async (address) => {
    const before = performance.now();
    location.assign(address);
    while (document.querySelector('main .of-title') === null) await new Promise(requestAnimationFrame);
    return performance.now() - before;
  }, `#/papers/${kind}`);

try {
  console.log(`${loadavg()[0]?.toFixed(1)} of load`);
  for (let run = 0; run < Number(values.runs); run++) {
    const context = await set.browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
    await page.goto(set.origin);
    await page.evaluate((raw) => localStorage.setItem('otboy.case', raw), JSON.stringify({ case: kase, unknown: [] }));
    await page.reload();
    await page.locator('#page h1').waitFor();
    for (const kind of kinds) {
      const shown = await html(page, kind);
      const first = await pdf(page);
      console.log(
        `${kind.padEnd(24)} on the page after ${shown.toFixed(0)} ms; PDF: files arrive in ${first.arrived.toFixed(0)} ms, made ${first.made.toFixed(0)} ms after, of the processor ${first.processor.toFixed(0)}`,
      );
      await page.evaluate(() => location.assign('#/plan'));
      await page.locator('main .of-title').waitFor({ state: 'detached' });
    }
    const again = await html(page, kinds[0] ?? '').then(() => pdf(page));
    console.log(
      `${kinds[0]?.padEnd(24)} once more: PDF ${again.made.toFixed(0)} ms after the tap, of the processor ${again.processor.toFixed(0)}`,
    );
    await context.close();
  }
} finally {
  await set.end();
}
