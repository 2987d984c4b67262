// `npm run lighthouse -- FOLDER [--lang ru] [--runs 3] [--only links] [--slowdown 4]`: what Lighthouse says of the start page
// and of each stop, with a case that has all of them. FOLDER is where it was installed, for the house does without it:
//   npm install --prefix FOLDER lighthouse@12.8.2
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import chromium from '@sparticuz/chromium';
import { people } from '../../../journeys/scenarios/people.ts';
import { buildPage } from '../build/page.ts';
import { serverOf } from '../server/files.ts';

interface Audit {
  readonly numericValue?: number;
  readonly details?: { readonly items: readonly { readonly resourceType?: string; readonly transferSize?: number }[] };
}
interface Report {
  /** How fast the machine is; Lighthouse takes 1500 to 2000 for what it slows down to a telephone, four times. */
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'en' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    /** How many times slower than this machine the telephone is; Lighthouse says 4, whatever the machine. */
    slowdown: { type: 'string', default: '4' },
  },
});
const installed = createRequire(join(positionals[0] ?? '.', 'x.js'));
const { default: lighthouse } = await import(pathToFileURL(installed.resolve('lighthouse')).href);
const puppeteer = installed('puppeteer-core');

const today = new Date().toISOString().slice(0, 10);
const kept = JSON.stringify({ case: { otboy: 1, id: 'made-up', ...people.S01(today) }, unknown: [] });
const stops = ['number', 'question/holder', 'links', 'verdict', 'plan', 'papers', 'archive', 'aftercare'];
const others = ['urgent', 'services', 'counter', 'case', 'offline', 'papers/termination-statement'];
const routes = ['', ...stops, ...others].filter((route) => values.only === undefined || route === values.only);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
await buildPage(folder, { withSingleFile: false });
const server = serverOf(folder);
await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

// A host has packed its files long before.
for (const path of ['', ...readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)])
  await fetch(`${origin}/${path}`, { headers: { 'accept-encoding': 'gzip' } });

const config = {
  extends: 'lighthouse:default',
  settings: { throttling: { cpuSlowdownMultiplier: Number(values.slowdown) } },
};

/** One visit with an empty browser; only what the person told is there. */
async function look(route: string): Promise<Report> {
  const browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--headless=shell'],
  });
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(
      (lang: string, words: string) => {
        localStorage.setItem('otboy.language', lang);
        if (words !== '') localStorage.setItem('otboy.case', words);
      },
      values.lang,
      route === '' ? '' : kept,
    );
    const { lhr } = await lighthouse(`${origin}/#/${route}`, { logLevel: 'error' }, config, page);
    return lhr;
  } finally {
    await browser.close();
  }
}

const middle = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
const kb = (bytes: number) => Math.round(bytes / 1024);
const transferred = ({ audits }: Report, isMeant: (type: string) => boolean) =>
  (audits['network-requests']?.details?.items ?? [])
    .filter(({ resourceType = '' }) => isMeant(resourceType))
    .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);

console.log(`the machine before: ${loadavg()[0]?.toFixed(1)} of load`);
console.log(
  '| page | performance, accessibility, practices, SEO | first, largest paint | blocked | shift | scripts, all | index | runs |',
);
for (const route of routes) {
  const reports: Report[] = [];
  for (let run = 0; run < Number(values.runs); run++) reports.push(await look(route));
  const scores = categories.map((one) =>
    middle(reports.map((report) => Math.round((report.categories[one]?.score ?? Number.NaN) * 100))),
  );
  const figure = (audit: string) => middle(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  const seconds = (audit: string) => (figure(audit) / 1000).toFixed(1);
  console.log(
    `| ${[
      route === '' ? 'start' : route,
      scores.join(', '),
      `${seconds('first-contentful-paint')}, ${seconds('largest-contentful-paint')} s`,
      `${Math.round(figure('total-blocking-time'))} ms`,
      figure('cumulative-layout-shift').toFixed(3),
      `${kb(middle(reports.map((one) => transferred(one, (type) => type === 'Script'))))}, ${kb(middle(reports.map((one) => transferred(one, () => true))))} KB`,
      Math.round(middle(reports.map(({ environment }) => environment.benchmarkIndex))),
      reports.map(({ categories: { performance } }) => Math.round((performance?.score ?? 0) * 100)).join(' '),
    ].join(' | ')} |`,
  );
}
console.log(`the machine after: ${loadavg()[0]?.toFixed(1)} of load`);
await new Promise((closed) => {
  server.close(closed);
  server.closeAllConnections();
});
