import { usualServices } from '@otboy/assess';
import {
  type DiscoverResult,
  discover as find,
  formats,
  mergeLinks,
  numbersOfAnother,
  type Progress,
  trace as traceMessages,
} from '@otboy/discover';
import { sourcesAt } from '@otboy/discover/discover.node';
import { Failure, text } from '@otboy/knowledge';
import { readCase } from '../case-input.ts';
import { replaceFile } from '../replace-file.ts';
import type { Desk, Verb } from '../verb.ts';

export const discover: Verb = {
  run: async (desk, paths, { into, trace, why, formats: list }) => {
    const { knowledge, say } = desk;
    if (list === true) {
      const json = formats();
      return { json: { formats: json }, human: json.map(({ id, title }) => `${id}: ${say(title)}`).join('\n') };
    }
    if (into === '-') throw new Failure(text('cli.error.into-stdin'), 2);
    if (paths.length === 0) throw new Failure(text('cli.error.no-files'), 2);
    const sources = (await Promise.all(paths.map(sourcesAt))).flat();
    if (trace === true) return traceLines(desk, sources);

    const kase = typeof into === 'string' ? readCase(into) : undefined;
    const started = process.hrtime.bigint();
    const elapsed = () => Number(process.hrtime.bigint() - started) / 1e9;
    const result = await find(knowledge, sources, {
      today: desk.today,
      elapsed,
      usual: usualServices(knowledge, kase?.answers ?? {}),
      declared: kase?.declared ?? {},
      onProgress: (progress) => desk.progress(progressLine(desk, progress, elapsed())),
    });
    desk.progress('');
    if (kase !== undefined && typeof into === 'string') {
      const { number } = kase;
      const found = numbersOfAnother(number, result.ownNumbers);
      if (number !== undefined && found.length > 0)
        throw new Failure(text('cli.error.other-number', { number, found: found.join(', ') }), 3);
      replaceFile(into, `${JSON.stringify({ ...kase, links: mergeLinks(kase.links, result.links) }, null, 2)}\n`);
      desk.note(say(text('cli.discover.merged', { n: result.links.length, file: into })));
    }
    const json = typeof why === 'string' ? explain(result, why) : result;
    return {
      json,
      // Thousands of links are not written twice.
      human: desk.json
        ? ''
        : typeof why === 'string'
          ? evidenceLines(desk, explain(result, why))
          : resultLines(desk, result),
      status: hasRejected(result.files) ? 4 : 0,
    };
  },
};

/** One JSON line a message, never its text; written as it comes, so memory stays flat. */
async function traceLines(desk: Desk, sources: Parameters<typeof traceMessages>[1]): Promise<0 | 4> {
  const lines = traceMessages(desk.knowledge, sources);
  let step = await lines.next();
  for (; step.done !== true; step = await lines.next()) {
    if (!process.stdout.write(`${JSON.stringify(step.value)}\n`))
      await new Promise((resume) => process.stdout.once('drain', resume));
  }
  if (!hasRejected(step.value)) return 0;
  desk.note(accountLines(desk, step.value).join('\n'));
  return 4;
}

const hasRejected = (files: Account): boolean =>
  files.some((file) => rejectedIn(file) > 0 || file.failed !== undefined);

const rejectedIn = ({ rejected, rejectedMore }: Account[number]): number => rejected.length + rejectedMore;

function explain(result: DiscoverResult, service: string) {
  const links = result.links.filter((link) => link.service === service || link.label === service);
  if (links.length === 0) throw new Failure(text('cli.error.no-link', { service }), 2);
  return { links };
}

/** After a second of work: bytes, rate and time left. */
function progressLine({ say }: Desk, { file, bytes, size }: Progress, seconds: number): string {
  if (seconds < 1) return '';
  const rate = bytes / 1e6 / seconds;
  const megabytes = Math.round(bytes / 1e6);
  return size === null || rate === 0
    ? say(text('cli.progress', { file, megabytes, rate: Math.round(rate) }))
    : say(
        text('cli.progress.left', {
          file,
          megabytes,
          total: Math.round(size / 1e6),
          rate: Math.round(rate),
          seconds: Math.max(1, Math.round((size - bytes) / 1e6 / rate)),
        }),
      );
}

