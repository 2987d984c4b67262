import { addDays } from '@otboy/calendar';
import { text } from '@otboy/knowledge';
import { claimAbout, claimAnswer, claimDay } from '../claim-answer.ts';
import { handedIn } from '../context.ts';
import { single } from '../draft.ts';

export const complaint = single(
  'complaint',
  'After the claim, and only after it: the regulator and the consumer authority.',
  (context) => claimAbout(context) !== null,
  (context) => {
    const answer = claimAnswer(context);
    return {
      where: 'online',
      // A claim that went by post is handed in: no receipt mark follows that could finish its step.
      needs: handedIn(context, 'claim') === undefined ? ['claim'] : [],
      prefers: ['claim'],
      ...(answer !== null
        ? { notBefore: addDays(answer, 1) }
        : { waitsFor: text(claimDay(context) === null ? 'step.claim.waits-for-end' : 'date.calendar-ends') }),
    };
  },
);
