import { fileURLToPath } from 'node:url';
import { type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { makePlan } from './plan.ts';
import { recordable } from './recordable.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const leaving: Case = {
  ...newCase(),
  answers: { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 41200, inRussia: true },
  links: [{ service: 'sberbank' }],
};
const events = (kase: Case, id: string) => {
  const step = makePlan(knowledge, kase, today).steps.find((one) => one.id === id);
  return step === undefined ? undefined : recordable(knowledge, kase, today, step);
};

describe('what can be recorded of a step', () => {
  test.each<[string, string[]]>([
    ['apply', ['accepted', 'sent', 'refused']],
    ['refund-application', ['accepted', 'sent']],
    ['refund-in', ['refund-received']],
    ['confirmed-off', ['confirmed']],
    ['move-sberbank', ['step-done', 'refused']],
    ['records', ['step-done']],
  ])('%s: %s', (id, kinds) => expect(events(leaving, id)?.map(({ kind }) => kind)).toEqual(kinds));

  test('nothing of what makes no difference: the inventory is not complete by a tick', () => {
    expect(events(leaving, 'inventory')).toEqual([]);
  });

  test('the event names the step, its service and the day', () => {
    expect(events(leaving, 'move-sberbank')?.[0]).toEqual({
      kind: 'step-done',
      on: today,
      step: 'move-sberbank',
      service: 'sberbank',
    });
  });

  test('an event of a step without a service names none', () => {
    expect(events(leaving, 'records')?.[0]).toEqual({ kind: 'step-done', on: today, step: 'records' });
  });

  test.each<[string, Case['answers'], Case['events'], string, string[]]>([
    [
      'a claim',
      { lineState: 'ended', closedOn: '2026-10-01', refundAsked: 41200 },
      [{ kind: 'refund-asked', on: '2026-10-02' }],
      'claim',
      ['accepted', 'sent'],
    ],
    [
      'a complaint',
      { lineState: 'ended', closedOn: '2026-08-01', refundAsked: 41200 },
      [
        { kind: 'refund-asked', on: '2026-08-02' },
        { kind: 'sent', on: '2026-09-20', step: 'claim' },
      ],
      'complaint',
      ['sent'],
    ],
    [
      'a number that is refused on the portal',
      { chosen: 'close-via-portal', gosuslugiAccount: true, gosuslugiOtherFactor: true, citizenship: 'RU' },
      [],
      'refuse-number',
      ['sent'],
    ],
  ])('%s', (_name, answers, told, id, kinds) => {
    const kase: Case = { ...leaving, answers: { ...leaving.answers, ...answers }, events: told };
    expect(events(kase, id)?.map(({ kind }) => kind)).toEqual(kinds);
  });
});
