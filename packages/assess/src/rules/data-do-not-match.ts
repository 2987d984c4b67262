import { any, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const dataDoNotMatch: Rule = {
  id: 'data-do-not-match',
  about: 'The data in the contract are no longer the person’s: the counter refuses, and after a notice 15 days run.',
  when: any(
    reported('documentChanged'),
    reported('documentExpired'),
    reported('becameCitizen'),
    reported('noticeKind', (kind) => kind === 'data-mismatch'),
    reported('blockReason', (reason) => reason === 'data-mismatch'),
  ),
  concludes: { verdict: 'update-data-first' },
  facts: ['law-data-check-3-15', 'law-name-change-60d', 'law-resume-3d'],
  examples: [
    { name: 'a new passport', case: { answers: { documentChanged: true } }, outcome: 'yes' },
    { name: 'a notice came', case: { answers: { noticeKind: 'data-mismatch' } }, outcome: 'yes' },
    {
      name: 'nothing changed',
      case: {
        answers: {
          documentChanged: false,
          documentExpired: false,
          becameCitizen: false,
          noticeKind: 'limit',
          blockReason: 'other',
        },
      },
      outcome: 'no',
    },
    { name: 'not said', case: {}, outcome: 'unknown' },
  ],
};
