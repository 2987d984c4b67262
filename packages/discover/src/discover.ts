import type { Knowledge, Text } from '@otboy/knowledge';
import { type Failure, text } from '@otboy/knowledge';
import { type Elapsed, type Listing, mostListed, type Progress, readFile, unreadable } from './account.ts';
import { Detector } from './detect/detector.ts';
import { LinkGatherer } from './gather.ts';
import type { Call, Message } from './read/entry.ts';
import { openFiles } from './read/open.ts';
import { readers } from './read/readers.ts';
import type { DiscoverResult, FileReport, Silent, TraceLine } from './schema.ts';
import type { ByteSource } from './source.ts';

/** How far reading has come, and what came of it so far, over all files. */
export interface FoundSoFar extends Progress {
  readonly messages: number;
  /** Messages with a one-time code. */
  readonly codes: number;
}

interface ReadingOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Rooms below the apps read no clock: without this, `seconds` is 0. */
  readonly elapsed?: Elapsed;
  /** How many rejections to list with their places, over all files; the others are counted. 100,000 unless told. */
  readonly listRejected?: number;
  /** When not one of the files can be read: the first reason is thrown, or, as `tell`, the account of all is given. */
  readonly noneReadable?: 'throw' | 'tell';
}

export interface DiscoverOptions extends Omit<ReadingOptions, 'onProgress'> {
  /** The day of the question, `YYYY-MM-DD`; without it nothing counts as old. */
  readonly today?: string;
  /** Service ids usual for such a person; those without a trace come out as silent. */
  readonly usual?: readonly string[];
  /** What the person says, by service id; what they have without a trace is silent, what they have not is not. */
  readonly declared?: Readonly<Record<string, 'have' | 'have-not' | 'dont-know'>>;
  readonly onProgress?: (progress: FoundSoFar) => void;
  /** Asked between the pieces of the work, a few milliseconds each: lets others have a turn if it is time, or throws to stop. */
  readonly pause?: () => Promise<void> | undefined;
}

/**
 * Reads exports and tells what hangs on the number. Every file is accounted for; a link holds counts and dates, no text.
 * @throws Failure (status 3) when not one of the files could be read, unless `noneReadable` says to tell it.
 */
export async function discover(
  { services }: Pick<Knowledge, 'services'>,
  sources: readonly ByteSource[],
  options: DiscoverOptions = {},
): Promise<DiscoverResult> {
  const { today, usual = [], declared = {}, onProgress, pause, ...reading } = options;
  const detector = await Detector.of(services, pause);
  const gatherer = new LinkGatherer();
  let messages = 0;
  let codes = 0;
  const batches = readAll(sources, {
    ...reading,
    ...(onProgress === undefined
      ? {}
      : { onProgress: (progress: Progress) => onProgress({ ...progress, messages, codes }) }),
  });
  let step = await batches.next();
  for (; step.done !== true; step = await batches.next()) {
    for (const record of step.value.records) {
      if (record.is !== 'message') continue;
      const verdict = detector.judge(record);
      messages++;
      if (verdict.kind === 'otp') codes++;
      gatherer.add(record, verdict, step.value.file);
    }
    await pause?.();
  }
  const links = gatherer.links(services, today);
  return {
    links,
    silent: silentOf(new Set(links.map(({ service }) => service)), usual, declared),
    ownNumbers: gatherer.ownNumbers(),
    suspicious: gatherer.suspicious(),
    files: step.value,
  };
}

/**
 * How each message was judged, in the order of the files, one line a message (calls are none). What could not be read
 * has no line; it stands in the account of the files, which is returned at the end.
 * @throws Failure (status 3) when not one of the files could be read.
 */
export async function* trace(
  { services }: Pick<Knowledge, 'services'>,
  sources: readonly ByteSource[],
  options: ReadingOptions = {},
): AsyncGenerator<TraceLine, readonly FileReport[]> {
  const detector = await Detector.of(services);
  const reading = readAll(sources, options);
  let n = 0;
  let step = await reading.next();
  for (; step.done !== true; step = await reading.next())
    for (const record of step.value.records) {
      if (record.is !== 'message') continue;
      const { service, kind, confidence } = detector.judge(record);
      n++;
      yield { n, ...(record.id === undefined ? {} : { id: record.id }), service, kind, confidence };
    }
  return step.value;
}

/** Every file in turn, its records in batches; the account of all files at the end. */
async function* readAll(
  sources: readonly ByteSource[],
  { onProgress, elapsed, listRejected = mostListed, noneReadable = 'throw' }: ReadingOptions,
): AsyncGenerator<{ file: string; records: readonly (Message | Call)[] }, FileReport[]> {
  const files: FileReport[] = [];
  const listing: Listing = { left: listRejected };
  let failure: Failure | null = null;
  for (const source of sources) {
    for await (const file of openFiles(source)) {
      if ('failure' in file) {
        failure ??= file.failure;
        files.push(unreadable(file));
        continue;
      }
      const reading = readFile(file, onProgress, elapsed, listing, (cause) => brokenOff(file.name, cause));
      let step = await reading.next();
      for (; step.done !== true; step = await reading.next()) yield { file: file.name, records: step.value };
      files.push(step.value);
    }
  }
  if (failure !== null && noneReadable === 'throw' && files.every(({ format }) => format === null)) throw failure;
  return files;
}

/** The formats that can be read: id and title. */
export const formats = (): { readonly id: string; readonly title: Text }[] =>
  readers.map(({ id, title }) => ({ id, title }));

function silentOf(
  linked: ReadonlySet<string | null>,
  usual: readonly string[],
  declared: NonNullable<DiscoverOptions['declared']>,
): Silent[] {
  const told = Object.keys(declared).filter((service) => declared[service] === 'have');
  const silent: Silent[] = [];
  for (const service of new Set([...usual, ...told])) {
    if (linked.has(service) || declared[service] === 'have-not') continue;
    silent.push({ service, why: declared[service] === 'have' ? 'declared' : 'usual' });
  }
  return silent;
}

const brokenOff = (file: string, cause: unknown): Text =>
  text('discover.fail.broken-off', { file, cause: cause instanceof Error ? cause.message : '' });
