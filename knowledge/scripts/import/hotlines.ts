import { earned, type Grade, nobody, type Raw, readJson, sourceOf, writeRecords } from './record.ts';

interface RawNumber {
  readonly number: string;
  readonly tel: string | null;
  readonly type: string;
  readonly from: string;
  readonly free: boolean | string;
  readonly confidence: Grade;
  readonly show: string;
  readonly common_knowledge?: boolean;
  readonly basis?: string;
}

interface RawHotline {
  readonly id: string;
  readonly name: Raw;
  readonly group: string;
  readonly home: readonly RawNumber[];
  readonly abroad: readonly RawNumber[];
  readonly can_block_by_phone: boolean | string;
  readonly chat: string | null;
  readonly sources: readonly Parameters<typeof sourceOf>[0][];
  readonly confidence: Grade;
  readonly notes: string;
  readonly wrong_numbers?: readonly string[];
  readonly service_id?: string;
  readonly same_group?: string;
  readonly related?: string;
}

interface File {
  readonly about: { readonly checked: string };
  readonly hotlines: readonly RawHotline[];
  readonly emergency: Readonly<
    Record<string, Raw & { sources?: readonly Parameters<typeof sourceOf>[0][]; confidence?: Grade }>
  >;
  readonly periods: {
    readonly law: string;
    readonly articles: readonly { art: string; rule: string; sources: readonly Parameters<typeof sourceOf>[0][] }[];
    readonly limits: readonly string[];
    readonly official_to_open: string;
    readonly confidence: Grade;
  };
}

const word = (value: boolean | string): string => (value === true ? 'yes' : value === false ? 'no' : value);
const weak = (grade: Grade): boolean => grade === 'low' || grade === 'disputed';

const numberOf = ({ number, tel, type, from, free, confidence, show, common_knowledge, basis }: RawNumber) => ({
  number,
  tel,
  type,
  from,
  free: word(free),
  confidence: common_knowledge === true ? 'low' : confidence,
  show,
  basis: basis ?? 'none',
});

export function importHotlines(folder: string): number {
  const { about, hotlines } = readJson<File>(folder, 'hotlines.json');
  const services = new Set(readJson<readonly { id: string }[]>(folder, 'services.json').map(({ id }) => id));
  const serviceOf = ({ id, service_id }: RawHotline) => service_id ?? (services.has(id) ? id : undefined);
  return writeRecords(
    'hotlines',
    hotlines.map((line) => {
      const sources = line.sources.length === 0 ? [nobody] : line.sources.map(sourceOf);
      const confidence = earned(line.id, line.confidence, sources);
      return {
        id: line.id,
        names: line.name,
        group: line.group,
        home: line.home.map(numberOf),
        abroad: line.abroad.map(numberOf),
        canBlockByPhone: word(line.can_block_by_phone),
        ...(line.chat === null || line.chat === '' ? {} : { chat: line.chat }),
        wrongNumbers: line.wrong_numbers ?? [],
        ...(serviceOf(line) === undefined ? {} : { service: serviceOf(line) }),
        ...((line.same_group ?? line.related) === undefined ? {} : { related: line.same_group ?? line.related }),
        sources,
        checked: about.checked,
        confidence,
        shelf: 'contacts',
        ...(weak(confidence)
          ? { verify: { to: line.id, ask: 'Compare with the number on the back of the card or on the official site.' } }
          : {}),
        ...(line.notes === '' ? {} : { note: line.notes }),
      };
    }),
  );
}

/** What to do at once, copied whole: the acts, their order, whom to call. */
export function importEmergency(folder: string): number {
  const { about, emergency } = readJson<File>(folder, 'hotlines.json');
  return writeRecords(
    'emergency',
    Object.entries(emergency)
      .filter(([id]) => id !== 'farms_seen')
      .map(([id, { sources: raw = [], confidence: grade = 'low', ...advice }]) => {
        const sources = raw.length === 0 ? [nobody] : raw.map(sourceOf);
        const confidence = earned(id, grade, sources);
        return {
          id: id.replaceAll('_', '-'),
          advice,
          sources,
          checked: about.checked,
          confidence,
          shelf: 'contacts',
          ...(weak(confidence)
            ? { verify: { to: 'the bank, the portal, the police', ask: 'Is this still the order of steps?' } }
            : {}),
        };
      }),
  );
}

/** The articles of the Civil Code by which periods are counted. */
export function importPeriods(folder: string): number {
  const { about, periods } = readJson<File>(folder, 'hotlines.json');
  return writeRecords(
    'periods',
    periods.articles.map(({ art, rule, sources: raw }) => {
      const sources = raw.map(sourceOf);
      return {
        id: `civil-code-${art}`,
        law: periods.law,
        article: art,
        rule,
        limits: periods.limits,
        sources,
        checked: about.checked,
        confidence: earned(`civil-code-${art}`, periods.confidence, sources),
        shelf: 'law',
        note: `To open: ${periods.official_to_open}`,
      };
    }),
  );
}
