import { plainly } from './blank.ts';
import type { LaidBlock, SheetLayout, Tongues } from './sheet-layout.ts';
import { said, type Tag } from './tag.ts';

/** The sheet for a page: each language of it in an element of its own. */
export const sheetHtmlOf = ({ look, title, lead, blocks, foot }: SheetLayout): Tag[] => [
  {
    tag: 'div',
    part: `look-${look}`,
    inside: [
      inTongues('h2', 'title', title),
      ...(lead === null ? [] : [inTongues('p', 'lead', lead)]),
      ...blocks.map(blockHtml),
      {
        tag: 'div',
        part: 'foot',
        lang: foot.lang,
        inside: [...foot.notes, ...foot.sources].map(
          (words): Tag => ({ tag: 'p', part: 'foot-line', inside: said(words) }),
        ),
      },
    ],
  },
];

const inTongues = (tag: Tag['tag'], part: string, tongues: Tongues): Tag => ({
  tag,
  part,
  inside: tongues.map(
    ({ lang, small, words }): Tag => ({ tag: 'span', part: small ? 'meaning' : 'binding', lang, inside: words }),
  ),
});

/** A box to tick stands before its words. */
const box: Tag = { tag: 'span', part: 'box', inside: [] };

function blockHtml(block: LaidBlock): Tag {
  switch (block.is) {
    case 'heading':
      return inTongues('h3', 'heading', block.words);
    case 'words':
      return inTongues('p', 'words', block.words);
    case 'card':
      return inTongues('div', 'card', block.words);
    case 'list':
      return {
        tag: block.marks === 'numbers' ? 'ol' : 'ul',
        part: `list-${block.marks}`,
        inside: block.items.map(({ words, note }): Tag => {
          const item = inTongues('li', 'item', words);
          const marked = block.marks === 'boxes' ? [box, ...item.inside] : item.inside;
          return { ...item, inside: note === null ? marked : [...marked, inTongues('div', 'note', note)] };
        }),
      };
    case 'table':
      return {
        tag: 'table',
        part: 'table',
        inside: [
          {
            tag: 'thead',
            part: 'columns',
            inside: [
              { tag: 'tr', part: 'row', inside: block.columns.map((column) => inTongues('th', 'column', column)) },
            ],
          },
          {
            tag: 'tbody',
            part: 'rows',
            inside: block.rows.map(
              (row): Tag => ({
                tag: 'tr',
                part: 'row',
                inside: row.map((cell, index) => {
                  const said = inTongues('td', cell === null ? 'empty' : 'cell', cell ?? []);
                  // On a narrow screen, where the head of the table is not above it.
                  return {
                    ...said,
                    inside: [inTongues('div', 'cell-head', block.columns[index] ?? []), ...said.inside],
                  };
                }),
              }),
            ),
          },
        ],
      };
    case 'lines':
      return {
        tag: 'div',
        part: 'lines',
        inside: block.labels.map((label): Tag => {
          const line = inTongues('p', 'ruled', label);
          return { ...line, inside: [...line.inside, { blank: 60 }] };
        }),
      };
    case 'address':
      return { tag: 'div', part: 'address', inside: block.lines.map((line) => inTongues('p', 'address-line', line)) };
  }
}

/** The sheet as plain text, its languages one under the other. */
export const sheetTextOf = ({ title, lead, blocks }: SheetLayout): string =>
  [lines(title), ...(lead === null ? [] : [lines(lead)]), ...blocks.map(blockText), ''].join('\n\n');

const lines = (tongues: Tongues): string => tongues.map(({ words }) => plainly(words)).join('\n');

function blockText(block: LaidBlock): string {
  switch (block.is) {
    case 'heading':
    case 'words':
    case 'card':
      return lines(block.words);
    case 'list':
      return block.items
        .map(
          ({ words, note }, index) =>
            `${block.marks === 'numbers' ? `${index + 1})` : block.marks === 'boxes' ? '[ ]' : '-'} ${lines(words)}${note === null ? '' : `\n${lines(note)}`}`,
        )
        .join('\n');
    case 'table':
      return [block.columns, ...block.rows]
        .map((row) => row.map((cell) => (cell === null ? '____' : lines(cell).replaceAll('\n', ' / '))).join(' | '))
        .join('\n');
    case 'lines':
      return block.labels.map((label) => `${lines(label)} ____________`).join('\n');
    case 'address':
      return block.lines.map(lines).join('\n');
  }
}
