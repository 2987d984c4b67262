import { single } from '../draft.ts';

export const portOut = single(
  'port-out',
  'Another carrier takes the number over, in the same region, with a new contract.',
  ({ route, answers }) => route === 'keep' && answers.chosen === 'port-out',
  () => ({ where: 'shop', onWorkingDay: true, needs: ['debt-check', 'pay'], days: 8 }),
);
