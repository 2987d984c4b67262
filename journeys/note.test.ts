import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case, Event } from '@otboy/casefile';
import { beforeEach, describe, expect, test } from 'vitest';
import { draw } from '../packages/papers/src/testing/render.ts';
import { otboy } from './otboy.ts';

/** Nothing hangs on the number any more, so that the statement may be filed. */
const free: Case = {
  otboy: 1,
  number: '+79000000017',
  answers: {
    holder: 'self',
    carrierNow: 'mts',
    lineState: 'active',
    balance: 41200,
    inRussia: true,
    departure: '2026-12-03',
  },
  links: [{ service: 'sberbank', state: 'moved' }],
  declared: {},
  events: [],
  person: { nameCyrillic: 'КАНАРЕЙКИН', document: { number: 'E00CANARY0' } },
};
const held: Case = { ...free, links: [{ service: 'sberbank' }] };
const photo = Buffer.from('not really a photograph');
const sha256 = createHash('sha256').update(photo).digest('hex');
const day = ['--today', '2026-11-24', '--lang', 'en'];

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'otboy-'));
  await writeFile(join(cwd, 'case.json'), JSON.stringify(held));
  await writeFile(join(cwd, 'photo.jpg'), photo);
  await writeFile(join(cwd, 'empty.jpg'), '');
  await mkdir(join(cwd, 'folder'));
});
const note = (args: readonly string[], input?: string) =>
  otboy(['case', 'note', ...args, ...day], { cwd, ...(input === undefined ? {} : { input }) });
const events = async (file = 'case.json'): Promise<Event[]> =>
  JSON.parse(await readFile(join(cwd, file), 'utf8')).events;
const accepted = ['--step', 'apply', '--kind', 'accepted', '--anyway'];

describe('what happened is noted with what proves it', () => {
  test('the event stands in the case, everything else as it was', async () => {
    const told = ['--on', '2026-11-23', '--number', ' 17/26 ', '--proof', 'photo.jpg'];
    const ran = await note(['case.json', ...accepted, ...told]);
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toMatch(/23 November 2026/);
    expect(ran.out).toContain(sha256);
    const { events: noted, ...rest } = JSON.parse(await readFile(join(cwd, 'case.json'), 'utf8'));
    expect(noted).toEqual([
      { kind: 'guard-overridden', on: '2026-11-24' },
      { kind: 'accepted', on: '2026-11-23', step: 'apply', number: '17/26', evidence: 'photo.jpg', sha256 },
    ]);
    const { events: _none, ...before } = held;
    expect(rest).toEqual(before);
    expect(await readdir(cwd)).toHaveLength(4);
  });

  test('the plan and the dossier know it', async () => {
    await note(['case.json', ...accepted, '--evidence', 'photo of the stamped copy', '--proof', 'photo.jpg']);
    const plan = JSON.parse((await otboy(['plan', 'case.json', '--json', ...day], { cwd })).out);
    expect(plan.steps.find(({ id }: { id: string }) => id === 'apply').status).toBe('accepted');
    await otboy(['papers', 'case.json', '--out', 'papers', '--only', 'closing-dossier', ...day], { cwd });
    const pages = await draw(await readFile(join(cwd, 'papers/closing-dossier.pdf')));
    const words = pages.map(({ text }) => text).join('\n');
    expect(words).toMatch(/photo of the stamped copy/);
    expect(words.replace(/\s/g, '')).toContain(sha256);
    const missing = words.slice(words.indexOf('What is missing as proof'));
    expect(missing).not.toMatch(/receipt mark/);
    expect(missing).toMatch(/Written confirmation/);
  });

  test('the service of a move goes with it', async () => {
    await note(['case.json', '--step', 'move-sberbank', '--kind', 'step-done']);
    expect(await events()).toEqual([
      { kind: 'step-done', on: '2026-11-24', step: 'move-sberbank', service: 'sberbank' },
    ]);
  });

  test('told once more, it is the same event with more to it', async () => {
    await note(['case.json', ...accepted, '--on', '2026-11-23']);
    const ran = await note(['case.json', '--step', 'apply', '--kind', 'accepted', '--proof', 'photo.jpg']);
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect((await events()).at(-1)).toEqual({
      kind: 'accepted',
      on: '2026-11-23',
      step: 'apply',
      evidence: 'photo.jpg',
      sha256,
    });
    expect(await events()).toHaveLength(2);
  });

  test('through a pipe it is the case that comes out, for people and programs alike', async () => {
    const args = ['-', '--step', 'records', '--kind', 'step-done'];
    const [one, two] = [await note(args, JSON.stringify(held)), await note([...args, '--json'], JSON.stringify(held))];
    expect([one.status, two.status, two.err]).toEqual([0, 0, '']);
    expect(one.err).toMatch(/Noted/);
    expect(JSON.parse(one.out)).toEqual({
      ...held,
      events: [{ kind: 'step-done', on: '2026-11-24', step: 'records' }],
    });
    expect(JSON.parse(two.out)).toEqual(JSON.parse(one.out));
  });

  test('a sealed case stays sealed with the same passphrase', async () => {
    await writeFile(join(cwd, 'word.txt'), 'seven quiet herons\n');
    const word = ['--passphrase-file', 'word.txt'];
    await otboy(['case', 'seal', 'case.json', '-o', 'case.otboy', ...word], { cwd });
    const ran = await note(['case.otboy', '--step', 'records', '--kind', 'step-done', ...word]);
    expect(ran).toMatchObject({ status: 0, err: '' });
    const opened = await otboy(['case', 'open', 'case.otboy', ...word], { cwd });
    expect(JSON.parse(opened.out).events).toHaveLength(1);
    expect((await stat(join(cwd, 'case.otboy'))).mode & 0o077).toBe(0);
  }, 20_000);

  test('a file that is reached by a link is changed where it lies, and keeps its rights', async () => {
    await chmod(join(cwd, 'case.json'), 0o640);
    await symlink('case.json', join(cwd, 'link.json'));
    expect((await note(['link.json', '--step', 'records', '--kind', 'step-done'])).status).toBe(0);
    expect(await events()).toHaveLength(1);
    expect((await stat(join(cwd, 'case.json'))).mode & 0o777).toBe(0o640);
  });

  test('a recording of any length proves it', async () => {
    const long = Buffer.alloc(64e6, 'a long recording ');
    await writeFile(join(cwd, 'long.mp4'), long);
    await note(['case.json', '--step', 'records', '--kind', 'step-done', '--proof', 'long.mp4']);
    expect((await events()).at(-1)?.sha256).toBe(createHash('sha256').update(long).digest('hex'));
  });
});

