import { type Part, plainly } from './blank.ts';
import type { LetterLayout, Yours } from './letter-layout.ts';
import { said, type Tag } from './tag.ts';

type Words = readonly Part[];

const ruled = (label: string): Tag => ({
  tag: 'p',
  part: 'ruled',
  inside: [...said(`${label} `), { blank: 45 }],
});

/**
 * The letter for a page: the Russian sentence, and under or beside it what it means. What the carrier gets is the Russian
 * alone; the translations carry their language and the part `meaning`, so that printing leaves them out.
 */
export function letterHtmlOf(letter: LetterLayout, beside: Yours | undefined): Tag[] {
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
    ...lines('sentence', [...letter.closing, ...(letter.attached === null ? [] : [letter.attached])]),
    signature(letter),
    ...(letter.mark === 'receipt' || letter.mark === 'office' ? [receipt(letter)] : []),
  ];
}

const signature = ({ labels, signer }: LetterLayout): Tag => ({
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

const receipt = ({ labels }: LetterLayout): Tag => ({
  tag: 'div',
  part: 'receipt',
  lang: 'ru',
  inside: [
    { tag: 'p', part: 'receipt-title', inside: said(labels['receipt'] ?? '') },
    ...['receiptDate', 'receiptNumber', 'receiptClerk', 'receiptSign'].map((id) => ruled(labels[id] ?? '')),
  ],
});

/** The Russian letter as plain text, for a message or a field of a form. */
export function letterTextOf(letter: LetterLayout): string {
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
    ...(letter.attached === null ? [] : [plainly(letter.attached)]),
    '',
    `${letter.labels['date']} ____________  ${letter.labels['sign']} ____________  ${plainly(letter.signer)}`,
    '',
  ].join('\n');
}
