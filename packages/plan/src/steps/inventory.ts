import { inventoryGaps } from '@otboy/assess';
import type { AnswerId } from '@otboy/casefile';
import { text } from '@otboy/knowledge';
import type { Context } from '../context.ts';
import { single } from '../draft.ts';

export const inventory = single(
  'inventory',
  'The person is asked what exports are silent about, and what the verdict still wants to know: until all is said, nothing final.',
  ({ route }) => route !== 'claim',
  (context) => {
    if (context.answers.suspiciousCaller === true) return whileCalled;
    const unsaid = unsaidIn(context);
    // What employees have on it is theirs to know: the company lists its own systems and ticks the step.
    if (context.route === 'corporate-route' && unsaid === undefined)
      return { where: 'anywhere', how: text('step.inventory.how.corporate') };
    const { unasked, unsure } = inventoryGaps(context.knowledge, context.case, context.answers);
    const open = [...unasked, ...unsure];
    const done = open.length === 0 && context.strangers.length === 0 && unsaid === undefined;
    const ticked = context.case.events.findLast(({ kind, step }) => kind === 'step-done' && step === 'inventory');
    const how =
      unsaid === undefined
        ? text(
            open.length > 0
              ? 'step.inventory.how.ask'
              : context.strangers.length > 0
                ? 'step.inventory.how.strangers'
                : 'step.inventory.how',
            {
              services: { list: open.map((service) => ({ service })) },
              senders: { list: context.strangers.map(({ label }) => label ?? '?') },
            },
          )
        : text('step.inventory.how.question', { question: text(`question.${unsaid}`) });
    return {
      where: 'anywhere',
      computed: true,
      done,
      how: done || ticked === undefined ? how : text('step.inventory.how.ticked', { on: { date: ticked.on }, how }),
      ...(unsaid === undefined ? {} : { asks: [unsaid] }),
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
  asks: ['codeReadOut', 'suspiciousCaller'],
} as const;

/** What has to be said before anything else: the answer that holds the verdict. */
const unsaidIn = ({ says, assessment: { missing } }: Context): AnswerId | undefined =>
  says('cannot-tell-yet') ? missing[0] : undefined;
