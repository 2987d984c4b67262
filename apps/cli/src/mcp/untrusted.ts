import type { Case } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';

/** Words that came from messages or files of other people, marked in the text itself. */
const mark = (words: string): string => `⟦untrusted: ${words.replaceAll(/[⟦⟧]/g, '')}⟧`;

/** Fields that hold such words as they were found: names of senders, and what somebody answered. */
const quoting: readonly string[] = ['label', 'sender', 'told'];

/** In what was read from exports, files have names that somebody else gave them. */
const named: readonly string[] = ['file', 'path'];

/** Made of the sender’s name; it stays, because it is given back to us. */
const senderId = /(?:^|\/)move-unknown-/;

/** What the marks leave out when an assistant hands a case back. */
export const unmarked = <T>(document: T): T =>
  JSON.parse(JSON.stringify(document).replaceAll(/⟦untrusted: ([^⟦⟧]*)⟧/g, '$1')) as T;

export interface Labelled {
  readonly document: unknown;
  /** JSON pointers of the fields that quote somebody. */
  readonly places: readonly string[];
}

/**
 * The document, not yet in a language, with every word marked that is not ours or the caller's own: what stands in
 * quoting fields, what a text says of a sender of the case, and a service that the knowledge does not have.
 *
 * @param ofExports the document tells what exports hold
 * @param own names that the caller gave itself, which need no mark
 */
export function labelled(
  knowledge: Knowledge,
  document: unknown,
  cases: readonly Case[],
  own: readonly string[],
  ofExports: boolean,
): Labelled {
  const senders = new Set(
    cases.flatMap(({ links }) => links.flatMap(({ service, label }) => (service === null ? (label ?? []) : []))),
  );
  const names = new Set(Object.values(knowledge.services).map(({ name }) => name));
  const places: string[] = [];

  const walk = (value: unknown, at: string, key: string, inText: boolean): unknown => {
    if (typeof value === 'string') {
      if (senderId.test(value)) places.push(at);
      const foreign =
        (quoting.includes(key) && !inText && !(key === 'label' && names.has(value))) ||
        (ofExports && named.includes(key) && !own.includes(value)) ||
        (inText && senders.has(value));
      if (!foreign) return value;
      places.push(at);
      return mark(value);
    }
    if (Array.isArray(value))
      return value.map((item, index) => walk(item, inText ? at : `${at}/${index}`, key, inText));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (inText && entries.length === 1 && first?.[0] === 'service' && typeof first[1] === 'string') {
      if (knowledge.services[first[1]] !== undefined) return value;
      places.push(at);
      return mark(first[1]);
    }
    const isText = 'say' in value && typeof value.say === 'string';
    return Object.fromEntries(
      entries.map(([name, inner]) => [
        name,
        isText && name === 'say'
          ? inner
          : walk(
              inner,
              isText || inText ? at : `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
              name,
              isText || inText,
            ),
      ]),
    );
  };
  const marked = walk(document, '', '', false);
  return { document: marked, places: [...new Set(places)] };
}
