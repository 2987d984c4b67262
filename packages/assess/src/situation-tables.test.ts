import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import {
  answered,
  departureHasPassed,
  filedBy,
  filedOn,
  isDangerous,
  isRussianBank,
  openServices,
  openStrangers,
  refundSoFar,
  type Standing,
  situationOf,
  standings,
  strangerMove,
  upTo,
} from './situation.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const given = (answers: Answers, rest: Partial<Case> = {}): Case => ({ ...newCase(), answers, ...rest });

describe('where a service stands, with its days', () => {
  test.each<[string, Partial<Case>, Standing[]]>([
    [
      'a rehearsal on a printed sheet',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'prepared', on: '2026-11-12', step: 'rehearsal' },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'rehearsed, and something else happened since',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: true },
          { kind: 'accepted', on: '2026-11-14', step: 'apply' },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: true }],
    ],
    [
      'a link with a code, and one without',
      {
        links: [{ service: 'vk', lastCode: '2026-11-13' }, { service: 'vk' }],
        events: [{ kind: 'moved', on: '2026-11-10', service: 'vk' }],
      },
      [
        {
          service: 'vk',
          state: 'reopened',
          movedOn: '2026-11-10',
          reopenedBy: { what: 'code', on: '2026-11-13' },
          rehearsed: false,
        },
      ],
    ],
    [
      'told “refuse”',
      { links: [{ service: 'vk' }], events: [{ kind: 'told', on: '2026-11-10', service: 'vk', answer: 'refuse it' }] },
      [{ service: 'vk', state: 'open', refusedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'two links, one moved and one open',
      {
        links: [
          { service: 'vk', state: 'moved' },
          { service: 'vk', state: 'open' },
        ],
      },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'two links, one moved and one without a state',
      { links: [{ service: 'vk', state: 'moved' }, { service: 'vk' }] },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'removed from the account',
      { links: [{ service: 'vk', state: 'removed' }] },
      [{ service: 'vk', state: 'moved', rehearsed: false }],
    ],
    [
      'one closed, one open',
      { links: [{ service: 'vk', state: 'closed' }, { service: 'vk' }] },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'closed and rehearsed',
      {
        links: [{ service: 'vk', state: 'closed' }],
        events: [{ kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: true }],
      },
      [{ service: 'vk', state: 'gone', rehearsed: true }],
    ],
    [
      'open and rehearsed',
      { links: [{ service: 'vk' }], events: [{ kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: true }] },
      [{ service: 'vk', state: 'open', rehearsed: true }],
    ],
    [
      'open, and the rehearsal failed',
      { links: [{ service: 'vk' }], events: [{ kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: false }] },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'a rehearsal of another service',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'ok', worked: true },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'a rehearsal of which nobody says how it went',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk' },
        ],
      },
      [
        {
          service: 'vk',
          state: 'reopened',
          movedOn: '2026-11-10',
          reopenedBy: { what: 'rehearsal', on: '2026-11-12' },
          rehearsed: false,
        },
      ],
    ],
    [
      'moved and rehearsed',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: true },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: true }],
    ],
    [
      'moved and rehearsed on one day',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-12', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: true },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-12', rehearsed: true }],
    ],
    [
      'rehearsed before the move',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-13', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: true },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-13', rehearsed: false }],
    ],
    [
      'a failed rehearsal before the move',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-13', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: false },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-13', rehearsed: false }],
    ],
    [
      'a failed rehearsal on the day of the move',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-12', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: false },
        ],
      },
      [
        {
          service: 'vk',
          state: 'reopened',
          movedOn: '2026-11-12',
          reopenedBy: { what: 'rehearsal', on: '2026-11-12' },
          rehearsed: false,
        },
      ],
    ],
    [
      'failed, then worked',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: false },
          { kind: 'rehearsed', on: '2026-11-14', service: 'vk', worked: true },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: true }],
    ],
    [
      'failed, then worked, told in the wrong order',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-14', service: 'vk', worked: true },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: false },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: true }],
    ],
    [
      'failed and worked on one day: the later word',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: false },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: true },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: true }],
    ],
    [
      'the tick on the rehearsal',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'step-done', on: '2026-11-12', step: 'rehearsal' },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: true }],
    ],
    [
      'a code read out after the rehearsal',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: true },
          { kind: 'code-read-out', on: '2026-11-13' },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'a code read out on the day of the rehearsal',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: true },
          { kind: 'code-read-out', on: '2026-11-12' },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: true }],
    ],
    [
      'marked as moved, the rehearsal failed',
      {
        links: [{ service: 'vk', state: 'moved' }],
        events: [{ kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: false }],
      },
      [{ service: 'vk', state: 'reopened', reopenedBy: { what: 'rehearsal', on: '2026-11-12' }, rehearsed: false }],
    ],
    [
      'marked as moved, rehearsed, a later code',
      {
        links: [{ service: 'vk', state: 'moved', lastCode: '2026-11-13' }],
        events: [{ kind: 'rehearsed', on: '2026-11-12', service: 'vk', worked: true }],
      },
      [{ service: 'vk', state: 'reopened', reopenedBy: { what: 'code', on: '2026-11-13' }, rehearsed: false }],
    ],
    [
      'marked as moved, a code, no rehearsal',
      { links: [{ service: 'vk', state: 'moved', lastCode: '2026-11-13' }] },
      [{ service: 'vk', state: 'moved', rehearsed: false }],
    ],
    [
      'a code on the day of the move',
      {
        links: [{ service: 'vk', lastCode: '2026-11-10' }],
        events: [{ kind: 'moved', on: '2026-11-10', service: 'vk' }],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'a code on the day after the move',
      {
        links: [{ service: 'vk', lastCode: '2026-11-11' }],
        events: [{ kind: 'moved', on: '2026-11-10', service: 'vk' }],
      },
      [
        {
          service: 'vk',
          state: 'reopened',
          movedOn: '2026-11-10',
          reopenedBy: { what: 'code', on: '2026-11-11' },
          rehearsed: false,
        },
      ],
    ],
    [
      'two links with codes, the later first',
      {
        links: [
          { service: 'vk', lastCode: '2026-11-13' },
          { service: 'vk', lastCode: '2026-11-11' },
        ],
        events: [{ kind: 'moved', on: '2026-11-10', service: 'vk' }],
      },
      [
        {
          service: 'vk',
          state: 'reopened',
          movedOn: '2026-11-10',
          reopenedBy: { what: 'code', on: '2026-11-13' },
          rehearsed: false,
        },
      ],
    ],
    [
      'codes, of which only the last message is dated',
      {
        links: [{ service: 'vk', kinds: ['otp'], last: '2026-11-12' }],
        events: [{ kind: 'moved', on: '2026-11-10', service: 'vk' }],
      },
      [
        {
          service: 'vk',
          state: 'reopened',
          movedOn: '2026-11-10',
          reopenedBy: { what: 'code', on: '2026-11-12' },
          rehearsed: false,
        },
      ],
    ],
    [
      'no codes, and a later message',
      {
        links: [{ service: 'vk', kinds: ['marketing'], last: '2026-11-12' }],
        events: [{ kind: 'moved', on: '2026-11-10', service: 'vk' }],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'moved twice, told in the wrong order',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-12', service: 'vk' },
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-12', rehearsed: false }],
    ],
    [
      'the tick on the move',
      { links: [{ service: 'vk' }], events: [{ kind: 'step-done', on: '2026-11-10', step: 'move-vk' }] },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'the tick on the fallback',
      { links: [{ service: 'vk' }], events: [{ kind: 'step-done', on: '2026-11-10', step: 'move-vk-fallback' }] },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'the tick on another move',
      { links: [{ service: 'vk' }], events: [{ kind: 'step-done', on: '2026-11-10', step: 'move-vkontakte' }] },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'a printed letter is no move',
      { links: [{ service: 'vk' }], events: [{ kind: 'prepared', on: '2026-11-10', step: 'move-vk' }] },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'the move of another service',
      { links: [{ service: 'vk' }], events: [{ kind: 'moved', on: '2026-11-10', service: 'ok' }] },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'the new number was refused',
      { links: [{ service: 'vk' }], events: [{ kind: 'refused', on: '2026-11-10', service: 'vk' }] },
      [{ service: 'vk', state: 'open', refusedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'refused, by the step',
      { links: [{ service: 'vk' }], events: [{ kind: 'refused', on: '2026-11-10', step: 'move-vk' }] },
      [{ service: 'vk', state: 'open', refusedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'another service refused',
      { links: [{ service: 'vk' }], events: [{ kind: 'refused', on: '2026-11-10', service: 'ok' }] },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'refused after it was moved',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-09', service: 'vk' },
          { kind: 'refused', on: '2026-11-10', service: 'vk' },
        ],
      },
      [{ service: 'vk', state: 'reopened', refusedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'moved after a refusal, told in the wrong order',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-11', service: 'vk' },
          { kind: 'refused', on: '2026-11-10', service: 'vk' },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-11', rehearsed: false }],
    ],
    [
      'moved and refused on one day: the later word',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
          { kind: 'refused', on: '2026-11-10', service: 'vk' },
        ],
      },
      [{ service: 'vk', state: 'reopened', refusedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'refused and moved on one day: the later word',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'refused', on: '2026-11-10', service: 'vk' },
          { kind: 'moved', on: '2026-11-10', service: 'vk' },
        ],
      },
      [{ service: 'vk', state: 'moved', movedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'refused twice: the last day',
      {
        links: [{ service: 'vk' }],
        events: [
          { kind: 'refused', on: '2026-11-12', service: 'vk' },
          { kind: 'refused', on: '2026-11-10', service: 'vk' },
        ],
      },
      [{ service: 'vk', state: 'open', refusedOn: '2026-11-12', rehearsed: false }],
    ],
    [
      'told no',
      { links: [{ service: 'vk' }], events: [{ kind: 'told', on: '2026-11-10', service: 'vk', answer: 'no' }] },
      [{ service: 'vk', state: 'open', refusedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'told “refused, come to a branch”',
      {
        links: [{ service: 'vk' }],
        events: [{ kind: 'told', on: '2026-11-10', service: 'vk', answer: 'Refused, come to a branch' }],
      },
      [{ service: 'vk', state: 'open', refusedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'told that the bank refuses',
      {
        links: [{ service: 'vk' }],
        events: [{ kind: 'told', on: '2026-11-10', service: 'vk', answer: 'the bank refuses it' }],
      },
      [{ service: 'vk', state: 'open', refusedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'told no in Russian',
      {
        links: [{ service: 'vk' }],
        events: [{ kind: 'told', on: '2026-11-10', service: 'vk', answer: 'не принимают' }],
      },
      [{ service: 'vk', state: 'open', refusedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'told no in Chinese',
      { links: [{ service: 'vk' }], events: [{ kind: 'told', on: '2026-11-10', service: 'vk', answer: '不行' }] },
      [{ service: 'vk', state: 'open', refusedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'told “not a problem”',
      {
        links: [{ service: 'vk' }],
        events: [{ kind: 'told', on: '2026-11-10', service: 'vk', answer: 'nothing against it' }],
      },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'told “there is no rule”',
      {
        links: [{ service: 'vk' }],
        events: [{ kind: 'told', on: '2026-11-10', service: 'vk', answer: 'there is no rule' }],
      },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'told without an answer',
      { links: [{ service: 'vk' }], events: [{ kind: 'told', on: '2026-11-10', service: 'vk' }] },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'another service told no',
      { links: [{ service: 'vk' }], events: [{ kind: 'told', on: '2026-11-10', service: 'ok', answer: 'no' }] },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'told no to a card abroad',
      {
        links: [{ service: 'vk' }],
        events: [{ kind: 'told', on: '2026-11-10', service: 'vk', fact: 'vk-card-abroad', answer: 'no' }],
      },
      [{ service: 'vk', state: 'open', rehearsed: false }],
    ],
    [
      'told no to a foreign number',
      {
        links: [{ service: 'vk' }],
        events: [{ kind: 'told', on: '2026-11-10', service: 'vk', fact: 'vk-foreign-Number', answer: 'no' }],
      },
      [{ service: 'vk', state: 'open', refusedOn: '2026-11-10', rehearsed: false }],
    ],
    [
      'a note that says no is nobody’s answer',
      {
        links: [{ service: 'vk' }],
        events: [{ kind: 'rehearsed', worked: true, on: '2026-11-10', service: 'vk', answer: 'no' }],
      },
      [{ service: 'vk', state: 'open', rehearsed: true }],
    ],
    [
      'several, in alphabetical order, each once',
      {
        links: [{ service: 'vk' }, { service: null, label: 'X' }, { service: 'avito' }, { service: 'vk' }],
        declared: { tbank: 'have', avito: 'have', ok: 'have-not', mailru: 'dont-know' },
      },
      [
        { service: 'avito', state: 'open', rehearsed: false },
        { service: 'tbank', state: 'open', rehearsed: false },
        { service: 'vk', state: 'open', rehearsed: false },
      ],
    ],
  ])('%s', (_name, rest, expected) => expect(standings({ ...newCase(), ...rest })).toStrictEqual(expected));

  test('open is what hangs on the number now: never moved, or moved and shown not to be', () => {
    const links = [{ service: 'vk', lastCode: '2026-11-11' }, { service: 'tbank' }, { service: 'ok' }];
    const events = ['vk', 'ok'].map((service) => ({ kind: 'moved' as const, on: '2026-11-10', service }));
    expect(openServices({ links, events, declared: { avito: 'have' } })).toEqual(['avito', 'tbank', 'vk']);
  });
});

describe('what happened overlays what was answered', () => {
  test.each<[string, Case, Answers]>([
    [
      'two refunds asked for on one day: the later word',
      given(
        {},
        {
          events: [
            { kind: 'refund-asked', on: '2026-11-20', amount: 5 },
            { kind: 'refund-asked', on: '2026-11-20', amount: 7 },
          ],
        },
      ),
      { refundAsked: 7 },
    ],
    ['nothing happened', given({ balance: 1 }), { balance: 1 }],
    [
      'confirmed',
      given({}, { events: [{ kind: 'confirmed', on: '2026-11-20' }] }),
      { lineState: 'ended', closedOn: '2026-11-20' },
    ],
    [
      'confirmed, by the step of it',
      given({}, { events: [{ kind: 'confirmed', on: '2026-11-20', step: 'confirmed-off' }] }),
      { lineState: 'ended', closedOn: '2026-11-20' },
    ],
    [
      'the statement is confirmed',
      given({}, { events: [{ kind: 'confirmed', on: '2026-11-20', step: 'apply' }] }),
      { lineState: 'ended', closedOn: '2026-11-20' },
    ],
    ['a claim is confirmed', given({}, { events: [{ kind: 'confirmed', on: '2026-11-20', step: 'claim' }] }), {}],
    [
      'accepted, then confirmed',
      given(
        {},
        {
          events: [
            { kind: 'accepted', on: '2026-11-18', step: 'apply' },
            { kind: 'confirmed', on: '2026-11-20' },
          ],
        },
      ),
      { lineState: 'ended', closedOn: '2026-11-18' },
    ],
    [
      'confirmed, the day of the end was said',
      given({ closedOn: '2026-11-15' }, { events: [{ kind: 'confirmed', on: '2026-11-20' }] }),
      { closedOn: '2026-11-15', lineState: 'ended' },
    ],
    [
      'the line ended',
      given({ lineState: 'active' }, { events: [{ kind: 'line-ended', on: '2026-11-20' }] }),
      { lineState: 'ended', closedOn: '2026-11-20' },
    ],
    [
      'the line ended, the day of the end was said',
      given({ closedOn: '2026-11-15' }, { events: [{ kind: 'line-ended', on: '2026-11-20' }] }),
      { closedOn: '2026-11-15', lineState: 'ended' },
    ],
    [
      'the line ends tomorrow: not yet',
      given({ lineState: 'active' }, { events: [{ kind: 'line-ended', on: '2026-11-25' }] }),
      { lineState: 'active' },
    ],
    [
      'the line ended today',
      given({ lineState: 'active' }, { events: [{ kind: 'line-ended', on: '2026-11-24' }] }),
      { lineState: 'ended', closedOn: '2026-11-24' },
    ],
    [
      'a notice',
      given({}, { events: [{ kind: 'notice-received', on: '2026-11-20' }] }),
      { noticeReceived: '2026-11-20' },
    ],
    [
      'two notices, told in the wrong order',
      given(
        {},
        {
          events: [
            { kind: 'notice-received', on: '2026-11-20' },
            { kind: 'notice-received', on: '2026-11-18' },
          ],
        },
      ),
      { noticeReceived: '2026-11-20' },
    ],
    ['a code read out', given({}, { events: [{ kind: 'code-read-out', on: '2026-11-20' }] }), { codeReadOut: true }],
    ['refused at the shop', given({}, { events: [{ kind: 'refused', on: '2026-11-20' }] }), { refusedAtShop: true }],
    [
      'the statement refused',
      given({}, { events: [{ kind: 'refused', on: '2026-11-20', step: 'apply' }] }),
      { refusedAtShop: true },
    ],
    ['a service refused', given({}, { events: [{ kind: 'refused', on: '2026-11-20', service: 'vk' }] }), {}],
    ['a claim refused', given({}, { events: [{ kind: 'refused', on: '2026-11-20', step: 'claim' }] }), {}],
    [
      'refused, then accepted',
      given(
        {},
        {
          events: [
            { kind: 'refused', on: '2026-11-20', step: 'apply' },
            { kind: 'accepted', on: '2026-11-21', step: 'apply' },
          ],
        },
      ),
      { refusedAtShop: false },
    ],
    [
      'refused, then the portal took it',
      given({ refusedAtShop: true }, { events: [{ kind: 'accepted', on: '2026-11-21', step: 'refuse-number' }] }),
      { refusedAtShop: false },
    ],
    [
      'refused, then a claim was accepted',
      given({ refusedAtShop: true }, { events: [{ kind: 'accepted', on: '2026-11-21', step: 'claim' }] }),
      { refusedAtShop: true },
    ],
    ['accepted, never refused', given({}, { events: [{ kind: 'accepted', on: '2026-11-21', step: 'apply' }] }), {}],
    [
      'accepted, then refused',
      given(
        {},
        {
          events: [
            { kind: 'accepted', on: '2026-11-20', step: 'apply' },
            { kind: 'refused', on: '2026-11-21', step: 'apply' },
          ],
        },
      ),
      { refusedAtShop: true },
    ],
    [
      'refused and accepted, told in the wrong order',
      given(
        {},
        {
          events: [
            { kind: 'accepted', on: '2026-11-21', step: 'apply' },
            { kind: 'refused', on: '2026-11-20', step: 'apply' },
          ],
        },
      ),
      { refusedAtShop: false },
    ],
    [
      'a refund was asked for',
      given({}, { events: [{ kind: 'refund-asked', on: '2026-11-20', amount: 500 }] }),
      { refundAsked: 500 },
    ],
    [
      'a refund was asked for, of no sum',
      given({ refundAsked: 7 }, { events: [{ kind: 'refund-asked', on: '2026-11-20' }] }),
      { refundAsked: 7 },
    ],
    [
      'a tick says nothing of the answers',
      given({}, { events: [{ kind: 'step-done', on: '2026-11-20', step: 'autopay' }] }),
      {},
    ],
    [
      'the portal is linked',
      given({ gosuslugiAccount: false }, { links: [{ service: 'gosuslugi' }] }),
      { gosuslugiAccount: true },
    ],
    [
      'the portal is linked and was moved',
      given({}, { links: [{ service: 'gosuslugi', state: 'moved' }] }),
      { gosuslugiAccount: true },
    ],
    ['the portal is not mine', given({}, { links: [{ service: 'gosuslugi', state: 'not-mine' }] }), {}],
    ['the portal is declared', given({}, { declared: { gosuslugi: 'have' } }), { gosuslugiAccount: true }],
    [
      'the portal is declared as not there',
      given({}, { declared: { gosuslugi: 'have-not' } }),
      { gosuslugiAccount: false },
    ],
    [
      'declared as not there, and answered',
      given({ gosuslugiAccount: true }, { declared: { gosuslugi: 'have-not' } }),
      { gosuslugiAccount: true },
    ],
    ['a payment address', given({}, { links: [{ service: 'sbp' }] }), { sbpOnNumber: true }],
    ['a Russian bank', given({}, { links: [{ service: 'vtb' }] }), { russianBankAccount: true }],
    ['a messenger', given({}, { links: [{ service: 'telegram' }] }), {}],
    ['a foreign bank', given({}, { links: [{ service: 'abc-cn' }] }), {}],
  ])('%s', (_name, kase, expected) => expect(situationOf(knowledge, kase, today).answers).toEqual(expected));

  test.each<[string, readonly Case['events'][number]['kind'][], number]>([
    ['sent and refused, told in that order', ['sent', 'refused'], 1],
    ['refused and sent, told in that order', ['refused', 'sent'], 2],
  ])('of two words of one day the later told holds: %s', (_name, kinds, left) => {
    const events = kinds.map((kind) => ({ kind, on: today, step: 'apply' }));
    expect(upTo(given({}, { events }), today).events).toHaveLength(left);
  });

  test.each<[string, Case['events'], number]>([
    ['nothing came', [], 0],
    ['it came', [{ kind: 'refund-received', on: '2026-11-20', amount: 100 }], 100],
    [
      'it came, and went back',
      [
        { kind: 'refund-received', on: '2026-11-20', amount: 100 },
        { kind: 'refund-returned', on: '2026-11-21' },
      ],
      0,
    ],
    [
      'it went back, and came on a later day',
      [
        { kind: 'refund-returned', on: '2026-11-21' },
        { kind: 'refund-received', on: '2026-11-22', amount: 100 },
      ],
      100,
    ],
    [
      'it went back, and came the same day, told in that order',
      [
        { kind: 'refund-returned', on: '2026-11-21' },
        { kind: 'refund-received', on: '2026-11-21', amount: 100 },
      ],
      100,
    ],
    [
      'it came and went back on one day, told in that order',
      [
        { kind: 'refund-received', on: '2026-11-21', amount: 100 },
        { kind: 'refund-returned', on: '2026-11-21' },
      ],
      0,
    ],
  ])('the refund: %s', (_name, events, paid) =>
    expect(refundSoFar(situationOf(knowledge, given({}, { events }), today)).paid).toBe(paid),
  );

  test('what is dated later has not happened yet', () => {
    const kase = given({}, { events: [{ kind: 'line-ended', on: today }] });
    expect(upTo(kase, today)).toBe(kase);
    expect(upTo(kase, '2026-11-23').events).toEqual([]);
    expect(situationOf(knowledge, kase, '2026-11-23').events).toEqual([]);
    const [past, ahead] = ['2026-11-20', '2026-11-28'].map((on) => ({ kind: 'code-read-out' as const, on }));
    expect(upTo(given({}, { events: [past, ahead] as Case['events'] }), today).events).toEqual([past]);
  });
});

describe('the day and the hand of the statement', () => {
  test.each<[string, Case, string | null, string | null]>([
    [
      'refused in between, and accepted in the end',
      given(
        {},
        {
          events: [
            { kind: 'sent', on: '2026-11-10', step: 'apply' },
            { kind: 'refused', on: '2026-11-12', step: 'apply' },
            { kind: 'accepted', on: '2026-11-14', step: 'apply' },
          ],
        },
      ),
      '2026-11-14',
      'person',
    ],
    ['nothing', given({}), null, null],
    ['sent', given({}, { events: [{ kind: 'sent', on: '2026-11-18', step: 'apply' }] }), '2026-11-18', 'person'],
    ['printed only', given({}, { events: [{ kind: 'prepared', on: '2026-11-18', step: 'apply' }] }), null, null],
    ['a claim was sent', given({}, { events: [{ kind: 'sent', on: '2026-11-18', step: 'claim' }] }), null, null],
    ['something was sent', given({}, { events: [{ kind: 'sent', on: '2026-11-18' }] }), null, null],
    [
      'sent, then accepted',
      given(
        {},
        {
          events: [
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
            { kind: 'accepted', on: '2026-11-20', step: 'apply' },
          ],
        },
      ),
      '2026-11-20',
      'person',
    ],
    ['ticked', given({}, { events: [{ kind: 'step-done', on: '2026-11-18', step: 'apply' }] }), '2026-11-18', 'person'],
    [
      'another step ticked',
      given({}, { events: [{ kind: 'step-done', on: '2026-11-18', step: 'proof' }] }),
      null,
      null,
    ],
    [
      'ticked on the portal',
      given({}, { events: [{ kind: 'step-done', on: '2026-11-18', step: 'refuse-number' }] }),
      '2026-11-18',
      'portal',
    ],
    ['refused', given({}, { events: [{ kind: 'refused', on: '2026-11-18', step: 'apply' }] }), null, null],
    [
      'sent, then refused',
      given(
        {},
        {
          events: [
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
            { kind: 'refused', on: '2026-11-19', step: 'apply' },
          ],
        },
      ),
      null,
      null,
    ],
    [
      'sent, then refused, told in the wrong order',
      given(
        {},
        {
          events: [
            { kind: 'refused', on: '2026-11-19', step: 'apply' },
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
          ],
        },
      ),
      null,
      null,
    ],
    [
      'refused, then sent again',
      given(
        {},
        {
          events: [
            { kind: 'refused', on: '2026-11-17', step: 'apply' },
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
          ],
        },
      ),
      '2026-11-18',
      'person',
    ],
    [
      'a claim refused after it',
      given(
        {},
        {
          events: [
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
            { kind: 'refused', on: '2026-11-19', step: 'claim' },
          ],
        },
      ),
      '2026-11-18',
      'person',
    ],
    [
      'sent and refused on one day: the later word',
      given(
        {},
        {
          events: [
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
            { kind: 'refused', on: '2026-11-18', step: 'apply' },
          ],
        },
      ),
      null,
      null,
    ],
    [
      'refused and sent on one day: the later word',
      given(
        {},
        {
          events: [
            { kind: 'refused', on: '2026-11-18', step: 'apply' },
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
          ],
        },
      ),
      '2026-11-18',
      'person',
    ],
    [
      'sent twice, told in the wrong order',
      given(
        {},
        {
          events: [
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
            { kind: 'sent', on: '2026-11-16', step: 'apply' },
          ],
        },
      ),
      '2026-11-16',
      'person',
    ],
    [
      'with a power',
      given(
        {},
        {
          events: [
            { kind: 'step-done', on: '2026-11-10', step: 'power-of-attorney' },
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
          ],
        },
      ),
      '2026-11-18',
      'representative',
    ],
    [
      'with a power that the notary refused',
      given(
        {},
        {
          events: [
            { kind: 'refused', on: '2026-11-10', step: 'power-of-attorney' },
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
          ],
        },
      ),
      '2026-11-18',
      'person',
    ],
    [
      'with a power of attorney that was made',
      given(
        {},
        {
          events: [
            { kind: 'step-done', on: '2026-11-01', step: 'power-of-attorney' },
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
          ],
        },
      ),
      '2026-11-18',
      'representative',
    ],
    [
      'by whoever says that they act for another, which the rules weigh',
      given({ actingAs: 'representative' }, { events: [{ kind: 'sent', on: '2026-11-18', step: 'apply' }] }),
      '2026-11-18',
      'person',
    ],
    [
      'the portal refused, the shop accepted',
      given(
        {},
        {
          events: [
            { kind: 'refused', on: '2026-11-10', step: 'refuse-number' },
            { kind: 'sent', on: '2026-11-18', step: 'apply' },
          ],
        },
      ),
      '2026-11-18',
      'person',
    ],
  ])('%s', (_name, kase, on, by) => expect([filedOn(kase) ?? null, filedBy(kase)]).toEqual([on, by]));
});

describe('a day of departure that has passed', () => {
  test.each<[string, Answers, boolean]>([
    ['in Russia, left yesterday', { inRussia: true, departure: '2026-11-23' }, true],
    ['in Russia, leaves today', { inRussia: true, departure: today }, false],
    ['abroad since', { inRussia: false, departure: '2026-11-23' }, false],
    ['where was not said', { departure: '2026-11-23' }, false],
    ['no departure', { inRussia: true }, false],
  ])('%s', (_name, answers, passed) => expect(departureHasPassed(answers, today)).toBe(passed));

  test('another answer leaves both as they are', () => {
    const kase = given({ inRussia: true, departure: '2026-11-23' });
    expect(answered(kase, 'balance', 0, today).answers).toEqual({
      inRussia: true,
      departure: '2026-11-23',
      balance: 0,
    });
  });
});

describe('a sender that nobody knows', () => {
  const tick = (step: string, on: string) => [{ kind: 'step-done' as const, on, step }];
  test.each<[string, Case['links'][number], Case['events'], number]>([
    ['is open', { service: null, label: 'A' }, [], 1],
    ['marked as open', { service: null, label: 'A', state: 'open' }, [], 1],
    ['marked as moved', { service: null, label: 'A', state: 'moved' }, [], 0],
    ['a service that is known is none', { service: 'vk' }, [], 0],
    ['ticked, without a day of its own', { service: null, label: 'A' }, tick('move-unknown-a', '2026-11-01'), 0],
    ['another one ticked', { service: null, label: 'A' }, tick('move-unknown-b', '2026-11-01'), 1],
    [
      'ticked before the last message',
      { service: null, label: 'A', last: '2026-11-02' },
      tick('move-unknown-a', '2026-11-01'),
      1,
    ],
    [
      'ticked on the day of the last message',
      { service: null, label: 'A', last: '2026-11-01' },
      tick('move-unknown-a', '2026-11-01'),
      0,
    ],
    [
      'ticked after the last code, before the last message',
      { service: null, label: 'A', lastCode: '2026-11-01', last: '2026-11-09' },
      tick('move-unknown-a', '2026-11-05'),
      0,
    ],
    [
      'printed is not ticked',
      { service: null, label: 'A' },
      [{ kind: 'prepared', on: today, step: 'move-unknown-a' }],
      1,
    ],
  ])('%s', (_name, link, events, open) => expect(openStrangers({ links: [link], events })).toHaveLength(open));

  test.each([
    ['-A-', 'move-unknown-a'],
    ['A  +  B', 'move-unknown-a-b'],
    ['a-b', 'move-unknown-a-b'],
  ])('%s has the step %s', (label, id) => expect(strangerMove({ service: null, label })).toBe(id));
});

describe('what a service is', () => {
  test.each([
    ['sberbank', true, true],
    ['abc-cn', false, true],
    ['gosuslugi', false, true],
    ['vk', false, false],
    ['nobody-knows-it', false, false],
  ])('%s: a Russian bank %s, dangerous %s', (service, bank, dangerous) =>
    expect([isRussianBank(knowledge, service), isDangerous(knowledge, service)]).toEqual([bank, dangerous]),
  );
});
