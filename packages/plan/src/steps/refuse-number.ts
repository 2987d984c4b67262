import { moveId } from '@otboy/assess';
import { emergencySteps, movable } from '../context.ts';
import { single } from '../draft.ts';
import { otherContractId } from './other-contract.ts';

export const refuseNumber = single(
  'refuse-number',
  'On the portal the number is refused: a request, whose result is verified in the list afterwards.',
  ({ route }) => route === 'close-via-portal',
  (context) => ({
    where: 'online',
    needs: [
      ...emergencySteps,
      'inventory',
      ...movable(context)
        .filter(({ service }) => service !== 'gosuslugi')
        .map(({ service }) => moveId(service)),
      'rehearsal',
      'autopay',
      'debt-check',
      'pay',
      'records',
      ...(context.answers.otherContracts ?? []).map(otherContractId),
    ],
  }),
);
