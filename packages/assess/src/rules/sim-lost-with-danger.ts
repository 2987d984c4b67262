import { daysBetween } from '@otboy/calendar';
import { all, any, reported, somethingDangerousOpen } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const simLostWithDanger: Rule = {
  id: 'sim-lost-with-danger',
  about: 'A lost SIM works in any phone: while a bank or the portal hangs on it, minutes count.',
  when: all(
    any(
      reported('blockReason', (reason) => reason === 'lost-sim'),
      all(
        reported('simInHand', (has) => !has),
        reported('inRussia', (here) => !here),
      ),
    ),
    somethingDangerousOpen,
    any(
      reported('wants', (wish) => wish === 'close' || wish === 'refund'),
      reported('lastPaidAction', (date, { today }) => daysBetween(date, today) >= 60),
    ),
  ),
  concludes: { verdict: 'emergency' },
  facts: ['law-pay-until-sim-loss-notice', 'law-inactivity-90'],
  examples: [
    {
      name: 'lost, a bank on it, wants to close',
      case: { answers: { blockReason: 'lost-sim', wants: 'close' }, links: [{ service: 'sberbank' }] },
      outcome: 'yes',
    },
    {
      name: 'lost, but nothing dangerous on it',
      case: { answers: { blockReason: 'lost-sim', wants: 'close' } },
      outcome: 'no',
    },
    {
      name: 'lost, wants it back',
      case: {
        answers: { blockReason: 'lost-sim', wants: 'recover', lastPaidAction: '2026-11-10' },
        links: [{ service: 'sberbank' }],
      },
      outcome: 'no',
    },
    { name: 'where the SIM is was not said', case: { links: [{ service: 'sberbank' }] }, outcome: 'unknown' },
    {
      name: 'not at hand abroad, silent for 70 days',
      case: {
        answers: { simInHand: false, inRussia: false, lastPaidAction: '2026-09-15' },
        links: [{ service: 'sberbank' }],
      },
      outcome: 'yes',
    },
  ],
};
