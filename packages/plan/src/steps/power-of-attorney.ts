import { single } from '../draft.ts';

export const powerOfAttorney = single(
  'power-of-attorney',
  'A representative needs the carrier, the ending and the money named, before a notary.',
  ({ route }) => route === 'close-by-representative',
  ({ answers }) => ({
    where: answers.inRussia === true ? 'russia' : 'consulate',
    done: answers.poaPowers?.includes('terminate') ?? false,
    days: 30,
    prefers: ['move-gosuslugi', 'rehearsal'],
  }),
);
