import { type Lang, languages } from '@otboy/knowledge';

/** The language of the environment (LC_ALL, LC_MESSAGES, LANG, in the order of POSIX); English where it is none of ours. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const name = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').toLowerCase();
  return languages.find((lang) => name === lang || name.startsWith(`${lang}_`) || name.startsWith(`${lang}.`)) ?? 'en';
}
