import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { aftercareOf } from './aftercare.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const leaving: Answers = { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 41200, inRussia: true };
const given = (answers: Answers, ...events: Case['events']): Case => ({ ...newCase('+79000000017'), answers, events });
const after = (kase: Case, day = today) => aftercareOf(knowledge, kase, day);
const on = '2026-11-20';

describe('the state and the ladder', () => {
  const sent = { kind: 'sent', on, step: 'apply' } as const;
  const accepted = { kind: 'accepted', on, step: 'apply' } as const;
  const confirmed = { kind: 'confirmed', on, step: 'confirmed-off' } as const;
  const ended = { kind: 'line-ended', on } as const;
  test.each<[string, Case, string, string]>([
    ['nothing is known', given({}), 'unknown', 'none'],
    ['the contract goes on', given(leaving), 'active', 'none'],
    ['a block is no end', given({ ...leaving, lineState: 'blocked' }), 'suspended', 'none'],
    ['a printed letter asks nobody', given(leaving, { ...sent, kind: 'prepared' }), 'active', 'none'],
    ['a letter on its way', given(leaving, sent), 'active', 'asked'],
    ['a tick on the portal', given(leaving, { kind: 'step-done', on, step: 'refuse-number' }), 'active', 'asked'],
    ['taken by the carrier', given(leaving, sent, accepted), 'pendingTerminate', 'accepted'],
    ['confirmed by the carrier', given(leaving, accepted, { ...confirmed, step: 'apply' }), 'terminated', 'confirmed'],
    ['confirmed and seen', given(leaving, accepted, confirmed, ended), 'terminated', 'verified'],
    ['over, and nothing to show for it', given({ ...leaving, lineState: 'ended' }), 'terminated', 'none'],
    ['a confirmed claim is not a confirmed end', given(leaving, { ...confirmed, step: 'claim' }), 'active', 'none'],
  ])('%s', (_name, kase, state, ladder) => {
    expect([after(kase).state, after(kase).ladder]).toEqual([state, ladder]);
  });
});

test('the open steps name their papers', () => {
  const late = given({ ...leaving, lineState: 'ended', closedOn: '2026-10-08', refundAsked: 41200, balance: 41200 });
  expect(after(late).papers.map(({ kind }) => kind)).toEqual([
    'bank-notice',
    'refund-application',
    'claim',
    'complaint',
  ]);
});

test('what calling the number tells is weak, comes with a question, and is withheld when it is old', () => {
  expect(after(given(leaving)).announcements.map(({ confidence }) => confidence)).toEqual(Array(5).fill('low'));
  expect(after(given(leaving), '2027-11-25').announcements).toEqual([]);
});
