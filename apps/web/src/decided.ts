import { assess } from '@otboy/assess';
import { aftercareOf, makePlan, recordable } from '@otboy/plan';
import { last } from './last.ts';

/** Several parts of a page ask for the same, and each page after it. */
export const planOf = last(makePlan);
export const afterOf = last(aftercareOf);
export const verdictOf = last(assess);
/** What may be recorded of a step. */
export const recordableOf = last(recordable);
