import { setImmediate as schedule } from 'node:timers';
import type { Case } from '@otboy/casefile';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { isPrintable } from './blank.ts';
import { makePapers } from './papers.node.ts';
import { asked } from './testing/drafted.ts';
import { li } from './testing/people.ts';
import { packed } from './testing/read.ts';
import { draw, room } from './testing/render.ts';

const make = (kase: Case = li) =>
  makePapers({ ...asked(), case: kase, only: ['termination-statement'], assetsDir: room });
const withNumbers = (count: number): Case => {
  const otherNumbers = Array.from({ length: count }, (_, index) => `+790000000${index + 18}`);
  return { ...li, contract: { number: '000-17', date: '2023-09-01', otherNumbers } };
};
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

test('the longer a letter, the smaller its words, and its page is full before they are', async () => {
  const sheet = async (numbers: number) => {
    const { papers } = await make(withNumbers(numbers));
    const document = await getDocumentProxy(papers[0]?.bytes.slice() ?? new Uint8Array(), { verbosity: 0 });
    const { items } = await (await document.getPage(1)).getTextContent();
    await document.destroy();
    const words = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
    return {
      size: words.find(({ str }) => str.includes('Прошу'))?.height ?? 0,
      lowest: Math.min(...words.map(({ transform }) => Number(transform[5]))),
    };
  };
  const sheets = [];
  for (const numbers of [0, 12, 24, 36, 48, 60, 72]) sheets.push(await sheet(numbers));
  const sizes = sheets.map(({ size }) => size);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(new Set(sizes).size).toBeGreaterThan(2);
  for (const { size, lowest } of sheets) {
    // The paper goes on to 40 points above its edge; a size more would not have fitted.
    expect(lowest).toBeGreaterThan(39);
    if (size < Math.max(...sizes)) expect(lowest).toBeLessThan(100);
  }
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

test('the size that one letter took is nothing to the next: each is the same bytes in any order', async () => {
  const hash = async (numbers: number) => (await make(withNumbers(numbers))).papers[0]?.sha256;
  const [short, long] = [await hash(0), await hash(60)];
  expect([await hash(60), await hash(0)]).toEqual([long, short]);
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
