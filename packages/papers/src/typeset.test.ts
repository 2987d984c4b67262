import { setImmediate as schedule } from 'node:timers';
import type { Case } from '@otboy/casefile';
import { expect, test } from 'vitest';
import { isPrintable } from './blank.ts';
import { makePapers } from './papers.node.ts';
import { asked } from './testing/drafted.ts';
import { li } from './testing/people.ts';
import { packed } from './testing/read.ts';
import { draw, room } from './testing/render.ts';

const make = (kase: Case = li) =>
  makePapers({ ...asked(), case: kase, only: ['termination-statement'], assetsDir: room });
const named = (nameLatin: string) => make({ ...li, person: { ...li.person, nameLatin } });

test('the loop turns with every paper: only then is what it was laid out in given back', async () => {
  // The first brings the engine along, which waits anyway.
  await make();
  let turned = false;
  schedule(() => {
    turned = true;
  });
  await make();
  expect(turned).toBe(true);
});

test('a name with rare characters is printed, in its column, and the rest of the page is as it was', async () => {
  const rare = 'LI 喆堃 赟翀 㛃䶮 𬭎𬀩';
  expect(isPrintable(rare)).toBe(false);
  const [paper] = (await named(rare)).papers;
  expect(paper?.missing).not.toContain('nameLatin');
  // PDF/A does not let a character without a glyph pass: what was made has them all.
  const [sheet, yours] = await draw(paper?.bytes ?? new Uint8Array());
  expect(packed(sheet?.text ?? '')).toContain(packed(rare));
  expect(packed(yours?.text ?? '')).toContain(packed(rare));
  const [plain] = await draw((await named('LI WEI')).papers[0]?.bytes ?? new Uint8Array());
  expect(packed(sheet?.text ?? '').replace(packed(rare), packed('LI WEI'))).toBe(packed(plain?.text ?? '-'));
});

test('with both sorts of names in turn each paper is the same bytes as alone', async () => {
  const hash = async (name: string) => (await named(name)).papers[0]?.sha256;
  const [rare, plain] = [await hash('王喆'), await hash('王小明')];
  expect([await hash('王小明'), await hash('王喆')]).toEqual([plain, rare]);
});

test('what no face has stays a blank that is listed', async () => {
  const [paper] = (await named('王𠮷')).papers;
  expect(paper?.missing).toContain('nameLatin');
});
