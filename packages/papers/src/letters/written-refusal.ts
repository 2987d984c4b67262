import { text } from '@otboy/knowledge';
import { Fields } from '../fields.ts';
import type { PaperMaker } from '../paper.ts';
import { mayNotSign, numberOf, operatorOf, subscriberOf, twoLines } from '../parties.ts';
import { refusalOf } from '../refusal.ts';
import { sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('refusal');

export const writtenRefusal: PaperMaker = {
  kind: 'written-refusal',
  about: 'A sheet on which the clerk writes the refusal and signs it, so that it can be proven.',
  guarded: false,
  due: (request) => refusalOf(request) !== null,
  refuse: (request) => mayNotSign(request, { heirs: true }),
  write: (request) => {
    const kase = request.case;
    const fields = new Fields(request.prints);
    const line = (id: string, field: string, millimetres: number = twoLines) =>
      sentence(id, { [id === 'unsigned' ? 'witness' : id]: fields.take(field, undefined, millimetres) });
    return {
      form: 'letter',
      kind: 'written-refusal',
      head: [
        sentence('operator', { operator: operatorOf(request, fields) }),
        sentence('to', { nameCyrillic: subscriberOf(kase, fields) }),
      ],
      title: sentence('title'),
      subtitle: sentence('subtitle'),
      opening: [
        sentence('said', {
          date: fields.date('refusedOn', refusalOf(request)?.on, 30),
          number: numberOf(kase, fields),
        }),
        line('place', 'place'),
        line('reason', 'reason'),
        line('rule', 'rule'),
        line('where', 'where'),
      ],
      ask: null,
      requests: [],
      closing: [line('unsigned', 'witness')],
      attached: sentence('attached'),
      signer: '',
      mark: 'clerk',
      missing: fields.missing,
      facts: ['law-terminate-any-time'],
      check: [text('paper.yours.clerk'), text('paper.yours.no-code')],
    };
  },
};
