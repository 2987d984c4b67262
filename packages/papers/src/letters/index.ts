import type { LetterMaker } from '../letter.ts';
import { claim } from './claim.ts';
import { terminationStatement } from './termination-statement.ts';
import { writtenRefusal } from './written-refusal.ts';

/** Every letter. Adding one means adding a file and a line. */
export const letters: readonly LetterMaker[] = [terminationStatement, writtenRefusal, claim];
