import type { PaperMaker } from '../paper.ts';
import { clerkCards } from './clerk-cards.ts';
import { closingDossier } from './closing-dossier.ts';
import { hotlineSheet } from './hotline-sheet.ts';
import { leaflet } from './leaflet.ts';
import { leaversSheet } from './leavers-sheet.ts';
import { planChecklist } from './plan-checklist.ts';
import { poster } from './poster.ts';
import { powerOfAttorneyAbroad } from './power-of-attorney-abroad.ts';
import { whatToBring } from './what-to-bring.ts';
import { windowAddress } from './window-address.ts';

/** What an office gives to everybody: nothing of a case is on it. */
export const forOffices: readonly PaperMaker[] = [leaversSheet, poster, leaflet];

/** Every sheet. Adding one means adding a file and a line. */
export const sheets: readonly PaperMaker[] = [
  clerkCards,
  whatToBring,
  planChecklist,
  hotlineSheet,
  powerOfAttorneyAbroad,
  windowAddress,
  closingDossier,
  ...forOffices,
];
