import { fileURLToPath } from 'node:url';
import type { Case } from '@otboy/casefile';
import { anyCase } from '@otboy/casefile/any-case.test-data';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlan, type Plan } from './plan.ts';
import { isFinished } from './status.ts';
import type { StepKind } from './step.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';

const kindsOf = ({ steps }: Plan): StepKind[] => steps.map(({ kind }) => kind);
const open = ({ steps }: Plan, kind: StepKind): boolean =>
  steps.some((step) => step.kind === kind && !isFinished(step.status));
const ready = ({ steps }: Plan, kind: StepKind): boolean =>
  steps.some((step) => step.kind === kind && step.status === 'ready');
const said = ({ verdict, then }: Plan, ...codes: readonly string[]): boolean =>
  [verdict, ...then].some((code) => codes.includes(code));

/** What no case may lead to, whatever else it holds: the must-nots of the scenarios, one line each. */
const mustNots: readonly (readonly [string, (plan: Plan, kase: Case) => boolean])[] = [
  [
    'a paper in the name of somebody who does not hold the contract',
    (plan, { answers }) =>
      answers.holder === 'stranger' &&
      kindsOf(plan).some((kind) =>
        [
          'apply',
          'refuse-number',
          'refund-application',
          'claim',
          'complaint',
          'power-of-attorney',
          'transfer',
        ].includes(kind),
      ),
  ],
  [
    'money paid into somebody else’s contract',
    (plan, { answers }) => answers.holder === 'stranger' && kindsOf(plan).includes('pay'),
  ],
  [
    'signing in as somebody who died',
    (plan, { answers }) =>
      answers.holder === 'deceased' &&
      said(plan, 'heir-route') &&
      kindsOf(plan).some((kind) => ['move', 'rehearsal', 'second-factor', 'self-ban'].includes(kind)),
  ],
  [
    'a lapse with a debt, or with one that is not known',
    (plan, { answers }) => (answers.balance === undefined || answers.balance < 0) && ready(plan, 'lapse'),
  ],
  [
    'a statement for a contract that has ended',
    (plan, { answers }) => answers.lineState === 'ended' && kindsOf(plan).includes('apply'),
  ],
  ['a statement while the inventory is open', (plan) => ready(plan, 'apply') && open(plan, 'inventory')],
  [
    'a statement while the portal or a bank hangs on the number',
    (plan) =>
      ready(plan, 'apply') &&
      plan.steps.some(
        ({ kind, service, status }) =>
          kind === 'move' &&
          !isFinished(status) &&
          status !== 'impossible' &&
          status !== 'waiting' &&
          service !== undefined &&
          (service === 'gosuslugi' || knowledge.services[service]?.category === 'bank'),
      ),
  ],
  ['the SIM destroyed before the proof', (plan) => ready(plan, 'sim-destroy') && open(plan, 'proof')],
  ['the account closed before the refund', (plan) => ready(plan, 'bank-close') && open(plan, 'refund-in')],
  [
    'the portal moved without a place to move it to',
    (plan) =>
      !urgent(plan) &&
      open(plan, 'new-number') &&
      plan.steps.some(
        ({ kind, service, id, status }) =>
          kind === 'move' && service !== undefined && !id.endsWith('-fallback') && status === 'ready',
      ),
  ],
  ['a ban before the new number', (plan) => ready(plan, 'self-ban') && open(plan, 'new-number')],
  ['the guard open in an emergency', (plan) => plan.verdict === 'emergency' && plan.applyReady && openUrgent(plan)],
  [
    'the guard open while somebody is on the line',
    (plan, { answers }) => answers.suspiciousCaller === true && plan.applyReady,
  ],
  ['a transfer with a debt', (plan, { answers }) => (answers.balance ?? 0) < 0 && ready(plan, 'transfer')],
];

/** In an emergency the dangerous moves go at once, without waiting for a number. */
const urgent = ({ verdict }: Plan): boolean => verdict === 'emergency';
const openUrgent = (plan: Plan): boolean =>
  open(plan, 'end-sessions') || open(plan, 'credit-freeze') || open(plan, 'police-report');

test.each(mustNots)('never: %s', (_name, happens) => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      expect(happens(makePlan(knowledge, kase, today), kase)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
