import { existsSync, writeFileSync } from 'node:fs';
import { seal } from '@otboy/casefile/sealing';
import { Failure, text } from '@otboy/knowledge';
import { passphraseFor } from '../passphrase.ts';
import type { Verb } from '../verb.ts';

export const caseSeal: Verb = {
  run: async (desk, [path = '-'], options) => {
    const { output: file } = options;
    if (typeof file !== 'string') throw new Failure(text('cli.error.output'), 2);
    if (existsSync(file)) throw new Failure(text('cli.error.output-exists', { file }), 2);
    const kase = desk.caseAt(path);
    const sealed = await seal(`${JSON.stringify(kase, null, 2)}\n`, await passphraseFor(desk, options, path, true));
    // Nobody else on the machine reads it, and what has come there meanwhile is not overwritten.
    writeFileSync(file, sealed, { flag: 'wx', mode: 0o600 });
    return {
      json: { case: path, file, bytes: sealed.length },
      human: desk.say(text('cli.case-seal.done', { file })),
    };
  },
};
