import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import type { Stage } from './browser.ts';

/** A name under which other devices could find the page. */
export const publicly = 'https://otboy.example';

/** Serves the same files under that name. Before the page is closed: `await page.unrouteAll({ behavior: 'wait' })`. */
export async function servePublicly(page: Page, { origin }: Stage): Promise<void> {
  await page.route(`${publicly}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(publicly, origin) });
    await route.fulfill({ response });
  });
}

/** What a camera reads off a square: the dark modules of the drawn path, four pixels each. */
export async function readSquare(square: Locator): Promise<string | undefined> {
  const size = Number((await square.getAttribute('viewBox'))?.split(' ')[2]);
  const path = (await square.locator('.qr-module').getAttribute('d')) ?? '';
  const side = size * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let n = 0; n < 16; n++) {
      const at = ((Number(y) * 4 + (n >> 2)) * side + Number(x) * 4 + (n & 3)) * 4;
      pixels.fill(0, at, at + 3);
    }
  return jsQR(pixels, side, side)?.data;
}
