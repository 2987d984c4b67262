import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Case, caseSchema } from '@otboy/casefile';
import type { Lang } from '@otboy/knowledge';
import type { BrowserContext, Page } from 'playwright-core';
import type { Stage } from './browser.ts';
import { answerOne, canary, drawn, routeOf, today, turn } from './walk.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const locales: Readonly<Record<Lang, string>> = { ru: 'ru-RU', en: 'en-GB', zh: 'zh-CN' };
export const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 860 } } as const;

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address that was asked for, and every one that the page stood at. */
  readonly requests: string[];
  /** What the service worker asked for to keep the page: the files of the build, whatever is told. */
  readonly keeping: string[];
  readonly addresses: string[];
  readonly faults: string[];
}

/**
 * A new person with a new browser profile.
 * @property isKept the browser may keep the page for the time without a connection, which takes a while; else it refuses
 */
export async function visit(
  { browser, origin }: Stage,
  lang: Lang = 'en',
  size: keyof typeof sizes = 'phone',
  path = '/',
  { isKept = false }: { readonly isKept?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: locales[lang], viewport: sizes[size], acceptDownloads: true });
  if (!isKept)
    await context.addInitScript(() => {
      if ('serviceWorker' in navigator) navigator.serviceWorker.register = () => Promise.reject(new Error('refused'));
    });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${today}T10:00:00`));
  const requests: string[] = [];
  const keeping: string[] = [];
  const addresses: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) =>
    (request.serviceWorker() === null ? requests : keeping).push([request.url(), request.postData() ?? ''].join(' ')),
  );
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  // A breach of the policy is told on the console.
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(origin + path);
  // Not the first screen, which stands there until the page itself has come.
  await page.locator('#page h1').waitFor();
  await drawn(page);
  return { page, context, requests, keeping, addresses, faults };
}

/** What axe finds, contrast included, and what sticks out of the page at the side. */
export async function flaws(page: Page): Promise<string[]> {
  await drawn(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as typeof import('axe-core') & { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${location.hash} ${id}: ${html}`)),
      ...(scrollWidth > clientWidth ? [`${location.hash} is ${scrollWidth} wide, the screen ${clientWidth}`] : []),
    ];
  });
}

export const goTo = (page: Page, route: string) => page.evaluate((hash) => location.assign(hash), `#/${route}`);

export const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('otboy.case') ?? 'null') as { case: unknown } | null);

/** The case that the page keeps. @throws where it keeps none that can be read */
export const caseOf = async (page: Page): Promise<Case> => caseSchema.parse((await kept(page))?.case);

/** Words of a printed page without what only sets them: spaces, breaks, hyphens. */
export const packed = (words: string): string => words.replace(/[\s\p{C}-]+/gu, '');

/** From the first screen to the last question: past the plan, which comes as soon as its first task stands. */
export async function toServices(
  { page }: Visit,
  look: () => Promise<void> = async () => undefined,
): Promise<string[]> {
  const asked: string[] = [];
  await turn(page, () => page.locator('.way').last().click());
  await look();
  await page.locator('#number').fill(`8 (${canary.slice(0, 3)}) ${canary.slice(3)}`);
  await turn(page, () => page.locator('form .act').click());
  while (/^(about-number$|question\/|plan$)/.test(routeOf(page))) {
    await look();
    if (routeOf(page) === 'plan') await turn(page, () => page.locator('main .note a[href^="#/question/"]').click());
    else asked.push(await answerOne(page));
    if (asked.length > 60) throw new Error(`the interview does not end: ${asked.join(', ')}`);
  }
  // Exports are offered; whoever has none answers about the services by hand.
  await look();
  await turn(page, () => page.locator('main a[href="#/services"]').first().click());
  return asked;
}
