import type { Layout } from './layout.ts';
import { letterHtmlOf, letterTextOf } from './letter-html.ts';
import { sheetHtmlOf, sheetTextOf } from './sheet-html.ts';
import { said, type Tag } from './tag.ts';

/** The paper for a page; of a letter the Russian sentence and, under or beside it, what it means. */
export const htmlOf = ({ letter, yours, sheet }: Layout): Tag[] => [
  ...(letter === null ? [] : letterHtmlOf(letter, yours[0])),
  ...(sheet === null ? [] : sheetHtmlOf(sheet)),
];

/** The paper as plain text, for a message or a field of a form; of a letter the Russian alone. */
export const textOf = ({ letter, sheet }: Layout): string =>
  letter === null ? (sheet === null ? '' : sheetTextOf(sheet)) : letterTextOf(letter);

/** The first sheet while something holds the statement; null once nothing does. */
export function coverHtmlOf({ cover }: Layout): Tag | null {
  if (cover === null) return null;
  return {
    tag: 'div',
    part: 'cover',
    lang: cover.lang,
    inside: [
      ...cover.titles.map((words): Tag => ({ tag: 'p', part: 'cover-title', inside: said(words) })),
      ...cover.texts.map((words): Tag => ({ tag: 'p', part: 'cover-text', inside: said(words) })),
      ...cover.lists.flatMap(({ title, items }): Tag[] => [
        { tag: 'p', part: 'cover-list', inside: said(title) },
        {
          tag: 'ul',
          part: 'cover-items',
          inside: items.map((item) => ({ tag: 'li', part: 'item', inside: said(item) })),
        },
      ]),
      ...cover.then.map((words): Tag => ({ tag: 'p', part: 'cover-then', inside: said(words) })),
    ],
  };
}
