import type { Case } from '@otboy/casefile';
import { variants as claims } from './claim.test-data.ts';

/** A clerk refuses a statement: of the claims, those that are about that. */
export const variants: Readonly<Record<string, Case>> = Object.fromEntries(
  Object.entries(claims).filter(([, { answers, events }]) =>
    answers.refusedAtShop === true ? true : events.some(({ kind, step }) => kind === 'refused' && step === 'apply'),
  ),
);
