import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { buildPage } from '../../apps/web/build/page.ts';
import { serverOf } from '../../apps/web/server/files.ts';

export interface Stage {
  readonly browser: Browser;
  /** Where the built page is served. */
  readonly origin: string;
  /** Where the build lies. */
  readonly folder: string;
  readonly end: () => Promise<void>;
}

/** Builds the page anew, serves it as it will be served, and starts the browser that comes from npm. */
export async function stage({ withSingleFile = false } = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'otboy-page-'));
  await buildPage(folder, { withSingleFile });
  const server = serverOf(folder);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--headless=shell'],
  });
  return {
    browser,
    folder,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    end: async () => {
      await browser.close();
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
