import type { Verb } from '../verb.ts';
import { assess } from './assess.ts';
import { atlasCheck, atlasExport, atlasShow, atlasStale } from './atlas.ts';
import { caseNew } from './case-new.ts';
import { demo } from './demo.ts';
import { discover } from './discover.ts';
import { guide } from './guide.ts';
import { number } from './number.ts';
import { papers } from './papers.ts';
import { plan } from './plan.ts';
import { questions } from './questions.ts';
import { schema } from './schema.ts';

/** Every verb, in the order of the help. */
export const verbs: readonly Verb[] = [
  demo,
  guide,
  number,
  questions,
  discover,
  assess,
  plan,
  papers,
  caseNew,
  atlasCheck,
  atlasStale,
  atlasShow,
  atlasExport,
  schema,
];
