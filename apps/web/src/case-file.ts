import { type Case, caseSchema, looksSealed, type SealTrouble } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import { sealing } from './sealing.ts';
import { inAddress, squeeze, unsqueeze } from './squeezed.ts';

/** A case is some kilobytes; an export that was chosen by mistake is not even read. */
const largest = 10 * 1024 * 1024;

export type ReadFile = { readonly case: Case } | Sealed | { readonly wrong: Text };

/** A passphrase is wanted first. */
export interface Sealed {
  readonly sealed: Uint8Array;
  readonly name: string;
  /** It was deflated before it was sealed. */
  readonly isSqueezed?: boolean;
}

/** The case in a file, or what is wrong with it: never a value of it, it may be a passport number. */
export async function readCaseFile(file: File): Promise<ReadFile> {
  const name = file.name;
  if (file.size > largest) return { wrong: text('web.case.error.too-large', { file: name }) };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { wrong: text('web.case.error.unreadable', { file: name }) };
  }
  if (looksSealed(bytes)) return { sealed: bytes, name };
  return caseIn(new TextDecoder().decode(bytes), name);
}

/** The same for what is sealed, and its passphrase. */
export async function openSealed(
  { sealed, name, isSqueezed = false }: Sealed,
  passphrase: string,
): Promise<{ readonly case: Case } | { readonly wrong: Text }> {
  const opened = await (await sealing()).unsealBytes(sealed, passphrase);
  if ('trouble' in opened) return { wrong: inWords(opened.trouble, name) };
  if (!isSqueezed) return caseIn(new TextDecoder().decode(opened.bytes), name);
  return unsqueeze(opened.bytes).then(
    (words) => caseIn(words, name),
    () => ({ wrong: text('web.case.error.not-json', { file: name }) }),
  );
}

/** The case sealed, as the end of an address that a camera reads. @throws where the device cannot: memory, an old browser */
export const sealedForAddress = async (kase: Case, passphrase: string): Promise<string> =>
  inAddress(await (await sealing()).seal(await squeeze(JSON.stringify(kase)), passphrase));

/** Why a sealed file does not open, and what to do. */
export const inWords = (trouble: SealTrouble, file: string): Text =>
  text(`seal.${trouble.kind}`, { file, ...('at' in trouble ? { at: trouble.at } : {}) });

function caseIn(content: string, file: string): { readonly case: Case } | { readonly wrong: Text } {
  let document: unknown;
  try {
    document = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return { wrong: text('web.case.error.not-json', { file }) };
  }
  const parsed = caseSchema.safeParse(document);
  if (parsed.success) return { case: parsed.data };
  const fields = parsed.error.issues
    .slice(0, 3)
    .map((issue) =>
      issue.code === 'unrecognized_keys'
        ? [...issue.path, issue.keys.join(', ')].join('.')
        : issue.path.join('.') || 'otboy',
    );
  return { wrong: text('web.case.error.not-a-case', { file, fields: fields.join('; ') }) };
}

/** Hands a file to the browser's downloads; it goes through no address. */
export function download(
  name: string,
  content: string | Uint8Array,
  type = typeof content === 'string' ? 'application/json' : 'application/octet-stream',
): void {
  const address = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const written = (kase: Case): string => `${JSON.stringify(kase, null, 2)}\n`;

/** The file as the command line writes it; its name holds the day and nothing of the case. */
export function saveCaseFile(kase: Case, today: string): string {
  const name = `otboy-${today}.json`;
  download(name, written(kase));
  return name;
}

/** The same, sealed; `otboy case open` and any tool for age open it. */
export async function saveSealedFile(kase: Case, passphrase: string, today: string): Promise<string> {
  const name = `otboy-${today}.otboy`;
  download(name, await (await sealing()).seal(written(kase), passphrase));
  return name;
}
