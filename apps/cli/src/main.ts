import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDate } from '@otboy/calendar';
import { Failure, type Lang, languages, say, type Text, text } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { Command, CommanderError } from 'commander';
import { readCase } from './case-input.ts';
import { thisDay } from './clock.ts';
import { languageOf } from './language.ts';
import { harmless, print, styleOf } from './output.ts';
import { told } from './trouble.ts';
import type { Desk } from './verb.ts';
import { type Listed, verbs } from './verbs/index.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('./knowledge.json', import.meta.url)));
const inEnglishFirst = languageOf(process.env);

/** The language that help and errors are written in, before options are parsed: errors in the options need it too. */
function wantedLanguage(argv: readonly string[]): Lang {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const given = at < 0 ? undefined : argv[at]?.includes('=') ? argv[at].split('=')[1] : argv[at + 1];
  return languages.find((lang) => lang === given) ?? inEnglishFirst;
}

const lang = wantedLanguage(process.argv);
const t = (id: string, places?: Parameters<typeof text>[1]) => say(knowledge, lang, text(id, places));

function deskFor(options: Readonly<Record<string, unknown>>): Desk {
  const today = typeof options['today'] === 'string' ? options['today'] : thisDay();
  if (!isDate(today)) throw new Failure(text('cli.error.today', { given: today }), 2);
  if (options['lang'] !== undefined && !languages.some((one) => one === options['lang']))
    throw new Failure(text('cli.error.lang', { given: String(options['lang']) }), 2);
  const terminal = process.stderr.isTTY === true;
  return {
    knowledge,
    lang,
    today,
    json: options['json'] === true,
    caseAt: (path) => readCase(path),
    save: writeFileSync,
    say: (value) => say(knowledge, lang, value),
    note: (line) => process.stderr.write(`${harmless(line)}\n`),
    progress: (line) => {
      if (terminal) process.stderr.write(`\r\u001b[2K${line}`);
    },
    style: styleOf(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined && options['json'] !== true),
  };
}

function register(program: Command, verb: Listed, as: string): void {
  const command = program.command(`${as} ${verb.args}`.trim()).description(t(`cli.${verb.name.replace(' ', '-')}`));
  for (const [flags, about] of verb.options) command.option(flags, t(about));
  command
    .option('--json', t('cli.option.json'))
    .option('--lang <ru|en|zh>', t('cli.option.lang'))
    .option('--today <YYYY-MM-DD>', t('cli.option.today'))
    .option('--debug', t('cli.option.debug'))
    .action(async (...given: unknown[]) => {
      const options = command.opts();
      const args = given
        .slice(0, -2)
        .flat()
        .filter((word) => typeof word === 'string');
      const desk = deskFor(options);
      const outcome = await (await verb.load()).run(desk, args, options);
      if (typeof outcome !== 'number') print(outcome, desk.json, knowledge, lang);
      process.exitCode = typeof outcome === 'number' ? outcome : (outcome.status ?? 0);
    });
}

/** The headings of the help, as commander writes them. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': 'cli.help.usage',
  'Options:': 'cli.help.options',
  'Commands:': 'cli.help.commands',
};

/** What was wrong in the command line; undefined where the help was printed instead. */
function usageText({ code, message }: CommanderError): Text | undefined {
  const kind = code.replace('commander.', '');
  if (!Object.hasOwn(knowledge.texts, `cli.error.usage.${kind}`))
    return message.startsWith('error: ') ? text('cli.error.usage.any', { message: message.slice(7) }) : undefined;
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?(.*)\?/.exec(message)?.[1];
  const told = text(`cli.error.usage.${kind}`, { what });
  return meant === undefined ? told : text('cli.error.usage.meant', { told, meant });
}

/** Three lines at most: the thing, the cause, the way out. No stack unless asked for. */
function complain(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    const usage = usageText(error);
    if (usage !== undefined) process.stderr.write(`otboy: ${harmless(say(knowledge, lang, usage))}\n`);
    return;
  }
  const debug = process.argv.includes('--debug');
  const trouble = told(error);
  if (trouble !== undefined) process.stderr.write(`otboy: ${harmless(say(knowledge, lang, trouble.text))}\n`);
  else process.stderr.write(`otboy: ${t('cli.error.own-fault')}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exitCode = trouble?.status ?? 70;
}

/** The command with every verb; help and errors in the person's language. */
function buildProgram(): Command {
  const program = new Command('otboy')
    .description(t('cli.about'))
    .version(
      `otboy 0.1.0, ${t('cli.knowledge-of', { date: { date: knowledge.version } })}`,
      '--version',
      t('cli.option.version'),
    )
    .helpOption('-h, --help', t('cli.option.help'))
    .helpCommand('help [command]', t('cli.option.help'))
    .configureHelp({ styleTitle: (title) => (title in titles ? t(titles[title] ?? '') : title) })
    .exitOverride()
    // `complain` says it in the person's language.
    .configureOutput({ outputError: () => undefined });
  for (const verb of verbs) {
    const [group = verb.name, name] = verb.name.split(' ');
    if (name === undefined) {
      register(program, verb, verb.name);
      continue;
    }
    const known = program.commands.find((command) => command.name() === group);
    register(
      known ??
        program
          .command(group)
          .description(t(`cli.${group}`))
          .helpCommand('help [command]', t('cli.option.help')),
      verb,
      name,
    );
  }
  for (const command of [...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
    command.exitOverride();
  return program;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early (`| head`); that is not a fault.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  complain(error);
}
