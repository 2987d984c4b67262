import {
  type Assessment,
  assess,
  filedOn,
  moveId,
  openStrangers,
  type Situation,
  type Standing,
  situationOf,
  standings,
  strangerMove,
  upTo,
  type Verdict,
  verdictsOf,
} from '@otboy/assess';
import {
  CoverageError,
  type PlainDate,
  type StatutoryDeadline,
  type StatutoryPeriodId,
  statutoryDeadline,
  type WorkingCalendar,
  workingCalendar,
} from '@otboy/calendar';
import type { Answers, Case, Event, Link } from '@otboy/casefile';
import { freshness, type Knowledge, type Recipe } from '@otboy/knowledge';

/** Verdicts that end in a statement to the carrier. */
const closing: readonly Verdict[] = [
  'close-in-person',
  'close-by-representative',
  'close-via-portal',
  'close-remotely',
  'heir-route',
  'corporate-route',
];
/** Everything a plan can lead to. */
const destinations: readonly Verdict[] = [
  'not-yours',
  'claim',
  ...closing,
  'let-lapse-knowingly',
  'keep',
  'transfer',
  'suspend-then-decide',
];

/** What every step maker may look at: the case, what follows from it, and the calendar. */
export interface Context {
  readonly knowledge: Knowledge;
  /** As it stands today: what is dated later has not happened yet. */
  readonly case: Case;
  /** What the case holds of days to come: it counts for nothing until then, and the person is told. */
  readonly ahead: readonly Event[];
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  readonly situation: Situation;
  /** A day of departure that has passed is none. */
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Where the plan leads: the first destination among the verdict and what comes after it; null while unknown. */
  readonly route: Verdict | null;
  /** The route ends in a statement to the carrier. */
  readonly closes: boolean;
  /** The day on which the carrier took the statement. */
  readonly filed: PlainDate | undefined;
  readonly standings: readonly Standing[];
  /** See `movable`. */
  readonly moving: readonly Standing[];
  /** Open senders of codes that no service of the knowledge explains, one a step id. */
  readonly strangers: readonly Link[];
  /** The route is to let the number lapse, or would be with the debt paid. */
  readonly lapses: boolean;
  /** With the debt paid, the number could be left to lapse; with it, it may not. */
  readonly lapsesWithoutDebt: boolean;
  /** Has this verdict been reached, now, next or beside? */
  readonly says: (verdict: Verdict) => boolean;
}

export function contextOf(knowledge: Knowledge, whole: Case, today: PlainDate): Context {
  const kase = upTo(whole, today);
  // Of the case as it was given, so that a verdict that was asked for before is at hand.
  const assessment = assess(knowledge, whole, today);
  const situation = situationOf(knowledge, whole, today);
  const said = [assessment.verdict, ...assessment.then];
  const route = destinationOf(assessment);
  const { answers } = situation;
  const all = standings(withAddress(situation));
  const lapsesWithoutDebt =
    (answers.balance ?? 0) < 0 &&
    destinationOf(verdictsOf(knowledge, { ...kase, answers: { ...kase.answers, balance: 0 } }, today)) ===
      'let-lapse-knowingly';
  return {
    knowledge,
    case: kase,
    ahead: whole.events.filter(({ on }) => on > today),
    today,
    calendar: workingCalendar(knowledge.calendar),
    situation,
    answers: answers.departure === undefined || answers.departure >= today ? answers : withoutDeparture(answers),
    assessment,
    route,
    closes: route !== null && closing.includes(route) && !handsOver(route, answers),
    filed: filedOn(situation),
    standings: all,
    moving: movingOf(knowledge, all, answers),
    strangers: (answers.holder === 'deceased' ? [] : openStrangers(situation)).filter(
      (link, index, all) => all.findIndex((other) => strangerMove(other) === strangerMove(link)) === index,
    ),
    lapses: lapsesWithoutDebt || route === 'let-lapse-knowingly',
    lapsesWithoutDebt,
    says: (verdict) => said.includes(verdict) || assessment.also.includes(verdict),
  };
}

function withoutDeparture({ departure: _passed, ...answers }: Answers): Answers {
  return answers;
}

/** Whoever is found by this number in the fast payment system has that address on it, also where no export shows it. */
const withAddress = (situation: Situation): Situation =>
  situation.answers.sbpOnNumber === true &&
  situation.declared['sbp'] === undefined &&
  !situation.links.some(({ service }) => service === 'sbp')
    ? { ...situation, declared: { ...situation.declared, sbp: 'have' } }
    : situation;

/** A company that leaves the number to its employee, a family that keeps it on: a new holder, and nothing ends. */
export const handsOver = (route: Verdict | null, { wants }: Answers): boolean =>
  (route === 'corporate-route' || route === 'heir-route') && wants === 'keep';

/** The first destination; a contract that has ended leads to the claim, also an heir's and a company's. */
function destinationOf({ verdict, then }: Pick<Assessment, 'verdict' | 'then'>): Verdict | null {
  const said = [verdict, ...then];
  if (said.includes('claim') && !said.includes('not-yours')) return 'claim';
  return said.find((one) => destinations.includes(one)) ?? null;
}

