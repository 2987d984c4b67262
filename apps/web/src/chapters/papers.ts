import { planOf } from '../decided.ts';
import { allDrafts } from '../drafts.ts';
import { firstLanguage } from '../language.ts';
import { CounterPage } from '../pages/counter.tsx';
import { Papers } from '../pages/papers.tsx';
import type { Decision, Decisions, Pages } from './page-of.ts';

export const pages: Pages = { counter: CounterPage, papers: Papers };

const drafts: Decision = (...about) => allDrafts(...about, firstLanguage());

export const decisions: Decisions = { counter: [planOf], papers: [planOf, drafts] };
