import { fileURLToPath } from 'node:url';
import { verdicts } from '@otboy/assess';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { expect, test } from 'vitest';
import { makePlan, type Plan } from './plan.ts';
import { stepKinds } from './step.ts';
import { stories } from './stories.test-data.ts';
import { answersGiven } from './what-now.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const self: Answers = { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 41200, inRussia: true };
const given = (answers: Answers, rest: Partial<Case> = {}): Case => ({ ...newCase('+79000000017'), answers, ...rest });
const links = (...services: readonly string[]) => ({ links: services.map((service) => ({ service })) });

/** Beside the stories: a case for what none of them reaches. */
const more: readonly Case[] = [
  given({}),
  given({ ...self, chosen: 'close-via-portal', gosuslugiAccount: true, gosuslugiOtherFactor: true }),
  given({ ...self, chosen: 'suspend' }),
  given({ ...self, chosen: 'port-out' }),
  given({ ...self, chosen: 'close-by-representative', inRussia: false }),
  given({ ...self, chosen: 'transfer', closeFamilyInRussia: true }, links('tbank')),
  given(
    { ...self, carrierNow: 'mts' },
    { events: [{ kind: 'told', on: today, fact: 'mts-online-cancel', answer: 'yes' }] },
  ),
  given({ ...self, cooling: true, departure: today }, links('vk')),
  given({ ...self, departure: '2026-11-23' }),
  given({ ...self, departure: '2026-11-25', receivingNumber: 'none' }, links('vk')),
  given({ ...self, departure: '2027-01-10' }),
  given(
    { ...self, receivingNumber: 'foreign' },
    { ...links('sberbank', 'max'), events: [{ kind: 'refused', on: today, service: 'sberbank' }] },
  ),
  given(self, {
    ...links('vk'),
    events: [
      { kind: 'moved', on: '2026-11-20', service: 'vk' },
      { kind: 'rehearsed', on: '2026-11-21', service: 'vk', worked: false },
    ],
  }),
  given(self, {
    links: [{ service: 'vk', kinds: ['otp'], last: '2026-11-23' }],
    events: [{ kind: 'moved', on: '2026-11-20', service: 'vk' }],
  }),
  given(self, { events: [{ kind: 'step-done', on: '2027-01-01', step: 'records' }] }),
  given({ ...self, shopKind: 'partner', citizenship: 'RU', numbersOnPassport: 30 }),
  given({ ...self, actingAs: 'representative', poaPowers: ['terminate'] }),
  given({ ...self, holder: 'company', companyExists: false }),
  given({ ...self, lastPaidAction: '2026-09-01', inRussia: false, simInHand: true, gosuslugiAccount: true }),
  given(self, { events: answersGiven.map((answer) => ({ kind: 'told' as const, on: today, answer })) }),
];
let made: Plan[] | undefined;
/** Made by the first test that asks: a fault while a file is loaded fails no test. */
const plans = (): Plan[] => {
  made ??= [...stories.map((story) => story.case), ...more].flatMap((kase) => [
    makePlan(knowledge, kase, today),
    // The long holidays: no working day before the flight of the tenth.
    makePlan(knowledge, kase, '2027-01-08'),
  ]);
  return made;
};

test('every verdict is reached', () => {
  const reached = new Set(plans().flatMap(({ verdict }) => verdict));
  expect(verdicts.filter((code) => !reached.has(code))).toEqual([]);
});

test('every kind of step is reached', () => {
  const reached = new Set(plans().flatMap(({ steps }) => steps.map(({ kind }) => kind)));
  expect(stepKinds.filter((kind) => !reached.has(kind))).toEqual([]);
});

test('every sentence that must be known is reached', () => {
  const reached = new Set(plans().flatMap(({ mustKnow }) => mustKnow.map(({ id }) => id)));
  const written = Object.keys(knowledge.texts).filter((id) => id.startsWith('must.'));
  expect(written.map((id) => id.slice('must.'.length)).filter((id) => !reached.has(id))).toEqual([]);
});

test('every conflict is reached, with a way out of each', () => {
  const conflicts = plans().flatMap((plan) => plan.conflicts);
  const said = new Set(conflicts.map(({ text }) => text.say));
  const written = Object.keys(knowledge.texts).filter(
    (id) =>
      /^conflict\.[a-z-]+(\.code|\.rehearsal)?$/.test(id) && id !== 'conflict.not-moved' && id !== 'conflict.in-case',
  );
  expect(written.filter((id) => !said.has(id))).toEqual([]);
  for (const id of answersGiven) expect(said).toContain(`what-now.${id}.said`);
  expect(conflicts.filter(({ wayOut }) => wayOut.length === 0)).toEqual([]);
});

test('every clock is reached', () => {
  const reached = new Set(plans().flatMap(({ deadlines }) => deadlines.map(({ id }) => id)));
  const written = Object.keys(knowledge.texts).filter((id) => /^deadline\.[a-z-]+$/.test(id) && !/planned/.test(id));
  expect(written.map((id) => id.slice('deadline.'.length)).filter((id) => !reached.has(id))).toEqual([]);
});
