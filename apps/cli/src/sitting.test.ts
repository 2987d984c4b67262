import { fileURLToPath } from 'node:url';
import { departureHasPassed, type Question } from '@otboy/assess';
import type { AnswerId, Answers, Case } from '@otboy/casefile';
import { anyCase } from '@otboy/casefile/any-case.test-data';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Prompts, sitting, skipped, stopped } from './sitting.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';

type Given = Answers[AnswerId];
/** A person who answers by the dice: anything the question takes, or "I don't know". */
const valuesOf = ({ kind, choices }: Question): (Given | typeof skipped)[] => {
  const words = (choices ?? []).map(({ value }) => value);
  const fitting: Record<Question['kind'], unknown[]> = {
    'yes-no': [true, false],
    choice: words,
    list: [[], words],
    date: ['2026-10-08', '2026-11-23', '2026-12-03'],
    money: [-12000, 0, 41200],
    number: [0, 3, 48],
    country: ['CN', 'RU'],
  };
  return [...(fitting[kind] as Given[]), skipped];
};

interface Sat {
  readonly last: Case;
  readonly put: readonly string[];
  readonly services: readonly string[];
}

async function sit(start: Case, answer: Prompts['answer'], mostPut = 200): Promise<Sat> {
  const put: string[] = [];
  const services: string[] = [];
  let last = start;
  const prompts: Prompts = {
    number: async () => undefined,
    answer: async (asked, left) => {
      put.push(asked.id);
      if (put.length > mostPut) throw new Error(`asked without end: ${put.slice(-6).join(', ')}`);
      return answer(asked, left);
    },
    service: async (id) => {
      services.push(id);
      return 'have-not';
    },
  };
  for await (const told of sitting(knowledge, start, today, prompts)) if (told !== null) last = told;
  return { last, put, services };
}

const over: Case = {
  otboy: 1,
  number: '+79000000017',
  answers: {
    holder: 'self',
    carrierNow: 'mts',
    lineState: 'active',
    balance: 0,
    inRussia: true,
    departure: '2026-11-23',
  },
  links: [],
  declared: {},
  events: [],
};
const only =
  (told: Partial<Record<AnswerId, readonly Given[]>>): Prompts['answer'] =>
  async ({ id }) => {
    const [first, ...rest] = told[id] ?? [];
    told[id] = rest;
    return first ?? skipped;
  };

describe('a day of departure that has passed', () => {
  test('is asked again; the new day stands', async () => {
    const { last, put } = await sit(over, only({ departure: ['2026-12-10'] }));
    expect(put[0]).toBe('departure');
    expect(last.answers).toMatchObject({ departure: '2026-12-10', inRussia: true });
  });

  test('the person has left: being in Russia is asked again, and no more than that', async () => {
    const { last, put } = await sit(over, only({ departure: ['2026-11-23'], inRussia: [false] }));
    expect(put.slice(0, 2)).toEqual(['departure', 'inRussia']);
    expect(last.answers).toMatchObject({ departure: '2026-11-23', inRussia: false });
    expect(put.filter((id) => id === 'departure')).toHaveLength(1);
  });

  test('a person who insists on both is not asked for ever, and the case does not hold both', async () => {
    const insisting: Prompts['answer'] = async ({ id }) =>
      id === 'departure' ? '2026-11-23' : id === 'inRussia' ? true : skipped;
    const { last, put } = await sit(over, insisting);
    expect(put.filter((id) => id === 'departure')).toHaveLength(2);
    expect(put.filter((id) => id === 'inRussia')).toHaveLength(2);
    expect(departureHasPassed(last.answers, today)).toBe(false);
  });
});

test('whatever is answered, a sitting ends, no question is put more than twice, one that is not known once', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, fc.array(fc.nat(99), { minLength: 64, maxLength: 64 }), async (start, dice) => {
      let turn = 0;
      const unknown: string[] = [];
      const { last, put } = await sit(start, async (asked) => {
        expect(unknown).not.toContain(asked.id);
        const values = valuesOf(asked);
        const given = values[(dice[turn++ % dice.length] ?? 0) % values.length];
        if (given === skipped) unknown.push(asked.id);
        return given ?? skipped;
      });
      for (const id of put) expect(put.filter((one) => one === id).length, id).toBeLessThanOrEqual(2);
      if (put.includes('departure') && !unknown.includes('departure'))
        expect(departureHasPassed(last.answers, today)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('how many are left is never less than this one', async () => {
  const left: number[] = [];
  await sit({ ...over, answers: {} }, async (asked, n) => {
    left.push(n);
    return valuesOf(asked)[0] ?? skipped;
  });
  expect(Math.min(...left)).toBe(1);
});

test('after the questions, each important service is asked once', async () => {
  const { last, services } = await sit(over, only({}));
  expect(services).toContain('sberbank');
  expect(new Set(services).size).toBe(services.length);
  expect(Object.values(last.declared).every((one) => one === 'have-not')).toBe(true);
  expect((await sit(last, only({}))).services).toEqual([]);
});

test.each(['number', 'answer', 'service'] as const)('a person may stop at the %s', async (where) => {
  const { number: _number, ...nameless } = over;
  const prompts: Prompts = {
    number: async () => (where === 'number' ? stopped : undefined),
    answer: async () => (where === 'answer' ? stopped : skipped),
    service: async () => (where === 'service' ? stopped : 'have'),
  };
  const told: (Case | null)[] = [];
  for await (const one of sitting(knowledge, nameless, today, prompts)) told.push(one);
  expect(told.at(-1)).toBeNull();
  expect(told.filter((one) => one === null)).toHaveLength(1);
});
