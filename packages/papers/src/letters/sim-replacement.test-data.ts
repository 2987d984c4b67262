import type { Case } from '@otboy/casefile';
import { changed } from '../testing/people.ts';

const lost = { simInHand: false, blockReason: 'lost-sim', wants: 'recover', lineState: 'blocked' } as const;

export const variants: Readonly<Record<string, Case>> = {
  'in-person': changed({ ...lost, inRussia: true }),
  family: changed(
    { ...lost, inRussia: false, closeFamilyInRussia: true, citizenship: 'RU', carrierNow: 'beeline' },
    {
      receiver: {
        nameCyrillic: 'Примерова Мария Петровна',
        kinship: 'мать',
        document: { kind: 'Паспорт РФ', number: '00 00 000019' },
      },
    },
  ),
  'receiver-unknown': changed({ ...lost, inRussia: false, closeFamilyInRussia: true, carrierNow: 'megafon' }),
};
