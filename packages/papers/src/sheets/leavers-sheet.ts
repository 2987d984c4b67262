import { text } from '@otboy/knowledge';
import type { PaperMaker } from '../paper.ts';

const plain = (id: string) => text(`paper.leavers-sheet.${id}`);

export const leaversSheet: PaperMaker = {
  kind: 'leavers-sheet',
  about: 'One checklist for everybody who leaves, for an office that must hold no passport and no list of accounts.',
  guarded: false,
  due: () => false,
  refuse: () => null,
  write: () => ({
    form: 'sheet',
    kind: 'leavers-sheet',
    reader: 'everybody',
    look: 'page',
    title: plain('title'),
    lead: plain('lead'),
    blocks: [
      {
        is: 'list',
        marks: 'boxes',
        items: ['list', 'move', 'save', 'debt', 'shop', 'mark', 'money', 'friend', 'codes'].map(plain),
      },
      { is: 'words', words: plain('office') },
      {
        is: 'table',
        columns: ['name', 'leaves', 'closed', 'sign', 'office'].map((id) => plain(`sign.${id}`)),
        widths: [8, 5, 6, 6, 6],
        rows: [[null, null, null, null, null]],
      },
    ],
    missing: [],
    facts: ['law-terminate-any-time', 'law-refund-30d', 'law-transfer-ban', 'law-reuse-risk', 'law-court-debts'],
    check: [],
  }),
};
