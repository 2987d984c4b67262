import {
  type Assessment,
  assess,
  openStrangers,
  type Situation,
  type Standing,
  situationOf,
  standings,
  type Verdict,
} from '@otboy/assess';
import { type PlainDate, type WorkingCalendar, workingCalendar } from '@otboy/calendar';
import type { Answers, Case, Link } from '@otboy/casefile';
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
  readonly case: Case;
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  readonly situation: Situation;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Where the plan leads: the first destination among the verdict and what comes after it; null while unknown. */
  readonly route: Verdict | null;
  /** The route ends in a statement to the carrier. */
  readonly closes: boolean;
  readonly standings: readonly Standing[];
  /** Open senders of codes that no service of the knowledge explains. */
  readonly strangers: readonly Link[];
  /** Has this verdict been reached, now, next or beside? */
  readonly says: (verdict: Verdict) => boolean;
}

export function contextOf(knowledge: Knowledge, kase: Case, today: PlainDate): Context {
  const assessment = assess(knowledge, kase, today);
  const situation = situationOf(knowledge, kase, today);
  const said = [assessment.verdict, ...assessment.then];
  const route = said.find((verdict) => destinations.includes(verdict)) ?? null;
  return {
    knowledge,
    case: kase,
    today,
    calendar: workingCalendar(knowledge.calendar),
    situation,
    answers: situation.answers,
    assessment,
    route,
    closes: route !== null && closing.includes(route),
    standings: standings(situation),
    strangers: openStrangers(situation),
    says: (verdict) => said.includes(verdict) || assessment.also.includes(verdict),
  };
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
 * and is never moved; while the carrier is not known, no carrier's cabinet is.
 */
export const movable = ({ standings: all, knowledge, answers: { carrierNow } }: Context): Standing[] =>
  all.filter(({ service, state }) => {
    const carrier = knowledge.services[service]?.carrier;
    return state !== 'gone' && (carrier === undefined || (carrierNow !== undefined && carrier !== carrierNow));
  });

/** The id of the move step of a service. */
export const moveId = (service: string): string => `move-${service}`;

/** It is not clear yet what becomes of the number: no route, or an answer is missing that could change it. */
export const isUnsettled = ({ route, says }: Context): boolean => route === null || says('cannot-tell-yet');

/** What an emergency asks for before anything final: a statement needs them, where they are part of the plan. */
export const emergencySteps = ['end-sessions', 'credit-freeze', 'police-report'] as const;

/** A refusal is possible: the only new number is foreign and nothing sure says that the service takes one. */
export function mayRefuse(context: Context, service: string): boolean {
  const recipe = recipeOf(context, service);
  const accepts = recipe !== undefined && !isWeak(recipe) && recipe.acceptsForeignNumber === 'yes';
  return context.answers.receivingNumber === 'foreign' && !accepts && riskOf(context, service) >= 4;
}