describe('what is refused says why and what to do, and the case is as it was', () => {
  const records = ['--step', 'records', '--kind', 'step-done'];
  test.each<[string, string[], number, RegExp]>([
    ['no step', ['case.json'], 2, /--step.*apply/],
    ['an empty step', ['case.json', '--step', ' '], 2, /--step.*apply/],
    ['a step that the plan does not have', ['case.json', '--step', 'nothing', '--kind', 'sent'], 2, /nothing.*apply/],
    ['no kind', ['case.json', '--step', 'apply'], 2, /accepted, sent, refused.*--kind/],
    ['a kind of another step', ['case.json', '--step', 'apply', '--kind', 'step-done'], 2, /accepted, sent, refused/],
    ['a kind that no step has', ['case.json', '--step', 'apply', '--kind', 'toString'], 2, /accepted, sent, refused/],
    ['what is counted by itself', ['case.json', '--step', 'inventory', '--kind', 'step-done'], 2, /--why inventory/],
    ['past the closed guard', ['case.json', '--step', 'apply', '--kind', 'sent'], 2, /still hold.*--anyway/],
    ['tomorrow', ['case.json', ...records, '--on', '2026-11-25'], 2, /25 November 2026.*not after today/],
    ['a day that does not exist', ['case.json', ...records, '--on', '2026-02-30'], 2, /2026-02-30/],
    ['no such proof', ['case.json', ...records, '--proof', 'none.jpg'], 3, /none\.jpg.*as it was/],
    ['a folder as a proof', ['case.json', ...records, '--proof', 'folder'], 3, /folder.*as it was/],
    ['a device as a proof', ['case.json', ...records, '--proof', '/dev/zero'], 3, /dev\/zero.*as it was/],
    ['an empty proof', ['case.json', ...records, '--proof', 'empty.jpg'], 3, /empty\.jpg.*proves nothing/],
    ['two proofs', ['case.json', ...records, '--proof', 'photo.jpg', 'empty.jpg'], 2, /one file/],
    ['no such case', ['none.json', ...records], 3, /none\.json/],
    ['a folder as a case', ['folder', ...records], 3, /folder/],
    ['an empty case', ['empty.jpg', ...records], 3, /not JSON/],
    ['what is no case', ['photo.jpg', ...records], 3, /not JSON/],
  ])('%s', async (_name, args, status, says) => {
    const before = await readFile(join(cwd, 'case.json'), 'utf8');
    const ran = await note(args);
    expect([ran.status, ran.out]).toEqual([status, '']);
    expect(ran.err).toMatch(says);
    expect(ran.err.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
    expect(ran.err).not.toMatch(/canary|КАНАРЕЙКИН/i);
    expect(await readFile(join(cwd, 'case.json'), 'utf8')).toBe(before);
  });

  test('noted already, and nothing added', async () => {
    await note(['case.json', ...records]);
    const ran = await note(['case.json', ...records]);
    expect([ran.status, ran.err]).toEqual([2, expect.stringMatching(/24 November 2026.*--proof/)]);
    expect(await events()).toHaveLength(1);
  });

  test('a damaged case names the field, never what stands in it', async () => {
    await writeFile(join(cwd, 'case.json'), JSON.stringify({ ...held, person: { birth: 'E12345678' } }));
    const ran = await note(['case.json', ...records]);
    expect([ran.status, ran.err]).toEqual([3, expect.stringMatching(/person\.birth/)]);
    expect(ran.err).not.toMatch(/E12345678/);
  });

  test('a sealed case without its passphrase', async () => {
    await writeFile(join(cwd, 'word.txt'), 'seven quiet herons\n');
    await writeFile(join(cwd, 'other.txt'), 'another\n');
    const sealing = ['case', 'seal', 'case.json', '-o', 'case.otboy', '--passphrase-file', 'word.txt'];
    await otboy(sealing, { cwd });
    const before = await readFile(join(cwd, 'case.otboy'));
    const none = await note(['case.otboy', ...records]);
    expect([none.status, none.err]).toEqual([2, expect.stringMatching(/--passphrase-file/)]);
    const wrong = await note(['case.otboy', ...records, '--passphrase-file', 'other.txt']);
    expect([wrong.status, wrong.err]).toEqual([3, expect.stringMatching(/does not fit/)]);
    const piped = await otboy(['case', 'note', '-', ...records, ...day], { cwd, input: before.toString('latin1') });
    expect([piped.status, piped.err]).toEqual([3, expect.stringMatching(/otboy case open/)]);
    expect((await readFile(join(cwd, 'case.otboy'))).equals(before)).toBe(true);
  }, 20_000);

  // A file beside a name of 250 letters has one that no system takes.
  test.each(['plain', 'sealed'])(
    'no room for the new file: a %s case',
    async (how) => {
      const name = `${'a'.repeat(244)}.otboy`;
      await writeFile(join(cwd, 'word.txt'), 'seven quiet herons\n');
      const word = ['--passphrase-file', 'word.txt'];
      if (how === 'plain') await writeFile(join(cwd, name), JSON.stringify(held));
      else await otboy(['case', 'seal', 'case.json', '-o', name, ...word], { cwd });
      const before = await readFile(join(cwd, name));
      const ran = await note([name, ...records, ...(how === 'plain' ? [] : word)]);
      expect([ran.status, ran.out, ran.err]).toEqual([3, '', expect.stringMatching(/ENAMETOOLONG/)]);
      expect(await readFile(join(cwd, name))).toEqual(before);
    },
    20_000,
  );

  test.each(['ru', 'zh'])('in %s too', async (lang) => {
    for (const args of [
      [],
      ['--step', 'apply'],
      ['--step', 'inventory', '--kind', 'sent'],
      [...records, '--proof', 'x'],
    ]) {
      const ran = await otboy(['case', 'note', 'case.json', ...args, '--today', '2026-11-24', '--lang', lang], { cwd });
      expect(ran.status).toBeGreaterThan(1);
      expect(ran.err).toMatch(lang === 'ru' ? /[а-я]{4}/ : /\p{Script=Han}{4}/u);
      expect(ran.err).not.toMatch(/\{|undefined/);
    }
  });
});