/** A statutory deadline; null where days off decide and the production calendar does not reach. */
export function deadlineOf(
  { calendar }: Pick<Context, 'calendar'>,
  period: StatutoryPeriodId,
  from: PlainDate,
): StatutoryDeadline | null {
  try {
    return statutoryDeadline(period, from, calendar);
  } catch (error) {
    if (error instanceof CoverageError) return null;
    throw error;
  }
}

/** The day a paper was handed in: accepted by the carrier or, before that, sent; confirmed, where nothing else was noted. */
export function handedIn(
  { case: { events } }: Pick<Context, 'case'>,
  ...steps: readonly string[]
): PlainDate | undefined {
  const own = events.filter(({ step }) => step !== undefined && steps.includes(step));
  return (
    own.findLast(({ kind }) => kind === 'sent' || kind === 'accepted') ?? own.find(({ kind }) => kind === 'confirmed')
  )?.on;
}

/** The recipe of a service, if one was read and is not past twice its shelf life. */
export function recipeOf({ knowledge, today }: Context, service: string): Recipe | undefined {
  const recipe = knowledge.recipes[service];
  return recipe === undefined || freshness(recipe, today).state === 'withheld' ? undefined : recipe;
}

/** A weak recipe is shown with its doubt, but decides nothing: its answers count as unknown. */
export const isWeak = ({ confidence }: Recipe): boolean => confidence === 'low' || confidence === 'disputed';

export const riskOf = ({ knowledge }: Context, service: string): number => knowledge.services[service]?.risk ?? 3;

export const isBank = ({ knowledge }: Context, service: string): boolean =>
  knowledge.services[service]?.category === 'bank';

/**
 * Services with a move in this plan: linked or declared, and not gone. The cabinet of the carrier ends with the contract
 * and is never moved; while the carrier is not known, no carrier’s cabinet is. A payment address is refused by nobody. Of a
 * dead person nothing is moved: nobody signs in as them, the banks and the portal are told.
 */
export const movable = ({ moving }: Context): readonly Standing[] => moving;

const movingOf = (
  knowledge: Knowledge,
  all: readonly Standing[],
  { carrierNow, holder, ported }: Answers,
): readonly Standing[] =>
  (holder === 'deceased' ? [] : all)
    .filter(({ service, state }) => {
      const carrier = knowledge.services[service]?.carrier;
      // A number that was ported left the cabinet of its old carrier with the contract there.
      return (
        state !== 'gone' &&
        (carrier === undefined || (carrierNow !== undefined && carrier !== carrierNow && ported !== true))
      );
    })
    .map(({ refusedOn, ...standing }) =>
      refusedOn === undefined || isAddress(standing.service) ? standing : { ...standing, refusedOn },
    );

/** A payment address, no account: nobody signs in to it, and it moves within the bank that it belongs to. */
export const isAddress = (service: string): boolean => service === 'sbp';

/** It is not clear yet what becomes of the number: no route, or an answer is missing that could change it. */
export const isUnsettled = ({ route, says }: Context): boolean => route === null || says('cannot-tell-yet');

/** What an emergency asks for before anything final: a statement needs them, where they are part of the plan. */
export const emergencySteps = ['end-sessions', 'credit-freeze', 'police-report'] as const;

/** No message comes to the number any more: blocked, ended, or the SIM is not with the person. */
export const isDead = ({ answers: { lineState, simInHand, blockReason } }: Context): boolean =>
  lineState === 'blocked' || lineState === 'ended' || simInHand === false || blockReason === 'lost-sim';

/** A bank without a branch to walk into, by its recipe. */
export const isBranchless = ({ knowledge }: Context, service: string): boolean =>
  knowledge.recipes[service]?.branchless === true;

/** The person asked, and the service said that it takes the new number: that holds for this case. */
const saidToAccept = ({ case: { events } }: Context, service: string): boolean =>
  /^(?:yes\b|да(?![а-яё])|прин|可以|是|接受)/iu.test(
    events.findLast(
      ({ kind, service: about, fact }) =>
        kind === 'told' && about === service && (fact === undefined || /number|phone/i.test(fact)),
    )?.answer ?? '',
  );

/** A refusal is possible: the only new number is foreign and nothing sure says that the service takes one. */
export function mayRefuse(context: Context, service: string): boolean {
  const recipe = recipeOf(context, service);
  const accepts = recipe !== undefined && !isWeak(recipe) && recipe.acceptsForeignNumber === 'yes';
  if (saidToAccept(context, service)) return false;
  return (
    context.answers.receivingNumber === 'foreign' && !isAddress(service) && !accepts && riskOf(context, service) >= 4
  );
}

/** Moves that hold what is final: everything whose codes a stranger could hurt with, and senders nobody knows. */
export const guardedMoves = (context: Context): string[] => [
  ...movable(context)
    .filter(({ service }) => riskOf(context, service) >= 3)
    .map(({ service }) => moveId(service)),
  ...context.strangers.map(strangerMove),
];
