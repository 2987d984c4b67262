// Runs before the page itself has travelled: shows the first screen in the person's language to whoever comes anew.
import { firstLanguage, languageKey, tagOf } from './language.ts';

// zod looks whether it may make code out of text, which the policy forbids and reports; it is told so beforehand.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const isHome = /^#?\/?$/.test(location.hash);

/** Whoever has told something finds the plan at home; where storage is refused, nothing was kept. */
function isNew(): boolean {
  try {
    return !Object.keys(localStorage).some((key) => key.startsWith('otboy.') && key !== languageKey);
  } catch {
    return true;
  }
}

const tag = tagOf(firstLanguage());
document.documentElement.lang = tag;
const screen = document.querySelector<HTMLTemplateElement>(`template[lang="${tag}"]`);
if (isHome && isNew() && screen !== null) document.querySelector('#first')?.append(screen.content);
