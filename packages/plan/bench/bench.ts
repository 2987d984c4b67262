import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Result } from './one.ts';

// npm run bench:plan -- [--cases 100000] [--runs 3] [--only large|many|rules] [--profile DIR]
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    profile: { type: 'string' },
  },
});
const knowledge = fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'otboy-bench-'));
try {
  const program = join(folder, 'one.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('one.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    logLevel: 'error',
  });
  // One core: V8 may not use threads of its own for collecting garbage or compiling.
  const flags = ['--single-threaded', '--expose-gc'];
  const profile = values.profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', values.profile];
  const measure = (what: string, ...args: string[]): Result[] =>
    JSON.parse(
      execFileSync('node', [...flags, ...profile, program, what, knowledge, ...args], { encoding: 'utf8' }),
    ) as Result[];
  for (const what of ['large', 'many', 'rules'].filter((one) => values.only === undefined || values.only === one)) {
    // A hundred thousand cases are their own repetition.
    const runs = what === 'many' ? 1 : Number(values.runs);
    const all = Array.from({ length: runs }, () => measure(what, ...(what === 'many' ? [values.cases] : [])));
    for (const [index, { name, unit, note }] of (all[0] ?? []).entries()) {
      const median = all.map((run) => run[index]?.value ?? Number.NaN).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
      console.log(
        `${name.padEnd(58)} ${median.toFixed(3).padStart(10)} ${unit}${note === undefined ? '' : `   ${note}`}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
