import { type Case, newCase } from '@otboy/casefile';
import { alsu, changed } from '../testing/people.ts';

const filed = { kind: 'accepted', on: '2026-11-20', step: 'apply' } as const;

export const variants: Readonly<Record<string, Case>> = {
  'one-bank': changed({ lineState: 'active' }, { events: [filed], links: [{ service: 'sberbank' }] }),
  'several-banks': changed(
    { lineState: 'active' },
    { events: [filed], links: [{ service: 'sberbank' }, { service: 'tbank' }] },
  ),
  'refund-sent-back': changed(
    { lineState: 'ended', closedOn: '2026-10-08', balance: 190000, refundAsked: 190000, wants: 'refund' },
    {
      bank: { name: 'ПАО Банк' },
      events: [
        { ...filed, on: '2026-10-08' },
        { kind: 'refund-asked', on: '2026-10-08' },
        { kind: 'refund-returned', on: '2026-11-02' },
      ],
    },
  ),
  heir: { ...alsu, links: [{ service: 'sberbank' }] },
  'nothing-known': { ...newCase(), answers: { holder: 'self' } },
};
