import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { serverOf } from '../../apps/web/server/files.ts';

export interface Host {
  readonly origin: string;
  /** What the server was asked for, whoever asked: method and path. */
  readonly asked: string[];
  readonly end: () => Promise<void>;
}

export interface Stage extends Host {
  readonly browser: Browser;
  /** Where the build lies. */
  readonly folder: string;
}

/** Serves a folder as the built page will be served. */
export async function serve(folder: string): Promise<Host> {
  const server = serverOf(folder);
  const asked: string[] = [];
  server.on('request', ({ method, url }) => asked.push(`${method} ${url}`));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    end: async () => {
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
    },
  };
}

/** The page that was built once for all journeys, in a copy of its own. */
export async function stage(): Promise<Stage> {
  // Benches stand on the same stage without the tests.
  const { inject } = await import('vitest');
  return stageOf(async (folder) => cpSync(inject('builtPage'), folder, { recursive: true }), inject('browserFile'));
}

/** Serves a page as it will be served, and starts the browser that comes from npm. */
export async function stageOf(build: (folder: string) => Promise<void>, browserFile?: string): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'otboy-page-'));
  await build(folder);
  const host = await serve(folder);
  const browser = await playwright.launch({
    executablePath: browserFile ?? (await chromium.executablePath()),
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
