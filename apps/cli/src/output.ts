import { type Knowledge, type Lang, localise } from '@otboy/knowledge';
import pc from 'picocolors';
import type { Outcome, Style } from './verb.ts';

const plain = (words: string) => words;

/** Coloured only on a terminal: piped output and NO_COLOR stay plain. */
export const styleOf = (colour: boolean): Style =>
  colour
    ? { bold: pc.bold, dim: pc.dim, good: pc.green, warn: pc.yellow }
    : { bold: plain, dim: plain, good: plain, warn: plain };

/** Texts become sentences while the document is written: a copy of thousands of links would cost its memory twice. */
const saidIn =
  (knowledge: Knowledge, lang: Lang) =>
  (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'say' in value && typeof value.say === 'string'
      ? localise(knowledge, lang, value)
      : value;

/** Names of files and senders may hold escapes that would steer a terminal; colours and line breaks pass. */
export const harmless = (words: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  words.replace(/\u001b(?!\[\d*(?:;\d+)*m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]/g, '');

/** With --json one document and nothing else on standard output. */
export function print(outcome: Outcome, json: boolean, knowledge: Knowledge, lang: Lang): void {
  const body = json ? JSON.stringify(outcome.json, saidIn(knowledge, lang), 2) : harmless(outcome.human);
  process.stdout.write(body);
  if (!body.endsWith('\n')) process.stdout.write('\n');
}
