import { languageKey } from './language.ts';

/** Whoever has told something finds the plan at home; where storage is refused, nothing was kept. */
export function isNewcomer(): boolean {
  try {
    return !Object.keys(localStorage).some((key) => key.startsWith('otboy.') && key !== languageKey);
  } catch {
    return true;
  }
}
