import { IntlMessageFormat } from 'intl-messageformat';
import { formatters, writeList, writeNumber } from './formats.ts';
import type { Knowledge } from './knowledge.ts';
import { plainMessage } from './plain-message.ts';
import type { Lang, Localised, Text, TextValue } from './text.ts';

/** What saying needs of the knowledge: the catalogue of texts and the names that may stand in a place. */
export type Sayable = Pick<Knowledge, 'texts' | 'services' | 'carriers'>;

type Catalogue = Knowledge['texts'];

/** Parsing a message costs more than filling it; a message is parsed once for a catalogue and a language. */
const parsed = new WeakMap<Catalogue, Map<string, Message>>();
type Message = Pick<IntlMessageFormat, 'format'>;

// The library asks which languages the numbers of this place know, which takes longer than a whole page of words. Ours are
// known everywhere.
IntlMessageFormat.resolveLocale = (lang) => new Intl.Locale(String(lang));

/**
 * A text in a language. Dates are written from their parts, so no time zone can move them; money is in kopecks.
 * A Chinese or Russian name that the knowledge does not have is given in English.
 * A service it does not have is given by its id (a case may be newer than the knowledge).
 * @throws Error for an unknown text or carrier, or a place without a value: a fault of the caller.
 */
export function say(knowledge: Sayable, lang: Lang, value: TextValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if ('say' in value) return sayText(knowledge, lang, value);
  if ('date' in value) return writeDate(knowledge, lang, value.date);
  if ('kopecks' in value) return writeMoney(knowledge, lang, value.kopecks);
  if ('service' in value) return serviceName(knowledge, lang, value.service);
  if ('carrier' in value) return carrierName(knowledge, lang, value.carrier);
  return writeList(
    lang,
    value.list.map((item) => say(knowledge, lang, item)),
  );
}

/**
 * A deep copy in which every text has become a sentence. An object with an own string `say` is a text.
 * @throws Error as `say` does.
 */
export function localise<T>(knowledge: Sayable, lang: Lang, value: T): Localised<T> {
  return localiseAny(knowledge, lang, value) as Localised<T>;
}

function localiseAny(knowledge: Sayable, lang: Lang, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => localiseAny(knowledge, lang, item));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return sayText(knowledge, lang, value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localiseAny(knowledge, lang, item)]));
}

function isText(value: object): value is Text {
  return Object.hasOwn(value, 'say') && typeof (value as { say: unknown }).say === 'string';
}

function sayText(knowledge: Sayable, lang: Lang, { say: id, with: places = {} }: Text): string {
  const message = parse(knowledge.texts, lang, id);
  const values = Object.fromEntries(
    Object.entries(places).map(([place, value]) => [place, placeValue(knowledge, lang, value)]),
  );
  try {
    return typeset(lang, String(message.format(values)));
  } catch (cause) {
    throw new Error(
      `Text "${id}" (${lang}) cannot be said with the places {${Object.keys(places).join(', ')}}: ${describe(cause)} Give each place of the text a value.`,
      { cause },
    );
  }
}

/** A space between two Chinese characters or marks, left by a Latin name that could have stood there. */
const gap = /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]) (?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu;

/**
 * What filling in places leaves behind: a Russian date ends in the abbreviation «г.», whose point is also the full stop
 * of a sentence that ends with it; Chinese has no spaces between its own characters.
 */
const typeset = (lang: Lang, said: string): string =>
  lang === 'ru' ? said.replaceAll('г..', 'г.') : lang === 'zh' ? said.replace(gap, '') : said;

/** A number stays a number: the message may choose its plural by it. */
function placeValue(knowledge: Sayable, lang: Lang, value: TextValue): string | number {
  return typeof value === 'number' ? value : say(knowledge, lang, value);
}

function parse(texts: Catalogue, lang: Lang, id: string): Message {
  let messages = parsed.get(texts);
  if (messages === undefined) {
    messages = new Map();
    parsed.set(texts, messages);
  }
  const key = `${lang} ${id}`;
  const known = messages.get(key);
  if (known !== undefined) return known;
  const source = Object.hasOwn(texts, id) ? texts[id]?.[lang] : undefined;
  if (source === undefined) {
    throw new Error(`No text "${id}" in "${lang}". Add it to knowledge/texts and build the knowledge again.`);
  }
  const message =
    plainMessage(source) ?? new IntlMessageFormat(source, lang, undefined, { ignoreTag: true, formatters });
  messages.set(key, message);
  return message;
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function writeDate(knowledge: Sayable, lang: Lang, date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined) throw new Error(`"${date}" is not a date. Dates in texts are written YYYY-MM-DD.`);
  const places = { year, month: String(Number(month)), day: String(Number(day)) };
  return sayText(knowledge, lang, { say: 'format.date', with: places });
}

function writeMoney(knowledge: Sayable, lang: Lang, kopecks: number): string {
  const amount = writeNumber(lang, kopecks / 100, kopecks % 100 === 0 ? 0 : 2).replace('-', '\u2212');
  return sayText(knowledge, lang, { say: 'format.money', with: { amount } });
}

function serviceName(knowledge: Sayable, lang: Lang, id: string): string {
  const service = knowledge.services[id];
  if (service === undefined) return id;
  const own = service.names[lang];
  if (own !== undefined) return own;
  const nameText = knowledge.texts[`service.${id}.name`];
  return nameText?.[lang] ?? service.names.en;
}

function carrierName(knowledge: Sayable, lang: Lang, id: string): string {
  const carrier = knowledge.carriers[id];
  if (carrier === undefined) throw new Error(`No carrier "${id}" to name. The ids are those of knowledge/carriers.`);
  return carrier.names[lang] ?? carrier.names.en;
}
