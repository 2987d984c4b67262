/**
 * The page began to listen a moment after it could be seen: whoever tapped a link at once stayed where they were, and of
 * three presses that lead away at once the first was lost. It showed itself now and then, as a journey that hung.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, stage } from '../browser.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

/** Does something in the same moment in which the page appears, before the browser has drawn it. */
async function atOnce(act: () => void) {
  const page = await set.browser.newPage();
  await page.addInitScript(`new MutationObserver((_all, observer) => {
    if (document.querySelector('#page h1') === null) return;
    observer.disconnect();
    (${act})();
  }).observe(document, { childList: true, subtree: true });`);
  await page.goto(set.origin);
  return page;
}

test('a link leads on', async () => {
  const page = await atOnce(() => location.assign('#/urgent'));
  await page.locator('#page .choice').first().waitFor();
  expect(new URL(page.url()).hash).toBe('#/urgent');
  await page.close();
});

test('three presses lead away', async () => {
  const page = await atOnce(() => {
    for (let n = 0; n < 3; n++) dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  });
  await page.waitForURL('about:blank');
  await page.close();
});
