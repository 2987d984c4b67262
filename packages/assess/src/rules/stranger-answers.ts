import { reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const strangerAnswers: Rule = {
  id: 'stranger-answers',
  about: 'Whoever answers the number receives its codes.',
  when: reported('strangerAnswers'),
  concludes: { verdict: 'emergency' },
  facts: ['law-quarantine-2m', 'law-telegram'],
  examples: [
    { name: 'a stranger answers', case: { answers: { strangerAnswers: true } }, outcome: 'yes' },
    { name: 'nobody does', case: { answers: { strangerAnswers: false } }, outcome: 'no' },
    { name: 'not tried', case: {}, outcome: 'unknown' },
  ],
};
