import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { committedYears } from './committed-years.node.ts';
import { CoverageError } from './coverage-error.ts';
import { addDays } from './plain-date.ts';
import { statutoryDeadline } from './statutory-deadline.ts';
import { type StatutoryPeriod, type StatutoryPeriodId, statutoryPeriods } from './statutory-periods.ts';
import { workingCalendar } from './working-calendar.ts';

const calendar = workingCalendar(committedYears);
const periods = Object.entries<StatutoryPeriod>(statutoryPeriods) as [StatutoryPeriodId, StatutoryPeriod][];

describe('each period of the law', () => {
  const cases: [id: StatutoryPeriodId, event: string, countedEnd: string, date: string, safe: string][] = [
    ['refund-30d', '2026-11-22', '2026-12-22', '2026-12-22', '2026-12-22'],
    ['refund-30d', '2026-12-04', '2027-01-03', '2027-01-11', '2027-01-11'],
    ['claim-registration-1wd', '2026-11-20', '2026-11-23', '2026-11-23', '2026-11-23'],
    ['claim-reply-30d', '2026-11-06', '2026-12-06', '2026-12-07', '2026-12-07'],
    ['claim-payment-10d', '2025-12-25', '2026-01-04', '2026-01-12', '2026-01-12'],
    ['claim-window-6m', '2026-08-31', '2027-02-28', '2027-03-01', '2027-02-26'],
    ['data-notice-3d', '2026-11-19', '2026-11-22', '2026-11-23', '2026-11-23'],
    ['data-fix-15d', '2026-11-18', '2026-12-03', '2026-12-03', '2026-12-03'],
    ['data-fix-15d', '2025-12-20', '2026-01-04', '2026-01-12', '2025-12-30'],
    ['resume-3d', '2026-10-31', '2026-11-03', '2026-11-03', '2026-11-03'],
    ['name-change-60d', '2026-11-10', '2027-01-09', '2027-01-11', '2026-12-30'],
    ['inactivity-90d', '2026-09-13', '2026-12-12', '2026-12-12', '2026-12-11'],
    ['quarantine-60d', '2026-12-12', '2027-02-10', '2027-02-10', '2027-02-09'],
    ['postpaid-20d', '2026-10-31', '2026-11-20', '2026-11-20', '2026-11-20'],
    ['postpaid-20d', '2026-11-01', '2026-11-21', '2026-11-23', '2026-11-21'],
    ['invoice-10d', '2026-11-05', '2026-11-15', '2026-11-16', '2026-11-16'],
    ['porting-earliest-8d', '2026-11-14', '2026-11-22', '2026-11-22', '2026-11-22'],
    ['porting-latest-6m', '2026-05-22', '2026-11-22', '2026-11-22', '2026-11-22'],
    ['inheritance-6m', '2026-08-31', '2027-02-28', '2027-03-01', '2027-02-26'],
    ['poa-1y', '2024-02-29', '2025-02-28', '2025-02-28', '2025-02-27'],
    ['cooling-24h', '2026-11-20', '2026-11-21', '2026-11-21', '2026-11-21'],
    ['cooling-trigger-72h', '2026-11-20', '2026-11-23', '2026-11-23', '2026-11-22'],
  ];
  it.each(cases)('%s from %s: counted to %s, ends %s, safe %s', (id, event, countedEnd, date, safe) => {
    expect(statutoryDeadline(id, event, calendar)).toMatchObject({ id, event, countedEnd, date, safe });
  });

  it('stands in the table above', () => {
    expect(new Set(cases.map(([id]) => id))).toEqual(new Set(Object.keys(statutoryPeriods)));
  });
});

