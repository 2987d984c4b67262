import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../apps/cli/dist/otboy.mjs', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person or a program would, from the given folder; the environment speaks no language of ours. */
export function otboy(
  args: readonly string[],
  { input, cwd, env }: { input?: string; cwd?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      ...(cwd === undefined ? {} : { cwd }),
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C', ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

/** The JSON a verb prints for a case that is given on standard input. */
export async function json<T>(verb: string, kase: unknown, ...args: readonly string[]): Promise<T> {
  const ran = await otboy([verb, '-', '--json', ...args], { input: JSON.stringify(kase) });
  if (ran.status !== 0) throw new Error(`otboy ${verb} ended with ${ran.status}: ${ran.err}`);
  return JSON.parse(ran.out) as T;
}
