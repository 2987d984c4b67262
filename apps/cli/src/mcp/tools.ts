import { basename } from 'node:path';
import type { Case } from '@otboy/casefile';
import { Failure, mobileOf, text } from '@otboy/knowledge';
import { emergencies } from '@otboy/plan';
import { z } from 'zod';
import { caseOf, fieldsOf, readCase } from '../case-input.ts';
import type { documents } from '../documents.ts';
import type { Desk, Outcome, Verb } from '../verb.ts';
import type { Folders } from './folders.ts';
import { unmarked } from './untrusted.ts';

/** What one call works with: the desk in the language and on the day it asked for, and what it may touch. */
export interface Bench {
  readonly desk: Desk;
  readonly folders: Folders;
  /** Cases of this call, for the marks of what they quote. */
  readonly cases: Case[];
  /** Names that the caller gave itself. */
  readonly own: string[];
}

/** One verb for assistants. Its texts are `cli.mcp.tool.<name>`; its output has the schema of its document. */
export interface Tool {
  readonly name: string;
  readonly input: z.ZodObject;
  readonly document: keyof typeof documents;
  /** Absent: reads only. `adds` keeps what was there, `replaces` writes over files of the same name. */
  readonly writes?: 'adds' | 'replaces';
  readonly call: (bench: Bench, given: unknown) => Promise<unknown>;
}

/** Every tool takes these two. */
export const common = z.strictObject({
  lang: z.enum(['ru', 'en', 'zh']).optional().describe('Language of the sentences; by default that of the server.'),
  today: z.iso.date().optional().describe('Count from this day; by default the real date.'),
});

const theCase = z
  .union([z.string(), z.looseObject({ otboy: z.literal(1) })])
  .describe('A case: the path of its file, or the document itself (tool `schema`, document `case`).');
const path = (what: string) => z.string().describe(`${what} Inside the folders that were allowed; no step upwards.`);

function tool<Shape extends z.core.$ZodLooseShape>(
  about: Omit<Tool, 'input' | 'call'>,
  shape: Shape,
  run: (bench: Bench, given: z.infer<z.ZodObject<Shape>>) => Promise<Outcome | 0 | 4>,
): Tool {
  const input = common.extend(shape);
  return {
    ...about,
    input,
    call: async (bench, given) => {
      const read = input.safeParse(given);
      if (!read.success) throw new Failure(text('cli.mcp.error.input', { fields: fieldsOf(read.error) }), 2);
      const outcome = await run(bench, read.data as z.infer<z.ZodObject<Shape>>);
      return typeof outcome === 'number' ? null : outcome.json;
    },
  };
}

/** Runs a verb as the command does. */
const runs =
  (load: () => Promise<Verb>) =>
  async ({ desk }: Bench, args: readonly string[], options: Readonly<Record<string, unknown>> = {}) =>
    (await load()).run(desk, args, options);

const verb = {
  number: runs(async () => (await import('../verbs/number.ts')).number),
  questions: runs(async () => (await import('../verbs/questions.ts')).questions),
  assess: runs(async () => (await import('../verbs/assess.ts')).assess),
  plan: runs(async () => (await import('../verbs/plan.ts')).plan),
  aftercare: runs(async () => (await import('../verbs/aftercare.ts')).aftercare),
  emergency: runs(async () => (await import('../verbs/emergency.ts')).emergency),
  discover: runs(async () => (await import('../verbs/discover.ts')).discover),
  papers: runs(async () => (await import('../verbs/papers.ts')).papers),
  atlasShow: runs(async () => (await import('../verbs/atlas.ts')).atlasShow),
  atlasStale: runs(async () => (await import('../verbs/atlas.ts')).atlasStale),
  schema: runs(async () => (await import('../verbs/schema.ts')).schema),
};

type Named = z.infer<typeof theCase>;

/** What fills papers stays out of every other answer, and so does a number that is none. */
function bare({ number, ...whole }: Case): Case {
  const { person: _person, contract: _contract, bank: _bank, ...others } = whole;
  const { representative: _by, receiver: _to, company: _company, heir: _heir, ...rest } = others;
  return number !== undefined && mobileOf(number) === number ? { ...rest, number } : rest;
}

