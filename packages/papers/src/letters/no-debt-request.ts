import { text } from '@otboy/knowledge';
import type { Fields } from '../fields.ts';
import { toCarrier } from '../outline.ts';
import type { PaperMaker, Request } from '../paper.ts';
import { attachedTo, detailsOf, mayNotAct, numberOf, replyHow, signerOf } from '../parties.ts';
import { endOf, openStep } from '../planned.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('no-debt');

export const noDebtRequest: PaperMaker = {
  kind: 'no-debt-request',
  about: 'The carrier’s own word that nothing is owed and, after the statement, that the contract has ended, and when.',
  guarded: false,
  // With the statement it is asked for there; apart from it once the carrier has the statement and says nothing.
  due: (request) => endOf(request).state !== 'open' && openStep(request, 'confirmed-off') !== undefined,
  refuse: ({ case: kase }) => mayNotAct(kase, { power: 'terminate', heirs: true }),
  write: (request) => {
    const kase = request.case;
    const { state, on } = endOf(request);
    return toCarrier('no-debt-request', sentence, request, (fields) => ({
      subtitle: sentence(state === 'open' ? 'subtitle' : 'subtitle-ended'),
      opening: [
        sentence(`contract.${state}`, {
          number: numberOf(kase, fields),
          ...(state === 'open' ? {} : { date: fields.date('closedOn', on, 30) }),
        }),
        detailsOf(kase, fields),
      ],
      ask: sentence('ask'),
      requests: requestsOf(request, fields),
      closing: [replyHow(), sentence('copies')],
      attached: attachedTo(kase, ...(state === 'filed' ? ['statement-marked'] : [])),
      facts: ['law-roaming-home-operator', 'law-list-of-contracts'],
      check: [text('paper.yours.no-debt')],
    }));
  },
};

const requestsOf = (request: Request, fields: Fields): Sentence[] => [
  ...(endOf(request).state === 'open' ? [] : [sentence('end')]),
  sentence('certificate'),
  signerOf(request.case) === 'heir'
    ? sentence('debt-heir', { diedOn: fields.date('diedOn', request.case.answers.diedOn, 30) })
    : sentence('debt'),
  sentence('late'),
  sentence('advance'),
  sentence('others'),
];
