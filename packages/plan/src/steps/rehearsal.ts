import { isDangerous, moveId } from '@otboy/assess';
import { text } from '@otboy/knowledge';
import { type Context, isAddress, isDead, movable } from '../context.ts';
import { single } from '../draft.ts';

/** Accounts of risk 5; a payment address has no sign-in that could be tried. */
const rehearsed = (context: Context) =>
  movable(context).filter(({ service }) => isDangerous(context.knowledge, service) && !isAddress(service));

export const rehearsal = single(
  'rehearsal',
  'The second proof of a move: sign in afresh to what is dangerous with the SIM out for some hours.',
  (context) =>
    rehearsed(context).length > 0 &&
    context.route !== 'claim' &&
    (context.closes || context.lapses || context.route === 'transfer'),
  (context) => {
    const dangerous = rehearsed(context);
    const list = { list: dangerous.map(({ service }) => ({ service })) };
    return {
      where: 'anywhere',
      needs: dangerous.map(({ service }) => moveId(service)),
      prefers: movable(context).map(({ service }) => moveId(service)),
      computed: true,
      done: dangerous.every(({ state, rehearsed }) => state === 'moved' && rehearsed),
      ...(isDead(context) ? { how: text('step.rehearsal.how.no-sim', { services: list }) } : {}),
      places: { services: list },
    };
  },
);
