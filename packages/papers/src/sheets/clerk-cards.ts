import { text } from '@otboy/knowledge';
import { counterOf } from '@otboy/plan';
import type { PaperMaker, Request } from '../paper.ts';
import { planOf } from '../planned.ts';

const cardsOf = (request: Request) => counterOf(planOf(request))?.cards ?? [];

export const clerkCards: PaperMaker = {
  kind: 'clerk-cards',
  about: 'What to show across the counter, one thought a card, for who cannot say it in Russian.',
  guarded: false,
  due: (request) => cardsOf(request).length > 0,
  refuse: (request) => (cardsOf(request).length > 0 ? null : text('paper.refused.no-counter')),
  write: (request) => ({
    form: 'sheet',
    kind: 'clerk-cards',
    reader: 'with-russian',
    look: 'cards',
    title: text('paper.clerk-cards.title'),
    lead: null,
    blocks: cardsOf(request).map(({ ru, phrase: { en, zh } }) => ({ is: 'card', words: { ru, en, zh } })),
    missing: [],
    facts: [],
    check: [text('paper.clerk-cards.cut'), text('paper.yours.no-code')],
  }),
};
