import { collected, earned, type Grade, nobody, type Raw, readJson, writeRecords } from './record.ts';

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

/** Only the full text of a decree is the law's own word; a summary, news or a public file that quotes it is not. */
const sourceOfCalendar = ({ name, url, commit }: RawYear['sources'][number]) => ({
  url,
  kind: /full text/.test(name)
    ? 'law'
    : /github\.com|crate|code|public test file/i.test(`${url} ${name}`)
      ? 'code'
      : 'guide',
  title: commit === undefined ? name : `${name}, commit ${commit}`,
});

export function importCalendar(folder: string): number {
  const { statutoryHolidays, years } = readJson<File>(folder, 'calendar-ru.json');
  const holidays = {
    id: 'statutory-holidays',
    days: statutoryHolidays.map(({ md, name }) => ({ monthDay: md, name })),
    sources: [{ ...nobody, title: 'Labour Code of the Russian Federation, art. 112, as the collection names it.' }],
    checked: collected,
    confidence: 'low',
    shelf: 'calendar',
    verify: { to: 'pravo.gov.ru', ask: 'Are these the holidays of article 112, part 1, of the Labour Code?' },
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
        confidence: earned(year, raw.confidence, sources),
        shelf: 'calendar',
      };
    }),
  );
}
