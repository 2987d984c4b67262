import type { Case } from '@otboy/casefile';
import { changed, li } from '../testing/people.ts';

const leaving = { inRussia: true, lineState: 'active', departure: '2026-12-20' } as const;

export const variants: Readonly<Record<string, Case>> = {
  'in-person': changed(leaving),
  'no-number': (({ number: _none, ...rest }) => rest)(changed({ ...leaving, carrierNow: 'megafon' })),
  'old-document': changed({ ...leaving, documentChanged: true }),
  representative: changed(
    { ...leaving, actingAs: 'representative', poaPowers: ['terminate', 'money'] },
    { representative: { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-11-10', poaNumber: '77 АВ 0000017' } },
  ),
  russian: { ...li, answers: { ...li.answers, ...leaving, citizenship: 'RU' } },
};
