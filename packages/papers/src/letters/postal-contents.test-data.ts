import type { Case } from '@otboy/casefile';
import { alsu, changed, li, refused } from '../testing/people.ts';

export const variants: Readonly<Record<string, Case>> = {
  refused: refused('debt'),
  statement: changed({ inRussia: false, lineState: 'active' }),
  representative: refused('refused', {
    answers: { ...li.answers, actingAs: 'representative', poaPowers: ['terminate', 'money'] },
    representative: { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-11-10', poaNumber: '77 АВ 0000017' },
  }),
  heir: { ...alsu, events: [{ kind: 'refused', on: '2026-11-24', step: 'apply', answer: 'refused' }] },
  'carrier-unknown': { ...refused('debt'), answers: { holder: 'self' }, person: {} },
};
