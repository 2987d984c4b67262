import { single } from '../draft.ts';

export const restore = single(
  'restore',
  'The number comes back on a new SIM by the carrier’s own ways, to its holder.',
  ({ says }) => says('restore-first'),
  () => ({ where: 'shop', needs: ['block-line'], onWorkingDay: true }),
);
