import type { LetterMaker } from '../letter.ts';
import { terminationStatement } from './termination-statement.ts';

/** Every letter. Adding one means adding a file and a line. */
export const letters: readonly LetterMaker[] = [terminationStatement];
