import type { Case } from '@otboy/casefile';
import { text } from '@otboy/knowledge';
import { passphraseFor } from '../passphrase.ts';
import { readSealed } from '../sealed-input.ts';
import type { Desk, Verb } from '../verb.ts';

async function opened(desk: Desk, path: string, options: Readonly<Record<string, unknown>>): Promise<Case> {
  return readSealed(path, () => passphraseFor(desk, options, path));
}

export const caseOpen: Verb = {
  run: async (desk, [path = '-'], options) => {
    const kase = await opened(desk, path, options);
    return { json: kase, human: JSON.stringify(kase, null, 2) };
  },
};

export const caseVerify: Verb = {
  run: async (desk, [file = '-'], options) => {
    await opened(desk, file, options);
    return { json: { file, opens: true }, human: desk.say(text('cli.case-verify.done', { file })) };
  },
};
