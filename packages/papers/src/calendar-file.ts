import { fallbackId, moveId } from '@otboy/assess';
import { addDays, daysBetween, type PlainDate } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import { discreet, type Knowledge, type Lang, say as sayIn, type TextValue, text } from '@otboy/knowledge';
import { isFinished, type Plan, type Step } from '@otboy/plan';
import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { uidsOf } from './calendar-names.ts';

/** What a calendar is written with: what is known, in which language, on which day. */
interface Desk {
  readonly knowledge: Knowledge;
  readonly lang: Lang;
  readonly today: PlainDate;
}

/** A case with its plan, and the name of the file it came from. */
export interface Planned {
  readonly file: string;
  readonly case: Case;
  readonly plan: Plan;
}

/** What stands in the calendar for one day. */
interface Entry {
  /** What the event is about, the same in every export; never shown. */
  readonly name: string;
  readonly on: PlainDate;
  readonly title: TextValue;
  readonly about: readonly TextValue[];
  /** Finished or no longer needed: takes an earlier import of the same event out of the calendar. */
  readonly over?: true;
}

/**
 * The plans as a calendar file (RFC 5545): whole days, so no time zone can move them; the last day of each open step
 * and every clock. A second import updates the first (docs/decisions/0041). Neither sensitive services nor senders
 * that nobody knows are named: a calendar is shown to others.
 */
export function calendarFile(desk: Desk, planned: readonly Planned[]): string {
  const { knowledge, lang, today } = desk;
  const unnamed = discreet(knowledge);
  const say = (value: TextValue) => sayIn(unnamed, lang, value);
  const calendar = ical({
    prodId: '//Otboy//otboy//EN',
    name: say(text('cli.ics.name')),
    method: ICalCalendarMethod.PUBLISH,
  });
  const given = new Set<string>();
  for (const one of planned) {
    const uidOf = uidsOf(one.case, one.file);
    for (const entry of entriesOf(desk, one)) {
      // Two files of the same case in one call: the events of both are kept.
      let id = uidOf(entry.name);
      for (let again = 2; given.has(id); again += 1) id = uidOf(`${entry.name} ${again}`);
      given.add(id);
      add(calendar, entry, {
        id,
        sequence: sequenceOf(today, one.case),
        stamp: dayOf(today),
        summary: say(entry.title),
        description: [...entry.about.map(say), say(text('cli.ics.as-of', { date: { date: today } }))].join('\n'),
      });
    }
  }
  return calendar.toString();
}

function add(
  calendar: ICalCalendar,
  { on, over }: Entry,
  written: { id: string; sequence: number; stamp: string; summary: string; description: string },
): void {
  calendar.createEvent({
    ...written,
    start: dayOf(on),
    end: dayOf(addDays(on, 1)),
    allDay: true,
    timezone: 'UTC',
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(over === true ? { status: ICalEventStatus.CANCELLED } : {}),
  });
}

const dayOf = (date: PlainDate): string => `${date}T00:00:00Z`;

/** Grows from day to day, and within a day with what was told; a calendar takes a change only with a higher one. */
const sequenceOf = (today: PlainDate, { events }: Case): number =>
  daysBetween('2020-01-01', today) * 1000 + Math.min(events.length, 999);

const entriesOf = (desk: Desk, planned: Planned): Entry[] => [
  ...planned.plan.steps.flatMap((step) => stepEntry(desk, planned, step)),
  ...putAway(desk, planned),
  ...planned.plan.deadlines.flatMap(({ id, date, title, how }) =>
    date === null ? [] : [{ name: `deadline ${id}`, on: date, title, about: how }],
  ),
  ...stopped(desk, planned),
];

/** An open step on its last day, or today with the ways out when no day fits; a finished one takes itself out. */
function stepEntry(desk: Desk, { plan, case: kase }: Planned, step: Step): Entry[] {
  const sender = senderOf(step);
  const name = sender === undefined ? stepName(step.id) : strangerName(sender);
  const title = sender === undefined ? step.title : text('cli.ics.stranger');
  if (isFinished(step.status) || step.status === 'impossible')
    return [over(name, finishedOn(kase, step) ?? desk.today, title, `cli.status.${step.status}`)];
  const hidden = sender !== undefined || (step.service !== undefined && isSensitive(desk, step.service));
  if (step.latest !== null)
    return [{ name, on: step.latest, title, about: [hidden ? text('cli.ics.see-plan') : step.how] }];
  const misfit = plan.conflicts.find(({ id }) => id === `does-not-fit-${step.id}`);
  if (misfit === undefined) return [];
  return [
    {
      name,
      on: desk.today,
      title: text('cli.ics.does-not-fit', { title }),
      about: hidden ? [text('cli.ics.see-plan')] : [misfit.text, ...misfit.wayOut],
    },
  ];
}

const stepName = (id: string): string => `step ${id}`;
const strangerName = (sender: string): string => `step move-unknown ${sender}`;

const over = (name: string, on: PlainDate, title: TextValue, how = 'cli.ics.not-needed'): Entry => ({
  name,
  on,
  title: text('cli.ics.over', { title, how: text(how) }),
  about: [],
  over: true,
});

const isSensitive = ({ knowledge }: Desk, service: string): boolean => knowledge.services[service]?.sensitive === true;

/** The sender of codes that nobody knows, of its step: it is not named in a calendar. */
function senderOf({ id, title }: Step): string | undefined {
  const sender = title.with?.['sender'];
  return id.startsWith('move-unknown-') && typeof sender === 'string' ? sender : undefined;
}

const finishedOn = ({ events }: Case, { id, service }: Step): PlainDate | undefined =>
  events.findLast((event) => event.step === id || (service !== undefined && event.service === service))?.on;

/** Moves that an earlier plan may have had: no longer on the number, or made, so that their fallback is not needed. */
function putAway({ today, knowledge }: Desk, { plan, case: kase }: Planned): Entry[] {
  const there = new Set(plan.steps.map(({ id }) => id));
  const closed = kase.links.filter(({ state }) => state !== undefined && state !== 'open');
  const made = plan.steps
    .filter((step) => step.kind === 'move' && isFinished(step.status))
    .map(({ service }) => service);
  const services = new Set([...closed.map(({ service }) => service), ...made]);
  return [
    ...[...services]
      .filter((id): id is string => typeof id === 'string' && knowledge.services[id] !== undefined)
      .flatMap((service) => {
        const places = { service: { service } };
        return [
          { id: moveId(service), title: text('step.move.title', places) },
          { id: fallbackId(moveId(service)), title: text('step.move.fallback.title', places) },
        ];
      })
      .filter(({ id }) => !there.has(id))
      .map(({ id, title }) => over(stepName(id), today, title)),
    ...closed
      .filter(({ service }) => service === null)
      .map(({ label = '?' }) => over(strangerName(label), today, text('cli.ics.stranger'))),
  ];
}

/** A clock stops when what it waits for is finished. */
const waitFor = { 'last-safe-day': ['apply', 'refuse-number'], refund: ['refund-in'] };

const stopped = ({ today }: Desk, { plan }: Planned): Entry[] =>
  Object.entries(waitFor)
    .filter(([, steps]) => plan.steps.some((step) => steps.includes(step.id) && isFinished(step.status)))
    .filter(([id]) => !plan.deadlines.some((deadline) => deadline.id === id && deadline.date !== null))
    .map(([id]) => over(`deadline ${id}`, today, text(`deadline.${id}`)));
