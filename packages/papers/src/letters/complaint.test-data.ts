import type { Case } from '@otboy/casefile';
import { alsu, changed, li } from '../testing/people.ts';

const refused = { kind: 'refused', on: '2026-09-14', step: 'apply', answer: 'refused' } as const;
const claimed = { kind: 'accepted', on: '2026-09-21', step: 'claim', number: '17-К' } as const;

export const variants: Readonly<Record<string, Case>> = {
  refusal: changed({ lineState: 'active', refusedAtShop: true }, { events: [refused, claimed] }),
  'refund-late': changed(
    { lineState: 'ended', closedOn: '2026-08-10', balance: 190000, refundAsked: 190000, wants: 'refund' },
    {
      events: [
        { kind: 'sent', on: '2026-08-07', step: 'apply' },
        { kind: 'accepted', on: '2026-08-10', step: 'apply', number: '1017' },
        { kind: 'sent', on: '2026-08-11', step: 'refund-application', number: '1018' },
        { kind: 'refund-returned', on: '2026-08-28' },
        { kind: 'sent', on: '2026-09-21', step: 'claim' },
      ],
    },
  ),
  'claim-refused': changed(
    { lineState: 'active', debtDisputed: 300000, balance: -387000 },
    {
      events: [
        { ...claimed, on: '2026-11-05' },
        { kind: 'refused', on: '2026-11-18', step: 'claim', number: '88' },
      ],
    },
  ),
  representative: {
    ...changed({ lineState: 'active', wants: 'dispute', actingAs: 'representative', poaPowers: ['terminate'] }),
    events: [claimed],
    representative: { nameCyrillic: 'Примерова Анна Сергеевна', poaDate: '2026-09-10', poaNumber: '77 АВ 0000017' },
  },
  heir: { ...alsu, events: [{ ...claimed }] },
  'little-known': { ...li, person: {}, answers: { holder: 'self' }, events: [claimed] },
};
