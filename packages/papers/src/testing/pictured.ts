import { text } from '@otboy/knowledge';
import { variants as refusals } from '../letters/claim.test-data.ts';
import { variants } from '../letters/termination-statement.test-data.ts';
import type { PapersRequest } from '../papers.node.ts';
import { variants as counters } from '../sheets/clerk-cards.test-data.ts';
import { li } from './people.ts';

type Pictured = Omit<PapersRequest, 'knowledge' | 'assetsDir'>;

/** The papers whose pages are compared as pictures. */
export const pictured: Readonly<Record<string, Pictured>> = {
  'full-zh': {
    case: variants['mts-full'] ?? li,
    today: '2026-11-24',
    lang: 'zh',
    translations: ['zh'],
    blockers: [],
    only: ['termination-statement'],
  },
  'blanks-en': {
    case: variants['nothing-known'] ?? li,
    today: '2026-11-24',
    lang: 'en',
    translations: ['en'],
    blockers: [{ step: 'move-sberbank', title: text('step.move.title', { service: { service: 'sberbank' } }) }],
    only: ['termination-statement'],
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
  'cards-zh': {
    case: counters['in-person'] ?? li,
    today: '2026-11-24',
    lang: 'zh',
    translations: ['zh'],
    blockers: [],
    only: ['clerk-cards'],
  },
};
