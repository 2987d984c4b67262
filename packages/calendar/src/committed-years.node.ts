import { readdirSync, readFileSync } from 'node:fs';
import type { CalendarYear } from '@otboy/knowledge';

const folder = new URL('../../../knowledge/calendar/', import.meta.url);

/** The calendar records as committed, by year: what the tests of this room count with. */
export const committedYears: Readonly<Record<string, CalendarYear>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CalendarYear)
    .map((record) => [String(record.year), record]),
);
