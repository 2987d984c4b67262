import { all, is } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const abroadNeedsRepresentative: Rule = {
  id: 'abroad-needs-representative',
  about: 'Abroad and unable to come: a notarised power names the carrier, the ending and the money.',
  when: all(is('holder', 'self', 'close-family'), is('inRussia', false)),
  concludes: { verdict: 'close-by-representative' },
  facts: [
    'law-proxy',
    't2-term-proxy',
    't2-term-proxy-memo',
    'bee-proxy',
    'meg-proxy',
    'law-operator-may-offer-remote',
  ],
  examples: [
    { name: 'abroad', case: { answers: { holder: 'self', inRussia: false } }, outcome: 'yes' },
    { name: 'in Russia', case: { answers: { holder: 'self', inRussia: true } }, outcome: 'no' },
    { name: 'where was not said', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
