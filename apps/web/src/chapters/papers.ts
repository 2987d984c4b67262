import { CounterPage } from '../pages/counter.tsx';
import { Papers } from '../pages/papers.tsx';
import type { Pages } from './page-of.ts';

export const pages: Pages = { counter: CounterPage, papers: Papers };
