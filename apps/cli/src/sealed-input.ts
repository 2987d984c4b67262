import { type Case, looksSealed } from '@otboy/casefile';
import { unseal } from '@otboy/casefile/sealing';
import { Failure, text } from '@otboy/knowledge';
import { caseOf, documentIn, readBytes } from './case-input.ts';

/**
 * A case from a file that was sealed with a passphrase, which is asked for once it is known to be one.
 * @throws Failure 3 that says why it does not open
 */
export async function readSealed(path: string, passphrase: () => Promise<string>): Promise<Case> {
  const bytes = readBytes(path, path);
  if (!looksSealed(bytes)) throw new Failure(text('seal.not-sealed', { file: path }), 3);
  const opened = await unseal(bytes, await passphrase());
  if ('content' in opened) return caseOf(documentIn(opened.content, path), path);
  const { trouble } = opened;
  throw new Failure(text(`seal.${trouble.kind}`, { file: path, ...('at' in trouble ? { at: trouble.at } : {}) }), 3);
}
