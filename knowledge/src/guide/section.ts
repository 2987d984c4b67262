import { linesOf, type ShownLine } from '../hotline-lines.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Fact } from '../records/fact.ts';
import type { GuideClaim, Phrase } from '../records/words.ts';
import { type Text, text } from '../text.ts';
import { claimsOf, leftOut, type Outlined } from './outline.ts';
import { type Basis, basisOf, type Sentence, weaknessOf } from './sentence.ts';

/** What a copied guide says, whether it holds, and what holds instead. */
export interface AnsweredClaim extends Basis {
  readonly claim: Text;
  readonly holds: 'right' | 'partly' | 'wrong' | 'unproven';
  readonly instead?: Text;
}

/** A period of the law. */
export interface StatedDays extends Sentence {
  readonly length: Text;
}

/** Telephone numbers that may be shown, and how else support is reached. */
export interface Calls extends Basis {
  readonly lines: readonly ShownLine[];
  readonly chat?: Text;
}

export interface GuideSection {
  readonly id: string;
  readonly title: Text;
  readonly points: readonly Sentence[];
  readonly days: readonly StatedDays[];
  readonly calls?: Calls;
  /** To whom a statement is addressed. */
  readonly addressee?: Sentence;
  /** What is known of this carrier, the surest first. */
  readonly own: readonly Sentence[];
  /** Its ways matter here, and nothing is known of them. */
  readonly ownUnknown: boolean;
  /** What holds with every carrier. */
  readonly all: readonly Sentence[];
  readonly claims: readonly AnsweredClaim[];
  readonly phrases: readonly Phrase[];
}

/** A fact that is not in the guide, and why: the text `web.guide.left.<why>`. */
export interface Left {
  readonly fact: string;
  readonly why: 'withheld' | 'retired' | 'hidden-number' | 'not-closing' | 'few-people';
}

/** The words of the records, and what they come to. */
const holding: Readonly<Record<string, AnsweredClaim['holds']>> = {
  yes: 'right',
  no: 'wrong',
  'mostly no': 'wrong',
  half: 'partly',
  incomplete: 'partly',
  misleading: 'partly',
  plausible: 'partly',
  weak: 'partly',
  'inside Russia': 'partly',
  'not a condition, vital advice': 'partly',
  'not required at T2, unknown elsewhere': 'partly',
  'not confirmed': 'unproven',
  'not confirmed by a page read; probably right': 'unproven',
};

export interface Asked {
  readonly knowledge: Knowledge;
  readonly carrier: string;
  readonly today: string;
}

