import { expect } from 'vitest';
import { daysAfter, holds } from '../scenario.ts';
import { people } from './people.ts';

holds('S03', {
  story: 'already abroad, the SIM lost, seventy days since the last paid action, a bank and the portal on the number',
  case: people.S03,
  verdict: 'emergency',
  then: ['close-by-representative'],
  order: [
    ['block-line', 'power-of-attorney'],
    ['move:sberbank', 'power-of-attorney'],
    ['move:gosuslugi', 'power-of-attorney'],
    ['power-of-attorney', 'apply'],
  ],
  hard: [
    ['move:sberbank', 'apply'],
    ['move:gosuslugi', 'apply'],
    ['power-of-attorney', 'apply'],
  ],
  mustKnow: ['poa-money', 'poa-not-for-codes', 'lapse-is-not-cancelled', 'no-code-needed'],
  never: ['lapse', 'stop-using'],
  more: (plan, today) => {
    const date = (id: string) => plan.deadlines.find((one) => one.id === id)?.date;
    expect(date('inactivity')).toBe(daysAfter(today, 20));
    expect(plan.steps.filter(({ kind }) => kind === 'move').every(({ needs }) => needs.length === 0)).toBe(true);
    expect(plan.steps.find(({ id }) => id === 'move-sberbank')?.how).toMatch(/branch|hotline|app/i);
  },
});
