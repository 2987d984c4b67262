import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import { holds, type PlanSeen } from '../scenario.ts';

const line = (answers: object = {}) => ({
  number: '+79000000044',
  answers: {
    carrierNow: 'mts' as const,
    holder: 'company' as const,
    actingAs: 'company-officer' as const,
    lineState: 'active' as const,
    balance: 0,
    companyExists: true,
    ...answers,
  },
  links: [],
  declared: {},
  events: [],
});

holds('S12', {
  story: 'a company closes a branch: a line whose user leaves',
  case: () => line(),
  verdict: 'corporate-route',
  order: [
    ['inventory', 'family-warned'],
    ['family-warned', 'apply'],
    ['apply', 'invoice-check'],
  ],
  hard: [
    ['inventory', 'apply'],
    ['family-warned', 'apply'],
    ['apply', 'invoice-check'],
  ],
  mustKnow: ['company-authority', 'written-refusal'],
  never: ['self-ban', 'lapse', 'stop-using', 'new-number'],
  neverSaid: /list of (your|their) (personal )?accounts, please|пришлите список (личных )?счетов/i,
  more: (plan) => {
    expect(plan.steps.find(({ id }) => id === 'family-warned')?.how).toMatch(/do not read their messages/);
    expect(plan.steps.find(({ id }) => id === 'apply')?.how).toMatch(/ESIA/);
  },
});

const planned = (answers: object) =>
  json<PlanSeen>('plan', { otboy: 1, ...line(answers) }, '--today', '2026-11-24', '--lang', 'en');

test('S12: the employee who wants the number gets it', async () => {
  const { verdict, steps } = await planned({ wants: 'keep' });
  expect(verdict).toBe('corporate-route');
  expect(steps.map(({ kind }) => kind)).toContain('transfer');
  expect(steps.map(({ kind }) => kind)).not.toContain('apply');
  expect(steps.find(({ kind }) => kind === 'transfer')?.needs).toContain('family-warned');
});

test('S12: an unknown user is found before the line ends', async () => {
  const { steps, blockers } = await planned({ unknownNumbers: 1 });
  expect(steps.find(({ kind }) => kind === 'apply')?.needs).toContain('suspend');
  expect(blockers).toContain('suspend');
});
