import { reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const codeReadOut: Rule = {
  id: 'code-read-out',
  about: 'A code that was read out to a caller opens an account now: everything else waits.',
  when: reported('codeReadOut'),
  concludes: { verdict: 'emergency' },
  facts: [],
  examples: [
    { name: 'a code was read out', case: { answers: { codeReadOut: true } }, outcome: 'yes' },
    { name: 'none was', case: { answers: { codeReadOut: false } }, outcome: 'no' },
    { name: 'nothing said', case: {}, outcome: 'unknown' },
    { name: 'told as an event', case: { events: [{ kind: 'code-read-out', on: '2026-11-23' }] }, outcome: 'yes' },
  ],
};
