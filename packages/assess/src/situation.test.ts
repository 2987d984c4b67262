import { type Case, newCase } from '@otboy/casefile';
import { describe, expect, test } from 'vitest';
import { answered, openStrangers, standings, strangerMove } from './situation.ts';

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

describe('one more answer', () => {
  const said = (answers: Case['answers']): Case => ({ ...newCase(), answers });
  const today = '2026-11-24';
  test.each<[string, Case, Case['answers']]>([
    ['is added', answered(said({}), 'balance', 0, today), { balance: 0 }],
    [
      'still in Russia: the day of departure that has passed goes',
      answered(said({ inRussia: true, departure: '2026-11-23' }), 'inRussia', true, today),
      { inRussia: true },
    ],
    [
      'a day of departure that has passed: then no longer in Russia, as far as was said',
      answered(said({ inRussia: true, departure: '2026-11-20' }), 'departure', '2026-11-23', today),
      { departure: '2026-11-23' },
    ],
    [
      'a day to come changes nothing else',
      answered(said({ inRussia: true }), 'departure', '2026-12-03', today),
      { inRussia: true, departure: '2026-12-03' },
    ],
  ])('%s', (_name, kase, expected) => expect(kase.answers).toEqual(expected));
});

describe('a sender that nobody knows', () => {
  test.each<[string | undefined, string]>([
    ['DORM PASS', 'move-unknown-dorm-pass'],
    ['«Столовая №1»', 'move-unknown-столовая-1'],
    ['***', 'move-unknown-sender'],
    [undefined, 'move-unknown-sender'],
    ['x'.repeat(500), `move-unknown-${'x'.repeat(80)}`],
  ])('%s has the step %s', (label, id) => {
    expect(strangerMove({ service: null, ...(label === undefined ? {} : { label }) })).toBe(id);
  });

  test('is dealt with by a tick, until a code comes after it', () => {
    const link = { service: null, label: 'A', lastCode: '2026-11-10' };
    const open = (on: string) =>
      openStrangers({ links: [link], events: [{ kind: 'step-done', on, step: 'move-unknown-a' }] }).length;
    expect([open('2026-11-09'), open('2026-11-10')]).toEqual([1, 0]);
  });
});
