import type { Lang, PartFile, PartName } from '@otboy/knowledge';
import { filesOf } from './travels.ts';

/** The pages come in chapters, each of which travels in one go. */
export const chapters = ['path', 'papers', 'links', 'urgent', 'keeping'] as const;
export type Chapter = (typeof chapters)[number];

/** What has to be there before a page can be shown, beside what every page needs. */
export interface Needs {
  /** Undefined for the pages of the first script. */
  readonly chapter?: Chapter;
  readonly parts: readonly PartName[];
  /** What it decides with and does not say: of these parts no words have to come. */
  readonly unsaid?: readonly PartName[];
  /** Without anything told there is nothing to show on it. */
  readonly needsCase?: boolean;
}

const plan = ['facts', 'path', 'urgent'] as const;

/** By the first word of the address; with a stroke behind it, where a second word follows. This file runs before anything else has travelled: it holds no more than names. */
const needs: Readonly<Record<string, Needs>> = {
  number: { parts: [] },
  question: { parts: [] },
  change: { parts: [] },
  '': { chapter: 'path', parts: plan },
  'about-number': { chapter: 'path', parts: ['numbers'] },
  aftercare: { chapter: 'path', parts: plan, needsCase: true },
  answered: { chapter: 'path', parts: plan, needsCase: true },
  archive: { chapter: 'path', parts: plan },
  check: { chapter: 'path', parts: plan, needsCase: true },
  plan: { chapter: 'path', parts: plan, needsCase: true },
  stop: { chapter: 'path', parts: plan, needsCase: true },
  verdict: { chapter: 'path', parts: ['facts', 'path'], needsCase: true },
  // What follows from a refusal is there before the clerk is: a shop may have no connection.
  counter: { chapter: 'papers', parts: [...plan, 'papers', 'letters'], needsCase: true },
  papers: { chapter: 'papers', parts: ['papers'], unsaid: plan, needsCase: true },
  // Their list names them; each of them shows its sentences.
  'papers/': { chapter: 'papers', parts: [...plan, 'papers', 'letters'], needsCase: true },
  links: { chapter: 'links', parts: ['facts', 'links'] },
  services: { chapter: 'links', parts: ['links'] },
  call: { chapter: 'urgent', parts: ['facts', 'urgent'] },
  urgent: { chapter: 'urgent', parts: ['urgent'] },
  carried: { chapter: 'keeping', parts: plan },
  case: { chapter: 'keeping', parts: plan },
  cases: { chapter: 'keeping', parts: plan },
  lock: { chapter: 'keeping', parts: [], needsCase: true },
  offline: { chapter: 'keeping', parts: [] },
  phone: { chapter: 'keeping', parts: [] },
  seal: { chapter: 'keeping', parts: plan, needsCase: true },
  wipe: { chapter: 'keeping', parts: [] },
};

const nothing: Needs = { parts: [] };

/** What the page of an address needs. Home is the plan, once something has been told. */
export function needsOf([name = '', id]: readonly string[], begun: boolean): Needs {
  if (name === '' && !begun) return nothing;
  const own = id === undefined ? name : `${name}/`;
  const known = Object.hasOwn(needs, own) ? own : name;
  return Object.hasOwn(needs, known) ? (needs[known] ?? nothing) : nothing;
}

/** The parts of the knowledge that have to be there, for a person who reads this language. */
export const filesNeeded = ({ parts, unsaid = [] }: Needs, lang: Lang): readonly PartFile[] => [
  ...new Set([...filesOf(unsaid, []), ...filesOf(parts, [lang])]),
];
