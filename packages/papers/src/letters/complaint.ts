import { CoverageError, statutoryDeadline, workingCalendar } from '@otboy/calendar';
import type { Event } from '@otboy/casefile';
import { type Knowledge, type Text, text } from '@otboy/knowledge';
import { Fields } from '../fields.ts';
import { type GroundId, groundsOf } from '../grounds.ts';
import type { PaperMaker, Request } from '../paper.ts';
import {
  attachedTo,
  headOf,
  mayNotAct,
  numberOf,
  operatorOf,
  partyChecks,
  replyHow,
  signedBy,
  signerOf,
  twoLines,
} from '../parties.ts';
import { openStep } from '../planned.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('complaint');

/** Whom a complaint goes to: who watches over carriers, or over what consumers get. */
export type Authority = 'regulator' | 'consumer';

/** A complaint after a claim: the same history, and what this authority can do. */
export const complaintTo = (kind: string, authority: Authority): Omit<PaperMaker, 'about'> => ({
  kind,
  guarded: false,
  due: (request) => isPlanned(request) && mayNotComplain(request) === null,
  refuse: (request) => mayNotComplain(request),
  write: (request) => {
    const { case: kase } = request;
    const fields = new Fields(request.prints);
    const head = headOf(request, fields, (into) =>
      sentence(`to-${authority}`, { office: into.take('authorityOffice', undefined, twoLines) }),
    );
    const own = new Set(groundsOf(request).flatMap(({ id }) => factsOf[id] ?? []));
    return {
      form: 'letter',
      kind,
      head,
      title: sentence('title'),
      subtitle: sentence('subtitle'),
      opening: [
        sentence('contract', {
          signer: signerOf(kase),
          operator: operatorOf(request, fields),
          number: numberOf(kase, fields),
        }),
        ...historyOf(request, fields),
        ...groundsSaid(request, fields),
      ],
      ask: sentence('ask'),
      requests: ['check', 'order', 'inform'].map((id) => sentence(`${authority}-${id}`)),
      closing: [replyHow()],
      attached: attachedTo(kase, 'claim-copy', 'claim-proof', 'contract-if-any', 'answer-if-any'),
      signer: signedBy(kase, fields),
      mark: 'signature',
      missing: fields.missing,
      facts: ['law-complaint-authorities', 'law-claim-register', 'law-claim-30d', ...own],
      check: [text('paper.yours.complaint'), text('paper.yours.complaint-copies'), ...partyChecks(request, fields)],
    };
  },
});

export const complaint: PaperMaker = {
  ...complaintTo('complaint', 'regulator'),
  about: 'To the regulator, after the claim: without the claim it is sent back.',
};

/** What the claim was for is still open, and no complaint went out. */
const isPlanned = (request: Request): boolean => openStep(request, 'complaint') !== undefined;

/** The events of a day on which the carrier was asked, or answered; those of days to come have not happened. */
const told = ({ case: kase, today }: Request): readonly Event[] =>
  [...kase.events.filter(({ on }) => on <= today)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

const isOf =
  (step: string, ...kinds: readonly Event['kind'][]) =>
  (event: Event): boolean =>
    event.step === step && kinds.includes(event.kind);

/** The day on which the claim was handed in, and what came of it. */
interface Claimed {
  readonly on: string;
  /** The carrier has said no. */
  readonly refused: boolean;
  /** The last day for the answer; null beyond the production calendar. */
  readonly answerBy: string | null;
}

function claimedOf(request: Request): Claimed | null {
  const events = told(request);
  const given = events.findLast(isOf('claim', 'accepted')) ?? events.findLast(isOf('claim', 'sent', 'confirmed'));
  if (given === undefined) return null;
  return {
    on: given.on,
    refused: events.some((event) => isOf('claim', 'refused')(event) && event.on >= given.on),
    answerBy: replyBy(request.knowledge, given.on),
  };
}

/** 30 days from the day of registration (fact `law-claim-30d`). */
function replyBy({ calendar }: Knowledge, on: string): string | null {
  try {
    return statutoryDeadline('claim-reply-30d', on, workingCalendar(calendar)).date;
  } catch (error) {
    if (error instanceof CoverageError) return null;
    throw error;
  }
}

/** After the claim, and only when its days are over or the carrier has refused it. */
function mayNotComplain(request: Request): Text | null {
  const why = mayNotAct(request.case, { power: 'terminate', heirs: true });
  if (why !== null) return why;
  const claimed = claimedOf(request);
  if (claimed === null) return text('paper.refused.no-claim');
  if (claimed.refused) return null;
  if (claimed.answerBy === null) return text('paper.refused.claim-waits-unknown');
  return claimed.answerBy < request.today
    ? null
    : text('paper.refused.claim-waits', { date: { date: claimed.answerBy } });
}

/** What happened, a line a day: only what the case holds, and of it only dates and incoming numbers. */
function historyOf(request: Request, fields: Fields): Sentence[] {
  const events = told(request);
  const claimed = claimedOf(request);
  const lines = events.flatMap((event): Sentence[] => {
    const id = lineOf(event, events);
    if (id === undefined) return [];
    const date = fields.date('eventDate', event.on, 30);
    return event.number === undefined
      ? [sentence(id, { date })]
      : [sentence(`${id}-number`, { date, number: fields.take('eventNumber', event.number, 30) })];
  });
  return [
    ...lines,
    ...(claimed === null || claimed.refused || claimed.answerBy === null
      ? []
      : [sentence('term', { date: fields.date('answerBy', claimed.answerBy, 30) })]),
    sentence('not-met'),
  ];
}

/** Which line an event is; of a paper that was sent and then taken only the second counts. */
function lineOf(event: Event, all: readonly Event[]): string | undefined {
  const { kind, step, service } = event;
  const handed =
    kind === 'accepted' || (kind === 'sent' && !all.some((one) => one.kind === 'accepted' && one.step === step));
  if (step === 'claim') return handed ? 'claimed' : kind === 'refused' ? 'claim-refused' : undefined;
  if (step === 'refund-application') return handed ? 'refund-asked' : undefined;
  if (step === 'apply' || step === undefined) {
    if (handed && step === 'apply') return 'filed';
    if (kind === 'refused' && service === undefined) return 'refused';
  }
  return kind === 'line-ended' ? 'ended' : kind === 'refund-returned' ? 'returned' : undefined;
}

/** What the claim was about, each ground a sentence; what the case does not tell is written by hand. */
function groundsSaid(request: Request, fields: Fields): Sentence[] {
  const denied = request.case.answers.debtDisputed ?? 0;
  const said = groundsOf(request).map(({ id }) =>
    id === 'debt' && denied > 0 ? sentence('ground.debt', { denied: { kopecks: denied } }) : sentence(sayings[id]),
  );
  return said.length > 0 ? said : [sentence('ground.other', { matter: fields.take('matter', undefined, twoLines) })];
}

const sayings: Readonly<Record<GroundId, string>> = {
  refusal: 'ground.refusal',
  'not-closed': 'ground.not-closed',
  charges: 'ground.charges',
  debt: 'ground.debt-no-sum',
  refund: 'ground.refund',
};

/** What a ground rests on beyond the rules of claims. */
const factsOf: Partial<Record<GroundId, string>> = {
  refusal: 'law-terminate-any-time',
  'not-closed': 'law-terminate-any-time',
  refund: 'law-refund-30d',
};
