import { type Text, text } from '@otboy/knowledge';
import { Fields } from '../fields.ts';
import { postalContents } from '../letters/postal-contents.ts';
import type { PaperMaker } from '../paper.ts';
import { operatorOf, twoLines } from '../parties.ts';

const words = (id: string): Text => text(`paper.window.${id}`);

export const windowAddress: PaperMaker = {
  kind: 'window-address',
  about:
    'The address for an envelope with a window, on a sheet of its own: behind the window lies nothing of the person.',
  guarded: false,
  due: (request) => postalContents.due(request),
  refuse: (request) => postalContents.refuse(request),
  write: (request) => {
    const fields = new Fields(request.prints);
    return {
      form: 'sheet',
      kind: 'window-address',
      reader: 'person',
      look: 'window',
      title: words('title'),
      lead: words('lead'),
      blocks: [
        {
          is: 'address',
          lines: [
            text('paper.postal.to', { operator: operatorOf(request, fields) }),
            text('paper.postal.to-address', { address: fields.take('postal-address', undefined, twoLines) }),
          ],
        },
        {
          is: 'list',
          marks: 'numbers',
          items: ['write', 'fold', 'look', 'clerk'].map((step) => words(`step.${step}`)),
        },
      ],
      missing: fields.missing,
      facts: [],
      check: [text('paper.yours.postal-address'), words('place')],
    };
  },
};
