export { type AlternativeCode, alternativeCodes } from './alternative.ts';
export { type Assessment, assess, type Reason, ruleIds, type ShownFact, verdictsOf, why } from './assess.ts';
export { type CostOverTime, costOverTime } from './cost-over-time.ts';
export { type Interview, interview, type Question, question } from './interview.ts';
export { fallbackId, isFallback, moveId } from './move-id.ts';
export { readAnswer } from './read-answer.ts';
export { type Verdict, verdicts } from './rule.ts';
export { assessmentSchema, interviewSchema, verdictSchema } from './schema.ts';
export {
  answered,
  departureHasPassed,
  endsContract,
  filedBy,
  filedOn,
  isDangerous,
  openServices,
  openStrangers,
  refundSoFar,
  type Situation,
  type Standing,
  situationOf,
  standings,
  strangerMove,
  upTo,
} from './situation.ts';
export { inventoryGaps, usualServices } from './usual.ts';
export { isSameLink, withoutLink } from './without-link.ts';
