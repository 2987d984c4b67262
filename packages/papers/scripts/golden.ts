// Draws the pages that the test compares with: `npm run golden`, after a change of the layout that was looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { PNG } from 'pngjs';
import { makePapers } from '../src/papers.node.ts';
import { pictured } from '../src/testing/pictured.ts';
import { draw, room } from '../src/testing/render.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
mkdirSync(`${room}golden`, { recursive: true });
for (const [name, request] of Object.entries(pictured)) {
  const { papers } = await makePapers({ knowledge, assetsDir: room, ...request });
  const pages = await draw(papers[0]?.bytes ?? new Uint8Array());
  pages.forEach(({ png }, index) => {
    writeFileSync(`${room}golden/${name}-${index + 1}.golden.png`, PNG.sync.write(png, { colorType: 0 }));
  });
  console.log(`${name}: ${pages.length} pages`);
}
