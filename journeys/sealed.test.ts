import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seal } from '@otboy/casefile/sealing';
import { beforeAll, describe, expect, test } from 'vitest';
import { otboy } from './otboy.ts';

const word = 'четыре слова 四个词 four';
const kase = { otboy: 1, id: 'x', number: '+79000000017', answers: {}, links: [], declared: {}, events: [] };
const withWord = ['--passphrase-file', 'word.txt'];
let cwd: string;
const run = (args: readonly string[], input?: string) =>
  otboy([...args, '--lang', 'en'], { cwd, ...(input === undefined ? {} : { input }) });

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'otboy-'));
  await writeFile(join(cwd, 'case.json'), JSON.stringify(kase));
  await writeFile(join(cwd, 'word.txt'), `${word}\r\nnot this line\n`);
  await writeFile(join(cwd, 'other.txt'), 'another\n');
  await writeFile(join(cwd, 'empty.txt'), '\n');
  expect((await run(['case', 'seal', 'case.json', '-o', 'case.otboy', ...withWord])).status).toBe(0);
});

test('sealed, it shows nothing and belongs to its owner; opened, it is the same case', async () => {
  const file = await readFile(join(cwd, 'case.otboy'));
  expect(file.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  expect(file.toString('latin1')).not.toContain('7900');
  expect((await stat(join(cwd, 'case.otboy'))).mode & 0o077).toBe(0);
  const opened = await run(['case', 'open', 'case.otboy', ...withWord]);
  expect([opened.status, JSON.parse(opened.out), opened.err]).toEqual([0, kase, '']);
  const verified = await run(['case', 'verify', 'case.otboy', ...withWord]);
  expect([verified.status, verified.out]).toEqual([0, expect.stringContaining('opens with this passphrase')]);
});

test('a case and a passphrase may come through a pipe, one of them', async () => {
  const sealed = await run(['case', 'seal', '-', '-o', 'piped.otboy', ...withWord], JSON.stringify(kase));
  expect(sealed.status).toBe(0);
  const opened = await run(['case', 'open', 'piped.otboy', '--passphrase-file', '-'], `${word}\n`);
  expect(JSON.parse(opened.out)).toEqual(kase);
});

describe('what does not open says why, and what to do', () => {
  const damaged = async (name: string, change: (file: Buffer) => Uint8Array) =>
    writeFile(join(cwd, name), change(await readFile(join(cwd, 'case.otboy'))));
  beforeAll(async () => {
    await damaged('cut.otboy', (file) => file.subarray(0, 100));
    await damaged('flipped.otboy', (file) => file.with(file.length - 3, (file.at(-3) ?? 0) ^ 1));
    await damaged('newer.otboy', (file) => Buffer.from(file.toString('latin1').replace('/v1', '/v2'), 'latin1'));
    await writeFile(join(cwd, 'poem.otboy'), await seal('a poem', word, 2));
  });

  test.each<[string, string[], number, RegExp]>([
    ['another passphrase', ['open', 'case.otboy', '--passphrase-file', 'other.txt'], 3, /does not fit.*keyboard/],
    ['cut off', ['verify', 'cut.otboy', ...withWord], 3, /ends at byte 100.*another copy/],
    ['damaged', ['verify', 'flipped.otboy', ...withWord], 3, /passphrase is right.*damaged.*another copy/],
    ['a newer format', ['open', 'newer.otboy', ...withWord], 3, /newer/],
    ['not sealed', ['open', 'case.json', ...withWord], 3, /not sealed/],
    ['something else in it', ['open', 'poem.otboy', ...withWord], 3, /not JSON/],
    ['no such file', ['open', 'none.otboy', ...withWord], 3, /none\.otboy/],
    ['no passphrase and no terminal', ['open', 'case.otboy'], 2, /--passphrase-file/],
    ['an empty passphrase', ['open', 'case.otboy', '--passphrase-file', 'empty.txt'], 2, /empty/],
    ['no such passphrase file', ['open', 'case.otboy', '--passphrase-file', 'none.txt'], 3, /none\.txt/],
    ['both through one pipe', ['seal', '-', '-o', 'new.otboy', '--passphrase-file', '-'], 2, /only one/],
    ['nowhere to write', ['seal', 'case.json', ...withWord], 2, /-o FILE/],
    ['a file that exists', ['seal', 'case.json', '-o', 'case.otboy', ...withWord], 2, /exists already/],
    ['sealed twice', ['seal', 'case.otboy', '-o', 'new.otboy', ...withWord], 3, /otboy case open/],
  ])('%s', async (_name, args, status, says) => {
    const ran = await run(['case', ...args], JSON.stringify(kase));
    expect([ran.status, ran.out]).toEqual([status, '']);
    expect(ran.err).toMatch(says);
    expect(ran.err.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
    expect(ran.err).not.toContain(word);
  });

  test('a sealed case given to another verb', async () => {
    const ran = await run(['plan', 'case.otboy']);
    expect([ran.status, ran.err]).toEqual([3, expect.stringContaining('otboy case open case.otboy')]);
  });
});
