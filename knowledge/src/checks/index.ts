import type { Check, Collection, Finding } from './check.ts';
import { confusableWords } from './confusable-words.ts';
import { datesExist } from './dates-exist.ts';
import { doubtsAsk } from './doubts-ask.ts';
import { fileIsItsId } from './file-is-its-id.ts';
import { gradeEarned } from './grade-earned.ts';
import { languagesPresent } from './languages-present.ts';
import { lookAlikes } from './look-alikes.ts';
import { machineWritten } from './machine-written.ts';
import { noDanglingIds } from './no-dangling-ids.ts';
import { numbersParse } from './numbers-parse.ts';
import { retiredLeadsOn } from './retired-leads-on.ts';
import { scriptsRight } from './scripts-right.ts';
import { shelfSet } from './shelf-set.ts';
import { shortMarkers } from './short-markers.ts';
import { sourcePresent } from './source-present.ts';
import { wordsShared } from './words-shared.ts';

/** Every check, in the order in which they are run. Adding one means adding a file and a line. */
export const checks: readonly Check[] = [
  sourcePresent,
  gradeEarned,
  machineWritten,
  datesExist,
  noDanglingIds,
  retiredLeadsOn,
  wordsShared,
  shortMarkers,
  lookAlikes,
  confusableWords,
  languagesPresent,
  scriptsRight,
  doubtsAsk,
  numbersParse,
  shelfSet,
  fileIsItsId,
];

/** Runs every check over a collection. */
export const findingsOf = (collection: Collection): Finding[] =>
  checks.flatMap((check) => check.run(collection).map((finding) => ({ check: check.id, ...finding })));
