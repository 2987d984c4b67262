import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { type Stage, serve } from '../../../journeys/web/browser.ts';
import { buildPage } from '../build/page.ts';

/** The page built for this run alone, served as it will be served, with the browser of the tests. */
export async function benchStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'otboy-page-'));
  await buildPage(folder, { withSingleFile: false });
  const host = await serve(folder);
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--headless=shell'],
  });
  return {
    ...host,
    browser,
    folder,
    end: async () => {
      await browser.close();
      await host.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
