import { describe, expect, test } from 'vitest';
import { coverHtmlOf, htmlOf, textOf } from './html.ts';
import { drafted } from './testing/drafted.ts';
import { li } from './testing/people.ts';
import { isTag, said, within } from './testing/read.ts';
import { variants } from './testing/variants.ts';

const letters = variants.flatMap(({ kind, name, case: kase }) => {
  const { layout } = drafted(kind, kase);
  return layout.letter === null ? [] : [[kind, name, layout, layout.letter] as const];
});

describe('the letter for a page', () => {
  test.each(letters)('%s, %s: every sentence once in Russian, once in translation', (_kind, _name, layout) => {
    const tags = within(htmlOf(layout)).filter(isTag);
    const of = (part: string) => tags.filter((one) => one.part === part);
    const rows = layout.yours[0]?.rows ?? [];
    expect(of('binding').map(({ inside }) => said(inside))).toEqual(rows.map(({ ru }) => said(ru)));
    expect(of('meaning').map(({ inside }) => said(inside))).toEqual(rows.map(({ translation }) => said(translation)));
    expect(of('binding').every(({ lang }) => lang === 'ru')).toBe(true);
    expect(of('meaning').every(({ lang }) => lang === 'zh')).toBe(true);
  });

  test.each(letters)('%s, %s as plain text: the Russian alone, requests numbered', (_kind, _name, layout, letter) => {
    const words = textOf(layout);
    expect(words).not.toMatch(/\p{Script=Han}|undefined|[\uE000\uE001{}]/u);
    expect(words.match(/^\d+\) /gm)?.length ?? 0).toBe(letter.requests.length);
  });

  test('a name that the fonts of the PDF lack is written by the fonts of the device', () => {
    const rare = { ...li, person: { ...li.person, nameLatin: '𠮷田' } };
    const here = drafted('termination-statement', rare, 'zh', { prints: () => true });
    expect(here.paper.missing).not.toContain('nameLatin');
    expect(said(htmlOf(here.layout))).toContain('𠮷田');
    expect(drafted('termination-statement', rare).paper.missing).toContain('nameLatin');
  });

  test('the first sheet is there while the guard is closed, and only then', () => {
    const blockers = [{ step: 'inventory', title: { say: 'step.inventory.title' } }];
    const cover = coverHtmlOf(drafted('termination-statement', li, 'zh', { blockers }).layout);
    expect(said(cover === null ? [] : [cover])).toContain('先别提交');
    expect(coverHtmlOf(drafted('termination-statement', li).layout)).toBeNull();
  });
});

test('a sheet for a page is in the languages of who reads it', () => {
  const tags = within(htmlOf(drafted('clerk-cards', variantOf('clerk-cards')).layout)).filter(isTag);
  const cards = tags.filter(({ part }) => part === 'card');
  expect(cards.length).toBeGreaterThan(3);
  for (const { inside } of cards) expect(inside.filter(isTag).map(({ lang }) => lang)).toEqual(['ru', 'zh']);
});

function variantOf(kind: string) {
  const found = variants.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no variant of ${kind}`);
  return found.case;
}