/** A text resting on facts; undefined where one of them is not there or may not be shown. */
export function sentenceOf(asked: Asked, id: string, facts: readonly string[]): Sentence | undefined {
  const records = facts.map((fact) => asked.knowledge.facts[fact]);
  if (records.some((fact) => fact === undefined || whyLeft(asked, fact) !== undefined)) return undefined;
  const basis = basisOf(records.filter(isThere), asked.today);
  return basis && { ...basis, text: text(id) };
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

const digits = (written: string): string => written.replace(/\D/g, '').replace(/^[78](?=\d{10}$)/, '');

/** A telephone number that nobody has checked is never shown, in no statement: a wrong one can hand a caller to a thief. */
function namesHidden({ knowledge }: Asked, fact: Fact): boolean {
  const said = Object.values(knowledge.texts[`fact.${fact.id}`] ?? {}).flatMap(
    (words) => words.match(/[\d -]{10,}/g) ?? [],
  );
  const hidden = Object.values(knowledge.hotlines).flatMap(({ home, abroad }) =>
    [...home, ...abroad].filter(({ show }) => show === 'hide').map(({ number }) => digits(number)),
  );
  return fact.topic === 'contacts' && said.some((number) => hidden.includes(digits(number)));
}

/** Why a fact is not in the guide of the day; undefined where it is. */
export function whyLeft(asked: Asked, fact: Fact): Left['why'] | undefined {
  if (fact.retired !== undefined) return 'retired';
  if (basisOf([fact], asked.today) === undefined) return 'withheld';
  return namesHidden(asked, fact) ? 'hidden-number' : leftOut[fact.id];
}

/** The section as far as it may be shown on the day. */
export function sectionOf(asked: Asked, outlined: Outlined): GuideSection {
  const { knowledge, carrier, today } = asked;
  const { id, topics, points = {}, days = {}, claims = [], phrases = [] } = outlined;
  const facts = Object.values(knowledge.facts).filter(({ topic }) => topics.includes(topic));
  const sentences = (scopes: readonly string[]) =>
    facts
      .filter(({ scope }) => scopes.includes(scope))
      .map((fact) => sentenceOf(asked, `fact.${fact.id}`, [fact.id]))
      .filter(isThere)
      .sort((a, b) => weaknessOf(a.confidence) - weaknessOf(b.confidence));
  const calls = id === 'calls' ? callsOf(asked) : undefined;
  const own = sentences([carrier]);
  const addressee = id === 'papers' ? addresseeOf(asked) : undefined;
  return {
    id,
    title: text(`web.guide.${id}`),
    points: Object.entries(points)
      .map(([key, ids]) => sentenceOf(asked, `web.guide.${id}.${key}`, ids))
      .filter(isThere),
    days: Object.entries(days).flatMap(([key, [fact, field, unit]]) => {
      const sentence = sentenceOf(asked, `web.guide.days.${key}`, [fact]);
      const n = knowledge.facts[fact]?.value[field];
      return sentence && typeof n === 'number'
        ? [{ ...sentence, length: text(`web.guide.length.${unit}`, { n }) }]
        : [];
    }),
    ...(calls && { calls }),
    ...(addressee && { addressee }),
    own,
    ownUnknown: outlined.ownExpected === true && carrier !== 'other' && own.length === 0,
    all: sentences(['law', 'all']),
    claims: claims
      .filter((claim) => claimsOf[claim]?.includes(carrier) ?? true)
      .map((claim) => claimOf(knowledge.guide[claim], asked))
      .filter(isThere),
    phrases: phrases.flatMap((phrase) => knowledge.phrases[phrase] ?? []).filter((one) => basisOf([one], today)),
  };
}

function claimOf(record: GuideClaim | undefined, asked: Asked): AnsweredClaim | undefined {
  const holds = holding[record?.holds ?? ''];
  const basis = record && basisOf([record], asked.today, ({ id }) => `web.guide.ask.${id}`);
  if (record === undefined || basis === undefined || holds === undefined) return undefined;
  // What answers it is where the facts were read; the record's own source is the copied guide.
  const facts = record.facts.flatMap((id) => asked.knowledge.facts[id] ?? []).filter((fact) => !whyLeft(asked, fact));
  return {
    ...basis,
    sources: [...facts.flatMap(({ sources }) => sources), ...basis.sources],
    claim: text(`guide.${record.id}.claim`),
    holds,
    ...(record.instead === null ? {} : { instead: text(`guide.${record.id}.instead`) }),
  };
}

function callsOf({ knowledge, carrier, today }: Asked): Calls | undefined {
  const hotline = knowledge.hotlines[carrier];
  const basis = hotline && basisOf([hotline], today, () => 'web.guide.ask.line');
  if (hotline === undefined || basis === undefined) return undefined;
  const chat = `hotline.${carrier}.chat`;
  return { ...basis, lines: linesOf(hotline, today), ...(knowledge.texts[chat] && { chat: text(chat) }) };
}

function addresseeOf({ knowledge, carrier, today }: Asked): Sentence | undefined {
  const record = knowledge.carriers[carrier];
  const basis = record && basisOf([record], today, () => 'web.guide.ask.addressee');
  if (basis === undefined || record?.legalName == null) return undefined;
  return { ...basis, text: text('web.guide.addressee', { name: record.legalName }) };
}

/** Claims whose word for "does it hold" is known. */
export const isUnderstood = ({ holds }: GuideClaim): boolean => holding[holds] !== undefined;
