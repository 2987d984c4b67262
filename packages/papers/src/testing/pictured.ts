import { text } from '@otboy/knowledge';
import type { PNG } from 'pngjs';
import { variants as refusals } from '../letters/claim.test-data.ts';
import { variants } from '../letters/termination-statement.test-data.ts';
import { makePapers, type PapersRequest } from '../papers.node.ts';
import { variants as counters } from '../sheets/clerk-cards.test-data.ts';
import { asked, knowledge } from './drafted.ts';
import { li } from './people.ts';
import { draw, room } from './render.ts';
import { variants as everyVariant } from './variants.ts';

type Pictured = Omit<PapersRequest, 'knowledge' | 'assetsDir'>;

/** The papers whose pages are compared as pictures, all of them and as large as they are drawn. */
const whole: Readonly<Record<string, Pictured>> = {
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

/** Of every other kind the first page of its first variant, half as large: whatever moves on it is seen. */
const firstPages: Readonly<Record<string, Pictured>> = Object.fromEntries(
  [...new Map(everyVariant.toReversed().map((one) => [one.kind, one])).values()]
    .filter(({ kind }) => !Object.values(whole).some(({ only }) => only?.includes(kind)))
    .map(({ kind, case: kase }) => [`${kind}/first-page`, { ...asked(), case: kase, only: [kind] }]),
);

export const pictured: readonly string[] = [...Object.keys(whole), ...Object.keys(firstPages)];

/** The pages of a picture as they look now, by the names of their files. */
export async function picturesOf(name: string): Promise<Readonly<Record<string, PNG>>> {
  const request = whole[name] ?? firstPages[name];
  if (request === undefined) throw new Error(`no picture ${name}`);
  const { papers } = await makePapers({ knowledge, assetsDir: room, ...request });
  const pages = await draw(papers[0]?.bytes ?? new Uint8Array(), name in whole ? 1 : 0.5);
  const shown = name in whole ? pages.map(({ png }, index) => [`${name}-${index + 1}`, png]) : [[name, pages[0]?.png]];
  return Object.fromEntries(shown);
}
