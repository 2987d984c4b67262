import type { PaperMaker } from '../paper.ts';
import { clerkCards } from './clerk-cards.ts';
import { powerOfAttorneyAbroad } from './power-of-attorney-abroad.ts';
import { whatToBring } from './what-to-bring.ts';

/** Every sheet. Adding one means adding a file and a line. */
export const sheets: readonly PaperMaker[] = [clerkCards, whatToBring, powerOfAttorneyAbroad];
