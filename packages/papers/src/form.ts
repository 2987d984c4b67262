import { type Case, caseSchema } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import { officeDate } from './fields.ts';
import { checkValue, type FieldKind, readDay } from './value.ts';

/** One value that the letters print, and where in the case it is kept. */
export interface FormField {
  /** `paper.field.<id>` names it. */
  readonly id: string;
  readonly kind: FieldKind;
  /** Of a number that has so many digits. */
  readonly digits?: number;
  readonly at: readonly [keyof Case, ...string[]];
}

export interface FormSection {
  readonly id: 'person' | 'reached' | 'contract' | 'bank' | 'representative';
  readonly fields: readonly FormField[];
}

const document = (prefix: string, at: readonly [keyof Case, ...string[]]): FormField[] => [
  { id: `${prefix}Kind`, kind: 'line', at: [...at, 'kind'] },
  { id: `${prefix}Number`, kind: 'line', at: [...at, 'number'] },
  { id: `${prefix}Date`, kind: 'day', at: [...at, 'date'] },
  { id: `${prefix}Issuer`, kind: 'line', at: [...at, 'issuer'] },
];

/** What the letters of this case print, as a form: nothing that no letter uses is asked for. */
export function formOf({ answers, person }: Case): FormSection[] {
  const changed =
    person?.oldDocument !== undefined || answers.documentChanged === true || answers.documentExpired === true;
  const russian = answers.citizenship === 'RU' && person?.nameLatin === undefined;
  return [
    {
      id: 'person',
      fields: [
        { id: 'nameCyrillic', kind: 'cyrillic', at: ['person', 'nameCyrillic'] },
        ...(russian ? [] : [{ id: 'nameLatin', kind: 'latin', at: ['person', 'nameLatin'] } as const]),
        { id: 'birth', kind: 'day', at: ['person', 'birth'] },
        ...(givesPower(answers) ? [{ id: 'birthPlace', kind: 'line', at: ['person', 'birthPlace'] } as const] : []),
        // The answer of the interview is written out in Russian by itself.
        ...(answers.citizenship !== undefined && person?.citizenship === undefined
          ? []
          : [{ id: 'citizenship', kind: 'cyrillic', at: ['person', 'citizenship'] } as const]),
        ...document('document', ['person', 'document']),
        ...(changed ? document('oldDocument', ['person', 'oldDocument']) : []),
      ],
    },
    {
      id: 'reached',
      fields: [
        { id: 'address', kind: 'line', at: ['person', 'address'] },
        { id: 'replyEmail', kind: 'email', at: ['person', 'replyEmail'] },
        { id: 'contactPhone', kind: 'phone', at: ['person', 'contactPhone'] },
      ],
    },
    {
      id: 'contract',
      fields: [
        { id: 'account', kind: 'line', at: ['contract', 'account'] },
        { id: 'contractNumber', kind: 'line', at: ['contract', 'number'] },
        { id: 'contractDate', kind: 'day', at: ['contract', 'date'] },
      ],
    },
    {
      id: 'bank',
      fields: [
        { id: 'bankAccount', kind: 'digits', digits: 20, at: ['bank', 'account'] },
        { id: 'bik', kind: 'digits', digits: 9, at: ['bank', 'bik'] },
        { id: 'bankName', kind: 'line', at: ['bank', 'name'] },
      ],
    },
    ...(answers.actingAs === 'representative' ? [representative] : givesPower(answers) ? [toRepresent] : []),
  ];
}

/** The holder is away, or chose it: a power of attorney is to be made, and names more of both. */
const givesPower = ({ holder, actingAs, inRussia, chosen }: Case['answers']): boolean =>
  (holder === 'self' || holder === 'close-family') &&
  actingAs !== 'representative' &&
  (inRussia === false || chosen === 'close-by-representative');

const who: readonly FormField[] = [
  { id: 'repName', kind: 'cyrillic', at: ['representative', 'nameCyrillic'] },
  ...document('repDocument', ['representative', 'document']),
];

/** Who will hold a power that has neither date nor number yet. */
const toRepresent: FormSection = {
  id: 'representative',
  fields: [...who, { id: 'repAddress', kind: 'line', at: ['representative', 'address'] }],
};

