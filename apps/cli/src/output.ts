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

/** With --json one document and nothing else on standard output. */
export function print(outcome: Outcome, json: boolean, knowledge: Knowledge, lang: Lang): void {
  const body = json ? JSON.stringify(outcome.json, saidIn(knowledge, lang), 2) : outcome.human;
  process.stdout.write(body);
  if (!body.endsWith('\n')) process.stdout.write('\n');
}
