import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { otboy } from './otboy.ts';

const sms = (address: string, body: string, date = 1764000000000) =>
  `  <sms protocol="0" address="${address}" date="${date}" type="1" body="${body}" />`;
const backup = (...records: readonly string[]) =>
  [
    "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>",
    `<smses count="${records.length}">`,
    ...records,
    '</smses>',
  ].join('\n');

/** Words that must never come out again: the text of messages, the codes in them. */
const secret = /СЕКРЕТНОЕ|48213/;
const good = backup(
  sms('900', 'СЕКРЕТНОЕ СЛОВО. Код 48213. Никому его не сообщайте. Сбербанк'),
  sms('gosuslugi', 'Код подтверждения 48213. Никому не говорите'),
  sms('Neizvestno', 'Ваш код: 48213'),
);
const damaged = backup(sms('900', 'Код 48213'), '  <sms address="900" date="oops" type="1" body="Код 48213" />');

const on = ['--today', '2026-11-24', '--lang', 'en'];
async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'otboy-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
const linksOf = (out: string): (string | null)[] =>
  JSON.parse(out).links.map(({ service, label }: { service: string | null; label: string }) => service ?? label);

describe('one export, however it comes', () => {
  const expected = ['gosuslugi', 'sberbank', 'Neizvestno'];
  const utf16 = Buffer.from(`\uFEFF${good.replace('UTF-8', 'UTF-16')}`, 'utf16le');

  test.each<[string, string | Uint8Array]>([
    ['sms.xml', good],
    ['no-such-ending.dat', good],
    ['with-mark.xml', `\uFEFF${good}`],
    ['sms-utf16.xml', utf16],
  ])('%s', async (name, content) => {
    const ran = await otboy(['discover', name, '--json', ...on], { cwd: await folderWith({ [name]: content }) });
    expect(ran.status).toBe(0);
    expect(linksOf(ran.out).sort()).toEqual(expected.toSorted());
  });

  test('inside a ZIP', async () => {
    const zip = new ZipWriter(new BlobWriter());
    await zip.add('backup/sms.xml', new TextReader(good));
    const bytes = new Uint8Array(await (await zip.close()).arrayBuffer());
    const ran = await otboy(['discover', 'b.zip', '--json', ...on], { cwd: await folderWith({ 'b.zip': bytes }) });
    expect(linksOf(ran.out).sort()).toEqual(expected.toSorted());
  });

  test('from standard input', async () => {
    const ran = await otboy(['discover', '-', '--json', ...on], { input: good });
    expect(linksOf(ran.out).sort()).toEqual(expected.toSorted());
  });

  test('as a list of messages, one JSON a line', async () => {
    const lines = [
      { sender: '900', text: 'Код 48213. Никому не сообщайте', date: '2026-11-01' },
      { sender: null, text: 'hello' },
    ];
    const ran = await otboy(['discover', '-', '--json', ...on], {
      input: lines.map((line) => JSON.stringify(line)).join('\n'),
    });
    expect(linksOf(ran.out)).toEqual(['sberbank']);
  });

  test('a folder is everything in it', async () => {
    const cwd = await folderWith({});
    await mkdir(join(cwd, 'phone'));
    await writeFile(join(cwd, 'phone/a.xml'), good);
    await writeFile(join(cwd, 'phone/b.xml'), good);
    const { files } = JSON.parse((await otboy(['discover', 'phone', '--json', ...on], { cwd })).out);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['a.xml', 'b.xml']);
  });
});

