import { type Case, newCase } from '@otboy/casefile';
import { alsu, changed } from '../testing/people.ts';

const accepted = { kind: 'accepted', on: '2026-11-20', step: 'apply' } as const;

export const variants: Readonly<Record<string, Case>> = {
  'mts-before': changed({ balance: 0 }),
  'beeline-filed': changed({ carrierNow: 'beeline' }, { events: [accepted] }),
  't2-ended': changed({ carrierNow: 't2', lineState: 'ended', closedOn: '2026-10-08' }),
  'yota-ended-day-unknown': changed({ carrierNow: 'yota', lineState: 'ended' }),
  heir: { ...alsu, events: [accepted] },
  representative: changed(
    { actingAs: 'representative', poaPowers: ['terminate'] },
    {
      events: [accepted],
      representative: { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-11-10', poaNumber: '77 АВ 0000017' },
    },
  ),
  'nothing-known': { ...newCase(), answers: { holder: 'self' } },
};
