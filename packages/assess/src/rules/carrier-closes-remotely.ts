import { all, any, fact, is } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const carrierClosesRemotely: Rule = {
  id: 'carrier-closes-remotely',
  about: 'The carrier itself says that it ends the contract without a visit. No carrier page read so far does.',
  when: any(
    all(
      is('carrierNow', 'mts'),
      fact('mts-online-cancel', (value) => value.online === true),
    ),
    all(
      is('carrierNow', 'megafon'),
      fact('meg-online-cancel', (value) => value.online === true),
    ),
    all(
      is('carrierNow', 'beeline'),
      fact('bee-online-cancel', (value) => value.online === true),
    ),
    all(
      is('carrierNow', 't2'),
      fact('t2-online-no', (value) => value.app_cancel === true),
    ),
    all(
      is('carrierNow', 'yota'),
      fact('yota-term', (value) => value.channels !== null),
    ),
    all(
      is('carrierNow', 'tmobile'),
      fact('tm-term', (value) => Array.isArray(value.channels) && value.channels.includes('chat')),
    ),
  ),
  concludes: { verdict: 'close-remotely' },
  facts: [],
  examples: [
    {
      name: 'MTS, and its hotline said yes',
      case: {
        answers: { carrierNow: 'mts' },
        events: [{ kind: 'told', on: '2026-11-20', fact: 'mts-online-cancel', answer: 'yes', by: 'hotline' }],
      },
      outcome: 'yes',
    },
    { name: 'MTS, nobody asked', case: { answers: { carrierNow: 'mts' } }, outcome: 'unknown' },
    { name: 'T2 says shops only', case: { answers: { carrierNow: 't2' } }, outcome: 'no' },
    { name: 'carrier not said', case: {}, outcome: 'unknown' },
    { name: 'a carrier we know nothing about', case: { answers: { carrierNow: 'other' } }, outcome: 'no' },
  ],
};
