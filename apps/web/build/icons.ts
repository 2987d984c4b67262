// `npm run icons`: draws the pictures of an installed page out of public/mark.svg, with the browser of the tests.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const folder = fileURLToPath(new URL('../public/', import.meta.url));
const mark = readFileSync(`${folder}mark.svg`, 'utf8');
/** To the edge: phones cut their own shape out of it, of which the middle four fifths are always there. */
const toTheEdge = mark.replace(/ rx="\d+"/, '').replace('viewBox="0 0 32 32"', 'viewBox="-3 -3 38 38"');
const ground = /fill="(#[0-9a-f]{6})"/.exec(mark)?.[1] ?? 'none';

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--headless=shell'],
});
for (const { name, size, picture, back } of [
  { name: 'mark-192.png', size: 192, picture: mark, back: 'none' },
  { name: 'mark-512.png', size: 512, picture: mark, back: 'none' },
  { name: 'mark-maskable-512.png', size: 512, picture: toTheEdge, back: ground },
  { name: 'mark-180.png', size: 180, picture: toTheEdge, back: ground },
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>html{background:${back}}body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${picture}`,
  );
  writeFileSync(folder + name, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
