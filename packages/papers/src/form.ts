import { type Case, caseSchema } from '@otboy/casefile';
import { mobileOf, type Text, text, writtenMobile } from '@otboy/knowledge';
import { officeDate } from './fields.ts';
import { signerOf } from './parties.ts';
import { checkValue, type FieldKind, readDay, readMobiles } from './value.ts';

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
  readonly id: 'person' | 'reached' | 'contract' | 'bank' | 'representative' | 'heir' | 'receiver' | 'company';
  readonly fields: readonly FormField[];
}

const document = (prefix: string, at: readonly [keyof Case, ...string[]]): FormField[] => [
  { id: `${prefix}Kind`, kind: 'line', at: [...at, 'kind'] },
  ...issued(prefix, at),
];

const issued = (prefix: string, at: readonly [keyof Case, ...string[]]): FormField[] => [
  { id: `${prefix}Number`, kind: 'line', at: [...at, 'number'] },
  { id: `${prefix}Date`, kind: 'day', at: [...at, 'date'] },
  { id: `${prefix}Issuer`, kind: 'line', at: [...at, 'issuer'] },
];

/** What the letters of this case print, as a form: nothing that no letter uses is asked for. */
export function formOf(kase: Case): FormSection[] {
  const { answers, person } = kase;
  const ofHeir = signerOf(kase) === 'heir';
  const changed =
    person?.oldDocument !== undefined || answers.documentChanged === true || answers.documentExpired === true;
  const russian = answers.citizenship === 'RU' && person?.nameLatin === undefined;
  if (ofHeir) return [...heir, contract, bank];
  if (answers.holder === 'company') return [...company, contract];
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
    reached('person'),
    contract,
    bank,
    ...(answers.actingAs === 'representative' ? [representative] : givesPower(answers) ? [toRepresent] : []),
    ...(handsOver(answers) ? [receiver] : []),
  ];
}

const reached = (whose: 'person' | 'heir'): FormSection => ({
  id: 'reached',
  fields: [
    { id: 'address', kind: 'line', at: [whose, 'address'] },
    { id: 'replyEmail', kind: 'email', at: [whose, 'replyEmail'] },
    { id: 'contactPhone', kind: 'phone', at: [whose, 'contactPhone'] },
  ],
});

const contract: FormSection = {
  id: 'contract',
  fields: [
    { id: 'account', kind: 'line', at: ['contract', 'account'] },
    { id: 'contractNumber', kind: 'line', at: ['contract', 'number'] },
    { id: 'contractDate', kind: 'day', at: ['contract', 'date'] },
    { id: 'otherNumbers', kind: 'mobiles', at: ['contract', 'otherNumbers'] },
  ],
};

const bank: FormSection = {
  id: 'bank',
  fields: [
    { id: 'bankAccount', kind: 'digits', digits: 20, at: ['bank', 'account'] },
    { id: 'bik', kind: 'digits', digits: 9, at: ['bank', 'bik'] },
    { id: 'bankName', kind: 'line', at: ['bank', 'name'] },
    { id: 'bankCorrespondent', kind: 'digits', digits: 20, at: ['bank', 'correspondent'] },
    { id: 'bankInn', kind: 'digits', digits: 10, at: ['bank', 'inn'] },
    { id: 'refundNumber', kind: 'mobile', at: ['bank', 'otherNumber'] },
  ],
};

/** Who has died, and who files for them. */
const heir: readonly FormSection[] = [
  {
    id: 'person',
    fields: [
      { id: 'nameCyrillic', kind: 'cyrillic', at: ['person', 'nameCyrillic'] },
      { id: 'birth', kind: 'day', at: ['person', 'birth'] },
    ],
  },
  {
    id: 'heir',
    fields: [
      { id: 'heirName', kind: 'cyrillic', at: ['heir', 'nameCyrillic'] },
      { id: 'kinship', kind: 'cyrillic', at: ['heir', 'kinship'] },
      ...document('heirDocument', ['heir', 'document']),
      ...issued('deathCertificate', ['heir', 'deathCertificate']),
    ],
  },
  reached('heir'),
];

/** The holder is away, or chose it: a power of attorney is to be made, and names more of both. */
const givesPower = ({ holder, actingAs, inRussia, chosen }: Case['answers']): boolean =>
  (holder === 'self' || holder === 'close-family') &&
  actingAs !== 'representative' &&
  (inRussia === false || chosen === 'close-by-representative');

/** The number, or its new SIM, goes to close family. */
const handsOver = ({ chosen, wants, inRussia }: Case['answers']): boolean =>
  chosen === 'transfer' || (wants === 'recover' && inRussia === false);

