import { all, any, is, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const canComeInPerson: Rule = {
  id: 'can-come-in-person',
  about:
    'Whoever holds the contract and is, or can come to, where the shops are files in person: the one way that every source agrees on.',
  when: all(
    is('holder', 'self', 'close-family'),
    any(
      is('inRussia', true),
      reported('departure', (date, { today }) => date >= today),
      reported('canTravel'),
    ),
  ),
  concludes: { verdict: 'close-in-person' },
  facts: [
    'law-terminate-any-time',
    'law-positive-balance-no-bar',
    'law-not-binding-condition',
    't2-term-shop',
    't2-term-docs',
    'mts-store',
    'meg-store',
    'bee-store',
    'yota-term',
    'tm-term',
  ],
  examples: [
    { name: 'in Russia', case: { answers: { holder: 'self', inRussia: true } }, outcome: 'yes' },
    { name: 'flight ahead', case: { answers: { holder: 'self', departure: '2026-12-03' } }, outcome: 'yes' },
    {
      name: 'abroad, can come',
      case: { answers: { holder: 'self', inRussia: false, canTravel: true } },
      outcome: 'yes',
    },
    {
      name: 'abroad for good',
      case: { answers: { holder: 'self', inRussia: false, canTravel: false, departure: '2026-10-01' } },
      outcome: 'no',
    },
    { name: 'a company’s', case: { answers: { holder: 'company', inRussia: true } }, outcome: 'no' },
    { name: 'where was not said', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
