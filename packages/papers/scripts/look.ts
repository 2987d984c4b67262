// Draws every page of a paper, to be looked at: `npm run look -- KIND FOLDER [LANG [VARIANT]]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '@otboy/knowledge';
import { PNG } from 'pngjs';
import { makePapers } from '../src/papers.node.ts';
import { asked } from '../src/testing/drafted.ts';
import { draw, room } from '../src/testing/render.ts';
import { variants } from '../src/testing/variants.ts';

const [kind, folder = '.', lang = 'zh', only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const { name, case: kase } of variants.filter((one) => one.kind === kind && (only ?? one.name) === one.name)) {
  const { papers } = await makePapers({ ...asked(lang as Lang), case: kase, only: [kind ?? ''], assetsDir: room });
  const pages = await draw(papers[0]?.bytes ?? new Uint8Array(), 1.4);
  pages.forEach(({ png }, index) => {
    const file = join(folder, `${kind}-${name}-${lang}-${index + 1}.png`);
    writeFileSync(file, PNG.sync.write(png));
    console.log(file);
  });
}
