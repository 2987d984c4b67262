// `npm run bench:reading -- [--mb 300] [--runs 3]`: a large export given to the built page, in its worker and, where none
// starts, in the page itself: how long it takes, and how long the page is held up meanwhile.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { stageOf } from '../../../journeys/web/browser.ts';
import { generate } from '../../../packages/discover/bench/generate.ts';
import { buildPage } from '../build/page.ts';

const { values } = parseArgs({
  options: { mb: { type: 'string', default: '300' }, runs: { type: 'string', default: '3' } },
});

/** Tasks of the page above 50 ms, which is what the browser reports as long. */
const observe = () => {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    entryTypes: ['longtask'],
  });
};
/** How long a turn of the page comes too late, asked all the time: what a tap would have to wait. */
const ask = () => {
  let before = performance.now();
  const held = { most: 0 };
  Object.assign(globalThis, { held });
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    held.most = Math.max(held.most, now - before);
    before = now;
    setTimeout(() => port2.postMessage(undefined));
  };
  port2.postMessage(undefined);
};

const folder = mkdtempSync(join(tmpdir(), 'otboy-bench-'));
const file = join(folder, 'export.xml');
const { bytes, messages } = generate(file, Number(values.mb), false);
console.log(`${(bytes / 1e6).toFixed(0)} MB, ${messages} messages; ${loadavg()[0]?.toFixed(1)} of load`);
const set = await stageOf((folder) => buildPage(folder, { withSingleFile: false }));

async function read(page: Page): Promise<string> {
  await page.goto(`${set.origin}/#/links`);
  await page.locator('#export-files').waitFor({ state: 'attached' });
  // The parts that travel behind the page are no part of the reading.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.evaluate(observe);
  await page.evaluate(ask);
  const started = performance.now();
  await page.locator('#export-files').setInputFiles(file);
  await page.locator('.account').waitFor({ timeout: 300_000 });
  const seconds = (performance.now() - started) / 1000;
  const { long, most } = await page.evaluate(() => {
    const { tasks, held } = globalThis as unknown as { tasks: number[]; held: { most: number } };
    return { long: tasks.map(Math.round), most: Math.round(held.most) };
  });
  return `${seconds.toFixed(1)} s, ${(bytes / 1e6 / seconds).toFixed(0)} MB/s; above 50 ms: ${long.join(', ') || 'none'}; held up at most ${most} ms`;
}

try {
  for (const where of ['worker', 'page'])
    for (let run = 0; run < Number(values.runs); run++) {
      const context = await set.browser.newContext({ locale: 'en-GB' });
      const page = await context.newPage();
      if (where === 'page')
        await page.addInitScript(() => {
          globalThis.Worker = class {
            constructor() {
              throw new Error('none starts');
            }
          } as unknown as typeof Worker;
        });
      console.log(`in the ${where}: ${await read(page)}`);
      await context.close();
    }
} finally {
  await set.end();
  rmSync(folder, { recursive: true, force: true });
}
