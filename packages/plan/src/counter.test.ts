import { fileURLToPath } from 'node:url';
import { type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { cardsOf, clerkAnswers, counterOf, eventOf, followsFrom } from './counter.ts';
import { holding, overrideOf, passesClosedGuard } from './no-return.ts';
import { makePlan, type Plan } from './plan.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const base: Case = {
  ...newCase('+79000000017'),
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    actingAs: 'self',
    lineState: 'active',
    inRussia: true,
    citizenship: 'CN',
    departure: '2026-12-03',
    wants: 'close',
  },
};
const plan = (rest: Partial<Case> = {}) => makePlan(knowledge, { ...base, ...rest }, today);
const withAnswers = (answers: Case['answers']) => plan({ answers: { ...base.answers, ...answers } });
const phrase = (ru: string) => ({ id: 'p', ru, en: 'e', zh: 'z' });

describe('cards', () => {
  test.each<[string, string, readonly string[]]>([
    ['one short thought', 'Позовите старшего.', ['Позовите старшего.']],
    ['two that fit', 'Номер мой. Вот паспорт.', ['Номер мой. Вот паспорт.']],
    [
      'what does not fit at a glance is cut between sentences',
      'Я действую по нотариальной доверенности. Вот её оригинал и мой паспорт. Право подать заявление и получить деньги в ней указано.',
      [
        'Я действую по нотариальной доверенности. Вот её оригинал и мой паспорт.',
        'Право подать заявление и получить деньги в ней указано.',
      ],
    ],
    [
      'and at a colon',
      'Поставьте, пожалуйста, на моём экземпляре отметку о приёме: дату, входящий номер, вашу фамилию и подпись.',
      [
        'Поставьте, пожалуйста, на моём экземпляре отметку о приёме:',
        '… дату, входящий номер, вашу фамилию и подпись.',
      ],
    ],
  ])('%s', (_name, ru, cards) => {
    expect(cardsOf([phrase(ru)]).map((card) => card.ru)).toEqual(cards);
  });

  test('nothing that a phrase says is lost, and each card knows its whole meaning', () => {
    const all = Object.values(knowledge.phrases);
    for (const one of all) {
      const cards = cardsOf([one]);
      expect(cards.map(({ ru }) => ru.replace('… ', '')).join(' ')).toBe(one.ru);
      expect(cards.every((card) => card.phrase === one)).toBe(true);
    }
  });

  test('at the counter no card is longer than a glance takes', () => {
    const count = (words: string) => words.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)?.length ?? 0;
    // The number itself is read as one word.
    const long = counterOf(plan())
      ?.cards.map(({ ru }) => ru.replace(/\+7[\d -]+/, 'номер'))
      .filter((ru) => count(ru) > 12);
    expect(long).toEqual([]);
  });
});

describe('when there is a counter', () => {
  test.each<[string, ReturnType<typeof plan>, boolean]>([
    ['the statement is to be handed in', plan(), true],
    ['it was refused before', plan({ events: [{ kind: 'refused', on: '2026-11-23', step: 'apply' }] }), true],
    ['it is accepted', plan({ events: [{ kind: 'accepted', on: today, step: 'apply' }] }), false],
    ['the person keeps the number', withAnswers({ wants: 'keep' }), false],
    ['somebody else holds the contract', withAnswers({ holder: 'stranger' }), false],
  ])('%s', (_name, made, there) => {
    expect(counterOf(made) !== null).toBe(there);
  });

  test('the number of the case is on the first card, and nothing asks for a new SIM or a code', () => {
    const cards = counterOf(plan())?.cards ?? [];
    expect(cards[0]?.ru).toContain('+7 900 000-00-17');
    expect(cards.map(({ ru }) => ru).join(' ')).not.toMatch(/выдайте[^.]*сим|новую сим/iu);
  });
});

test('a statement with nothing to say has no cards, and can be answered all the same', () => {
  const made = plan();
  const steps = made.steps.map(({ phrases: _said, ...step }) => step);
  expect(counterOf({ ...made, steps })).toEqual({ cards: [], answers: clerkAnswers });
});

