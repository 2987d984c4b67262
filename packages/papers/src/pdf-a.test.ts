// Neither npm nor Debian has a validator of PDF/A, so what ISO 19005-2 asks of these files is looked up one by one.
import type { Case } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import { describe, expect, test } from 'vitest';
import { plainly } from './blank.ts';
import { textOf } from './html.ts';
import { makePapers } from './papers.node.ts';
import { paperKinds } from './papers.ts';
import { asked, drafted } from './testing/drafted.ts';
import { packed } from './testing/read.ts';
import { room } from './testing/render.ts';
import { type Element, elementsIn, objectsOf, structureOf, unpacked } from './testing/structure.node.ts';
import { variants } from './testing/variants.ts';

const table = paperKinds().flatMap((kind) => languages.map((lang) => [kind, lang] as const));
const caseOf = (kind: string): Case => {
  const variant = variants.find((one) => one.kind === kind);
  if (variant === undefined) throw new Error(`no variant of ${kind}`);
  return variant.case;
};
async function pdfOf(kind: string, lang: Lang): Promise<Uint8Array> {
  const { papers } = await makePapers({ ...asked(lang), case: caseOf(kind), only: [kind], assetsDir: room });
  return papers[0]?.bytes ?? new Uint8Array();
}
/** A colour as it is written: of one part it is a grey. */
const colourOf = (written: string): number[] => {
  const parts = written.split(' ').map(Number);
  return parts.length === 1 ? [...parts, ...parts, ...parts] : parts;
};
/** Light that a colour gives back, as WCAG reckons it; from 0 of black to 1 of white. */
const light = (colour: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe.each(table)('%s for who reads %s', (kind, lang) => {
  test('is what PDF/A-2a asks for', async () => {
    const bytes = await pdfOf(kind, lang);
    const { marked, title, metadata, outside, lang: spoken } = await structureOf(bytes);
    const { layout } = drafted(kind, caseOf(kind), lang);
    expect([metadata.get('pdfaid:part'), metadata.get('pdfaid:conformance')]).toEqual(['2', 'A']);
    expect([metadata.get('dc:title'), title, spoken]).toEqual([layout.title, layout.title, layout.lang]);
    expect(marked).toBe(true);
    // The head of a table is read once, however many pages it stands on; the number of a page is not read.
    const heads = (layout.sheet?.blocks ?? []).flatMap((block) =>
      block.is === 'table' ? block.columns.flat().map(({ words }) => packed(plainly(words))) : [],
    );
    expect(heads.reduce((rest, head) => rest.replaceAll(head, ''), packed(outside))).toMatch(/^[2-9]*$/);
    const objects = [...objectsOf(bytes).values()];
    const all = objects.join('\n').replace(/\nstream\n[\s\S]*?\nendstream/g, '');
    const trailer = Buffer.from(bytes)
      .toString('latin1')
      .split(/^trailer$/m)
      .at(-1);
    expect(trailer).toMatch(/\/ID \[/);
    expect(`${all}${trailer}`).not.toMatch(
      /\/(Encrypt|JavaScript|JS|Launch|AA|OpenAction|EmbeddedFiles?|AcroForm|XFA|LZWDecode)\b/,
    );
    const [intent = '', ...more] = objects.filter((object) => object.includes('/Type /OutputIntent'));
    expect([more, intent.includes('/S /GTS_PDFA1'), /\/DestOutputProfile \d+ 0 R/.test(intent)]).toEqual([
      [],
      true,
      true,
    ]);
    // Words are drawn with faces that are in the file, cut, and can be turned back into characters.
    const fonts = objects.filter((object) => /\/Type \/Font\b/.test(object));
    const outer = fonts.filter((font) => font.includes('/Subtype /Type0'));
    expect(outer.length).toBeGreaterThan(0);
    expect(outer.filter((font) => !/\/ToUnicode \d+ 0 R/.test(font))).toEqual([]);
    expect(fonts.filter((font) => !/\/BaseFont \/[A-Z]{6}\+NotoSans/.test(font))).toEqual([]);
    const described = objects.filter((object) => object.includes('/Type /FontDescriptor'));
    expect(described.length).toBe(outer.length);
    expect(described.filter((font) => !/\/FontFile2 \d+ 0 R/.test(font))).toEqual([]);
  });

  test('is read aloud in its order, under its heading, each word in its language', async () => {
    const { pages } = await structureOf(await pdfOf(kind, lang));
    const { layout } = drafted(kind, caseOf(kind), lang);
    const aloud = packed(pages.map(({ text }) => text).join(''));
    let from = 0;
    for (const line of textOf(layout).split('\n'))
      for (const part of line.split(/_+| \| | \/ |^\d+\) |^- |^\[ \] /).map(packed)) {
        expect(aloud.slice(from)).toContain(part);
        from = aloud.indexOf(part, from) + part.length;
      }
    const elements = pages.flatMap(elementsIn);
    const [heading] = elements.filter(({ role }) => /^H\d$/.test(role));
    expect([heading?.role, heading?.inside]).toEqual(['H1', []]);
    // A page that stands before the letter has its own.
    const titles = [layout.title, ...(layout.cover?.titles ?? [])].join(' ');
    expect(packed(titles)).toContain(packed(heading?.text ?? '-'));
    // Names stay as they are; what is Chinese throughout or Russian throughout is said to be.
    const leaves = elements.filter(({ inside }) => inside.length === 0);
    const wrong = ({ text, lang: spoken }: Element) =>
      (/\p{Script=Han}{4}/u.test(text) && spoken !== 'zh') ||
      (/[а-яё]{4}/i.test(text) && !/[\p{Script=Han}\p{Script=Latin}]/u.test(text) && spoken !== 'ru');
    expect(leaves.filter(wrong)).toEqual([]);
  });

  test('is readable in black and white: every word is darker than the middle, whatever stands behind it', async () => {
    const objects = [...objectsOf(await pdfOf(kind, lang)).values()];
    const drawings = objects
      .filter((object) => /^<<\n {2}\/Length \d+\n {2}\/Filter \/FlateDecode\n>>\nstream/.test(object))
      .map(unpacked)
      .filter((drawing) => /^\/f\d+ [\d.]+ Tf$/m.test(drawing));
    expect(drawings.length).toBeGreaterThan(0);
    const words: number[] = [];
    const grounds: number[] = [1];
    for (const drawing of drawings) {
      // The colour that fills, and those to come back to.
      let fill = 0;
      const before: number[] = [];
      for (const line of drawing.split('\n')) {
        const [, operands = '', operator] = /^(.*?)\s?(\S+)$/.exec(line) ?? [];
        if (operator === 'q') before.push(fill);
        else if (operator === 'Q') fill = before.pop() ?? 0;
        else if (operator === 'scn') fill = light(colourOf(operands));
        else if (operator === 'TJ' || operator === 'Tj') words.push(fill);
        else if (operator === 'f' || operator === 'f*') grounds.push(fill);
      }
    }
    const behind = Math.min(...grounds.filter((ground) => ground > 0.5));
    expect(words.length).toBeGreaterThan(0);
    expect((behind + 0.05) / (Math.max(...words) + 0.05)).toBeGreaterThanOrEqual(4.5);
    // A printer that knows only black and white cuts at the middle: no word is lighter.
    expect(Math.max(...words)).toBeLessThan(light([0.5, 0.5, 0.5]));
  });
});
