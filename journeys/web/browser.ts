import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { build } from 'vite';
import { serverOf } from '../../apps/web/server/files.ts';

const room = fileURLToPath(new URL('../../apps/web/', import.meta.url));

export interface Stage {
  readonly browser: Browser;
  /** Where the built page is served. */
  readonly origin: string;
  readonly end: () => Promise<void>;
}

/** Builds the page anew, serves it as it will be served, and starts the browser that comes from npm. */
export async function stage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'otboy-page-'));
  await build({
    root: room,
    configFile: join(room, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  const server = serverOf(folder);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--headless=shell'],
  });
  return {
    browser,
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
