import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase } from './any-case.test-data.ts';
import { caseSchema } from './case.ts';
import { looksSealed } from './looks-sealed.ts';
import { newCase } from './new-case.ts';
import { inLetters, seal, unseal } from './seal.ts';

/** As little as the format allows: what a guess costs is not what is tried here. */
const effort = 1;
const passphrase = 'четыре слова 四个词 four';
const document = `${JSON.stringify(newCase('+79000000017'), null, 2)}\n`;
const bytes = (letters: string) => new TextEncoder().encode(letters);
const letters = (some: Uint8Array) => new TextDecoder().decode(some);
const kindOf = async (file: Uint8Array, word = passphrase) => {
  const opened = await unseal(file, word);
  return 'trouble' in opened ? opened.trouble.kind : 'opened';
};
const sealed = await seal(document, passphrase, effort);

describe('what was sealed', () => {
  test.each([
    ['as bytes', sealed],
    ['in letters', bytes(inLetters(sealed))],
    ['in letters, as a mail carries them', bytes(`\r\n ${inLetters(sealed).replaceAll('\n', '\r\n')}\r\n`)],
  ])('opens %s', async (_how, file) => {
    expect(looksSealed(file)).toBe(true);
    expect(await unseal(file, passphrase)).toEqual({ content: document });
  });

  test('opens with the passphrase as another keyboard writes it', async () => {
    const file = await seal(document, 'Мой тихий дом', effort);
    expect(await unseal(file, ' Мой тихий дом '.normalize('NFD'))).toEqual({ content: document });
  });

  test('is an ordinary file of age, with the effort that phones bear', async () => {
    expect(letters(await seal('', passphrase))).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 16\n/);
  });

  test('shows nothing of what is in it, and never looks the same twice', async () => {
    expect(letters(sealed)).not.toContain('7900');
    expect(await seal(document, passphrase, effort)).not.toEqual(sealed);
  });

  test('is any case, and comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.string({ minLength: 1 }), async (kase, word) => {
        const opened = await unseal(await seal(JSON.stringify(kase), word, effort), word);
        expect('content' in opened && caseSchema.parse(JSON.parse(opened.content))).toEqual(kase);
      }),
      { numRuns: 1000 },
    );
  });

  test('may be longer than one piece', async () => {
    const long = '0123456789'.repeat(20_000);
    const file = await seal(long, passphrase, effort);
    expect(await unseal(file, passphrase)).toEqual({ content: long });
    for (const at of [file.length - 1, file.length - 70_000, file.length - 140_000])
      expect(await kindOf(file.with(at, (file[at] ?? 0) ^ 1))).toBe('damaged');
    expect(await kindOf(file.subarray(0, -65_536))).toBe('damaged');
  });
});

describe('what does not open says why', () => {
  const forSomebody = async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    return encrypter.encrypt(document);
  };
  const head = (line: string) => bytes(`age-encryption.org/v1\n-> ${line}\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`);
  const withBody = (start: Uint8Array) => new Uint8Array([...start, ...new Uint8Array(64)]);

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['a file of nothing', () => new Uint8Array(), 'not-sealed'],
    ['a case that is not sealed', () => bytes(document), 'not-sealed'],
    ['a photo', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not-sealed'],
    ['a later version', () => withBody(bytes(letters(sealed).replace('/v1', '/v2'))), 'newer'],
    ['sealed to a key', forSomebody, 'keys'],
    ['sealed to a key, in letters', async () => bytes(armor.encode(await forSomebody())), 'keys'],
    ['more effort than is allowed', () => withBody(head(`scrypt ${'A'.repeat(22)} 19`)), 'too-heavy'],
    ['an effort that is no number', () => withBody(head(`scrypt ${'A'.repeat(22)} 1x`)), 'head-damaged'],
    ['no slot at all', () => withBody(bytes('age-encryption.org/v1\n--- AAAA\n')), 'head-damaged'],
    ['a head without an end', () => bytes(`age-encryption.org/v1\n${'x'.repeat(5000)}`), 'head-damaged'],
    ['letters that are none of the format', () => bytes(inLetters(sealed).replace('\nY', '\n!')), 'head-damaged'],
  ])('%s', async (_what, file, kind) => {
    expect(await kindOf(await file())).toBe(kind);
  });

  test.each(['', 'четыре слова 四个词 fou', passphrase.toUpperCase(), `${passphrase}.`])(
    'another passphrase: «%s»',
    async (word) => {
      expect(await kindOf(sealed, word)).toBe('passphrase');
    },
  );

  test('cut at every byte, it never opens', async () => {
    for (let end = 0; end < sealed.length; end++) {
      const part = sealed.subarray(0, end);
      expect([end, await kindOf(part)]).toEqual([
        end,
        expect.stringMatching(end === 0 ? 'not-sealed' : /^(cut-off|damaged|not-sealed)$/),
      ]);
      if (end >= 4) expect(looksSealed(part)).toBe(true);
    }
  });

  test('cut at every letter, it never opens', async () => {
    const all = inLetters(sealed).trimEnd();
    for (let end = 0; end < all.length; end++)
      expect([end, await kindOf(bytes(all.slice(0, end)))]).not.toEqual([end, 'opened']);
  });

  test('with any byte changed, in any of three ways, it never opens', async () => {
    for (const mask of [0x01, 0x20, 0x80])
      for (const [at, byte] of sealed.entries())
        expect([at, mask, await kindOf(sealed.with(at, byte ^ mask))]).not.toEqual([at, mask, 'opened']);
  });

  test('with any letter changed, it never opens', async () => {
    const all = bytes(inLetters(sealed).trimEnd());
    for (const mask of [0x01, 0x20, 0x80])
      for (const [at, byte] of all.entries())
        expect([at, mask, await kindOf(all.with(at, byte ^ mask))]).not.toEqual([at, mask, 'opened']);
  });
});
