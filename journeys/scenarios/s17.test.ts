import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import { holds, type PlanSeen } from '../scenario.ts';
import { people } from './people.ts';

const kase = people.S17();

holds('S17', {
  story: 'a helpful caller: the contract expires today, dictate the code',
  case: people.S17,
  verdict: 'stop-not-ready',
  then: ['close-in-person'],
  order: [['inventory', 'apply']],
  hard: [['inventory', 'apply']],
  mustKnow: ['no-code-needed'],
  never: ['lapse', 'stop-using'],
  more: ({ steps: [first] }) => {
    expect(first?.how).toMatch(/Hang up.*official/);
    expect(first).toMatchObject({ asks: ['codeReadOut', 'suspiciousCaller'] });
  },
});

test('S17: whether a code was read out is asked first; if it was, it is an emergency', async () => {
  const asked = await json<{ next: { id: string } }>('questions', { otboy: 1, ...kase }, '--today', '2026-11-24');
  expect(asked.next.id).toBe('codeReadOut');
  const read = { ...kase, otboy: 1, answers: { ...kase.answers, codeReadOut: true } };
  const plan = await json<PlanSeen>('plan', read, '--today', '2026-11-24');
  expect(plan.verdict).toBe('emergency');
});
