import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import type { Part } from './blank.ts';
import { coverHtmlOf, htmlOf, type Tag, textOf } from './html.ts';
import { draftPapers } from './papers.ts';
import { li, refusals, variants } from './testing/people.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const all = { ...variants, ...refusals };
const base = { knowledge, today: '2026-11-24', lang: 'zh', translations: ['zh'], blockers: [] } as const;
const draftsOf = (kase = li) => draftPapers({ ...base, case: kase }).papers;

const isTag = (one: Tag | Part): one is Tag => 'tag' in one;
/** Every piece below these, themselves included. */
const within = (tags: readonly (Tag | Part)[]): (Tag | Part)[] =>
  tags.flatMap((one) => (isTag(one) ? [one, ...within(one.inside)] : [one]));
const wordsOf = (tags: readonly (Tag | Part)[]): string =>
  within(tags)
    .map((one) => (isTag(one) ? '' : 'text' in one ? one.text : '_'))
    .join('');

describe('the letter for a page', () => {
  test.each(Object.entries(all))('%s: every sentence once in Russian, once in translation', (_name, kase) => {
    for (const { layout } of draftsOf(kase)) {
      const tags = within(htmlOf(layout)).filter(isTag);
      const of = (part: string) => tags.filter((one) => one.part === part);
      const rows = layout.yours[0]?.rows ?? [];
      expect(of('binding').map(({ inside }) => wordsOf(inside))).toEqual(rows.map(({ ru }) => wordsOf(ru)));
      expect(of('meaning').map(({ inside }) => wordsOf(inside))).toEqual(
        rows.map(({ translation }) => wordsOf(translation)),
      );
      expect(of('binding').every(({ lang }) => lang === 'ru')).toBe(true);
      expect(of('meaning').every(({ lang }) => lang === 'zh')).toBe(true);
    }
  });

  test('a name that the fonts of the PDF lack is written by the fonts of the device', () => {
    const rare = { ...li, person: { ...li.person, nameLatin: '𠮷田' } };
    const [here] = draftPapers({ ...base, case: rare, prints: () => true }).papers;
    expect(here?.letter.missing).not.toContain('nameLatin');
    expect(wordsOf(here === undefined ? [] : htmlOf(here.layout))).toContain('𠮷田');
    expect(draftsOf(rare)[0]?.letter.missing).toContain('nameLatin');
  });

  test('the first sheet is there while the guard is closed, and only then', () => {
    const blockers = [{ step: 'inventory', title: { say: 'step.inventory.title' } }];
    const [held] = draftPapers({ ...base, case: li, blockers }).papers;
    const cover = held === undefined ? null : coverHtmlOf(held.layout);
    expect(wordsOf(cover === null ? [] : [cover])).toContain('先别提交');
    expect(draftsOf().map(({ layout }) => coverHtmlOf(layout))).toEqual([null]);
  });
});

test.each(Object.entries(all))('%s as plain text: the Russian alone, requests numbered', (_name, kase) => {
  for (const { layout } of draftsOf(kase)) {
    const said = textOf(layout);
    expect(said).not.toMatch(/\p{Script=Han}|undefined|[\uE000\uE001{}]/u);
    const asked = layout.letter.requests.length;
    expect(said.match(/^\d+\) /gm)?.length ?? 0).toBe(asked);
  }
});
