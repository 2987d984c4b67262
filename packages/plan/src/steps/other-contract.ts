import { text } from '@otboy/knowledge';
import { once } from '../draft.ts';
import type { StepMaker } from '../step.ts';

export const otherContract = {
  kind: 'other-contract',
  about: 'The number is the login of the carrier’s other contracts; each needs its own decision first.',
  make: ({ answers, case: kase }) =>
    (answers.otherContracts ?? []).map((contract) => ({
      ...once('other-contract', {
        where: contract === 'home-internet' || contract === 'family-line' ? 'shop' : 'anywhere',
        prefers: ['inventory'],
        phrases: ['shop-other-contracts'],
        done: kase.events.some(({ kind, step }) => kind === 'step-done' && step === 'other-contract'),
        how: text(`step.other-contract.how.${contract}`),
      }),
      id: otherContractId(contract),
      title: text('step.other-contract.title', { contract: text(`answer.otherContracts.${contract}`) }),
    })),
} satisfies StepMaker;

/** The id of the step about one of the other contracts. */
export const otherContractId = (contract: string): string => `other-contract-${contract}`;
