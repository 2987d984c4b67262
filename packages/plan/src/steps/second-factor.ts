import { movable, riskOf } from '../context.ts';
import { single } from '../draft.ts';

export const secondFactor = single(
  'second-factor',
  'Second factors by message die with the number; recovery codes and where the chats live stand in no export.',
  (context) => movable(context).some(({ service }) => riskOf(context, service) >= 4),
  () => ({ where: 'anywhere', prefers: ['inventory'], needsOldNumber: true }),
);