type Shown = DiscoverResult['links'][number];
type Account = readonly DiscoverResult['files'][number][];

/** As many unknown senders of codes as one can look through; a large export has thousands. */
const unknownShown = 5;

/**
 * The links as a person reads them: the dangerous ones first, all that are known, of unknown senders those with most
 * messages; sensitive ones counted but not named.
 */
export function resultLines(desk: Desk, result: DiscoverResult): string {
  const { say, style } = desk;
  const open = result.links.filter((link) => link.sensitive !== true);
  const known = open.filter(({ service }) => service !== null);
  const unknown = open.filter(({ service }) => service === null);
  const unshown = unknown.length - unknownShown;
  const folded = result.links.length - open.length;
  return [
    style.bold(say(text('cli.discover.found', { n: result.links.length }))),
    ...[...known, ...unknown.slice(0, unknownShown)].map((link) => linkLine(desk, link)),
    ...(unshown > 0 ? [style.dim(`  ${say(text('cli.discover.unknown-more', { n: unshown }))}`)] : []),
    ...(folded === 0 ? [] : [style.dim(say(text('cli.discover.sensitive', { n: folded })))]),
    ...(result.silent.length === 0
      ? []
      : ['', say(text('cli.discover.silent', { list: { list: result.silent.map(({ service }) => ({ service })) } }))]),
    ...(result.suspicious.length === 0
      ? []
      : ['', style.warn(say(text('cli.discover.suspicious', { n: result.suspicious.length })))]),
    '',
    ...accountLines(desk, result.files),
  ].join('\n');
}

/** What became of each file: entries = read + rejected, and why. */
const accountLines = ({ say, style }: Desk, files: Account): string[] =>
  files.flatMap((file) => [
    say(
      text('cli.discover.file', {
        file: file.path,
        entries: file.entries,
        read: file.read,
        rejected: rejectedIn(file),
      }),
    ),
    ...(file.declared !== undefined && file.declared !== file.entries
      ? [style.dim(say(text('cli.discover.declared', { declared: file.declared, entries: file.entries })))]
      : []),
    ...file.rejected
      .slice(0, 5)
      .map(({ offset, reason }) => `    ${say(text('cli.discover.rejected', { offset, reason }))}`),
    ...(rejectedIn(file) > 5 ? [`    ${say(text('cli.discover.more', { n: rejectedIn(file) - 5 }))}`] : []),
    ...file.notes.map((note) => `    ${style.dim(say(note))}`),
    ...(file.failed === undefined ? [] : [`    ${say(file.failed)}`]),
  ]);

function linkLine({ knowledge, say, style }: Desk, link: Shown): string {
  const name =
    link.service !== null && knowledge.services[link.service] !== undefined
      ? say({ service: link.service })
      : (link.label ?? '?');
  const marks = '●'.repeat(link.risk ?? 0).padEnd(5, '○');
  const unknown = link.service === null ? ` ${say(text('cli.discover.unknown-sender'))}` : '';
  return `  ${link.risk === 5 ? style.warn(marks) : marks} ${style.bold(name)}${unknown}  ${style.dim(
    say(
      text('cli.discover.link', {
        messages: link.messages ?? 0,
        last: link.last === undefined ? '–' : { date: link.last },
        confidence: text(`cli.confidence.${link.confidence ?? 'low'}`),
      }),
    ),
  )}`;
}

const evidenceLines = (desk: Desk, { links }: { links: readonly Shown[] }): string =>
  links
    .flatMap((link) => [
      linkLine(desk, link),
      ...(link.evidence ?? []).map(
        ({ file, kind, count, first, last }) =>
          `    ${file}: ${desk.say(text(`cli.evidence.${kind}`))} × ${count}, ${first ?? '–'} … ${last ?? '–'}`,
      ),
    ])
    .join('\n');
