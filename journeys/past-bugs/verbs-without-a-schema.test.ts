/**
 * `otboy schema discover` and `otboy schema atlas` ended with "no document of that name", though the contract promises
 * the JSON of every verb under its name. Every verb of the help is run here, and what it prints is read by the schema
 * that the command prints for it.
 */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { otboy } from '../otboy.ts';

const on = ['--today', '2026-11-24', '--lang', 'ru'];
let cwd: string;
let verbs: string[];

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'otboy-'));
  const made = await otboy(['demo', '--out', 'made', ...on], { cwd });
  expect(made.status).toBe(0);
  for (const name of ['a.json', 'b.json', 'c.json']) await cp(join(cwd, 'made/case.json'), join(cwd, name));
  await writeFile(
    join(cwd, 'messages.jsonl'),
    ['{"sender":"900","text":"Код 12345. Никому не сообщайте"}', 'not a record'].join('\n'),
  );
  await writeFile(join(cwd, 'word.txt'), 'a quiet harbour\n');
  const sealing = ['case', 'seal', 'a.json', '-o', 'sealed.otboy', '--passphrase-file', 'word.txt'];
  expect((await otboy(sealing, { cwd })).status).toBe(0);
  verbs = await verbsOf([]);
}, 60_000);

/** The verbs that the help lists, with the words of a group. */
async function verbsOf(group: readonly string[]): Promise<string[]> {
  const { out } = await otboy([...group, '--help', '--lang', 'en']);
  const listed = [...(out.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name);
  const own = listed.filter((name) => name !== 'help');
  if (own.length === 0) return [group.join(' ')];
  return (await Promise.all(own.map((name) => verbsOf([...group, name])))).flat();
}

/** What is run, by the name of the document. A verb may print more than one. */
const runs: [verb: string, document: string, args: string[], status?: number][] = [
  ['demo', 'demo', ['demo', '--out', 'other', '--json']],
  ['number', 'number', ['number', '+7 900 000-00-17', '--json']],
  ['number', 'number', ['number', '+86 138 0000 0000', '--json']],
  ['number', 'number', ['number', '+7 940 000 00 00', '--json']],
  ['questions', 'questions', ['questions', 'a.json', '--json']],
  ['discover', 'discover', ['discover', 'messages.jsonl', '--json'], 4],
  ['discover', 'links', ['discover', 'messages.jsonl', '--json'], 4],
  ['discover', 'discover-formats', ['discover', '--formats', '--json']],
  ['discover', 'discover-why', ['discover', 'messages.jsonl', '--why', 'sberbank', '--json'], 4],
  ['discover', 'discover-trace', ['discover', 'messages.jsonl', '--trace'], 4],
  ['assess', 'assess', ['assess', 'a.json', '--json']],
  ['assess', 'assess-cases', ['assess', 'a.json', 'b.json', '--json']],
  ['assess', 'assess-why', ['assess', 'a.json', '--why', 'debt-open', '--json']],
  ['assess', 'assess-why-cases', ['assess', 'a.json', 'b.json', '--why', 'debt-open', '--json']],
  ['plan', 'plan', ['plan', 'a.json', '--json']],
  ['plan', 'plan-cases', ['plan', 'a.json', 'b.json', '--json']],
  ['plan', 'plan-why', ['plan', 'a.json', '--why', 'apply', '--json']],
  ['papers', 'papers', ['papers', 'a.json', '--out', 'papers', '--json']],
  ['aftercare', 'aftercare', ['aftercare', 'a.json', '--json']],
  ['emergency', 'emergency', ['emergency', 'lost-sim', '--case', 'a.json', '--json']],
  ['emergency', 'emergency-kinds', ['emergency', '--json']],
  ['case new', 'case new', ['case', 'new', '+79000000017', '--json']],
  ['case new', 'case', ['case', 'new', '--json']],
  ['case note', 'case note', ['case', 'note', 'c.json', '--step', 'debt-check', '--kind', 'step-done', '--json']],
  ['case seal', 'case seal', ['case', 'seal', 'a.json', '-o', 'new.otboy', '--passphrase-file', 'word.txt', '--json']],
  ['case open', 'case open', ['case', 'open', 'sealed.otboy', '--passphrase-file', 'word.txt', '--json']],
  ['case verify', 'case verify', ['case', 'verify', 'sealed.otboy', '--passphrase-file', 'word.txt', '--json']],
  ['atlas check', 'atlas check', ['atlas', 'check', '--json']],
  ['atlas check', 'atlas', ['atlas', 'check', '--json']],
  ['atlas stale', 'atlas stale', ['atlas', 'stale', '--json', '--today', '2028-11-30']],
  ['atlas stale', 'atlas', ['atlas', 'stale', '--json', '--today', '2028-11-30']],
  ['atlas show', 'atlas show', ['atlas', 'show', 'mts', '--json']],
  ['atlas show', 'atlas', ['atlas', 'show', 'mts', '--json']],
  ['atlas export', 'atlas export', ['atlas', 'export', '--out', 'atlas', '--json']],
  ['schema', 'schema', ['schema', 'plan', '--json']],
];
/** One asks in a terminal and saves a case, the other speaks a protocol (journeys/mcp.test.ts): neither prints a document. */
const conversations = ['guide', 'mcp'];

test('every verb of the help is run here', () => {
  expect([...new Set([...runs.map(([verb]) => verb), ...conversations])].sort()).toEqual([...verbs].sort());
});

test.each(['guide', 'atlas', 'case-new', 'record guide'])('%s has a schema', async (name) => {
  expect((await otboy(['schema', ...name.split(' ')])).status).toBe(0);
});

test.each<(typeof runs)[number]>(runs)('%s: schema %s, %j', async (_verb, name, args, status = 0) => {
  const schema = z.fromJSONSchema(JSON.parse((await otboy(['schema', ...name.split(' '), '--json'])).out));
  const ran = await otboy([...args, ...(args.includes('--today') ? [] : on)], { cwd });
  expect(ran.status).toBe(status);
  const documents = args.includes('--trace') ? ran.out.trim().split('\n') : [ran.out];
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents) {
    const read = schema.safeParse(JSON.parse(document));
    expect(read.error?.issues ?? []).toEqual([]);
  }
});

