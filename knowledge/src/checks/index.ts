import type { Check, Collection, Finding } from './check.ts';
import { datesExist } from './dates-exist.ts';
import { fileIsItsId } from './file-is-its-id.ts';
import { gradeEarned } from './grade-earned.ts';
import { languagesPresent } from './languages-present.ts';
import { lookAlikes } from './look-alikes.ts';
import { noDanglingIds } from './no-dangling-ids.ts';
import { numbersParse } from './numbers-parse.ts';
import { shelfSet } from './shelf-set.ts';
import { shortMarkers } from './short-markers.ts';
import { sourcePresent } from './source-present.ts';
import { wordsShared } from './words-shared.ts';

/** Every check, in the order in which they are run. Adding one means adding a file and a line. */
export const checks: readonly Check[] = [
  sourcePresent,
  gradeEarned,
  datesExist,
  noDanglingIds,
  wordsShared,
  shortMarkers,
  lookAlikes,
  languagesPresent,
  numbersParse,
  shelfSet,
  fileIsItsId,
];

/** Runs every check over a collection. */
export const findingsOf = (collection: Collection): Finding[] =>
  checks.flatMap((check) => check.run(collection).map((finding) => ({ check: check.id, ...finding })));
