import { text } from '@otboy/knowledge';
import type { PapersRequest } from '../papers.node.ts';
import { li, refusals, variants } from './people.ts';

type Pictured = Omit<PapersRequest, 'knowledge' | 'assetsDir'>;

/** The papers whose pages are compared as pictures. */
export const pictured: Readonly<Record<string, Pictured>> = {
  'full-zh': { case: variants['mts-full'] ?? li, today: '2026-11-24', lang: 'zh', translations: ['zh'], blockers: [] },
  'blanks-en': {
    case: variants['nothing-known'] ?? li,
    today: '2026-11-24',
    lang: 'en',
    translations: ['en'],
    blockers: [{ step: 'move-sberbank', title: text('step.move.title', { service: { service: 'sberbank' } }) }],
  },
  'claim-zh': {
    case: refusals['debt'] ?? li,
    today: '2026-11-24',
    lang: 'zh',
    translations: ['zh'],
    blockers: [],
    only: ['claim'],
  },
  'refusal-ru': {
    case: refusals['no-words'] ?? li,
    today: '2026-11-24',
    lang: 'ru',
    translations: ['en'],
    blockers: [],
    only: ['written-refusal'],
  },
};
