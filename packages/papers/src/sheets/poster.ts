import { text } from '@otboy/knowledge';
import type { PaperMaker } from '../paper.ts';

const plain = (id: string) => text(`paper.poster.${id}`);

export const poster: PaperMaker = {
  kind: 'poster',
  about: 'For a wall: five lines that are read in passing, in three languages.',
  guarded: false,
  due: () => false,
  refuse: () => null,
  write: () => ({
    form: 'sheet',
    kind: 'poster',
    reader: 'everybody',
    look: 'poster',
    title: plain('title'),
    lead: plain('lead'),
    blocks: [
      { is: 'list', marks: 'numbers', items: ['move', 'shop', 'mark', 'bank', 'codes'].map(plain) },
      { is: 'lines', labels: [plain('help')] },
    ],
    missing: [],
    facts: ['law-terminate-any-time', 'law-reuse-risk'],
    check: [],
  }),
};
