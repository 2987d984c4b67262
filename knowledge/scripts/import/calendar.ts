import { collected, earned, type Grade, type Raw, readJson, writeRecords } from './record.ts';

interface RawYear {
  readonly status: string;
  readonly nonWorkingWeekdays: readonly string[];
  readonly workingWeekends: readonly string[];
  readonly shortened: readonly string[];
  readonly transfers: readonly Raw[];
  readonly totals: Raw;
  readonly decree: Raw;
  readonly sources: readonly { name: string; url: string | null; commit?: string }[];
  readonly differences: readonly string[];
  readonly confidence: Grade;
}

interface File {
  readonly statutoryHolidays: readonly { md: string; name: string }[];
  readonly years: Readonly<Record<string, RawYear>>;
}

/** A decree quoted with its number, date and official publication is the law's own word; the rest are guides and code. */
const sourceOfCalendar = ({ name, url, commit }: RawYear['sources'][number]) => ({
  url,
  kind: /pravo\.gov\.ru|^decree|decree \d/i.test(`${url} ${name}`)
    ? 'law'
    : /github\.com|crate|code|package/i.test(`${url} ${name}`)
      ? 'code'
      : 'guide',
  title: commit === undefined ? name : `${name}, commit ${commit}`,
});

export function importCalendar(folder: string): number {
  const { statutoryHolidays, years } = readJson<File>(folder, 'calendar-ru.json');
  const holidays = {
    id: 'statutory-holidays',
    days: statutoryHolidays.map(({ md, name }) => ({ monthDay: md, name })),
    sources: [{ url: null, kind: 'law', title: 'Labour Code of the Russian Federation, art. 112 part 1' }],
    checked: collected,
    confidence: 'high',
    shelf: 'calendar',
  };
  writeRecords('holidays', [holidays]);
  return writeRecords(
    'calendar',
    Object.entries(years).map(([year, raw]) => {
      const sources = raw.sources.map(sourceOfCalendar);
      return {
        id: year,
        year: Number(year),
        status: raw.status,
        nonWorkingWeekdays: raw.nonWorkingWeekdays,
        workingWeekends: raw.workingWeekends,
        shortened: raw.shortened,
        transfers: raw.transfers,
        totals: raw.totals,
        decree: raw.decree,
        differences: raw.differences,
        sources,
        checked: collected,
        confidence: earned(raw.confidence, sources),
        shelf: 'calendar',
      };
    }),
  );
}
