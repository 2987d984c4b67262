import { fileURLToPath } from 'node:url';
import { type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { planTogether } from './together.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const own = (links: Case['links']): Case => ({
  ...newCase('+79000000017'),
  answers: {
    holder: 'self',
    carrierNow: 'mts',
    lineState: 'active',
    balance: 0,
    inRussia: true,
    receivingNumber: 'russian',
  },
  links,
});

test('every bank of the family is moved before the first statement is filed', () => {
  const { cases, across } = planTogether(
    knowledge,
    [
      { file: 'husband.json', case: own([{ service: 'tbank' }]) },
      { file: 'wife.json', case: own([{ service: 'sberbank' }]) },
    ],
    today,
  );
  const apply = cases.map(({ steps }) => steps.find(({ id }) => id === 'apply'));
  expect(apply[0]?.needs).toContain('wife.json/move-sberbank');
  expect(apply[1]?.needs).toContain('husband.json/move-tbank');
  const place = (id: string) => across.order.indexOf(id);
  for (const bank of ['husband.json/move-tbank', 'wife.json/move-sberbank'])
    for (const statement of ['husband.json/apply', 'wife.json/apply'])
      expect(place(bank)).toBeLessThan(place(statement));
  expect(new Set(across.order).size).toBe(cases.reduce((sum, { steps }) => sum + steps.length, 0));
  expect(cases.every(({ applyReady }) => !applyReady)).toBe(true);
});

test('cases without a bank leave each other alone', () => {
  const { cases } = planTogether(
    knowledge,
    [
      { file: 'a', case: own([]) },
      { file: 'b', case: own([]) },
    ],
    today,
  );
  expect(cases.flatMap(({ steps }) => steps.flatMap(({ needs }) => needs)).filter((id) => id.includes('/'))).toEqual(
    [],
  );
});

test('what does not fit in one case is said for all', () => {
  const late = { ...own([{ service: 'microsoft' }]), answers: { ...own([]).answers, departure: '2026-11-26' } };
  const { across } = planTogether(
    knowledge,
    [
      { file: 'late', case: late },
      { file: 'b', case: own([]) },
    ],
    today,
  );
  expect(across.conflicts.every(({ id }) => id.startsWith('late/'))).toBe(true);
});

