import { single } from '../draft.ts';

export const suspend = single(
  'suspend',
  'Service rests, the contract and the number stay.',
  ({ route }) => route === 'suspend-then-decide',
  () => ({ where: 'anywhere' }),
);
