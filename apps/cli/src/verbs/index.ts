import type { Verb } from '../verb.ts';

/** A verb as the help shows it; what it does is loaded when it runs. */
export interface Listed {
  readonly name: string;
  /** As commander reads it, for example `<case...>`. */
  readonly args: string;
  /** Flags and the text id that explains each. */
  readonly options: readonly (readonly [flags: string, about: string])[];
  readonly load: () => Promise<Verb>;
}

const out = ['--out <dir>', 'cli.option.out'] as const;
const passphrase = ['--passphrase-file <file>', 'cli.option.passphrase-file'] as const;

/** Every verb, in the order of the help. Adding one means adding a file and an entry. */
export const verbs: readonly Listed[] = [
  {
    name: 'demo',
    args: '',
    options: [['--out <dir>', 'cli.option.demo-out']],
    load: async () => (await import('./demo.ts')).demo,
  },
  { name: 'guide', args: '[file]', options: [], load: async () => (await import('./guide.ts')).guide },
  {
    name: 'emergency',
    args: '[kind]',
    options: [['--case <case>', 'cli.option.case']],
    load: async () => (await import('./emergency.ts')).emergency,
  },
  { name: 'number', args: '<number...>', options: [], load: async () => (await import('./number.ts')).number },
  { name: 'questions', args: '<case>', options: [], load: async () => (await import('./questions.ts')).questions },
  {
    name: 'discover',
    args: '[file...]',
    options: [
      ['--into <case>', 'cli.option.into'],
      ['--trace', 'cli.option.trace'],
      ['--why <service>', 'cli.option.why-service'],
      ['--formats', 'cli.option.formats'],
    ],
    load: async () => (await import('./discover.ts')).discover,
  },
  {
    name: 'assess',
    args: '<case...>',
    options: [['--why <rule>', 'cli.option.why-rule']],
    load: async () => (await import('./assess.ts')).assess,
  },
  {
    name: 'plan',
    args: '<case...>',
    options: [
      ['--ics <file>', 'cli.option.ics'],
      ['--why <step>', 'cli.option.why-step'],
    ],
    load: async () => (await import('./plan.ts')).plan,
  },
  {
    name: 'papers',
    args: '<case>',
    options: [out, ['--only <kind...>', 'cli.option.only']],
    load: async () => (await import('./papers.ts')).papers,
  },
  { name: 'aftercare', args: '<case>', options: [], load: async () => (await import('./aftercare.ts')).aftercare },
  { name: 'case new', args: '[number]', options: [], load: async () => (await import('./case-new.ts')).caseNew },
  {
    name: 'case note',
    args: '<case>',
    options: [
      ['--step <id>', 'cli.option.note-step'],
      ['--kind <kind>', 'cli.option.note-kind'],
      ['--on <YYYY-MM-DD>', 'cli.option.note-on'],
      ['--number <no>', 'cli.option.note-number'],
      ['--evidence <words>', 'cli.option.note-evidence'],
      ['--proof <file...>', 'cli.option.note-proof'],
      ['--anyway', 'cli.option.note-anyway'],
      passphrase,
    ],
    load: async () => (await import('./case-note.ts')).caseNote,
  },
  {
    name: 'case seal',
    args: '<case>',
    options: [['-o, --output <file>', 'cli.option.output'], passphrase],
    load: async () => (await import('./case-seal.ts')).caseSeal,
  },
  {
    name: 'case open',
    args: '<file>',
    options: [passphrase],
    load: async () => (await import('./case-open.ts')).caseOpen,
  },
  {
    name: 'case verify',
    args: '<file>',
    options: [passphrase],
    load: async () => (await import('./case-open.ts')).caseVerify,
  },
  { name: 'atlas check', args: '', options: [], load: async () => (await import('./atlas.ts')).atlasCheck },
  { name: 'atlas stale', args: '', options: [], load: async () => (await import('./atlas.ts')).atlasStale },
  { name: 'atlas show', args: '<id>', options: [], load: async () => (await import('./atlas.ts')).atlasShow },
  { name: 'atlas export', args: '', options: [out], load: async () => (await import('./atlas.ts')).atlasExport },
  {
    name: 'mcp',
    args: '[dir...]',
    options: [['--allow-write <dir>', 'cli.option.allow-write']],
    load: async () => (await import('./mcp.ts')).mcp,
  },
  { name: 'schema', args: '<document...>', options: [], load: async () => (await import('./schema.ts')).schema },
];
