import { refundSoFar, situationOf, upTo } from '@otboy/assess';
import { type Text, text } from '@otboy/knowledge';
import { type Fields, officeNumber } from '../fields.ts';
import { type GroundId, groundsOf, openGrounds, refundDue } from '../grounds.ts';
import { toCarrier } from '../outline.ts';
import type { PaperMaker, Request } from '../paper.ts';
import {
  attachedTo,
  confirmation,
  detailsOf,
  mayNotAct,
  numberOf,
  refundTo,
  replyHow,
  rightOf,
  signerOf,
  twoLines,
} from '../parties.ts';
import { endOf } from '../planned.ts';
import { isFiled, refusalOf } from '../refusal.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('claim');

export const claim: PaperMaker = {
  kind: 'claim',
  about: 'A written claim: without it no court, and with it a 30-day clock. One letter tells every ground that stands.',
  guarded: false,
  due: (request) => openGrounds(request).length > 0,
  refuse: (request) => {
    const money = claimed(request).every((id) => id === 'refund') && claimed(request).length > 0;
    return mayNotAct(request.case, { power: money ? 'money' : 'terminate', heirs: true }) ?? nothingToClaim(request);
  },
  write: (request) => {
    const kase = request.case;
    const signer = signerOf(kase);
    const ids = claimed(request);
    return toCarrier('claim', sentence, request, (fields) => ({
      subtitle: sentence(`subtitle.${ids.length === 1 ? ids[0] : 'several'}`),
      opening: [
        sentence('contract', { signer, number: numberOf(kase, fields) }),
        detailsOf(kase, fields),
        ...once(ids.flatMap((id) => grounds[id].tells(request, fields))),
      ],
      ask: sentence('ask'),
      requests: [...demandsOf(ids, request, fields), sentence('why')],
      closing: [sentence('answer'), sentence('otherwise', { signer }), replyHow(), sentence('copies')],
      attached: attachedTo(kase, ...new Set(ids.flatMap((id) => grounds[id].attached(request)))),
      facts: [
        ...new Set(ids.flatMap((id) => grounds[id].facts)),
        'law-claim-before-court',
        'law-claim-register',
        'law-claim-30d',
      ],
      check: [text('paper.yours.post')],
    }));
  },
};

/** What this letter claims: what is not claimed yet or, asked for once more, all that stands. */
function claimed(request: Request): GroundId[] {
  const open = openGrounds(request);
  return (open.length > 0 ? open : groundsOf(request)).map(({ id }) => id);
}

const nothingToClaim = (request: Request): Text | null =>
  groundsOf(request).length > 0
    ? null
    : text(isFiled(request) && wasRefused(request) ? 'paper.refused.filed' : 'paper.refused.no-ground');

const wasRefused = ({ case: kase }: Request): boolean =>
  kase.events.some(({ kind, step }) => kind === 'refused' && step === 'apply');

/** What is demanded, once each. With several grounds, what can wait is left out, so that it all stays on one sheet. */
function demandsOf(ids: readonly GroundId[], request: Request, fields: Fields): Sentence[] {
  const all = once(ids.flatMap((id) => grounds[id].demands(request, fields)));
  return ids.length === 1 ? all : all.filter(({ id }) => !canWait.includes(id));
}

const canWait = ['debt', 'meanwhile', 'money-when'];

/** Of a sentence that two grounds need, the first. */
const once = (all: readonly Sentence[]): Sentence[] =>
  all.filter(({ text: { say } }, index) => all.findIndex((other) => other.text.say === say) === index);

interface Told {
  readonly tells: (request: Request, fields: Fields) => readonly Sentence[];
  readonly demands: (request: Request, fields: Fields) => readonly Sentence[];
  readonly attached: (request: Request) => readonly string[];
  readonly facts: readonly string[];
}

