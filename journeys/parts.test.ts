import { readdirSync, readFileSync } from 'node:fs';
import { assess, costOverTime, interview } from '@otboy/assess';
import type { Case } from '@otboy/casefile';
import { discover, memorySource } from '@otboy/discover';
import { discreet, issuedBy, join, type Knowledge, localise, nothingKnown } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { blockersOf, coverHtmlOf, draftPapers, htmlOf, notesOf, paperKinds, textOf } from '@otboy/papers';
import {
  aftercareOf,
  carrierCall,
  closureLadder,
  counterOf,
  daysAhead,
  emergencies,
  emergencyOf,
  makePlan,
  milestonesOf,
  tasksOf,
  theirAnswers,
  toneGrade,
  wantedAnswers,
  worthKeeping,
} from '@otboy/plan';
import { describe, expect, test } from 'vitest';
import { filesNeeded, needsOf } from '../apps/web/src/needs.ts';
import { people } from './scenarios/people.ts';

const whole = loadKnowledge(new URL('../knowledge/dist/knowledge.json', import.meta.url));
const folder = new URL('../knowledge/dist/parts/', import.meta.url);
const files = readdirSync(folder);

/** What the page of an address knows in Chinese before anything else has come. */
function knowing(route: string): Knowledge {
  const known = nothingKnown();
  const needs = needsOf(route.split('/'), true);
  for (const file of filesNeeded(needs, 'zh').map((name) => `${name}.json`))
    if (files.includes(file)) join(known, JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  return known;
}
const ground = knowing('question');
const path = knowing('plan');
const verdict = knowing('verdict');
const papers = knowing('papers/termination-statement');
const urgent = knowing('call');
const links = knowing('links');
const numbers = knowing('about-number');

const today = '2026-11-24';
/** Before anything happened, and with an answer and a tick of each kind that leads further. */
const cases = Object.entries(people).flatMap(([name, person]): [string, Case][] => {
  const fresh: Case = { otboy: 1, id: 'made-up', ...person(today) };
  const events: Case['events'] = [
    { kind: 'refused', on: today, step: 'apply', answer: 'debt' },
    { kind: 'accepted', on: today, step: 'apply' },
  ];
  return [
    [name, fresh],
    ...events.map((event): [string, Case] => [
      `${name}, ${event.kind}`,
      { ...fresh, events: [...fresh.events, event] },
    ]),
  ];
});

describe.each(cases)('of %s a part says what the whole says', (_name, kase) => {
  test('the questions: the ground', () => {
    const asked = (known: Knowledge) => interview(known, kase, today, wantedAnswers(known, kase, today));
    expect(localise(ground, 'zh', asked(ground))).toEqual(localise(whole, 'zh', asked(whole)));
  });

  test('the verdict', () => {
    const said = (known: Knowledge) => localise(known, 'zh', assess(known, kase, today));
    expect(said(verdict)).toEqual(said(whole));
  });

  test('verdict, plan and aftercare: the path', () => {
    const said = (known: Knowledge) => {
      const plan = makePlan(known, kase, today);
      const made = assess(known, kase, today);
      const after = aftercareOf(known, kase, today);
      return localise(known, 'zh', [
        made,
        made.alternatives.map(({ code }) => costOverTime(known, code, kase.answers.carrierNow, today)),
        plan,
        tasksOf(plan, today),
        daysAhead(known, kase, plan, today),
        milestonesOf(plan),
        worthKeeping(plan),
        after,
        after.announcements.map((tone) => toneGrade(known, tone, today)),
        closureLadder(after),
        theirAnswers(known, kase, today),
        counterOf(plan),
      ]);
    };
    expect(said(path)).toEqual(said(whole));
  });

  test('papers', () => {
    const said = (known: Knowledge) => {
      const asked = { knowledge: known, case: kase, today, lang: 'zh', translations: ['zh'] } as const;
      const blockers = blockersOf(makePlan(known, kase, today));
      const { papers: drafted, refused } = draftPapers({ ...asked, blockers, only: paperKinds() });
      return [
        ...drafted.flatMap(({ layout, paper }) => [
          htmlOf(layout),
          coverHtmlOf(layout),
          textOf(layout),
          notesOf(paper),
        ]),
        localise(known, 'zh', refused),
      ];
    };
    expect(said(papers)).toEqual(said(whole));
  });

  test('whom to call', () => {
    const said = (known: Knowledge) =>
      localise(known, 'zh', [
        carrierCall(known, kase, today),
        ...emergencies.map((kind) => emergencyOf(known, kind, today, kase)),
      ]);
    expect(said(urgent)).toEqual(said(whole));
  });
});

test('what exports show: the links', async () => {
  const words = ['900', 'Telegram', 'OZON.ru', 'Lentochka', '+79000000005']
    .map((sender) => JSON.stringify({ sender, text: `${sender}: код 48213. Никому не сообщайте` }))
    .join('\n');
  const found = (known: Knowledge) =>
    discover(known, [memorySource('messages', new TextEncoder().encode(words))], { today, usual: ['sberbank'] });
  const whatWasFound = await found(whole);
  expect(whatWasFound.links.length).toBeGreaterThan(2);
  expect(localise(links, 'zh', await found(links))).toEqual(localise(whole, 'zh', whatWasFound));
});

test.each(['+79000000017', '+79160000017', '+79990000017'])('who was issued %s: the numbers', (number) => {
  expect(issuedBy(numbers, number)).toEqual(issuedBy(whole, number));
});

test('what others may see has no name of a sensitive service, whatever has come', () => {
  const named = (known: Knowledge) =>
    Object.values(discreet(known).services).map(({ id, sensitive, names }) => (sensitive ? names : id));
  expect(named(ground)).toEqual(named(whole));
});
