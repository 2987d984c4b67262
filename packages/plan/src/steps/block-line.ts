import { single } from '../draft.ts';

export const blockLine = single(
  'block-line',
  'A lost SIM works in any phone until the carrier is told.',
  ({ answers, says }) =>
    answers.blockReason !== 'lost-sim'
      ? says('restore-first') && answers.simInHand === false
      : answers.lineState !== 'ended',
  ({ today, answers }) => ({
    where: 'anywhere',
    notAfter: today,
    done: answers.lineState === 'blocked',
    phrases: ['phone-block-lost', 'phone-ticket'],
  }),
);
