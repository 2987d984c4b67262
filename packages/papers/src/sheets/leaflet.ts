import { text } from '@otboy/knowledge';
import type { PaperMaker } from '../paper.ts';
import type { Block } from '../sheet.ts';

const plain = (id: string) => text(`paper.leaflet.${id}`);
const part = (id: string, marks: 'dots' | 'numbers' | 'boxes', ...items: readonly string[]): Block[] => [
  { is: 'heading', words: plain(id) },
  { is: 'list', marks, items: items.map((item) => plain(`${id}.${item}`)) },
];

export const leaflet: PaperMaker = {
  kind: 'leaflet',
  about: 'To be handed out: why to close the number, in which order, with what, and what to do when it is refused.',
  guarded: false,
  due: () => false,
  refuse: () => null,
  write: () => ({
    form: 'sheet',
    kind: 'leaflet',
    reader: 'everybody',
    look: 'page',
    title: plain('title'),
    lead: plain('lead'),
    blocks: [
      ...part('why', 'dots', 'codes', 'debt'),
      ...part('order', 'numbers', 'list', 'new', 'move', 'try', 'records', 'shop', 'wait'),
      ...part('bring', 'boxes', 'passport', 'statement', 'refund', 'sim'),
      ...part('refused', 'dots', 'written', 'claim'),
      ...part('abroad', 'dots', 'power'),
      ...part('never', 'dots', 'codes', 'sim'),
    ],
    missing: [],
    facts: [
      'law-terminate-any-time',
      'law-refund-30d',
      'law-claim-30d',
      'law-proxy',
      'law-transfer-ban',
      'law-transfer-ban-exceptions',
      'law-reuse-risk',
    ],
    check: [],
  }),
};
