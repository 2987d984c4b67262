import type { Case } from '@otboy/casefile';
import { changed, refused } from '../testing/people.ts';

const contract = { account: '277000000000', number: '000-17', date: '2023-09-01' };
const ended = { lineState: 'ended', closedOn: '2026-10-08', balance: 190000, refundAsked: 190000 } as const;

export const variants: Readonly<Record<string, Case>> = {
  'refund-late': changed(
    { ...ended, carrierNow: 'megafon', wants: 'refund', inRussia: false },
    {
      contract,
      events: [
        { kind: 'moved', on: '2026-09-28', service: 'sberbank', worked: true },
        { kind: 'step-done', on: '2026-10-01', step: 'records', evidence: 'Детализация за три месяца, PDF' },
        { kind: 'refused', on: '2026-10-05', step: 'apply', answer: 'debt', by: 'shop' },
        {
          kind: 'accepted',
          on: '2026-10-08',
          step: 'apply',
          number: 'ВХ-0017',
          evidence: 'Фото экземпляра с отметкой',
          sha256: '0017'.repeat(16),
        },
        { kind: 'refund-asked', on: '2026-10-08', amount: 190000, evidence: 'Копия заявления' },
        { kind: 'line-ended', on: '2026-10-08' },
        { kind: 'refund-returned', on: '2026-10-30' },
        { kind: 'told', on: '2026-11-10', answer: 'no-refund', by: 'hotline', number: '000-17-17' },
        { kind: 'sent', on: '2026-11-20', step: 'claim', number: '80000000000017' },
      ],
    },
  ),
  proven: changed(
    { ...ended, balance: 0, inRussia: false },
    {
      contract: { ...contract, otherNumbers: ['+79000000018'] },
      events: [
        { kind: 'sent', on: '2026-10-06', step: 'apply' },
        { kind: 'accepted', on: '2026-10-08', step: 'apply', number: '17' },
        { kind: 'step-done', on: '2026-10-08', step: 'proof', sha256: '0170'.repeat(16) },
        { kind: 'confirmed', on: '2026-10-20', step: 'confirmed-off', evidence: 'Письмо оператора' },
        { kind: 'refund-received', on: '2026-10-21', amount: 41250, evidence: 'Выписка банка' },
        { kind: 'line-ended', on: '2026-10-08' },
      ],
    },
  ),
  refused: refused('debt'),
  'not-to-be-printed': changed(
    { ...ended, inRussia: false },
    {
      events: [
        {
          kind: 'accepted',
          on: '2026-10-08',
          step: 'apply',
          number: '4000 0000 0000 0002',
          evidence: 'Снимок, на нём код 000000',
        },
      ],
    },
  ),
};
