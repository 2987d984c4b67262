import { addDays } from '@otboy/calendar';
import { text } from '@otboy/knowledge';
import { claimAnswer } from '../claim-answer.ts';
import { handedIn } from '../context.ts';
import { single } from '../draft.ts';
import { hasClaim } from './claim.ts';

export const complaint = single(
  'complaint',
  'After the claim, and only after it: the regulator and the consumer authority.',
  hasClaim,
  (context) => {
    const answer = claimAnswer(context);
    return {
      where: 'online',
      // A claim that went by post is handed in: no receipt mark follows that could finish its step.
      needs: handedIn(context, 'claim') === undefined ? ['claim'] : [],
      prefers: ['claim'],
      ...(answer === null ? { waitsFor: text('date.calendar-ends') } : { notBefore: addDays(answer, 1) }),
    };
  },
);
