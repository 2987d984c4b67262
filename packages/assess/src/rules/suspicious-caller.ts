import { reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const suspiciousCaller: Rule = {
  id: 'suspicious-caller',
  about: 'Somebody hurries the person: stop, hang up, call the official line. No code is needed to end a contract.',
  when: reported('suspiciousCaller'),
  concludes: { verdict: 'stop-not-ready' },
  facts: [],
  examples: [
    { name: 'called', case: { answers: { suspiciousCaller: true } }, outcome: 'yes' },
    { name: 'not called', case: { answers: { suspiciousCaller: false } }, outcome: 'no' },
    { name: 'not said', case: {}, outcome: 'unknown' },
  ],
};
