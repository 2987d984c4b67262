import { text } from '@otboy/knowledge';
import { Fields } from '../fields.ts';
import type { PaperMaker, Request } from '../paper.ts';
import { numberOf, operatorOf, subscriberOf, twoLines } from '../parties.ts';
import { openStep } from '../planned.ts';
import { sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('receipt');

export const receiptMark: PaperMaker = {
  kind: 'receipt-mark',
  about: 'A receipt to be signed where the carrier kept its own form, or the only copy, and stamped nothing.',
  guarded: false,
  due: (request) => lacksProof(request),
  refuse: ({ case: kase }) => {
    const { holder } = kase.answers;
    if (holder === undefined) return text('paper.refused.unknown');
    return holder === 'stranger' || holder === 'company' ? text(`paper.refused.${holder}`) : null;
  },
  write: (request) => {
    const { case: kase } = request;
    const fields = new Fields(request.prints);
    const line = (id: string, millimetres: number = twoLines) =>
      sentence(id, { [id]: fields.take(`receipt-${id}`, undefined, millimetres) });
    return {
      form: 'letter',
      kind: 'receipt-mark',
      head: [
        sentence('operator', { operator: operatorOf(request, fields) }),
        sentence('subscriber', { nameCyrillic: subscriberOf(kase, fields) }),
        sentence('number', { number: numberOf(kase, fields) }),
      ],
      title: sentence('title'),
      subtitle: sentence('subtitle'),
      opening: [
        sentence('taken'),
        line('paper'),
        line('from', 90),
        line('day', 90),
        line('incoming', 90),
        line('end', 90),
        line('answer', 90),
        line('place'),
      ],
      ask: null,
      requests: [],
      closing: [sentence('one-copy')],
      attached: null,
      signer: '',
      mark: 'clerk',
      missing: fields.missing,
      facts: [],
      check: [text('paper.yours.receipt'), text('paper.yours.no-code')],
    };
  },
};

/** The statement is in, and nothing yet proves it. */
const lacksProof = (request: Request): boolean => openStep(request, 'proof')?.status === 'ready';
