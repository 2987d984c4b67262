import { filedOn, situationOf, upTo } from '@otboy/assess';
import type { Event } from '@otboy/casefile';
import type { Request } from './paper.ts';

/** What is known of a refusal to take the statement. */
export interface Refusal {
  readonly on?: string;
  /** One of the answers of a counter (`whatNow` of the plan); `refused` where nothing more is known. */
  readonly answer: string;
}

const ofStatement = ({ kind, service, step }: Event): boolean =>
  kind === 'refused' && service === undefined && (step === undefined || step === 'apply');

/** The first refusal of the statement, while it stands; null where none was told, or the statement was accepted since. */
export function refusalOf({ knowledge, case: kase, today }: Request): Refusal | null {
  const { answers } = situationOf(knowledge, kase, today);
  if (answers.refusedAtShop !== true || isFiled({ knowledge, case: kase, today })) return null;
  const told = upTo(kase, today).events.filter(ofStatement);
  const [first] = [...told].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return {
    ...(first === undefined ? {} : { on: first.on }),
    answer: told.at(-1)?.answer ?? 'refused',
  };
}

/** The carrier has taken the statement after all. */
export const isFiled = ({ case: kase, today }: Request): boolean => filedOn(upTo(kase, today)) !== undefined;