/** Cases by the names that a verb is given. What was handed in whole is called `case-1` and so on. */
function withCases(bench: Bench, given: readonly Named[], read: (kase: Case) => Case = bare) {
  const known = new Map<string, Case>();
  const names = given.map((one, index) => {
    const name = typeof one === 'string' ? one : `case-${index + 1}`;
    const whole = typeof one === 'string' ? readCase(bench.folders.toRead(one), one) : caseOf(unmarked(one), name);
    if (known.has(name)) throw new Failure(text('cli.mcp.error.same-case', { path: name }), 2);
    known.set(name, read(whole));
    return name;
  });
  bench.cases.push(...known.values());
  bench.own.push(...names);
  const caseAt = (name: string) => known.get(name) ?? readCase(bench.folders.toRead(name), name);
  return { names, bench: { ...bench, desk: { ...bench.desk, caseAt } } };
}

/** Real paths; the answer names the files as they were given, and never by a whole path. */
function exports(bench: Bench, files: readonly string[]): string[] {
  bench.own.push(...files, ...files.map((file) => basename(file)));
  return files.map((file) => bench.folders.toRead(file));
}

/** Every tool, in the order in which it is listed. */
export const tools: readonly Tool[] = [
  tool(
    { name: 'emergency', document: 'emergency' },
    {
      kind: z.enum(emergencies).describe('What is wrong right now.'),
      case: theCase.optional().describe('Whose carrier and services; by default the largest banks.'),
    },
    async (bench, { kind, case: given }) => {
      const { bench: here, names } = withCases(bench, given === undefined ? [] : [given]);
      return verb.emergency(here, [kind], { case: names[0] });
    },
  ),
  tool(
    { name: 'number', document: 'number' },
    { number: z.string().describe('A phone number, as people write it.') },
    (bench, { number }) => verb.number(bench, [number]),
  ),
  ...(['questions', 'assess', 'plan', 'aftercare'] as const).map((name) =>
    tool({ name, document: name }, { case: theCase }, async (bench, { case: given }) => {
      const { bench: here, names } = withCases(bench, [given]);
      return verb[name](here, names);
    }),
  ),
  tool(
    { name: 'assess_why', document: 'assess-why' },
    { case: theCase, rule: z.string().describe('Rule id, from `reasons` of `assess`.') },
    async (bench, { case: given, rule }) => {
      const { bench: here, names } = withCases(bench, [given]);
      return verb.assess(here, names, { why: rule });
    },
  ),
  tool(
    { name: 'plan_why', document: 'plan-why' },
    { case: theCase, step: z.string().describe('Step id, or its number in the plan.') },
    async (bench, { case: given, step }) => {
      const { bench: here, names } = withCases(bench, [given]);
      return verb.plan(here, names, { why: step });
    },
  ),
  tool(
    { name: 'plan_together', document: 'plan-cases' },
    { cases: z.array(theCase).min(2).describe('The cases of one family, or of several numbers.') },
    async (bench, { cases }) => {
      const { bench: here, names } = withCases(bench, cases);
      return verb.plan(here, names);
    },
  ),
  tool(
    { name: 'discover', document: 'discover' },
    { files: z.array(path('An export or a folder of them.')).min(1).describe('What to read.') },
    (bench, { files }) => verb.discover(bench, exports(bench, files)),
  ),
  tool(
    { name: 'atlas_show', document: 'atlas-show' },
    { id: z.string().describe('Id of a record: of a fact, a service, a carrier.') },
    (bench, { id }) => verb.atlasShow(bench, [id]),
  ),
  tool({ name: 'atlas_stale', document: 'atlas-stale' }, {}, (bench) => verb.atlasStale(bench, [])),
  tool(
    { name: 'schema', document: 'schema' },
    { document: z.string().describe('Name of a document, for example case or plan.') },
    (bench, { document }) => verb.schema(bench, [document]),
  ),
  tool(
    { name: 'papers', document: 'papers', writes: 'replaces' },
    {
      case: theCase,
      out: z
        .string()
        .optional()
        .describe('A folder inside the one that may be written, made if it is not there; by default that one itself.'),
      only: z.array(z.string()).min(1).optional().describe('Only these kinds of paper.'),
    },
    async (bench, { case: given, out = '.', only }) => {
      const { bench: here, names } = withCases(bench, [given], (kase) => kase);
      return verb.papers(here, names, { out: bench.folders.toFill(out), only });
    },
  ),
  tool(
    { name: 'discover_into', document: 'discover', writes: 'adds' },
    {
      files: z.array(path('An export or a folder of them.')).min(1).describe('What to read.'),
      case: path('The file of the case that takes the links, inside the folder that may be written.'),
    },
    (bench, { files, case: into }) =>
      verb.discover(bench, exports(bench, files), { into: bench.folders.toChange(into) }),
  ),
];
