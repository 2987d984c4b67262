import { refundSoFar, situationOf, upTo } from '@otboy/assess';
import type { Case } from '@otboy/casefile';
import type { Request } from './paper.ts';
import { signerOf } from './parties.ts';
import { endOf, planOf } from './planned.ts';
import { refusalOf } from './refusal.ts';

/** What a claim can be about, in the order in which it tells it. */
export const groundIds = ['refusal', 'not-closed', 'charges', 'debt', 'refund'] as const;
export type GroundId = (typeof groundIds)[number];

/** Something that the case gives a reason to claim. */
export interface Ground {
  readonly id: GroundId;
  /** The day since when it stands, where it is known. */
  readonly since: string | undefined;
}

/** Every ground that stands today, also those of which a claim was handed in. */
export const groundsOf = (request: Request): Ground[] =>
  groundIds.flatMap((id) => {
    const found = finders[id](request);
    return found === null ? [] : [{ id, since: found.since }];
  });

/** Those of which no claim was handed in yet: one that was, holds for all that stood on its day. */
export function openGrounds(request: Request): Ground[] {
  const claimed = upTo(request.case, request.today).events.findLast(
    ({ kind, step }) => step === 'claim' && (kind === 'sent' || kind === 'accepted'),
  )?.on;
  return groundsOf(request).filter(({ since }) => claimed === undefined || (since !== undefined && since > claimed));
}

type Found = Pick<Ground, 'since'> | null;

const finders: Readonly<Record<GroundId, (request: Request) => Found>> = {
  refusal: (request) => {
    const refusal = refusalOf(request);
    return refusal === null ? null : { since: refusal.on };
  },
  'not-closed': (request) => toldAfterwards(request, 'still-alive'),
  charges: (request) => {
    const { state } = endOf(request);
    const { wants, debtDisputed = 0 } = answersOf(request);
    const told = toldAfterwards(request, 'debt');
    return told ?? (state !== 'open' && wants === 'dispute' && debtDisputed === 0 ? { since: undefined } : null);
  },
  debt: (request) => {
    const { wants, debtDisputed = 0 } = answersOf(request);
    const denies = debtDisputed > 0 || (wants === 'dispute' && endOf(request).state === 'open');
    return denies ? { since: undefined } : null;
  },
  refund: (request) => {
    if (!mayTakeMoney(request.case)) return null;
    const { knowledge, case: kase, today } = request;
    if (refundSoFar(situationOf(knowledge, kase, today)).received) return null;
    const due = refundDue(request);
    return due !== null && due < today ? { since: due } : refusedRefund(request);
  },
};

const answersOf = ({ knowledge, case: kase, today }: Request) => situationOf(knowledge, kase, today).answers;

/** What was told after the carrier had taken the statement, or after the end. */
function toldAfterwards(request: Request, answer: string): Found {
  const { state, on } = endOf(request);
  if (state === 'open') return null;
  const told = upTo(request.case, request.today).events.findLast(
    (event) => event.kind === 'told' && event.answer === answer && (on === undefined || event.on > on),
  );
  return told === undefined ? null : { since: told.on };
}

/** A claim for money takes a power that names it. */
const mayTakeMoney = (kase: Case): boolean =>
  signerOf(kase) !== 'representative' || kase.answers.poaPowers?.includes('money') === true;

/** The carrier's last day for the refund, by the clocks of the plan; null where none runs. */
export const refundDue = (request: Request): string | null =>
  planOf(request).deadlines.find(({ id }) => id === 'refund')?.date ?? null;

/** The refund was refused, and not asked for again since. */
function refusedRefund({ case: kase, today }: Request): Found {
  const about = upTo(kase, today).events.findLast(
    ({ kind, step }) => kind === 'refund-asked' || (kind === 'refused' && step === 'refund-application'),
  );
  return about?.kind === 'refused' ? { since: about.on } : null;
}
