// Draws the pages that the test compares with: `npm run golden`, after a change of the layout that was looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PNG } from 'pngjs';
import { pictured, picturesOf } from '../src/testing/pictured.ts';
import { room } from '../src/testing/render.ts';

for (const name of pictured) {
  const pages = Object.entries(await picturesOf(name));
  for (const [page, png] of pages) {
    const file = `${room}golden/${page}.golden.png`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, PNG.sync.write(png, { colorType: 0 }));
  }
  console.log(`${name}: ${pages.length} pages`);
}
