import { armor, Decrypter, Encrypter } from 'age-encryption';
import { armoured, looksSealed, magic } from './looks-sealed.ts';

/**
 * Why a sealed file does not open, as precisely as it can be known. `at` counts bytes of the file from its beginning. A
 * passphrase that does not fit and a damaged slot for it look the same: the format keeps nothing to tell them apart.
 */
export type SealTrouble =
  /** Not an age file at all. */
  | { readonly kind: 'not-sealed' }
  /** It ends before it is whole. */
  | { readonly kind: 'cut-off'; readonly at: number }
  /** Sealed in a version of age that came later. */
  | { readonly kind: 'newer' }
  /** Sealed to somebody's key instead of a passphrase. */
  | { readonly kind: 'keys' }
  /** Opening would take more memory than is allowed here. */
  | { readonly kind: 'too-heavy' }
  | { readonly kind: 'passphrase' }
  /** What stands before the contents, up to `at`, is not as it was written. */
  | { readonly kind: 'head-damaged'; readonly at: number }
  /** The contents, which begin at `at`, are not as they were written, or cut off somewhere. */
  | { readonly kind: 'damaged'; readonly at: number };

export type Unsealed = { readonly content: string } | { readonly trouble: SealTrouble };
export type UnsealedBytes = { readonly bytes: Uint8Array } | { readonly trouble: SealTrouble };

/**
 * Memory and time that every guess at a passphrase costs, as a power of two: 64 MB. What `age` itself takes, 18, is
 * 256 MB, for which a cheap phone closes the page (decision 0064).
 */
const usualEffort = 16;
/** What `age` writes at most by itself. */
const largestEffort = 18;

const inText = new TextDecoder();

/** Keyboards of phones add a space after a word, and write one letter in two ways. */
const asTyped = (passphrase: string): string => passphrase.normalize('NFC').trim();

/**
 * Seals a text, or bytes, with a passphrase: an ordinary `.age` file, which other tools open too.
 * @param effort power of two of what a guess costs; lower only in tests
 */
export async function seal(
  content: string | Uint8Array,
  passphrase: string,
  effort = usualEffort,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(effort);
  encrypter.setPassphrase(asTyped(passphrase));
  return encrypter.encrypt(content);
}

/** Opens what `seal` made of a text, binary or in letters. Never throws on content, and quotes nothing of it. */
export async function unseal(file: Uint8Array, passphrase: string): Promise<Unsealed> {
  const opened = await unsealBytes(file, passphrase);
  return 'trouble' in opened ? opened : { content: inText.decode(opened.bytes) };
}

/** The same, where bytes were sealed. */
export async function unsealBytes(file: Uint8Array, passphrase: string): Promise<UnsealedBytes> {
  const bare = bareOf(file);
  if ('trouble' in bare) return bare;
  const { bytes } = bare;
  const head = headOf(bytes);
  if ('trouble' in head) return head;
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  let contents: ReadableStream<Uint8Array>;
  try {
    contents = await decrypter.decrypt(new Blob([new Uint8Array(bytes)]).stream());
  } catch (error) {
    // The library has no class for it; the words are those of the version that is pinned.
    if (error instanceof Error && error.message.startsWith('no identity matched')) return no({ kind: 'passphrase' });
    if (error instanceof RangeError) return no({ kind: 'too-heavy' });
    return no({ kind: 'head-damaged', at: head.size });
  }
  try {
    return { bytes: new Uint8Array(await new Response(contents).arrayBuffer()) };
  } catch {
    return no({ kind: 'damaged', at: head.size });
  }
}

const no = (trouble: SealTrouble): { readonly trouble: SealTrouble } => ({ trouble });

/** What the format puts before the contents, a random start, and at the least behind them, a tag. */
const nonce = 16;
const tag = 16;

/** The file without its armour. */
function bareOf(file: Uint8Array): { readonly bytes: Uint8Array } | { readonly trouble: SealTrouble } {
  const start = inText.decode(file.subarray(0, armoured.length + 64)).trimStart();
  if (start === '' || !looksSealed(file)) return no({ kind: 'not-sealed' });
  if (!start.startsWith(armoured))
    return armoured.startsWith(start) ? no({ kind: 'cut-off', at: file.length }) : { bytes: file };
  const letters = inText
    .decode(file)
    .replaceAll('\r\n', '\n')
    .replace(/^[ \t\n]+|[ \t\n]+$/g, '');
  if (!letters.endsWith('-----')) return no({ kind: 'cut-off', at: file.length });
  try {
    const bytes = armor.decode(letters);
    // One way to write it: what is written otherwise is damaged, even where it would mean the same.
    if (armor.encode(bytes).trimEnd() === letters) return { bytes };
  } catch {
    // Told below.
  }
  return no({ kind: 'head-damaged', at: file.length });
}

/** How long the head is, and whether a passphrase is what it asks for. */
function headOf(bytes: Uint8Array): { readonly size: number } | { readonly trouble: SealTrouble } {
  // Bytes one to one, so that places in the text are places in the file.
  const words = Array.from(bytes.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('');
  const firstEnd = words.indexOf('\n');
  if (firstEnd < 0) return no({ kind: 'cut-off', at: bytes.length });
  const version = words.slice(magic.length, firstEnd);
  if (version !== 'v1') return no(/^v\d+$/.test(version) ? { kind: 'newer' } : { kind: 'head-damaged', at: firstEnd });
  const mac = words.indexOf('\n---');
  const size = mac < 0 ? -1 : words.indexOf('\n', mac + 1) + 1;
  if (size <= 0 || bytes.length < size + nonce + tag)
    return no(
      size <= 0 && bytes.length > words.length
        ? { kind: 'head-damaged', at: words.length }
        : { kind: 'cut-off', at: bytes.length },
    );
  const slots = [...words.slice(0, size).matchAll(/\n-> (\S+)(?: (\S+))?(?: (\S+))?/g)];
  const [slot] = slots;
  if (slot === undefined) return no({ kind: 'head-damaged', at: size });
  if (slot[1] !== 'scrypt') return no({ kind: 'keys' });
  return Number(slot[3]) > largestEffort ? no({ kind: 'too-heavy' }) : { size };
}

/** The same file for places that take letters only. */
export const inLetters = (file: Uint8Array): string => armor.encode(file);
