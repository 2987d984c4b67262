import { IntlMessageFormat } from 'intl-messageformat';
import { languages } from '../text.ts';
import type { Check } from './check.ts';

export const languagesPresent: Check = {
  id: 'languages-present',
  about: 'Texts for people exist in Russian, English and Chinese, compile, and have the same places.',
  why: 'A person must not meet a hole or a sentence in another tongue.',
  run: ({ texts }) =>
    Object.entries(texts).flatMap(([id, message]) => {
      const at = { record: id };
      const missing = languages.filter((lang) => (message[lang] ?? '') === '');
      if (missing.length > 0)
        return [{ ...at, pointer: `/${missing[0]}`, message: `missing in ${missing.join(', ')}` }];
      try {
        const [ru, en, zh] = languages.map((lang) => placesOf(message[lang], lang).join(' '));
        return ru === en && en === zh ? [] : [{ ...at, pointer: '', message: `places differ: ${ru} | ${en} | ${zh}` }];
      } catch (error) {
        return [{ ...at, pointer: '', message: `does not compile: ${error instanceof Error ? error.message : error}` }];
      }
    }),
};

type Node = ReturnType<IntlMessageFormat['getAst']>[number];
/** The parser's numbers for what is no place: plain words, and the # of a plural. */
const noPlace: readonly number[] = [0, 7];

/** Names of the places of a message, those inside plurals and selects included. @throws when it does not compile. */
function placesOf(message: string, lang: string): string[] {
  const found = new Set<string>();
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if ('options' in node) for (const option of Object.values(node.options)) walk(option.value);
      if ('children' in node) walk(node.children);
      if (!noPlace.includes(node.type) && 'value' in node) found.add(String(node.value));
    }
  };
  walk(new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}