describe('nothing is lost silently', () => {
  test.each([
    ['discover', []],
    ['discover --json', ['--json']],
    ['discover --trace', ['--trace']],
  ])('%s: part of the file rejected is status 4', async (_name, more) => {
    const cwd = await folderWith({ 'd.xml': damaged });
    const ran = await otboy(['discover', 'd.xml', ...more, ...on], { cwd });
    expect(ran.status).toBe(4);
    expect(ran.out + ran.err).toMatch(/not a number/);
    expect(ran.out + ran.err).not.toMatch(secret);
  });

  test('read + rejected = entries, and the count the file claims stands beside it', async () => {
    const cwd = await folderWith({ 'd.xml': damaged.replace('count="2"', 'count="7"').slice(0, -40) });
    const { files } = JSON.parse((await otboy(['discover', 'd.xml', '--json', ...on], { cwd })).out);
    expect(files[0]).toMatchObject({ entries: 2, declared: 7, read: 1 });
    expect(files[0].rejected).toHaveLength(1);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty.xml', '', /is empty/],
    ['picture.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70), /is a picture/],
    ['page.html', '<!doctype html><html><body>sms</body></html>', /is a web page/],
    ['words.txt', 'Дорогой дневник', /no known format/],
  ])('%s cannot be read: status 3 and the way out', async (name, content, says) => {
    const ran = await otboy(['discover', name, ...on], { cwd: await folderWith({ [name]: content }) });
    expect(ran).toMatchObject({ status: 3, out: '' });
    expect(ran.err).toMatch(says);
    expect(ran.err.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
  });

  test('one bad file among good ones does not stop the rest', async () => {
    const cwd = await folderWith({ 'a.xml': good, 'b.xml': '' });
    const ran = await otboy(['discover', 'a.xml', 'b.xml', '--json', ...on], { cwd });
    expect(ran.status).toBe(4);
    expect(linksOf(ran.out)).toContain('sberbank');
    expect(JSON.parse(ran.out).files[1]).toMatchObject({ path: 'b.xml', format: null });
  });
});

describe('what was found goes into the case', () => {
  const kase = { otboy: 1, number: '+79000000017', answers: { holder: 'self' }, links: [{ service: 'vtb' }] };

  test('twice is as once, and what a person did with a link stays', async () => {
    const cwd = await folderWith({ 'a.xml': good, 'case.json': JSON.stringify(kase) });
    await otboy(['discover', 'a.xml', '--into', 'case.json', ...on], { cwd });
    const once = JSON.parse(await readFile(join(cwd, 'case.json'), 'utf8'));
    expect(once.links.map(({ service }: { service: string | null }) => service)).toContain('vtb');
    for (const link of once.links) if (link.service === 'sberbank') link.state = 'moved';
    await writeFile(join(cwd, 'case.json'), JSON.stringify(once));
    await otboy(['discover', 'a.xml', '--into', 'case.json', ...on], { cwd });
    expect(JSON.parse(await readFile(join(cwd, 'case.json'), 'utf8'))).toEqual(once);
  });

  test('neither in the case nor anywhere else does a text or a code appear', async () => {
    const cwd = await folderWith({ 'a.xml': good, 'case.json': JSON.stringify(kase) });
    const runs = [[], ['--json'], ['--trace'], ['--why', 'sberbank'], ['--into', 'case.json'], ['--debug']];
    for (const more of runs) {
      const ran = await otboy(['discover', 'a.xml', ...more, ...on], { cwd });
      expect(ran.status).toBe(0);
      expect(ran.out + ran.err).not.toMatch(secret);
    }
    expect(await readFile(join(cwd, 'case.json'), 'utf8')).not.toMatch(secret);
  });

  const to = (number: string) =>
    `<mms date="1764000000000" msg_box="1" address="900"><parts><part ct="text/plain" text="Код 48213. Никому" /></parts><addrs><addr address="900" type="137" /><addr address="${number}" type="151" /></addrs></mms>`;

  test.each([
    ['of the number of the case', '+79000000017', 0],
    ['of the same number written with 8', '89000000017', 0],
    ['of another number', '+79000000018', 3],
    ['of another number written with 8', '89000000018', 3],
  ])('an export %s', async (_name, number, status) => {
    const before = JSON.stringify(kase);
    const cwd = await folderWith({ 'a.xml': backup(to(number)), 'case.json': before });
    const ran = await otboy(['discover', 'a.xml', '--into', 'case.json', ...on], { cwd });
    expect(ran.status).toBe(status);
    expect((await readFile(join(cwd, 'case.json'), 'utf8')) === before).toBe(status === 3);
    if (status === 3) expect(ran.err).toMatch(/another number: \+79000000018/);
  });

  test('a case that is no case is left as it is', async () => {
    const cwd = await folderWith({ 'a.xml': good, 'case.json': '{"otboy":1,"answers":' });
    const ran = await otboy(['discover', 'a.xml', '--into', 'case.json', ...on], { cwd });
    expect(ran.status).toBe(3);
    expect(await readFile(join(cwd, 'case.json'), 'utf8')).toBe('{"otboy":1,"answers":');
  });
});

describe('as a person reads it', () => {
  const stranger = (n: number) => `Neizvestno${String.fromCharCode(65 + n)}`;
  const from = (senders: number) =>
    backup(
      sms('900', 'Код 48213. Никому его не сообщайте. Сбербанк'),
      ...Array.from({ length: senders }, (_, n) => sms(stranger(n), 'Ваш код: 48213').repeat(n + 1)),
    );

  test.each([
    [4, 4, null],
    [5, 5, null],
    [6, 5, /and 1 more unknown sender of codes, all in --json/],
    [9, 5, /and 4 more unknown senders of codes, all in --json/],
  ])('of %d unknown senders %d are named', async (senders, named, more) => {
    const { out } = await otboy(['discover', '-', ...on], { input: from(senders) });
    const shown = out.match(/Neizvestno[A-Z]/g) ?? [];
    expect(shown).toEqual(Array.from({ length: named }, (_, n) => stranger(senders - 1 - n)));
    expect(out).toMatch(/Sberbank/i);
    if (more === null) expect(out).not.toMatch(/--json/);
    else expect(out).toMatch(more);
  });

  test('what is odd about a file is said', async () => {
    const { out } = await otboy(['discover', '-', ...on], { input: from(1).replace('</smses>', '') });
    expect(out).toMatch(/no proper end/);
  });
});

test('--trace: one line a message, in order, without its text', async () => {
  const ran = await otboy(['discover', '-', '--trace', ...on], { input: good });
  const lines = ran.out.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { n: 1, service: 'sberbank', kind: 'otp' },
    { n: 2, service: 'gosuslugi', kind: 'otp' },
    { n: 3, service: null, kind: 'otp' },
  ]);
});
