import { addDays } from '@otboy/calendar';
import { text } from '@otboy/knowledge';
import type { Context } from '../context.ts';
import { once } from '../draft.ts';
import type { Draft, StepMaker } from '../step.ts';

export const watch = {
  kind: 'watch',
  about:
    'Late roaming, a second debt letter, a code that still comes, a stranger on the number: look for it. Kept alive: use it.',
  make: (context) => {
    const { lapses, route } = context;
    if (route === 'not-yours' || (route === null && !lapses)) return [];
    // With a debt nobody may let it lapse: kept until that is paid, and looked after then.
    return [
      ...(route === 'keep' ? [keepAlive(context)] : []),
      ...(route === 'keep' && !lapses ? [] : [lookOut(context)]),
    ];
  },
} satisfies StepMaker;

const lookOut = ({ says, answers, route }: Context): Draft =>
  once('watch', {
    where: 'anywhere',
    needs:
      route === 'let-lapse-knowingly' || route === null ? ['lapse'] : ['apply', 'refuse-number', 'transfer', 'suspend'],
    how: text(says('settle-debt-first') || (answers.debtDisputed ?? 0) > 0 ? 'step.watch.how.debt' : 'step.watch.how'),
  });

/** Never done once and for all: the next paid action is due before the ninetieth day, the shortest time that is known. */
const keepAlive = ({ answers: { lastPaidAction }, today, says }: Context): Draft => ({
  ...once('watch', {
    where: 'anywhere',
    computed: true,
    needs: says('restore-first') ? ['restore'] : [],
    ...(lastPaidAction === undefined || addDays(lastPaidAction, 89) < today
      ? {}
      : { notAfter: addDays(lastPaidAction, 89) }),
  }),
  id: 'keep-alive',
  title: text('step.watch.keep.title'),
  why: text('step.watch.keep.why'),
  how: text(lastPaidAction === undefined ? 'step.watch.keep.how.unknown' : 'step.watch.keep.how'),
});
