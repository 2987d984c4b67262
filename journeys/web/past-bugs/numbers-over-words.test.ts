/**
 * A telephone number is kept in one line by a span of its own. In the list of urgent acts, whose items were grids, that
 * made it a cell: in the one place where nobody has time to guess, the numbers lay over the words.
 */
import { languages } from '@otboy/knowledge';
import { emergencies } from '@otboy/plan';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, stage } from '../browser.ts';
import { goTo, visit } from '../visit.ts';
import { turn } from '../walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

/** Lines of words in the acts that lie over other words. */
const overlaps = () =>
  [...document.querySelectorAll('.acts li')].flatMap((act) => {
    const lines: { words: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(act, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ words: node.textContent ?? '', box });
    }
    return lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter(({ box }) => box.left < one.box.right - 1 && one.box.left < box.right - 1)
        .filter(({ box }) => box.top < one.box.bottom - 6 && one.box.top < box.bottom - 6)
        .map(({ words }) => `${words} over ${one.words}`),
    );
  });

test.each(languages)('in %s no number lies over the words of an urgent act', async (lang) => {
  const { page, context } = await visit(set, lang);
  let numbers = 0;
  for (const kind of emergencies) {
    await turn(page, () => goTo(page, `urgent/${kind}`));
    await page.locator('.acts').waitFor();
    numbers += await page.locator('.acts .whole').count();
    expect(await page.evaluate(overlaps)).toEqual([]);
  }
  expect(numbers).toBeGreaterThan(0);
  await context.close();
});
