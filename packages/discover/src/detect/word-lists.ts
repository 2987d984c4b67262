import centralAsia from '../words/central-asia.json' with { type: 'json' };
import en from '../words/en.json' with { type: 'json' };
import europe from '../words/europe.json' with { type: 'json' };
import ru from '../words/ru.json' with { type: 'json' };
import ruLatn from '../words/ru-latn.json' with { type: 'json' };
import tr from '../words/tr.json' with { type: 'json' };
import ukBe from '../words/uk-be.json' with { type: 'json' };
import vi from '../words/vi.json' with { type: 'json' };
import zh from '../words/zh.json' with { type: 'json' };
import type { WordList } from './categories.ts';

/** Russian also serves texts in Latin letters, through the bare form. */
export const russian: WordList = ru;
export const latinRussian: WordList = ruLatn;
export const otherLanguages: readonly WordList[] = [en, zh, tr, vi, centralAsia, ukBe, europe];
