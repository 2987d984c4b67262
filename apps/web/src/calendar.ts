import { download } from './case-file.ts';
import { planOf } from './decided.ts';
import type { Desk } from './desk.ts';

/** The dates of the plan, as the command writes them: the same events under the same names. @returns the name of the file */
export async function saveCalendar({ knowledge, kase, today, lang }: Desk): Promise<string> {
  const { calendarFile } = await import('@otboy/papers/calendar-file');
  const plan = planOf(knowledge, kase, today);
  const file = `otboy-${today}.ics`;
  download(file, calendarFile({ knowledge, lang, today }, [{ file, case: kase, plan }]), 'text/calendar');
  return file;
}
