import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { inLetters, type SealTrouble, seal, unseal } from './seal.ts';

/** What opens everything that is sealed to a lock. In memory only: what is kept of it is sealed with the passphrase. */
export interface LockKey {
  readonly secret: string;
  /** The half that only seals; computed from the other, never read from where somebody could exchange it. */
  readonly to: string;
}

const keyOf = async (secret: string): Promise<LockKey> => ({ secret, to: await identityToRecipient(secret) });

export const newLockKey = async (): Promise<LockKey> => keyOf(await generateX25519Identity());

/**
 * The key, sealed with a passphrase, in letters: what lies on the device while a lock is set. The passphrase is asked of a
 * person at each start, never for each write; another one for the same key leaves what is sealed as it is.
 */
export const lockWith = async ({ secret }: LockKey, passphrase: string, effort?: number): Promise<string> =>
  inLetters(await seal(secret, passphrase, effort));

export async function openLock(
  lock: string,
  passphrase: string,
): Promise<{ readonly key: LockKey } | { readonly trouble: SealTrouble }> {
  const opened = await unseal(new TextEncoder().encode(lock), passphrase);
  return 'trouble' in opened ? opened : { key: await keyOf(opened.content) };
}

/** Some milliseconds, whatever the passphrase costs. */
export async function sealTo({ to }: LockKey, content: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(to);
  return armor.encode(await encrypter.encrypt(content));
}

/** @returns undefined where it is damaged, or was sealed to another key */
export async function openWith({ secret }: LockKey, sealed: string): Promise<string | undefined> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(secret);
    return await decrypter.decrypt(armor.decode(sealed), 'text');
  } catch {
    return undefined;
  }
}
