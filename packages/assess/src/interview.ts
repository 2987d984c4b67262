import type { PlainDate } from '@otboy/calendar';
import { type AnswerId, answers as answersSchema, type Case } from '@otboy/casefile';
import { type Knowledge, type Text, text } from '@otboy/knowledge';
import { assess } from './assess.ts';
import { beforeCannotTell, rules } from './rules/index.ts';
import { departureHasPassed, situationOf } from './situation.ts';

export type QuestionKind = 'yes-no' | 'choice' | 'list' | 'date' | 'money' | 'number' | 'country';

export interface Question {
  readonly id: AnswerId;
  readonly text: Text;
  /** How it is answered, or where the answer is found. */
  readonly hint?: Text;
  /** Why it is asked. */
  readonly why: Text;
  readonly kind: QuestionKind;
  readonly choices?: readonly { readonly value: string; readonly text: Text }[];
}

export interface Interview {
  readonly next: Question | null;
  /** What is still to be asked, `next` included, most decisive first. */
  readonly remaining: readonly AnswerId[];
  readonly answered: readonly AnswerId[];
}

const hinted: readonly AnswerId[] = ['carrierNow', 'balance', 'debtDisputed', 'departure', 'numbersOnPassport'];
const money: readonly AnswerId[] = ['balance', 'debtDisputed', 'refundAsked'];

/**
 * The interview is what the rules still need: first what holds the verdict (in the order of the rules, so the most
 * decisive stands first), then what else bears on it, then what a person would report by themself (what is urgent first),
 * then what makes the plan more exact (`alsoWanted`). It ends by itself when nothing is left that could change anything.
 *
 * @param alsoWanted further answers wanted by another room, in its order
 */
export function interview(
  knowledge: Knowledge,
  kase: Case,
  today: PlainDate,
  alsoWanted: readonly AnswerId[] = [],
): Interview {
  const { missing } = assess(knowledge, kase, today);
  const situation = situationOf(knowledge, kase, today);
  const unreported = rules.flatMap((rule) => rule.when(situation).unreported);
  const urgent = beforeCannotTell.flatMap((rule) => rule.when(situation).unreported);
  const known = (id: AnswerId) =>
    situation.answers[id] !== undefined && !(id === 'departure' && departureHasPassed(situation.answers, today));
  // What was chosen among the alternatives is no question: it is chosen where they are shown.
  const remaining = [...new Set([...missing, 'lineState' as const, ...urgent, ...unreported, ...alsoWanted])].filter(
    (id) => !known(id) && id !== 'chosen',
  );
  const [first] = remaining;
  return {
    next: first === undefined ? null : question(first),
    remaining,
    answered: (Object.keys(situation.answers) as AnswerId[]).filter(known),
  };
}

/** The question behind an answer id: its kind and choices come from the schema of the case. */
export function question(id: AnswerId): Question {
  const kind = kindOf(id);
  const choices = choicesOf(id);
  return {
    id,
    text: text(`question.${id}`),
    ...(hinted.includes(id) ? { hint: text(`question.${id}.hint`) } : {}),
    why: text(`question.${id}.why`),
    kind,
    ...(choices.length === 0
      ? {}
      : { choices: choices.map((value) => ({ value, text: text(`answer.${id}.${value}`) })) }),
  };
}

const schemaOf = (id: AnswerId) => answersSchema.shape[id].def.innerType;

function choicesOf(id: AnswerId): readonly string[] {
  const schema = schemaOf(id);
  const one = schema.type === 'array' ? schema.def.element : schema;
  return one.type === 'enum' ? one.options : [];
}

function kindOf(id: AnswerId): QuestionKind {
  const schema = schemaOf(id);
  if (id === 'citizenship') return 'country';
  if (schema.type === 'boolean') return 'yes-no';
  if (schema.type === 'array') return 'list';
  if (schema.type === 'enum') return 'choice';
  if (schema.type === 'string') return 'date';
  return money.includes(id) ? 'money' : 'number';
}
