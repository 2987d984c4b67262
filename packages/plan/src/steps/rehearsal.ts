import { isDangerous } from '@otboy/assess';
import { movable, moveId } from '../context.ts';
import { single } from '../draft.ts';

export const rehearsal = single(
  'rehearsal',
  'The second proof of a move: sign in afresh to what is dangerous with the SIM out for some hours.',
  (context) =>
    movable(context).some(({ service }) => isDangerous(context.knowledge, service)) &&
    context.route !== 'claim' &&
    (context.closes || context.route === 'let-lapse-knowingly'),
  (context) => {
    const dangerous = movable(context).filter(({ service }) => isDangerous(context.knowledge, service));
    return {
      where: 'anywhere',
      needs: dangerous.map(({ service }) => moveId(service)),
      prefers: movable(context).map(({ service }) => moveId(service)),
      computed: true,
      done: dangerous.every(({ state, rehearsed }) => state === 'moved' && rehearsed),
      places: { services: { list: dangerous.map(({ service }) => ({ service })) } },
    };
  },
);
