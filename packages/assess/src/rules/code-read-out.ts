import { any, is, onceSaid, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const codeReadOut: Rule = {
  id: 'code-read-out',
  about: 'A code that was read out to a caller opens an account now: everything else waits.',
  // Whoever had such a caller is asked; nobody else is.
  when: any(reported('codeReadOut'), onceSaid(reported('suspiciousCaller'), is('codeReadOut', true))),
  concludes: { verdict: 'emergency' },
  facts: [],
  examples: [
    { name: 'a code was read out', case: { answers: { codeReadOut: true } }, outcome: 'yes' },
    { name: 'none was', case: { answers: { codeReadOut: false } }, outcome: 'no' },
    { name: 'somebody called', case: { answers: { suspiciousCaller: true } }, outcome: 'unknown' },
    { name: 'nothing said', case: {}, outcome: 'unknown' },
    { name: 'told as an event', case: { events: [{ kind: 'code-read-out', on: '2026-11-23' }] }, outcome: 'yes' },
  ],
};