const grounds: Readonly<Record<GroundId, Told>> = {
  refusal: {
    tells: (request, fields) => {
      const { on, answer } = refusalOf(request) ?? { answer: 'refused' };
      return [
        sentence('refused', {
          date: fields.date('refusedOn', on, 25),
          place: fields.take('place', undefined, twoLines),
        }),
        sentence('clerk', { clerk: fields.take('clerk', undefined, 60) }),
        reasonOf(answer, fields),
        ...rightTo(request),
      ];
    },
    demands: (request, fields) => [
      sentence('terminate', { date: fields.date('refusedOn', refusalOf(request)?.on, 25) }),
      sentence('accept'),
      sentence('charges'),
      sentence('debt'),
      refundTo(request.case, fields),
      confirmation(),
    ],
    attached: () => ['statement', 'refusal'],
    facts: ['law-terminate-any-time'],
  },
  'not-closed': {
    tells: (request, fields) => [
      ...endTold(request, fields),
      sentence('still-served', {
        date: fields.date('seenOn', groundsOf(request).find(({ id }) => id === 'not-closed')?.since, 25),
      }),
      ...rightTo(request),
    ],
    demands: (request, fields) => [
      sentence('end', { date: fields.date('closedOn', endOf(request).on, 25) }),
      sentence('charges'),
      sentence('debt'),
      confirmation(),
    ],
    attached: () => ['statement-marked'],
    facts: ['law-terminate-any-time'],
  },
  charges: {
    tells: (request, fields) => [
      ...endTold(request, fields),
      sentence('charged', { charged: fields.take('charged', undefined, twoLines) }),
      ...rightTo(request),
    ],
    demands: (request, fields) => [
      sentence('cancel', { date: fields.date('closedOn', endOf(request).on, 25) }),
      sentence('basis'),
      confirmation(),
    ],
    attached: () => ['statement-marked', 'bill'],
    facts: ['law-terminate-any-time'],
  },
  debt: {
    tells: (request, fields) => {
      const denied = deniedIn(request);
      return [
        denied === undefined
          ? sentence('denied-unknown', { denied: fields.take('denied', undefined, 40) })
          : sentence('denied', { denied: { kopecks: denied } }),
        sentence('denied-for', { services: fields.take('deniedFor', undefined, twoLines) }),
      ];
    },
    demands: () => [sentence('breakdown'), sentence('recalculate'), sentence('meanwhile')],
    attached: () => ['call-detail'],
    facts: ['law-records-not-deleted'],
  },
  refund: {
    tells: (request, fields) => {
      const due = refundDue(request);
      const left = leftIn(request);
      const { askedOn, refusedOn, returnedOn } = moneyTold(request);
      return [
        ...endTold(request, fields),
        ...(askedOn === undefined ? [] : [sentence('money-asked', { date: fields.date('askedOn', askedOn, 25) })]),
        ...(returnedOn === undefined
          ? []
          : [sentence('money-returned', { date: fields.date('returnedOn', returnedOn, 25) })]),
        ...(refusedOn === undefined
          ? []
          : [sentence('money-refused', { date: fields.date('refusedOn', refusedOn, 25) })]),
        ...(due === null || due >= request.today
          ? []
          : [
              sentence(left === undefined ? 'money-late' : 'money-late-sum', {
                due: fields.date('refundDue', due, 25),
                ...(left === undefined ? {} : { left: { kopecks: left } }),
              }),
            ]),
        sentence('money-right'),
      ];
    },
    demands: (request, fields) => [refundTo(request.case, fields), sentence('money-paid'), sentence('money-when')],
    attached: (request) => [
      'statement-marked',
      'refund-application',
      ...(moneyTold(request).returnedOn === undefined ? [] : ['bank-returned']),
      ...(signerOf(request.case) === 'heir' ? ['inheritance'] : []),
    ],
    facts: ['law-refund-30d', 'law-claim-paid-10d'],
  },
};

/** Which blank the reason leaves, by the answer of the counter; an answer that is not here has words of its own. */
const reasons: Readonly<Record<string, string | null>> = {
  refused: 'reason',
  debt: 'debt',
  biometrics: null,
  'other-region': null,
  'partner-kiosk': 'otherPlace',
};

function reasonOf(answer: string, fields: Fields): Sentence {
  const known = Object.hasOwn(reasons, answer) ? answer : 'refused';
  const left = reasons[known] ?? null;
  return sentence(
    `reason.${known}`,
    left === null ? undefined : { reason: fields.take(left, undefined, known === 'debt' ? 35 : twoLines) },
  );
}

/** The right to end the contract is the subscriber's: who files for somebody who has died does not rest on it. */
const rightTo = ({ case: kase }: Request): Sentence[] => (signerOf(kase) === 'heir' ? [] : [rightOf()]);

/** The carrier took the statement, or the contract has ended: with its day and, where it was noted, its number. */
function endTold(request: Request, fields: Fields): Sentence[] {
  const { state, on } = endOf(request);
  const incoming = upTo(request.case, request.today).events.findLast(
    ({ kind, step, number }) => kind === 'accepted' && step === 'apply' && number !== undefined,
  )?.number;
  const date = fields.date('closedOn', on, 30);
  if (state === 'ended') return [sentence('ended', { date })];
  return [sentence('filed', { date, incoming: fields.take('incoming', officeNumber(incoming), 35) })];
}

const deniedIn = ({ knowledge, case: kase, today }: Request): number | undefined => {
  const { debtDisputed = 0 } = situationOf(knowledge, kase, today).answers;
  return debtDisputed > 0 ? debtDisputed : undefined;
};

/** What has not come yet, where a sum is known. */
function leftIn({ knowledge, case: kase, today }: Request): number | undefined {
  const situation = situationOf(knowledge, kase, today);
  const wanted = situation.answers.refundAsked ?? situation.answers.balance ?? 0;
  const left = wanted - refundSoFar(situation).paid;
  return left > 0 ? left : undefined;
}

/** What the case tells of the money: asked for, sent back by a bank, refused. */
function moneyTold({ knowledge, case: kase, today }: Request) {
  const { events } = upTo(kase, today);
  return {
    askedOn: events.findLast(({ kind }) => kind === 'refund-asked')?.on,
    returnedOn: refundSoFar(situationOf(knowledge, kase, today)).returnedOn,
    refusedOn: events.findLast(({ kind, step }) => kind === 'refused' && step === 'refund-application')?.on,
  };
}
