import { type Lang, languages } from '@otboy/knowledge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json } from '../otboy.ts';
import { type Host, type Stage, serve, stage } from './browser.ts';
import { type Driver, firefoxes, startFirefox } from './firefox.ts';
import { locales, sizes } from './visit.ts';
import { canary } from './walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

async function startChromium(language: string): Promise<Driver> {
  const context = await set.browser.newContext({ locale: language, viewport: sizes.phone });
  const page = await context.newPage();
  return {
    goTo: async (address) => void (await page.goto(address)),
    evaluate: (expression) => page.evaluate(expression),
    click: (selector) => page.locator(selector).first().click(),
    type: (selector, words) => page.locator(selector).first().pressSequentially(words),
    end: () => context.close(),
  };
}

/** The one that comes from npm, and whatever Firefox the machine has. */
const browsers: [string, (language: string) => Promise<Driver>][] = [
  ['Chromium', startChromium],
  ...firefoxes().map((path): [string, (language: string) => Promise<Driver>] => [
    'Firefox',
    (language) => startFirefox(path, language),
  ]),
];

/** Asks until it is so, or the time of the test is over. */
async function until(driver: Driver, expression: string): Promise<void> {
  while ((await driver.evaluate(`Promise.resolve(${expression}).then(Boolean)`)) !== true);
}
const route = async (driver: Driver) => String(await driver.evaluate('location.hash'));
const words = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.innerText`;

/** A student of S01, as far as it is asked before the plan. */
const answers: Readonly<Record<string, number | string>> = {
  holder: 1,
  balance: '412',
  inRussia: 1,
  lineState: 1,
};

describe.each(browsers)('%s', (_name, start) => {
  let host: Host;
  let driver: Driver;
  const told = (lang: Lang) =>
    driver
      .evaluate(`JSON.parse(localStorage.getItem('otboy.case'))?.case`)
      .then((kase) =>
        json<{ title: string; steps: { title: string; status: string }[] }>('plan', kase, '--lang', lang),
      );

  test.each(languages)(
    'in %s: from the first screen to the plan, and again without a connection',
    async (lang) => {
      host = await serve(set.folder);
      driver = await start(locales[lang]);
      try {
        await driver.goTo(`${host.origin}/`);
        await until(driver, words('#page h1'));
        await driver.evaluate(
          `void document.addEventListener('securitypolicyviolation', () => { document.body.dataset.breach = 'yes' })`,
        );
        await driver.click('#page .way:not(.urgent)');
        await until(driver, `document.activeElement?.matches('h1') && document.querySelector('#number')`);
        await driver.type('#number', canary);
        await driver.click('form .act');
        await until(driver, `location.hash === '#/about-number' && document.querySelector('.choice')`);
        await driver.click('.choices li:nth-child(1) .choice');
        await until(driver, `location.hash.startsWith('#/question/')`);
        while ((await route(driver)).startsWith('#/question/')) {
          const asked = await route(driver);
          const answer = answers[asked.slice('#/question/'.length)];
          await until(driver, `document.querySelector('main :is(.choice, #answer)')`);
          if (typeof answer === 'number') await driver.click(`.choices li:nth-child(${answer}) .choice`);
          else {
            await driver.type('#answer', answer ?? '');
            await driver.click('form .act');
          }
          await until(driver, `location.hash !== ${JSON.stringify(asked)} && document.activeElement?.matches('h1')`);
        }
        await until(driver, words('.steps.first .step-title'));
        const plan = await told(lang);
        const first = plan.steps.find(({ status }) => status === 'ready')?.title;
        expect(await driver.evaluate(words('.verdict-line'))).toBe(plan.title);
        expect(await driver.evaluate(words('.steps.first .step-title'))).toBe(first);
        expect(await driver.evaluate('document.body.dataset.breach ?? null')).toBe(null);
        expect(await driver.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

        await until(driver, 'navigator.serviceWorker.controller !== null');
        await host.end();
        await driver.goTo(`${host.origin}/?again`);
        await until(driver, words('.steps.first .step-title'));
        expect(await driver.evaluate(words('.steps.first .step-title'))).toBe(first);
        for (const page of ['verdict', 'check', 'urgent/lost-sim']) {
          const before = String(await driver.evaluate(words('h1')));
          await driver.evaluate(`void location.assign('#/${page}')`);
          await until(driver, `${words('h1')} && ${words('h1')} !== ${JSON.stringify(before)}`);
        }
      } finally {
        await driver.end();
        await host.end().catch(() => undefined);
      }
    },
    90_000,
  );
});
