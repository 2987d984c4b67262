import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { generate } from './generate.ts';

interface Run {
  readonly messages: number;
  readonly seconds: number;
  readonly peakMb: number;
}

// npm run bench -- [--mb 300] [--mms] [--runs 3] [--only discover]
const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '300' },
    mms: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const names = ['discover', 'reading', 'saxes', 'htmlparser2'].filter(
  (name) => values.only === undefined || values.only === name,
);
const here = fileURLToPath(new URL('.', import.meta.url));
const knowledge = fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url));
const built = readFileSync(knowledge);
console.log(`knowledge: ${Math.round(built.length / 1024)} KB, ${Math.round(gzipSync(built).length / 1024)} KB gz`);
const folder = mkdtempSync(join(tmpdir(), 'otboy-bench-'));
try {
  const file = join(folder, 'export.xml');
  const { bytes, messages } = generate(file, Number(values.mb), values.mms);
  console.log(`${(bytes / 1e6).toFixed(0)} MB, ${messages} messages${values.mms ? ', attachments' : ', text only'}`);
  const program = join(folder, 'one.mjs');
  await build({
    entryPoints: [join(here, 'one.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    logLevel: 'error',
  });
  const runs = new Map<string, Run[]>(names.map((name) => [name, []]));
  // Turn by turn, so that what else the machine does meets all alike.
  for (let turn = 0; turn < Number(values.runs); turn++)
    for (const name of names)
      runs
        .get(name)
        ?.push(JSON.parse(execFileSync('node', [program, name, file, knowledge], { encoding: 'utf8' })) as Run);
  const own = median(runs.get('discover') ?? []);
  for (const [name, all] of runs) {
    const seconds = median(all);
    const peak = Math.max(...all.map(({ peakMb }) => peakMb));
    const right = all.every((run) => run.messages === messages) ? '' : '   messages are missing!';
    console.log(
      `${name.padEnd(12)} ${seconds.toFixed(2).padStart(6)} s  ${(bytes / 1e6 / seconds).toFixed(0).padStart(5)} MB/s  peak ${peak.toFixed(0).padStart(4)} MB  time ${(seconds / own).toFixed(2)} of discover${right}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function median(runs: readonly Run[]): number {
  const sorted = runs.map(({ seconds }) => seconds).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
