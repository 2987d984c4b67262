import { isDangerous, moveId } from '@otboy/assess';
import { text } from '@otboy/knowledge';
import { type Context, movable } from '../context.ts';
import { single } from '../draft.ts';

const dangerousMoves = (context: Context): string[] =>
  movable(context)
    .filter(({ service }) => isDangerous(context.knowledge, service))
    .map(({ service }) => moveId(service));

export const powerOfAttorney = single(
  'power-of-attorney',
  'A representative needs the carrier, the ending and the money named, before a notary.',
  ({ route, answers }) => route === 'close-by-representative' || (route === 'heir-route' && answers.inRussia === false),
  (context) => ({
    where: context.answers.inRussia === true ? 'russia' : 'consulate',
    done: context.filed !== undefined || (context.answers.poaPowers?.includes('terminate') ?? false),
    how: text(
      context.answers.holder === 'deceased'
        ? 'step.power-of-attorney.how.heir'
        : context.answers.holder === 'close-family'
          ? 'step.power-of-attorney.how.holder'
          : 'step.power-of-attorney.how',
    ),
    days: 30,
    // In an emergency the money comes before the notary.
    needs: context.says('emergency') ? dangerousMoves(context) : [],
    prefers: [...dangerousMoves(context), 'rehearsal'],
  }),
);
