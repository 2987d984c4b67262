import { type Lang, languages } from '../text.ts';
import { type Check, nameOf } from './check.ts';

export const scriptsRight: Check = {
  id: 'scripts-right',
  about: 'What is called Russian has Cyrillic letters, what is called Chinese has Chinese characters.',
  why: 'A sentence under the wrong language is worse than none: nobody looks for it.',
  run: ({ records, texts }) => [
    ...Object.entries(texts).flatMap(([id, message]) =>
      isName(id) ? [] : wrong(message).map((lang) => finding(id, `/${lang}`, lang)),
    ),
    ...records
      .filter(({ kind }) => kind === 'phrases' || kind === 'glossary')
      .flatMap((one) =>
        wrong(one.record as Partial<Record<Lang, string>>).map((lang) => finding(nameOf(one), `/${lang}`, lang)),
      ),
  ],
};

const finding = (record: string, pointer: string, lang: Lang) => ({
  record,
  pointer,
  message: `has no letter of “${lang}”`,
});

/** A name may be Latin in every language: Telegram. */
const isName = (id: string): boolean => id.endsWith('.name');

const scripts: Readonly<Record<Lang, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  en: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
};

/** The languages whose message has words, but none in its own script. A message of signs and places alone has none. */
function wrong(message: Partial<Record<Lang, string>>): Lang[] {
  const wordless = languages.every((lang) => !/\p{L}/u.test((message[lang] ?? '').replace(/\{\w+\}/g, '')));
  if (wordless) return [];
  return languages.filter((lang) => {
    const words = (message[lang] ?? '').replace(/\{\w+\}/g, '');
    return /\p{L}/u.test(words) && !scripts[lang].test(words);
  });
}
