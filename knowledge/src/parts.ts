import type { Knowledge } from './knowledge.ts';
import { type Lang, languages } from './text.ts';

/**
 * The parts in which the knowledge travels to a page, in the order in which they may be joined: `ground` is what every
 * page says and asks, `rest` what no page shows today.
 */
export const partNames = [
  'ground',
  'numbers',
  'facts',
  'path',
  'links',
  'papers',
  'letters',
  'urgent',
  'rest',
] as const;
export type PartName = (typeof partNames)[number];

type Fields = Readonly<Record<string, unknown>>;

/** Some fields of some records, by kind and id. A text is a record whose fields are its languages. */
export type Part = Readonly<Record<string, unknown>>;

/** A part as it travels: what is the same in every language, and its words in each. */
export type PartFile = PartName | `${PartName}.${Lang}`;

/** Kinds whose records are whole in one part; all others, and any kind that comes, are in `ground`. */
const kindsIn: Readonly<Record<string, PartName>> = {
  numbering: 'numbers',
  phrases: 'path',
  guide: 'path',
  hotlines: 'urgent',
  emergency: 'urgent',
  glossary: 'rest',
} satisfies Partial<Record<keyof Knowledge, PartName>>;

/** Fields that are not where the rest of their record is. */
const fieldsIn: Readonly<Record<string, Readonly<Record<string, PartName>>>> = {
  // Said in the three languages by texts.
  facts: spread('rest', 'claim', 'note'),
  services: {
    ...spread('links', 'domains', 'senders', 'sharedSenders', 'markers', 'templateMarkers', 'sharedMarkers'),
    ...spread('rest', 'sendersEvidence', 'ifNumberLost', 'changeNumber', 'deleteAccount', 'sources', 'verify', 'note'),
  },
  recipes: {
    ...spread('path', 'sources', 'url', 'secondFactors'),
    ...spread('rest', 'path', 'withoutOldNumber', 'orderNotes', 'note'),
  },
  hotlines: spread('rest', 'sources', 'note'),
} satisfies Partial<Record<keyof Knowledge, unknown>>;

/** Texts by how their ids begin; the longest beginning decides, all others are in `ground`. */
const textsIn: Readonly<Record<string, PartName>> = {
  ...spread('facts', 'fact.', 'ask.'),
  ...spread('path', 'rule.', 'verdict.', 'alternative.', 'conflict.', 'what-now.', 'step.'),
  ...spread('path', 'recipe.', 'deadline.', 'calendar.', 'days.', 'guide.', 'aftercare.'),
  ...spread('path', 'cli.plan.', 'cli.status.', 'cli.where.', 'cli.possible.', 'cli.asked.'),
  ...spread('path', 'cli.aftercare.', 'cli.ics.', 'web.proof.'),
  ...spread('path', 'web.aftercare.', 'web.papers.stop.'),
  ...spread('links', 'discover.', 'cli.discover.', 'web.links.'),
  ...spread('papers', 'paper.what.', 'paper.refused.', 'paper.field.', 'web.papers.', 'web.counter.'),
  ...spread('letters', 'paper.', 'web.counter.clerk'),
  ...spread('urgent', 'emergency.', 'hotline.', 'must.', 'cli.emergency.'),
  // What the page says of itself may be said on any page; the command's words only where it says the same.
  ...spread('ground', 'cli.number.', 'cli.pair', 'cli.not-legal-advice', 'web.guide.link', 'paper.name.'),
  // Links to a page stand on others.
  ...spread('ground', 'web.links.title', 'web.counter.title', 'web.aftercare.to-', 'web.aftercare.paper.'),
  ...spread('ground', 'web.aftercare.onwards'),
  ...spread('rest', 'cli.', 'web.guide.', 'web.noscript', 'web.failed'),
};

/** What a sheet says in Russian beside the sentences of its own, whatever the language of the page. */
const onSheets = /^(paper\.name\.[a-z-]+|deadline\.[a-z-]+|what-now\.[a-z-]+\.said)$/;
/** Texts that are needed in languages that have not come: `discreet` says one in all of them, sheets for everybody do. */
const inEveryLanguage = ['format.', 'paper.poster.', 'paper.leaflet.', 'paper.leavers-sheet.'];

function spread(part: PartName, ...names: readonly string[]): Readonly<Record<string, PartName>> {
  return Object.fromEntries(names.map((name) => [name, part]));
}

/** Every part of the knowledge by the name under which it travels. Joined they are the whole. */
export function partsOf(knowledge: Knowledge): Readonly<Partial<Record<PartFile, Part>>> {
  const parts: Partial<Record<PartFile, Record<string, unknown>>> = {};
  const put = (file: PartFile, kind: string, id: string, field: string, value: unknown) => {
    parts[file] ??= {};
    recordIn(parts[file], kind, id)[field] = value;
  };
  for (const [kind, value] of Object.entries(knowledge)) {
    const home = kindsIn[kind] ?? 'ground';
    if (isPlain(kind)) parts[home] = { ...parts[home], [kind]: value };
    else
      for (const [id, fields] of Object.entries(value as Readonly<Record<string, Fields>>))
        for (const [field, content] of Object.entries(fields))
          put(kind === 'texts' ? fileOfText(id, field) : (fieldsIn[kind]?.[field] ?? home), kind, id, field, content);
  }
  return parts;
}

function fileOfText(id: string, lang: string): PartFile {
  const [longest] = Object.keys(textsIn)
    .filter((beginning) => id.startsWith(beginning))
    .sort((a, b) => b.length - a.length);
  const part = longest === undefined ? 'ground' : (textsIn[longest] ?? 'ground');
  const known = languages.find((one) => one === lang);
  const begins = (one: string) => id.startsWith(one);
  const isToOffice = part === 'letters' || onSheets.test(id);
  const isForAll = inEveryLanguage.some(begins) || (known === 'ru' && isToOffice);
  return known === undefined || isForAll ? part : `${part}.${known}`;
}

/** No records by id: one value that is not taken apart. */
const isPlain = (kind: string): boolean => kind === 'version' || kind === 'numbering';

/**
 * Adds a part to what is already known, in place: what was made of it before stays right, because a part only ever adds.
 * `ground` comes before all others, so that records stand in the order of the whole.
 * @param part is taken over, not copied: what joined it goes on changing it
 */
export function join(known: Knowledge, part: Part): void {
  const whole = known as unknown as Record<string, unknown>;
  for (const [kind, value] of Object.entries(part)) {
    if (isPlain(kind) || whole[kind] === undefined) {
      whole[kind] = value;
      continue;
    }
    const records = whole[kind] as Record<string, Fields>;
    for (const [id, fields] of Object.entries(value as Readonly<Record<string, Fields>>))
      records[id] = records[id] === undefined ? fields : Object.assign(records[id], fields);
  }
}

function recordIn(whole: Record<string, unknown>, kind: string, id: string): Record<string, unknown> {
  whole[kind] ??= {};
  const records = whole[kind] as Record<string, Record<string, unknown>>;
  records[id] ??= {};
  return records[id];
}

/** Nothing is known yet. A decision over what has not come fails, it does not guess. */
export const nothingKnown = (): Knowledge => ({}) as unknown as Knowledge;
