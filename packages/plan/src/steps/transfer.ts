import { single } from '../draft.ts';

export const transfer = single(
  'transfer',
  'Close family becomes the holder in the carrier’s shop.',
  ({ route, says }) => route === 'transfer' || (route === 'keep' && says('transfer')),
  () => ({ where: 'shop', onWorkingDay: true, needs: ['debt-check'] }),
);
