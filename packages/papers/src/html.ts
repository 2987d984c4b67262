import type { Part } from './blank.ts';
import type { Layout } from './layout.ts';

/** A piece of a page as HTML means it; whoever shows it builds elements of it, never markup of strings. */
export interface Tag {
  readonly tag: 'header' | 'h2' | 'p' | 'ol' | 'ul' | 'li' | 'div' | 'span';
  /** Its part in the letter, for the style sheet. */
  readonly part: string;
  readonly lang?: string;
  readonly inside: readonly (Tag | Part)[];
}

type Words = readonly Part[];

const said = (words: string): Words => [{ text: words }];
const ruled = (label: string): Tag => ({
  tag: 'p',
  part: 'ruled',
  inside: [...said(`${label} `), { blank: 45 }],
});

/**
 * The letter for a page: the Russian sentence, and under or beside it what it means. What the carrier gets is the Russian
 * alone; the translations carry their language and the part `meaning`, so that printing leaves them out.
 */
export function htmlOf({ letter, yours }: Layout): Tag[] {
  const [beside] = yours;
  // The rows of a translation stand in the order of the letter: each sentence takes the next.
  let next = 0;
  const meaning = (): Tag[] => {
    const row = beside?.rows[next++];
    if (beside === undefined || row === undefined) return [];
    return [{ tag: 'span', part: 'meaning', lang: beside.to, inside: row.translation }];
  };
  const line = (tag: Tag['tag'], part: string, words: Words): Tag => ({
    tag,
    part,
    inside: [{ tag: 'span', part: 'binding', lang: 'ru', inside: words }, ...meaning()],
  });
  const lines = (part: string, all: readonly Words[]): Tag[] => all.map((words) => line('p', part, words));
  return [
    { tag: 'header', part: 'parties', inside: lines('party', letter.head) },
    line('h2', 'title', letter.title),
    line('p', 'subtitle', letter.subtitle),
    ...lines('sentence', letter.opening),
    ...(letter.ask === null ? [] : lines('sentence', [letter.ask])),
    ...(letter.requests.length === 0
      ? []
      : [
          {
            tag: 'ol',
            part: 'requests',
            inside: letter.requests.map((words) => line('li', 'request', words)),
          } as const,
        ]),
    ...lines('sentence', [...letter.closing, letter.attached]),
    signature(letter),
    ...(letter.mark === 'receipt' ? [receipt(letter)] : []),
  ];
}

const signature = ({ labels, signer }: Layout['letter']): Tag => ({
  tag: 'div',
  part: 'signature',
  lang: 'ru',
  inside: [
    ruled(labels['date'] ?? ''),
    ruled(labels['sign'] ?? ''),
    {
      tag: 'p',
      part: 'signer',
      inside: [
        { tag: 'span', part: 'name', inside: signer.length === 0 ? [{ blank: 55 }] : signer },
        { tag: 'span', part: 'label', inside: said(labels['name'] ?? '') },
      ],
    },
  ],
});

const receipt = ({ labels }: Layout['letter']): Tag => ({
  tag: 'div',
  part: 'receipt',
  lang: 'ru',
  inside: [
    { tag: 'p', part: 'receipt-title', inside: said(labels['receipt'] ?? '') },
    ...['receiptDate', 'receiptNumber', 'receiptClerk', 'receiptSign'].map((id) => ruled(labels[id] ?? '')),
  ],
});

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

/** The Russian letter as plain text, for a message or a field of a form. */
export function textOf({ letter }: Layout): string {
  const plainly = (words: Words): string =>
    words.map((part) => ('text' in part ? part.text : '_'.repeat(Math.min(40, Math.ceil(part.blank / 3))))).join('');
  return [
    ...letter.head.map(plainly),
    '',
    plainly(letter.title),
    plainly(letter.subtitle),
    '',
    ...letter.opening.map(plainly),
    ...(letter.ask === null ? [] : [plainly(letter.ask)]),
    ...letter.requests.map((words, index) => `${index + 1}) ${plainly(words)}`),
    ...letter.closing.map(plainly),
    plainly(letter.attached),
    '',
    `${letter.labels['date']} ____________  ${letter.labels['sign']} ____________  ${plainly(letter.signer)}`,
    '',
  ].join('\n');
}
