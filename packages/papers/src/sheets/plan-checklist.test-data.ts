import { type Case, newCase } from '@otboy/casefile';
import { changed } from '../testing/people.ts';

const leaving = { inRussia: true, lineState: 'active', departure: '2026-12-20', receivingNumber: 'foreign' } as const;

export const variants: Readonly<Record<string, Case>> = {
  leaving: changed(
    { ...leaving, autopay: true, wantsBankClosed: true },
    {
      links: [
        { service: 'sberbank' },
        { service: 'gosuslugi' },
        { service: 'telegram', state: 'moved' },
        { service: 'binance' },
        { service: null, label: 'OKNO𠮷', kinds: ['otp'], lastCode: '2026-11-01' },
      ],
    },
  ),
  afterwards: changed(
    { inRussia: false, lineState: 'ended', closedOn: '2026-10-08', refundAsked: 190000, wants: 'refund' },
    { events: [{ kind: 'accepted', on: '2026-10-08', step: 'apply', number: '17' }] },
  ),
  'company-gone': {
    ...newCase('+79000000017'),
    answers: { carrierNow: 'mts', holder: 'company', actingAs: 'company-officer', companyExists: false },
  },
  stranger: {
    ...newCase('+79000000017'),
    answers: { carrierNow: 'mts', holder: 'stranger', lineState: 'active', inRussia: true },
  },
  'nothing-known': { otboy: 1, answers: {}, links: [], declared: {}, events: [] },
};
