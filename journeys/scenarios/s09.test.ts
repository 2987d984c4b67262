import { expect } from 'vitest';
import { daysAfter, holds } from '../scenario.ts';
import { people } from './people.ts';

holds('S09', {
  story: 'the contract is on a passport that has expired; a notice came six days ago',
  case: people.S09,
  verdict: 'update-data-first',
  then: ['close-in-person'],
  order: [['update-data', 'apply']],
  hard: [['update-data', 'apply']],
  mustKnow: ['not-in-portal-list', 'own-shop-not-kiosk'],
  never: ['lapse', 'stop-using'],
  more: (plan, today) => {
    const update = plan.steps.find(({ id }) => id === 'update-data');
    expect(update?.together).toContain('apply');
    expect(update?.how).toMatch(/both|old/i);
    const fix = plan.deadlines.find(({ id }) => id === 'data-fix')?.date;
    if (fix != null) expect(fix >= daysAfter(today, 9)).toBe(true);
    if (update?.latest != null) expect(update.latest <= daysAfter(today, 9)).toBe(true);
  },
});
