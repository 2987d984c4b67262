import type { Lang } from '@otboy/knowledge';

/** Written out, because this file runs before anything else has travelled. */
const languages: readonly Lang[] = ['ru', 'en', 'zh'];

export const languageKey = 'otboy.language';

/** The first of the browser's languages that is one of ours; English where none is. */
const ofBrowser = (wanted: readonly string[]): Lang =>
  wanted.flatMap((name) => languages.filter((lang) => name.toLowerCase().split('-')[0] === lang))[0] ?? 'en';

/** The language chosen here before, else the browser's. */
export function firstLanguage(): Lang {
  try {
    const chosen = localStorage.getItem(languageKey);
    const known = languages.find((lang) => lang === chosen);
    if (known !== undefined) return known;
  } catch {
    // A browser that refuses storage has chosen nothing.
  }
  return ofBrowser(navigator.languages);
}

export function keepLanguage(lang: Lang): void {
  try {
    localStorage.setItem(languageKey, lang);
  } catch {
    // It holds for this tab then.
  }
}

/** As the page's `lang` says it: simplified characters, so that the device chooses the right shapes. */
export const tagOf = (lang: Lang): string => (lang === 'zh' ? 'zh-Hans' : lang);
