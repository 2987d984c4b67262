import { carrierId } from '../records/carrier-id.ts';
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

/** A name of a service or a carrier may be Latin in every language: Telegram, Yota. */
const isName = (id: string): boolean =>
  id.endsWith('.name') || (id.startsWith('answer.') && carrierId.safeParse(id.split('.').at(-1)).success);

const scripts: Readonly<Record<Lang, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  en: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
};

/** The languages whose message has words, but none in its own script. */
function wrong(message: Partial<Record<Lang, string>>): Lang[] {
  // One and the same word everywhere is a name: eSIM. Signs and places alone have no script.
  const [ru = '', ...others] = languages.map((lang) => (message[lang] ?? '').replace(/\{\w+\}/g, ''));
  if (others.every((other) => other === ru) && !/\p{L}.*\s/u.test(ru)) return [];
  return languages.filter((lang, i) => {
    const words = [ru, ...others][i] ?? '';
    return /\p{L}/u.test(words) && !scripts[lang].test(words);
  });
}