describe('what a clerk taps', () => {
  test.each(clerkAnswers)('%s: what follows, and the event', (answer) => {
    const follows = followsFrom(plan(), answer);
    expect(follows === undefined).toBe(answer === 'accepted');
    const event = eventOf(answer, today);
    expect(event.on).toBe(today);
    const after = plan({ events: [event] });
    const kinds = { accepted: 'accepted', 'partner-kiosk': 'told' } as Readonly<Record<string, string>>;
    expect(event.kind).toBe(kinds[answer] ?? 'refused');
    // A refusal brings the claim into the plan; an acceptance ends the counter; a partner's kiosk changes nothing.
    expect(after.steps.some(({ kind }) => kind === 'claim')).toBe(event.kind === 'refused');
    expect(counterOf(after) === null).toBe(answer === 'accepted');
  });
});

test.each<[string, Partial<Plan['steps'][number]> | null]>([
  ['without a statement', null],
  ['whose statement cannot be', { status: 'impossible' }],
  ['whose statement is taken', { status: 'accepted' }],
])('a plan %s has no counter', (_name, rest) => {
  const made = plan();
  const steps = made.steps.flatMap((step) =>
    step.kind !== 'apply' ? [step] : rest === null ? [] : [{ ...step, ...rest }],
  );
  expect(counterOf({ ...made, steps })).toBeNull();
});

test('a clerk is offered the answers that have a way on, and always that it is accepted', () => {
  const made = plan();
  const answers = (whatNow: Plan['whatNow']) => counterOf({ ...made, whatNow })?.answers;
  expect(answers([])).toEqual(['accepted']);
  expect(answers(made.whatNow.filter(({ id }) => id === 'debt'))).toEqual(['accepted', 'debt']);
});

test('who says that the shop takes no statements is the shop', () => {
  expect(eventOf('partner-kiosk', today)).toEqual({ kind: 'told', on: today, answer: 'partner-kiosk', by: 'shop' });
});

describe('the point of no return', () => {
  const held = () => plan({ links: [{ service: 'sberbank' }] });
  test.each<[string, Parameters<typeof passesClosedGuard>[1], boolean]>([
    ['the statement was accepted', { kind: 'accepted', on: today, step: 'apply' }, true],
    ['it was posted', { kind: 'sent', on: today, step: 'apply' }, true],
    ['the portal was told', { kind: 'sent', on: today, step: 'refuse-number' }, true],
    ['it was refused', { kind: 'refused', on: today, step: 'apply' }, false],
    ['a claim was accepted', { kind: 'accepted', on: today, step: 'claim' }, false],
    ['another step is done', { kind: 'step-done', on: today, step: 'autopay' }, false],
  ])('%s', (_name, event, stops) => {
    expect(passesClosedGuard(held(), event)).toBe(stops);
  });

  test('what holds it is named, and opening it knowingly is an event', () => {
    expect(holding(held()).map(({ id }) => id)).toContain('move-sberbank');
    const kase = { ...base, links: [{ service: 'sberbank' }] } satisfies Case;
    const event = overrideOf(knowledge, kase, today);
    expect(event).toEqual({ kind: 'guard-overridden', on: today });
    const opened = makePlan(knowledge, { ...kase, events: event === null ? [] : [event] }, today);
    expect(passesClosedGuard(opened, { kind: 'accepted', on: today, step: 'apply' })).toBe(false);
    expect(holding(opened).map(({ id }) => id)).toContain('move-sberbank');
  });

  test.each<[string, Case['answers']]>([
    ['in an emergency', { codeReadOut: true }],
    ['while somebody is on the line', { suspiciousCaller: true }],
  ])('%s it is not opened', (_name, answers) => {
    const kase = { ...base, links: [{ service: 'sberbank' }], answers: { ...base.answers, ...answers } } satisfies Case;
    expect(overrideOf(knowledge, kase, today)).toBeNull();
  });
});
