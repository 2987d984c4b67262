import { type Case, newCase } from '@otboy/casefile';
import { changed } from '../testing/people.ts';

export const variants: Readonly<Record<string, Case>> = {
  filed: changed(
    { lineState: 'active', inRussia: true },
    { events: [{ kind: 'accepted', on: '2026-11-23', step: 'apply' }] },
  ),
  'nothing-known': { ...newCase(), answers: { holder: 'self' } },
};
