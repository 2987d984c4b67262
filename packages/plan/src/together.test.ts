import { fileURLToPath } from 'node:url';
import { type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { expect, test } from 'vitest';
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