describe('what a period declares', () => {
  it.each(periods)('%s: the article, the rounding, why it moves or not, and what it rests on', (id, period) => {
    const { article, fact, kind, how, safe } = statutoryDeadline(id, '2026-01-31', calendar);
    expect({ article, fact, kind }).toEqual({ article: period.article, fact: period.fact, kind: period.kind });
    expect(how[0]).toEqual({ say: period.starts, with: { date: { date: '2026-01-31' } } });
    expect(how[1]).toEqual({ say: 'calendar.set-by', with: { article } });
    expect(how.filter(({ say }) => say.startsWith('calendar.length-')).length).toBe(1);
    expect(how).toContainEqual(period.why);
    expect(how).toContainEqual({ say: `calendar.safe-${kind}`, with: { date: { date: safe } } });
    expect(how.some(({ say }) => say === period.doubt?.say)).toBe(period.doubt !== undefined);
    expect(fact !== null || period.doubt !== undefined).toBe(true);
  });

  it.each(periods)('%s: an office is only asked to open on a working day', (id, period) => {
    for (let event = '2024-01-01'; event < '2027-01-01'; event = addDays(event, 1)) {
      const { firstDay, safe, date } = statutoryDeadline(id, event, calendar);
      expect(firstDay <= safe && safe <= date).toBe(true);
      if (period.handedIn === true) expect(calendar.isWorkingDay(safe)).toBe(true);
    }
  });

  it.each(periods.filter(([, period]) => period.shifts))('%s is refused beyond coverage', (id) => {
    expect(() => statutoryDeadline(id, calendar.last, calendar)).toThrow(CoverageError);
  });
});

describe('the facts', () => {
  const numbers: Partial<Record<StatutoryPeriodId, string>> = {
    'refund-30d': 'days',
    'claim-registration-1wd': 'working_days',
    'claim-reply-30d': 'days',
    'claim-payment-10d': 'days',
    'data-notice-3d': 'notify_days',
    'data-fix-15d': 'fix_days',
    'resume-3d': 'days',
    'name-change-60d': 'days',
    'inactivity-90d': 'min_days',
    'quarantine-60d': 'days',
    'postpaid-20d': 'min_days',
    'invoice-10d': 'days',
    'porting-earliest-8d': 'min_day',
    'porting-latest-6m': 'max_months',
    'cooling-24h': 'hours',
    'cooling-trigger-72h': 'trigger_inactive_hours',
  };
  const folder = new URL('../../../knowledge/facts/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const fileOf = (fact: string) => new URL(files.find((name) => name.endsWith(`/${fact}.json`)) ?? fact, folder);

  it.each(periods.filter(([, period]) => period.fact !== null))('%s is as long as its fact says', (id, period) => {
    const { value } = JSON.parse(readFileSync(fileOf(period.fact ?? ''), 'utf8')) as { value: Record<string, unknown> };
    expect(Object.values(period.length)).toEqual([value[numbers[id] ?? '']]);
  });
});

describe('the words', () => {
  const file = new URL('../../../knowledge/texts/calendar.json', import.meta.url);
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<'ru' | 'en' | 'zh', string>>;

  /** Every text id and place name that a computation names, texts inside texts included. */
  const said = new Map<string, Set<string>>();
  const note = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(note);
    if (typeof value !== 'object' || value === null) return;
    const { say, with: places = {} } = value as { say?: string; with?: Record<string, unknown> };
    if (say !== undefined) said.set(say, new Set(Object.keys(places)));
    Object.values(value).forEach(note);
  };
  const events = ['2024-02-29', '2025-12-25', '2026-01-31', '2026-08-31', '2026-11-22'];
  for (const [id] of periods) for (const event of events) note(statutoryDeadline(id, event, calendar));

  it('every text of a deadline is in the catalogue, with the places it is given', () => {
    for (const [id, places] of said) {
      expect(Object.keys(words)).toContain(id);
      for (const place of places) expect(words[id]?.en).toMatch(new RegExp(`\\{${place}[,}]`));
    }
  });

  it('no Russian sentence puts its full stop behind a date, which ends in one', () => {
    const double = Object.entries(words).filter(([, { ru }]) =>
      /\{(date|end|first|last|firstDay|event|from)\}\./.test(ru),
    );
    expect(double).toEqual([]);
  });
});
