import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { committedYears } from './committed-years.node.ts';

const zones = ['Europe/Kaliningrad', 'Europe/Moscow', 'Asia/Kamchatka', 'America/Los_Angeles', 'Pacific/Kiritimati'];

/** Every period of the law from every day of two years, and the hour in which the child believes to live. */
const program = `
  import { addDays, statutoryDeadline, statutoryPeriods, weekday, workingCalendar } from './index.ts';
  const calendar = workingCalendar(${JSON.stringify(committedYears)});
  const lines = [];
  for (let day = '2025-01-01'; day <= '2026-12-01'; day = addDays(day, 1))
    for (const id of Object.keys(statutoryPeriods)) {
      const { countedEnd, date, safe, moved } = statutoryDeadline(id, day, calendar);
      lines.push([id, day, weekday(day), countedEnd, date, safe, moved].join(' '));
    }
  console.log(JSON.stringify({ hour: new Date('2026-07-01T00:00Z').getHours(), lines }));
`;

it('the zone of the machine changes nothing', () => {
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const bundle = outputFiles[0]?.text ?? '';
  const runs = zones.map((TZ) => {
    const answer = execFileSync(process.execPath, ['--input-type=module', '-'], {
      input: bundle,
      env: { TZ },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    return JSON.parse(answer) as { hour: number; lines: string[] };
  });
  expect(runs.map(({ hour }) => hour)).toEqual([2, 3, 12, 17, 14]);
  expect(runs[0]?.lines.length).toBeGreaterThan(10_000);
  for (const { lines } of runs) expect(lines).toEqual(runs[0]?.lines);
});
