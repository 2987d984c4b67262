import { fileURLToPath } from 'node:url';
import { addDays } from '@otboy/calendar';
import { type Answers, type Case, type Event, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { makePlan, type Plan } from './plan.ts';
import { isFinished } from './status.ts';
import type { Step } from './step.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const start = '2026-11-24';

/** Every value of every answer that decides between routes, with "not said" among them. */
const axes: { readonly [K in keyof Answers]?: readonly (Answers[K] | undefined)[] } = {
  holder: ['self', 'close-family', 'company', 'deceased', 'stranger', undefined],
  lineState: ['active', 'blocked', 'ended', undefined],
  balance: [-50000, 0, 41200, undefined],
  inRussia: [true, false, undefined],
  departure: [undefined, '2026-11-23', start, '2026-11-25', '2026-12-03'],
  wants: ['close', 'keep', 'recover', undefined],
};
const others: readonly Answers[] = [
  {},
  { carrierNow: 'mts', payment: 'prepaid', gosuslugiAccount: false, receivingNumber: 'russian' },
  { carrierNow: 't2', citizenship: 'CN', receivingNumber: 'foreign', documentChanged: true, autopay: true },
  {
    carrierNow: 'beeline',
    citizenship: 'RU',
    closeFamilyInRussia: true,
    gosuslugiAccount: true,
    wantsBankClosed: true,
  },
];
const linked: readonly (readonly string[])[] = [[], ['sberbank', 'gosuslugi', 'vk']];

function* states(): Generator<Case> {
  const product = Object.entries(axes).reduce<Answers[]>(
    (all, [id, values]) =>
      all.flatMap((answers) => values.map((value) => (value === undefined ? answers : { ...answers, [id]: value }))),
    [{}],
  );
  for (const answers of product)
    for (const more of others)
      for (const services of linked)
        yield {
          ...newCase('+79000000017'),
          answers: { ...more, ...answers },
          links: services.map((service) => ({ service })),
        };
}

/** Something to do today, or something to answer, or a day on which it goes on. */
const wayOn = ({ steps, conflicts }: Plan): boolean =>
  steps.some(({ status }) => status === 'ready' || status === 'prepared' || status === 'sent') ||
  conflicts.some(({ wayOut }) => wayOut.length > 0) ||
  steps.some(({ status, earliest }) => status === 'waiting' && earliest !== null) ||
  steps.every(({ status }) => isFinished(status) || status === 'impossible');

/** What a person does with a step that is ready: the event that finishes it. */
function doing({ id, kind, service }: Step, on: string): Event[] {
  if (kind === 'inventory') return [];
  if (kind === 'move' && service !== undefined) return [{ kind: 'moved', on, service }];
  if (kind === 'apply') return [{ kind: 'accepted', on, step: id }];
  if (kind === 'refund-in') return [{ kind: 'refund-received', on }];
  if (kind === 'confirmed-off') return [{ kind: 'confirmed', on, step: id }];
  if (kind === 'claim' || kind === 'complaint') return [{ kind: 'accepted', on, step: id }];
  return [{ kind: 'step-done', on, step: id }];
}

/** Answers that the inventory wants: none of it. */
const nothingElse = Object.fromEntries(
  [
    'gosuslugi',
    'sberbank',
    'tbank',
    'vtb',
    'alfabank',
    'wechat',
    'alipay',
    'icbc-moscow',
    'elos-boc-moscow',
    'nalog',
    'mailru',
    'yandex',
  ].map((id) => [id, 'have-not' as const]),
);

test('in every state there is a verdict and a way on', () => {
  let count = 0;
  const stuck: unknown[] = [];
  for (const kase of states()) {
    count++;
    const plan = makePlan(knowledge, kase, start);
    if (plan.steps.length === 0 || !wayOn(plan)) stuck.push(kase.answers);
    if (!plan.applyReady && plan.blockers.length === 0) stuck.push(kase.answers);
  }
  expect(stuck.slice(0, 3)).toEqual([]);
  // 6 × 4 × 4 × 3 × 5 × 4 × 4 × 2: said here so that a shrinking domain is seen.
  expect(count).toBe(46080);
}, 180_000);

describe('whoever does what is ready comes to an end, day by day', () => {
  /** The states of a settled situation, one of eleven, so that the walk stays short; every axis is met in every value. */
  const walked = [...states()].filter((_, index) => index % 11 === 0);

  test('no circle, no dead end', () => {
    let steps = 0;
    const stuck: { answers: Answers; open: string[] }[] = [];
    for (const first of walked) {
      let kase: Case = { ...first, declared: { ...nothingElse, ...first.declared } };
      let today = start;
      let plan = makePlan(knowledge, kase, today);
      for (let round = 0; round < 60; round++) {
        const ready = plan.steps.filter(({ status }) => status === 'ready');
        const events = ready.flatMap((step) => doing(step, today));
        if (events.length === 0) {
          const next = plan.steps
            .filter(({ status, earliest }) => status === 'waiting' && earliest !== null && earliest > today)
            .map(({ earliest }) => earliest as string)
            .sort()[0];
          if (next === undefined || next > addDays(start, 400)) break;
          today = next;
        } else kase = { ...kase, events: [...kase.events, ...events] };
        plan = makePlan(knowledge, kase, today);
        steps++;
      }
      const asked = plan.verdict === 'cannot-tell-yet' || plan.then.includes('cannot-tell-yet');
      const open = plan.steps.filter(({ status }) => status === 'ready' || status === 'waiting');
      const inventoryOnly = open.every(({ id, unlockedBy }) => id === 'inventory' || unlockedBy !== undefined);
      if (!asked && !inventoryOnly && plan.conflicts.length === 0 && !open.every(({ id }) => id === 'keep-alive'))
        stuck.push({ answers: first.answers, open: open.map(({ id, status }) => `${id} ${status}`) });
    }
    expect(stuck.slice(0, 3)).toEqual([]);
    expect(steps).toBeGreaterThan(20_000);
  }, 180_000);
});
