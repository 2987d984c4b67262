import { type Case, newCase } from '@otboy/casefile';
import { describe, expect, test } from 'vitest';
import { standings } from './situation.ts';

const given = (rest: Partial<Case>): Case => ({ ...newCase(), ...rest });
const moved = { kind: 'moved', on: '2026-11-10', service: 'sberbank' } as const;

describe('where a service stands', () => {
  test.each<[string, Partial<Case>, string | undefined]>([
    ['a link without a state is open', { links: [{ service: 'sberbank' }] }, 'open'],
    ['what the person declares to have is open', { declared: { sberbank: 'have' } }, 'open'],
    ['what the person has not is nothing', { declared: { sberbank: 'have-not' } }, undefined],
    ['ticked as moved', { links: [{ service: 'sberbank', state: 'moved' }] }, 'moved'],
    ['moved, by an event', { links: [{ service: 'sberbank' }], events: [moved] }, 'moved'],
    ['closed', { links: [{ service: 'sberbank', state: 'closed' }] }, 'gone'],
    ['somebody else’s', { links: [{ service: 'sberbank', state: 'not-mine' }] }, 'gone'],
    [
      'a login code dated after the move opens it again',
      { links: [{ service: 'sberbank', state: 'moved', kinds: ['otp'], last: '2026-11-17' }], events: [moved] },
      'reopened',
    ],
    [
      'a code from before the move does not',
      { links: [{ service: 'sberbank', state: 'moved', kinds: ['otp'], last: '2026-11-09' }], events: [moved] },
      'moved',
    ],
    [
      'a later advertisement is no code',
      {
        links: [{ service: 'sberbank', kinds: ['otp', 'transaction'], lastCode: '2026-11-01', last: '2026-11-17' }],
        events: [moved],
      },
      'moved',
    ],
    [
      'a rehearsal that failed opens it again',
      {
        links: [{ service: 'sberbank' }],
        events: [moved, { kind: 'rehearsed', on: '2026-11-12', service: 'sberbank', worked: false }],
      },
      'reopened',
    ],
    [
      'moved again after the failed rehearsal',
      {
        links: [{ service: 'sberbank' }],
        events: [
          moved,
          { kind: 'rehearsed', on: '2026-11-12', service: 'sberbank', worked: false },
          { ...moved, on: '2026-11-14' },
        ],
      },
      'moved',
    ],
  ])('%s', (_name, rest, state) => expect(standings(given(rest))[0]?.state).toBe(state));
});
