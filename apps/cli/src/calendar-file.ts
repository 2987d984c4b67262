import { discreet, say as sayIn, type Text, type TextValue, text } from '@otboy/knowledge';
import type { Plan } from '@otboy/plan';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Desk } from './verb.ts';

/**
 * The plan as a calendar file (RFC 5545): whole days, so no time zone can move them; the last day of each open step
 * and every clock. Sensitive services are not named: a calendar is shown to others.
 */
export function calendarFile({ knowledge, lang, today }: Desk, plans: readonly Plan[]): string {
  const unnamed = discreet(knowledge);
  const say = (value: Text | TextValue) => sayIn(unnamed, lang, value);
  const calendar = ical({
    prodId: '//Otboy//otboy//EN',
    name: say(text('cli.ics.name')),
    method: ICalCalendarMethod.PUBLISH,
  });
  const stamp = new Date(`${today}T00:00:00Z`);
  const add = (id: string, date: string, summary: string, description: string) =>
    calendar.createEvent({
      id: `${id}@otboy`,
      stamp,
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary,
      description,
    });
  plans.forEach((plan, index) => {
    for (const [place, step] of plan.steps.entries()) {
      if (step.latest === null || step.status === 'done' || step.status === 'confirmed') continue;
      // A move of a sensitive service would be told by its id as well.
      const id = step.kind === 'move' ? `move-${place}` : step.id;
      add(`${index + 1}-${id}`, step.latest, say(step.title), say(step.how));
    }
    for (const deadline of plan.deadlines)
      if (deadline.date !== null)
        add(
          `${index + 1}-deadline-${deadline.id}`,
          deadline.date,
          say(deadline.title),
          deadline.how.map((line) => say(line)).join('\n'),
        );
  });
  return calendar.toString();
}