const representative: FormSection = {
  id: 'representative',
  fields: [
    ...who,
    { id: 'poaDate', kind: 'day', at: ['representative', 'poaDate'] },
    { id: 'poaNumber', kind: 'line', at: ['representative', 'poaNumber'] },
    { id: 'repEmail', kind: 'email', at: ['representative', 'replyEmail'] },
    { id: 'repPhone', kind: 'phone', at: ['representative', 'contactPhone'] },
  ],
};

/** Can any of these blanks of a letter be filled in by the form? The rest is an answer, or written by hand at the counter. */
export function fillsAny(kase: Case, missing: readonly string[]): boolean {
  const ids = formOf(kase).flatMap(({ fields }) => fields.map(({ id }) => id));
  // A document is one blank of a letter and four fields here.
  return missing.some((blank) => ids.some((id) => id === blank || id.startsWith(`${blank}K`)));
}

type Values = Readonly<Record<string, string>>;

/** What the case holds for each field, as a form shows it: days as Russian papers write them. */
export function valuesOf(kase: Case): Record<string, string> {
  const fields = formOf(kase).flatMap((section) => section.fields);
  return Object.fromEntries(
    fields.map(({ id, at, kind }) => {
      const value = at.reduce<unknown>(
        (from, key) => (typeof from === 'object' && from !== null ? (from as Record<string, unknown>)[key] : undefined),
        kase,
      );
      const words = typeof value === 'string' ? value : '';
      return [id, kind === 'day' && words !== '' ? officeDate(words) : words];
    }),
  );
}

export interface Wrong {
  readonly id: string;
  readonly why: Text;
}

/** What cannot stay as it was typed. An empty field is none: the letter has a blank for it. */
export const wrongOf = (kase: Case, values: Values, today: string): Wrong[] =>
  formOf(kase).flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const why = checkValue(field, values[field.id]?.trim() ?? '', { number: kase.number, today });
      return why === null ? [] : [{ id: field.id, why }];
    }),
  );

/**
 * The case with these values in their places; what is empty is absent, a part without any value too.
 * @throws Error for values that `wrongOf` finds fault with: ask it first.
 */
export function filledIn(kase: Case, values: Values): Case {
  const next: Record<string, unknown> = structuredClone(kase);
  for (const { id, at, kind } of formOf(kase).flatMap((section) => section.fields)) {
    const typed = values[id]?.trim() ?? '';
    put(next, at, kind === 'day' && typed !== '' ? readDay(typed) : typed);
  }
  return caseSchema.parse(next);
}

/** Puts a value at its place, or takes it out, and with it what would be left empty. */
function put(into: Record<string, unknown>, [key, ...rest]: readonly string[], value: string | undefined): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    if (value === '') delete into[key];
    else into[key] = value;
    return;
  }
  const inner = { ...(into[key] as Record<string, unknown> | undefined) };
  put(inner, rest, value);
  if (Object.keys(inner).length === 0) delete into[key];
  else into[key] = inner;
}

/** What is odd about what the case holds, though it may be right: to be compared, not corrected. */
export function doubtsOf({ bank }: Case): Wrong[] {
  const account = bank?.account?.replaceAll(' ', '') ?? '';
  const bik = bank?.bik?.replaceAll(' ', '') ?? '';
  if (!/^\d{20}$/.test(account)) return [];
  return [
    ...(account.slice(5, 8) === '810' ? [] : [{ id: 'bankAccount', why: text('paper.doubt.currency') }]),
    ...(!/^\d{9}$/.test(bik) || belongs(account, bik) ? [] : [{ id: 'bankAccount', why: text('paper.doubt.key') }]),
  ];
}

/** The control digit of a Russian account at its bank: weights 7, 1, 3 over the end of the BIK and the account. */
function belongs(account: string, bik: string): boolean {
  const weights = [7, 1, 3];
  const sum = [...`${bik.slice(-3)}${account}`].reduce(
    (total, digit, index) => total + ((Number(digit) * (weights[index % 3] ?? 0)) % 10),
    0,
  );
  return sum % 10 === 0;
}
