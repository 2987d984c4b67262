import type { Case } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import { describe, expect, test } from 'vitest';
import { plain } from './blank.ts';
import { htmlOf, textOf } from './html.ts';
import { sentencesOf } from './letter.ts';
import type { Paper } from './paper.ts';
import { makePapers } from './papers.node.ts';
import { paperKinds } from './papers.ts';
import { type Words, wordsOf } from './sheet.ts';
import { inTongue } from './sheet-layout.ts';
import { asked, drafted, knowledge } from './testing/drafted.ts';
import { inkInMargins, packed, said } from './testing/read.ts';
import { draw, room } from './testing/render.ts';
import { variants, without } from './testing/variants.ts';

const table = variants.map(({ kind, name, case: kase }) => [kind, name, kase] as const);
/** So much of it is to be filled in by hand that no size of the words makes it one page. */
const onBothSides = new Set(['claim, several-by-representative']);
/** Everything a paper says, as its words in one language. */
const wordsIn = (paper: Paper): Words[] =>
  paper.form === 'letter'
    ? sentencesOf(paper).map((sentence) => sentence.text)
    : [paper.title, ...(paper.lead === null ? [] : [paper.lead]), ...paper.blocks.flatMap(wordsOf)];
const inLang = (paper: Paper, lang: Lang): string[] =>
  wordsIn(paper).map((words) => plain(inTongue(knowledge, lang, words)));
const pdfOf = async (kind: string, kase: Case, lang: Lang) => {
  const { papers } = await makePapers({ ...asked(lang), case: kase, only: [kind], assetsDir: room });
  return papers[0]?.bytes ?? new Uint8Array();
};

test('every paper has its variants, its name and its purpose', () => {
  expect(without()).toEqual([]);
  for (const kind of paperKinds())
    for (const id of [`paper.name.${kind}`, `paper.what.${kind}`]) expect(knowledge.texts).toHaveProperty([id]);
  expect(new Set(paperKinds()).size).toBe(paperKinds().length);
});

describe.each(table)('%s, %s', (kind, name, kase) => {
  test('says exactly this', async () => {
    const words = textOf(drafted(kind, kase).layout);
    await expect(words).toMatchFileSnapshot(`${room}golden/${kind}/${name}.golden.txt`);
  });

  test('leaves no place open, in any language', () => {
    const { paper, layout } = drafted(kind, kase);
    for (const lang of languages) {
      const given = [...inLang(paper, lang), ...drafted(kind, kase, lang).layout.yours.flatMap(({ notes }) => notes)];
      expect(given.filter((words) => /[{}]|undefined|\bnull\b|NaN|\[object/.test(words))).toEqual([]);
    }
    expect(textOf(layout)).not.toMatch(/[\uE000\uE001]/);
  });

  test('says the same numbers and dates in Russian and in the translation', () => {
    const { paper } = drafted(kind, kase);
    const numbers = (words: string) =>
      (words.replace(/(\d)[\u00A0,](?=\d{3})/g, '$1').match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
    const [ru, en, zh] = (['ru', 'en', 'zh'] as const).map((lang) => inLang(paper, lang).map(numbers));
    // A date is digits in Chinese and has a month in words elsewhere: those papers write it for offices.
    expect(en).toEqual(ru);
    expect(zh).toEqual(ru);
  });

  test('lists what is blank under a name in three languages, and rests on facts that are known', () => {
    const { paper } = drafted(kind, kase);
    expect(paper.missing.filter((field) => knowledge.texts[`paper.field.${field}`] === undefined)).toEqual([]);
    expect(paper.facts.filter((id) => knowledge.facts[id] === undefined)).toEqual([]);
    expect(new Set(paper.missing).size).toBe(paper.missing.length);
  });

  test('is on the page as it is on paper', () => {
    const { layout } = drafted(kind, kase);
    const onPage = packed(said(htmlOf(layout)));
    for (const words of layout.yours.flatMap(({ rows }) => rows.map(({ translation }) => translation)))
      for (const part of words) if ('text' in part) expect(onPage).toContain(packed(part.text));
    for (const line of textOf(layout).split('\n')) {
      const parts = line.split(/_+| \| | \/ |^\d+\) |^- |^\[ \] /);
      for (const part of parts) expect(onPage).toContain(packed(part));
    }
  });

  test.each(languages)(
    'printed for who reads %s: another program reads all of it, nothing runs off the page',
    async (lang) => {
      const { paper, layout } = drafted(kind, kase, lang);
      const pages = await draw(await pdfOf(kind, kase, lang));
      const all = packed(pages.map(({ text }) => text).join(''));
      const printed = layout.letter === null ? textOf(layout) : inLang(paper, 'ru').join('\n');
      for (const line of printed.split('\n'))
        for (const part of line.split(/_+| \| | \/ |^\d+\) |^- |^\[ \] /)) expect(all).toContain(packed(part));
      for (const { png } of pages) expect(inkInMargins(png)).toBe(0);
      if (layout.letter === null) return;
      // What is handed in is one sheet, with its signature on it.
      const covers = layout.cover === null ? 0 : 1;
      const sides = onBothSides.has(`${kind}, ${name}`) ? 2 : 1;
      const sheet = pages.slice(covers, covers + sides).map(({ text }) => packed(text));
      for (const words of inLang(paper, 'ru'))
        for (const part of words.split('____')) expect(sheet.join('')).toContain(packed(part));
      expect(sheet.at(-1)).toContain(packed('Подпись'));
      // A second side has its number, a single one has none.
      const numbered = pages.map(({ text }) => /^\d\r?$/m.exec(text)?.[0].trim());
      expect(numbered).toEqual(pages.map((_page, index) => (sides === 2 && index === covers + 1 ? '2' : undefined)));
      expect(pages.length).toBeLessThanOrEqual(covers + sides + 2);
    },
  );

  test('the same request gives the same bytes', async () => {
    expect(Buffer.compare(await pdfOf(kind, kase, 'zh'), await pdfOf(kind, kase, 'zh'))).toBe(0);
  });
});

describe.each(paperKinds())('%s never says', (kind) => {
  const secret = 'Kodovoe-9413';
  const hidden = Object.entries(knowledge.services).filter(([, { sensitive }]) => sensitive);
  const mine = variants.filter((one) => one.kind === kind);

  test('a code, a password or a card number, wherever they were noted', () => {
    for (const { case: kase } of mine) {
      const fed: Case = {
        ...kase,
        events: [
          ...kase.events,
          { kind: 'told', on: '2026-11-20', answer: secret, by: secret, note: secret },
          { kind: 'prepared', on: '2026-11-20', note: `код 941300, пароль ${secret}, карта 4000 0000 0000 0002` },
        ],
        bank: { account: '4000 0000 0000 0002', bik: '044525000', name: 'Банк' },
      };
      const words = languages.map((lang) => JSON.stringify(drafted(kind, fed, lang).layout)).join('');
      expect(words).not.toMatch(/Kodovoe|941300|4000 ?0000 ?0000 ?0002/);
    }
  });

  test('the name of a sensitive service, or a list of accounts', () => {
    for (const { case: kase } of mine) {
      const fed: Case = { ...kase, links: hidden.map(([service]) => ({ service })) };
      for (const lang of languages) {
        const words = packed(JSON.stringify(drafted(kind, fed, lang).layout));
        const names = hidden.flatMap(([, { names }]) => Object.values(names).map((name) => packed(name ?? '')));
        expect(names.filter((name) => words.includes(name))).toEqual([]);
      }
    }
  });
});