describe('what one statement waits for in the other cases', () => {
  const done = (...steps: string[]) => steps.map((step) => ({ kind: 'step-done' as const, on: today, step }));
  const nothingElse = Object.fromEntries(
    ['gosuslugi', 'sberbank', 'tbank', 'vtb', 'alfabank'].map((id) => [id, 'have-not' as const]),
  );
  const ready = done('autopay', 'subscriptions', 'debt-check', 'records');
  const free = (rest: Partial<Case> = {}): Case => ({ ...own([]), declared: nothingElse, events: ready, ...rest });
  const statement = (first: Case, second: Case) => {
    const { cases } = planTogether(
      knowledge,
      [
        { file: 'a', case: first },
        { file: 'b', case: second },
      ],
      today,
    );
    const act = cases[0]?.steps.find(({ kind }) => kind === 'apply' || kind === 'refuse-number');
    const foreign = act?.needs.filter((id) => id.includes('/')) ?? [];
    return [act?.status, foreign.join(' '), act?.unlockedBy ?? '', cases[0]?.applyReady, cases[0]?.blockers.join(' ')];
  };
  const bank = (rest: Partial<Case> = {}) => ({ ...own([{ service: 'sberbank' }]), ...rest });
  const portal = {
    ...own([]).answers,
    chosen: 'close-via-portal',
    gosuslugiAccount: true,
    gosuslugiOtherFactor: true,
  } as const;

  test.each<[string, Case, Case, unknown[]]>([
    [
      'ready by itself: waits for the other bank',
      free(),
      bank(),
      ['waiting', 'b/move-sberbank', 'b/move-sberbank', false, 'b/move-sberbank'],
    ],
    [
      'held by itself: stays held by that',
      own([]),
      bank(),
      ['waiting', 'b/move-sberbank', 'inventory', false, 'inventory autopay debt-check records b/move-sberbank'],
    ],
    [
      'ready on the portal',
      free({ answers: portal, declared: { ...nothingElse, gosuslugi: 'have' } }),
      bank(),
      ['waiting', 'b/move-sberbank', 'rehearsal', false, 'rehearsal b/move-sberbank'],
    ],
    [
      'the other bank was moved',
      free(),
      bank({ events: [{ kind: 'moved', on: today, service: 'sberbank' }] }),
      ['ready', '', '', true, ''],
    ],
    ['a messenger holds nobody', free(), own([{ service: 'telegram' }]), ['ready', '', '', true, '']],
    [
      'a sender that nobody knows holds nobody',
      free(),
      own([{ service: null, label: 'A' }]),
      ['ready', '', '', true, ''],
    ],
    [
      'a bank that refused: its fallback',
      free(),
      bank({ events: [{ kind: 'refused', on: today, service: 'sberbank' }] }),
      ['waiting', 'b/move-sberbank-fallback', 'b/move-sberbank-fallback', false, 'b/move-sberbank-fallback'],
    ],
    [
      'a bank that may refuse: not its fallback',
      free(),
      bank({ answers: { ...own([]).answers, receivingNumber: 'foreign' } }),
      ['waiting', 'b/move-sberbank', 'b/move-sberbank', false, 'b/move-sberbank'],
    ],
    [
      'two banks: the first one is named',
      free(),
      own([{ service: 'tbank' }, { service: 'sberbank' }]),
      ['waiting', 'b/move-sberbank b/move-tbank', 'b/move-sberbank', false, 'b/move-sberbank b/move-tbank'],
    ],
    [
      'opened knowingly',
      free({ events: [...ready, { kind: 'guard-overridden', on: today }] }),
      bank(),
      ['waiting', 'b/move-sberbank', 'b/move-sberbank', true, 'b/move-sberbank'],
    ],
    ['neither has a bank', free(), own([]), ['ready', '', '', true, '']],
  ])('%s', (_name, first, second, expected) => expect(statement(first, second)).toEqual(expected));
});

test('each case keeps its own order, and the earliest step that is free goes next', () => {
  const { across } = planTogether(
    knowledge,
    [
      { file: 'late', case: { ...own([{ service: 'vk' }]), answers: { ...own([]).answers, receivingNumber: 'none' } } },
      { file: 'early', case: own([{ service: 'tbank' }]) },
    ],
    today,
  );
  expect(across.order).toEqual([
    'late/inventory',
    'late/new-number',
    'late/second-factor',
    'early/inventory',
    'early/new-number',
    'early/second-factor',
    'early/move-tbank',
    'early/rehearsal',
    'early/autopay',
    'early/subscriptions',
    'early/debt-check',
    'early/records',
    'early/apply',
    'early/proof',
    'early/confirmed-off',
    'early/self-ban',
    'early/sim-destroy',
    'early/watch',
    'late/move-vk',
    'late/autopay',
    'late/subscriptions',
    'late/debt-check',
    'late/records',
    'late/apply',
    'late/proof',
    'late/confirmed-off',
    'late/self-ban',
    'late/sim-destroy',
    'late/watch',
  ]);
});

test('what does not fit is said with the name of its case and its ways out', () => {
  const late = {
    ...own([{ service: 'microsoft' }]),
    answers: { ...own([]).answers, departure: today, shopKind: 'partner' as const },
  };
  const { across, cases } = planTogether(
    knowledge,
    [
      { file: 'late', case: late },
      { file: 'b', case: own([]) },
    ],
    today,
  );
  const alone = cases[0]?.conflicts.filter(({ id }) => id.startsWith('does-not-fit')) ?? [];
  expect(alone.map(({ id }) => id)).toEqual(['does-not-fit-apply']);
  expect(cases[0]?.conflicts.length).toBeGreaterThan(alone.length);
  expect(across.conflicts).toEqual(
    alone.map((conflict) => ({
      ...conflict,
      id: `late/${conflict.id}`,
      text: { say: 'conflict.in-case', with: { file: 'late', text: conflict.text } },
    })),
  );
});
