import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { aftercareOf } from './aftercare.ts';
import { makePlan } from './plan.ts';

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
    ['a letter of nobody knows what', given(leaving, { kind: 'sent', on }), 'active', 'asked'],
    ['a claim on its way', given(leaving, { ...sent, step: 'claim' }), 'active', 'none'],
    ['a claim taken', given(leaving, { ...accepted, step: 'claim' }), 'active', 'none'],
    ['taken on the portal', given(leaving, { ...accepted, step: 'refuse-number' }), 'pendingTerminate', 'accepted'],
    ['a tick on the statement', given(leaving, { kind: 'step-done', on, step: 'apply' }), 'active', 'asked'],
    ['a tick on something else', given(leaving, { kind: 'step-done', on, step: 'records' }), 'active', 'none'],
    ['confirmed, of nobody knows what', given(leaving, { kind: 'confirmed', on }), 'terminated', 'confirmed'],
    ['confirmed, by its own step', given(leaving, confirmed), 'terminated', 'confirmed'],
    [
      'confirmed and ticked',
      given(leaving, confirmed, { kind: 'step-done', on, step: 'confirmed-off' }),
      'terminated',
      'verified',
    ],
    [
      'confirmed and another step ticked',
      given(leaving, confirmed, { kind: 'step-done', on, step: 'records' }),
      'terminated',
      'confirmed',
    ],
    ['seen to be gone, not confirmed', given(leaving, ended), 'terminated', 'none'],
    ['suspended on request', given({ ...leaving, lineState: 'suspended' }), 'suspended', 'none'],
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

describe('what can be done next, and with which papers', () => {
  const nothingElse = Object.fromEntries(
    ['gosuslugi', 'sberbank', 'tbank', 'vtb', 'alfabank'].map((id) => [id, 'have-not' as const]),
  );
  const done = (...steps: string[]) => steps.map((step) => ({ kind: 'step-done' as const, on: today, step }));
  const ended: Answers = { ...leaving, lineState: 'ended', closedOn: '2026-09-20', receivingNumber: 'russian' };
  const settled = done(
    'confirmed-off',
    'sim-destroy',
    'self-ban',
    'watch',
    'refund-application',
    'bank-notice',
    'refund-in',
  );
  const seen = (kase: Case) => {
    const { nextActions, papers, text } = after(kase);
    return [
      text.say,
      nextActions.map(({ id }) => id).join(' '),
      papers.map(({ kind, step }) => `${kind} for ${step}`).join(', '),
    ];
  };
  const table: readonly (readonly [string, Case, readonly string[]])[] = [
    [
      'nothing is done yet',
      given(leaving),
      [
        'aftercare.none',
        'new-number autopay subscriptions debt-check records',
        'no-debt-request for debt-check, call-detail-request for records, termination-statement for apply, refund-application for refund-application',
      ],
    ],
    [
      'a power is made first',
      given({ ...leaving, inRussia: false, actingAs: 'representative' }),
      [
        'aftercare.none',
        'new-number autopay subscriptions debt-check records power-of-attorney',
        'no-debt-request for debt-check, call-detail-request for records, power-of-attorney for power-of-attorney, termination-statement for apply, refund-application for refund-application',
      ],
    ],
    [
      'the family takes it over',
      given({ ...leaving, chosen: 'transfer', closeFamilyInRussia: true }),
      ['aftercare.none', 'debt-check', 'no-debt-request for debt-check, ownership-transfer for transfer'],
    ],
    [
      'ended long ago',
      given(ended),
      [
        'aftercare.ended-without-paper',
        'refund-application confirmed-off watch',
        'refund-application for refund-application, claim for claim, complaint for complaint',
      ],
    ],
    [
      'ended, and the carrier has said so',
      given(leaving, { kind: 'confirmed', on }),
      [
        'aftercare.confirmed',
        'refund-application sim-destroy watch',
        'refund-application for refund-application, claim for claim, complaint for complaint',
      ],
    ],
    [
      'only a claim is left to wait for',
      given(ended, ...settled, { kind: 'accepted', on, step: 'claim' }),
      ['aftercare.ended-without-paper', 'complaint', 'complaint for complaint'],
    ],
    [
      'everything is done: the last thing is named',
      given({ ...ended, balance: 0 }, ...settled),
      ['aftercare.ended-without-paper', 'watch', ''],
    ],
    [
      'a statement that is printed',
      given(leaving, { kind: 'prepared', on, step: 'apply' }, ...done('records', 'debt-check')),
      [
        'aftercare.none',
        'new-number autopay subscriptions apply',
        'termination-statement for apply, refund-application for refund-application',
      ],
    ],
    [
      'a statement on its way',
      given(leaving, { kind: 'sent', on, step: 'apply' }),
      [
        'aftercare.asked',
        'new-number autopay subscriptions debt-check records refund-application',
        'no-debt-request for debt-check, call-detail-request for records, refund-application for refund-application',
      ],
    ],
  ];
  test.each(table)('%s', (_name, kase, expected) => {
    expect(seen({ ...kase, declared: nothingElse })).toEqual(expected);
  });

  test('an action and a paper are said in the words of their step', () => {
    const kase = given(ended);
    const { steps } = makePlan(knowledge, kase, today);
    const { nextActions, papers } = after(kase);
    for (const action of nextActions) {
      const { id, kind, title, how, status, earliest, latest } =
        steps.find((one) => one.id === action.id) ?? steps[0] ?? {};
      expect(action).toEqual({ id, kind, title, how, status, earliest, latest });
    }
    for (const { step, title } of papers) expect(title).toEqual(steps.find(({ id }) => id === step)?.title);
    expect(after(kase).deadlines).toEqual(makePlan(knowledge, kase, today).deadlines);
  });
});

describe('what calling the number tells', () => {
  const tones = ['tone-off', 'tone-blocked', 'tone-not-served', 'tone-rings', 'tone-stranger'];
  test('in this order, each with its question', () => {
    expect(after(given(leaving)).announcements).toEqual(
      tones.map((id) => ({
        fact: id,
        text: { say: `fact.${id}` },
        confidence: knowledge.facts[id]?.confidence,
        ask: { say: `ask.${id}` },
      })),
    );
  });
  test('a tone of which nothing is known is not told', () => {
    const { 'tone-off': _gone, ...facts } = knowledge.facts;
    const found = aftercareOf({ ...knowledge, facts }, given(leaving), today).announcements;
    expect(found.map(({ fact }) => fact)).toEqual(tones.slice(1));
  });
});
