// Read by a parser that is not ours. Names, folding and what must not be said: journeys/past-bugs/calendar-events-….
import { addDays } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import { makePlan } from '@otboy/plan';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import { knowledge, today } from './testing/drafted.ts';
import { changed } from './testing/people.ts';

const leaving = changed(
  { lineState: 'active', wants: 'close', inRussia: true, departure: '2026-12-31' },
  { id: 'made-up', links: [{ service: 'sberbank' }, { service: 'ozon' }] },
);
const written = (kase: Case = leaving, day = today, lang: Lang = 'ru') =>
  calendarFile({ knowledge, lang, today: day }, [
    { file: 'case.json', case: kase, plan: makePlan(knowledge, kase, day) },
  ]);
const parsed = (file: string) => new ICAL.Component(ICAL.parse(file));
const eventsOf = (file: string) => parsed(file).getAllSubcomponents('vevent');

/** What a calendar does with a file: an event is taken by its name, over an older one, and out if it is cancelled. */
function imported(calendar: ReadonlyMap<string, ICAL.Event>, file: string): Map<string, ICAL.Event> {
  const after = new Map(calendar);
  for (const component of eventsOf(file)) {
    const event = new ICAL.Event(component);
    const known = after.get(event.uid);
    if (known !== undefined && known.sequence > event.sequence) continue;
    if (component.getFirstPropertyValue('status') === 'CANCELLED') after.delete(event.uid);
    else after.set(event.uid, event);
  }
  return after;
}
const shown = (calendar: ReadonlyMap<string, ICAL.Event>) =>
  [...calendar.values()].map(({ startDate, summary }) => `${startDate} ${summary}`).sort();

describe.each(languages)('in %s', (lang) => {
  test('says what a calendar needs, and nothing of zones or hours', () => {
    const file = written(leaving, today, lang);
    const calendar = parsed(file);
    expect(['version', 'method'].map((name) => calendar.getFirstPropertyValue(name))).toEqual(['2.0', 'PUBLISH']);
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
    expect(calendar.getAllSubcomponents('vtimezone')).toEqual([]);
    expect(
      file.split('\r\n').filter((line) => /^DT(START|END)/.test(line) && !/;VALUE=DATE:\d{8}$/.test(line)),
    ).toEqual([]);
    // Bare line ends would be read by some calendars and not by others.
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const event of eventsOf(file)) {
      for (const name of ['uid', 'dtstamp', 'sequence', 'summary'])
        expect(event.getAllProperties(name).length, name).toBe(1);
      expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
  });
});

test('a day ends where the next begins, at the ends of months and of the year too', () => {
  const departures = ['2026-11-30', '2026-12-31', '2027-02-28'];
  const ends = departures.flatMap((departure) =>
    eventsOf(written(changed(leaving.answers ?? {}, { ...leaving, answers: { ...leaving.answers, departure } }))).map(
      (one) => new ICAL.Event(one),
    ),
  );
  expect(new Set(ends.map(({ startDate }) => String(startDate))).size).toBeGreaterThan(5);
  for (const { startDate, endDate } of ends) expect(String(endDate)).toBe(addDays(String(startDate), 1));
});

test('a second import leaves the calendar as if the first had never been', () => {
  const later = addDays(today, 2);
  const moved: Case = {
    ...leaving,
    answers: { ...leaving.answers, departure: '2026-12-20' },
    events: [{ kind: 'moved', on: later, service: 'ozon' }],
  };
  const first = imported(new Map(), written());
  const both = imported(first, written(moved, later));
  expect(shown(both)).toEqual(shown(imported(new Map(), written(moved, later))));
  expect(shown(both)).not.toEqual(shown(first));
  // The old file, found and imported once more, changes nothing back.
  const again = imported(both, written());
  expect([...again].filter(([uid]) => both.has(uid)).map(([, { summary }]) => summary)).toEqual(
    [...both.values()].map(({ summary }) => summary),
  );
});