test('the schema of a verb refuses what the verb would not print', async () => {
  const schema = z.fromJSONSchema(JSON.parse((await otboy(['schema', 'plan'])).out));
  const plan = JSON.parse((await otboy(['plan', 'a.json', '--json', ...on], { cwd })).out);
  expect(schema.safeParse({ ...plan, applyReady: 'yes' }).success).toBe(false);
  expect(schema.safeParse({ ...plan, colour: 'red' }).success).toBe(false);
});

test('the case that the demo leaves fits the schema of a case', async () => {
  const schema = z.fromJSONSchema(JSON.parse((await otboy(['schema', 'case'])).out));
  expect(schema.safeParse(JSON.parse(await readFile(join(cwd, 'a.json'), 'utf8'))).success).toBe(true);
});

describe('a plain description for every field', () => {
  // What stands in a case and in its links is described in the room of the case.
  const own = [
    'assess',
    'assess-cases',
    'assess-why',
    'plan',
    'plan-cases',
    'plan-why',
    'questions',
    'papers',
    'aftercare',
    'emergency',
  ];
  const more = ['number', 'discover-formats', 'discover-trace', 'atlas', 'atlas-show', 'atlas-export', 'schema'];
  test.each([...own, ...more])('%s', async (name) => {
    const bare: string[] = [];
    const walk = (at: string, node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const fields = (node as { properties?: Record<string, { description?: string }> }).properties ?? {};
      for (const [key, field] of Object.entries(fields)) if (!field.description) bare.push(`${at}/${key}`);
      for (const [key, inner] of Object.entries(node)) walk(`${at}/${key}`, inner);
    };
    walk('', JSON.parse((await otboy(['schema', name])).out));
    expect(bare).toEqual([]);
  });
});
