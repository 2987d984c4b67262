import { all, is, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const wantsToKeep: Rule = {
  id: 'wants-to-keep',
  about: 'The person wants to keep the number, or to have it back and keep it.',
  when: all(
    reported('wants', (wish) => wish === 'keep' || wish === 'recover'),
    is('holder', 'self', 'close-family'),
  ),
  concludes: { verdict: 'keep' },
  facts: ['law-inactivity-90', 'law-activity-paid'],
  examples: [
    { name: 'wants to keep', case: { answers: { wants: 'keep', holder: 'self' } }, outcome: 'yes' },
    { name: 'wants it back', case: { answers: { wants: 'recover', holder: 'self' } }, outcome: 'yes' },
    { name: 'wants to close', case: { answers: { wants: 'close', holder: 'self' } }, outcome: 'no' },
    { name: 'not said', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
