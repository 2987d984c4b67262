import { single } from '../draft.ts';

export const otherContract = single(
  'other-contract',
  'The number is the login of the carrier’s other contracts; each needs its own decision first.',
  ({ answers }) => (answers.otherContracts ?? []).length > 0,
  () => ({ where: 'shop', prefers: ['inventory'], phrases: ['shop-other-contracts'] }),
);