const receiver: FormSection = {
  id: 'receiver',
  fields: [
    { id: 'receiverName', kind: 'cyrillic', at: ['receiver', 'nameCyrillic'] },
    { id: 'receiverKinship', kind: 'cyrillic', at: ['receiver', 'kinship'] },
    ...document('receiverDocument', ['receiver', 'document']),
    { id: 'receiverAddress', kind: 'line', at: ['receiver', 'address'] },
    { id: 'receiverPhone', kind: 'phone', at: ['receiver', 'contactPhone'] },
  ],
};

const company: readonly FormSection[] = [
  {
    id: 'company',
    fields: [
      { id: 'companyName', kind: 'line', at: ['company', 'name'] },
      { id: 'companyInn', kind: 'digits', digits: 10, at: ['company', 'inn'] },
      { id: 'companyAddress', kind: 'line', at: ['company', 'address'] },
      { id: 'companySigner', kind: 'cyrillic', at: ['company', 'signer'] },
      { id: 'companyPosition', kind: 'line', at: ['company', 'position'] },
    ],
  },
  {
    id: 'reached',
    fields: [
      { id: 'replyEmail', kind: 'email', at: ['person', 'replyEmail'] },
      { id: 'contactPhone', kind: 'phone', at: ['person', 'contactPhone'] },
    ],
  },
];

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
  // A document is one blank of a letter and several fields here.
  return missing.some((blank) => ids.some((id) => id === blank || id === `${blank}Number`));
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
      return [id, shown(kind, value)];
    }),
  );
}

function shown(kind: FieldKind, value: unknown): string {
  const all = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  const written = kind === 'day' ? officeDate : kind === 'mobile' || kind === 'mobiles' ? writtenMobile : String;
  return all.map(written).join(', ');
}

/** What the case keeps of what was typed; undefined where it is empty. */
function kept(kind: FieldKind, typed: string): string | string[] | undefined {
  if (typed === '') return undefined;
  if (kind === 'day') return readDay(typed);
  if (kind === 'mobile') return mobileOf(typed);
  return kind === 'mobiles' ? readMobiles(typed) : typed;
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
    put(next, at, kept(kind, values[id]?.trim() ?? ''));
  }
  return caseSchema.parse(next);
}

/** Puts a value at its place, or takes it out, and with it what would be left empty. */
function put(into: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    if (value === undefined) delete into[key];
    else into[key] = value;
    return;
  }
  const inner = { ...(into[key] as Record<string, unknown> | undefined) };
  put(inner, rest, value);
  if (Object.keys(inner).length === 0) delete into[key];
  else into[key] = inner;
}

/** What is odd about what the case holds, though it may be right: to be compared, not corrected. */
export function doubtsOf({ bank = {}, company = {} }: Case): Wrong[] {
  const digits = (words: string | undefined, count: number): string | undefined => {
    const bare = words?.replaceAll(' ', '') ?? '';
    return bare.length === count && /^\d+$/.test(bare) ? bare : undefined;
  };
  const account = digits(bank.account, 20);
  const bik = digits(bank.bik, 9);
  const correspondent = digits(bank.correspondent, 20);
  const inn = digits(bank.inn, 10);
  const ofCompany = digits(company.inn, 10);
  const doubt = (id: string, why: string): Wrong => ({ id, why: text(`paper.doubt.${why}`) });
  return [
    ...(account === undefined || account.slice(5, 8) === '810' ? [] : [doubt('bankAccount', 'currency')]),
    ...(account === undefined || bik === undefined || belongs(account, bik) ? [] : [doubt('bankAccount', 'key')]),
    ...(correspondent === undefined || bik === undefined || isOfBank(correspondent, bik)
      ? []
      : [doubt('bankCorrespondent', 'correspondent')]),
    ...(inn === undefined || isTaxpayer(inn) ? [] : [doubt('bankInn', 'inn')]),
    ...(ofCompany === undefined || isTaxpayer(ofCompany) ? [] : [doubt('companyInn', 'company-inn')]),
  ];
}

const weighed = (digits: string, weights: readonly number[]): number[] =>
  [...digits].map((digit, index) => Number(digit) * (weights[index % weights.length] ?? 0));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The control digit of a Russian account at its bank: weights 7, 1, 3 over the end of the BIK and the account. */
const belongs = (account: string, bik: string): boolean =>
  sum(weighed(`${bik.slice(-3)}${account}`, [7, 1, 3]).map((one) => one % 10)) % 10 === 0;

/** A correspondent account opens with 301 and ends as the BIK of its bank does. */
const isOfBank = (correspondent: string, bik: string): boolean =>
  correspondent.startsWith('301') && correspondent.endsWith(bik.slice(-3));

/** The check digit of a ten-digit taxpayer number of an organisation. */
const isTaxpayer = (inn: string): boolean =>
  (sum(weighed(inn.slice(0, 9), [2, 4, 10, 3, 5, 9, 4, 6, 8])) % 11) % 10 === Number(inn[9]);
