import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../../apps/web/build/page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the whole page, built once for all journeys through it. */
    readonly builtPage: string;
    /** The browser that comes from npm, unpacked: two journeys that unpacked it at once could not start it. */
    readonly browserFile: string;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'otboy-built-'));

/** Before the first journey through the page, whatever else is tested. */
export async function setup({ provide }: TestProject): Promise<void> {
  await buildPage(folder, { withSingleFile: true });
  provide('builtPage', folder);
  provide('browserFile', await chromium.executablePath());
}

export const teardown = (): void => rmSync(folder, { recursive: true, force: true });
