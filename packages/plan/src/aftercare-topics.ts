import type { Deadline } from './deadlines.ts';
import type { Plan } from './plan.ts';
import type { Step, StepKind } from './step.ts';

/** What a person asks after the statement: is it closed, the money, charges that still come, what becomes of the number. */
export const aftercareTopics = ['closed', 'money', 'charges', 'number'] as const;
export type AftercareTopic = (typeof aftercareTopics)[number];

interface Part {
  readonly steps: readonly StepKind[];
  /** Ids of clocks. */
  readonly clocks: readonly string[];
}

const parts: Readonly<Record<AftercareTopic, Part>> = {
  closed: { steps: ['proof', 'confirmed-off'], clocks: [] },
  money: {
    steps: ['refund-application', 'refund-in', 'claim', 'complaint', 'bank-close'],
    clocks: ['refund', 'claim-reply'],
  },
  charges: { steps: ['autopay', 'subscriptions', 'debt-check', 'pay', 'invoice-check'], clocks: ['idle-fee'] },
  number: {
    steps: ['family-warned', 'bank-notice', 'self-ban', 'sim-destroy', 'watch', 'credit-freeze', 'police-report'],
    clocks: ['inactivity', 'reissue-earliest'],
  },
};

export interface TopicShown {
  readonly topic: AftercareTopic;
  readonly steps: readonly Step[];
  readonly deadlines: readonly Deadline[];
}

/** The steps and clocks of a plan under each of these questions, in the order of the plan; questions without any are left out. */
export const byTopic = ({ steps, deadlines }: Pick<Plan, 'steps' | 'deadlines'>): TopicShown[] =>
  aftercareTopics
    .map((topic) => ({
      topic,
      steps: steps.filter(({ kind }) => parts[topic].steps.includes(kind)),
      deadlines: deadlines.filter(({ id }) => parts[topic].clocks.includes(id)),
    }))
    .filter((one) => one.steps.length + one.deadlines.length > 0);
