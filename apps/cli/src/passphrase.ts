import { readFileSync } from 'node:fs';
import { isCancel, password } from '@clack/prompts';
import { Failure, text } from '@otboy/knowledge';
import type { Desk } from './verb.ts';

/** Questions go to standard error: standard output is for the document. */
const output = process.stderr;

/**
 * A passphrase: the first line of the file that was named, else what a person types unseen. It is never an argument:
 * other programs on the machine can read those.
 * @param read what else is read from standard input by this verb
 * @param twice a new one is typed once more
 * @throws Failure 2 without a terminal, or where it is empty, or typed in two ways
 */
export async function passphraseFor(
  { say }: Pick<Desk, 'say'>,
  options: Readonly<Record<string, unknown>>,
  read: string,
  twice = false,
): Promise<string> {
  const file = options['passphraseFile'];
  if (typeof file === 'string') {
    if (file === '-' && read === '-') throw new Failure(text('cli.error.two-from-stdin'), 2);
    const [line = ''] = readFileSync(file === '-' ? 0 : file, 'utf8').split(/\r?\n/);
    return checked(line);
  }
  if (process.stdin.isTTY !== true || read === '-') throw new Failure(text('cli.error.passphrase'), 2);
  const first = await ask(say(text(twice ? 'cli.case-seal.ask' : 'cli.case-open.ask')));
  if (twice && (await ask(say(text('cli.case-seal.again')))) !== first)
    throw new Failure(text('cli.error.passphrase-differs'), 2);
  return checked(first);
}

function checked(passphrase: string): string {
  if (passphrase.trim() === '') throw new Failure(text('cli.error.passphrase-empty'), 2);
  return passphrase;
}

async function ask(message: string): Promise<string> {
  const typed = await password({ output, message });
  return isCancel(typed) ? '' : typed;
}
