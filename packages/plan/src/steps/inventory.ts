import { inventoryGaps } from '@otboy/assess';
import { type Text, text } from '@otboy/knowledge';
import type { Context } from '../context.ts';
import { single } from '../draft.ts';

export const inventory = single(
  'inventory',
  'The person is asked what exports are silent about, and what the verdict still wants to know: until all is said, nothing final.',
  ({ route }) => route !== 'claim',
  (context) => {
    if (context.answers.suspiciousCaller === true) return whileCalled;
    // What employees have on it is theirs to know: the company lists its own systems and ticks the step.
    if (context.route === 'corporate-route' && unsaid(context) === null)
      return { where: 'anywhere', how: text('step.inventory.how.corporate') };
    const { unasked, unsure } = inventoryGaps(context.knowledge, context.case, context.answers);
    const open = [...unasked, ...unsure];
    const done = open.length === 0 && context.strangers.length === 0 && unsaid(context) === null;
    const ticked = context.case.events.findLast(({ kind, step }) => kind === 'step-done' && step === 'inventory');
    const how =
      unsaid(context) ??
      text(
        open.length > 0
          ? 'step.inventory.how.ask'
          : context.strangers.length > 0
            ? 'step.inventory.how.strangers'
            : 'step.inventory.how',
        {
          services: { list: open.map((service) => ({ service })) },
          senders: { list: context.strangers.map(({ label }) => label ?? '?') },
        },
      );
    return {
      where: 'anywhere',
      computed: true,
      done,
      how: done || ticked === undefined ? how : text('step.inventory.how.ticked', { on: { date: ticked.on }, how }),
    };
  },
);

/** Before anything else the call is over: what else the person wishes may not be their own wish. */
const whileCalled = {
  where: 'anywhere',
  computed: true,
  done: false,
  title: text('step.inventory.caller.title'),
  why: text('step.inventory.caller.why'),
  how: text('step.inventory.caller.how'),
} as const;

/** What has to be said before anything else: the answer that holds the verdict. */
function unsaid({ says, assessment: { missing } }: Context): Text | null {
  const [first] = missing;
  if (!says('cannot-tell-yet') || first === undefined) return null;
  return text('step.inventory.how.question', { question: text(`question.${first}`) });
}
