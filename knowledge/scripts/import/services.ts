import { isShort } from '../../src/checks/short-markers.ts';
import { collected, earned, type Grade, type ImportedSource, nobody, readJson, writeRecords } from './record.ts';

interface RawService {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly country: string;
  readonly category: string;
  readonly domains: readonly string[];
  readonly sms_senders: readonly string[];
  readonly senders_evidence: string;
  readonly text_markers: readonly string[];
  readonly markers_only_in_templates?: readonly string[];
  readonly shared_markers?: readonly string[];
  readonly shared_senders?: readonly string[];
  readonly how_to_change_number: {
    readonly path_words: string;
    readonly url: string | null;
    readonly notes: string;
    readonly path_verified: boolean;
    readonly needs_old_number?: unknown;
    readonly works_abroad?: unknown;
  };
  readonly if_number_lost: string;
  readonly risk: number;
  readonly sensitive?: boolean;
  readonly status?: string;
  readonly carrier?: string;
  readonly delete_account?: { readonly url: string; readonly difficulty: string; readonly source: string };
  readonly sources: readonly string[];
  readonly evidence: string;
}

/** Sources of services are lines: an address, sometimes with a remark in brackets behind it, or a remark alone. */
function sourceOfLine(line: string): ImportedSource {
  const [, url, remark] = /^(https?:\/\/\S+)(?:\s+(.*))?$/.exec(line) ?? [];
  if (url === undefined)
    return /common.knowledge/i.test(line) ? { ...nobody, title: line } : { url: null, kind: 'guide', title: line };
  const kind = /github\.com/.test(url) ? 'code' : 'guide';
  return { url, kind, ...(remark === undefined ? {} : { title: remark.replace(/^\((.*)\)$/, '$1') }) };
}

/** Words that say into what a dead service went, as ids of the collection. */
const heirs: readonly (readonly [RegExp, string])[] = [
  [/Sovcombank/, 'sovcombank'],
  [/VTB|vtb/, 'vtb'],
  [/T-Bank/, 'tbank'],
  [/PSB/, 'psb'],
];

/** A carrier's own account, where the collection names the carrier only by the service. */
const carriersOf: Readonly<Record<string, string>> = { motiv: 'motiv' };

export function importServices(folder: string): number {
  const raw = readJson<readonly RawService[]>(folder, 'services.json');
  // Where both say whether the old number is needed, the recipe wins: the service then stays silent.
  const recipes = new Set(
    readJson<readonly { service: string }[]>(folder, 'recipes.json').map(({ service }) => service),
  );
  const folded = (word: string) => word.toLocaleLowerCase('ru');
  const count = (words: (service: RawService) => readonly string[]) => {
    const seen = new Map<string, number>();
    for (const service of raw)
      for (const word of new Set(words(service).map(folded))) seen.set(word, (seen.get(word) ?? 0) + 1);
    return (word: string) => (seen.get(folded(word)) ?? 0) > 1;
  };
  const senderTaken = count(({ sms_senders }) => sms_senders);
  const markerTaken = count(({ text_markers }) => text_markers);

  const records = raw.map((service) => {
    const sources = service.sources.length === 0 ? [nobody] : service.sources.map(sourceOfLine);
    const read = sources.filter(({ kind }) => kind !== 'common-knowledge').length;
    const grade: Grade = service.evidence === 'source' && read >= 2 ? 'medium' : 'low';
    const confidence = earned(service.id, grade, sources);
    const how = service.how_to_change_number;
    const successor =
      service.status === undefined || /no successor/.test(service.status)
        ? undefined
        : heirs.find(([name]) => /merged|successor/.test(service.status ?? '') && name.test(service.status ?? ''))?.[1];
    const carrier = service.carrier ?? carriersOf[service.id];
    return {
      id: service.id,
      name: service.name,
      names: service.names,
      country: service.country,
      category: service.category,
      risk: service.risk,
      sensitive: service.sensitive ?? false,
      domains: service.domains,
      senders: service.sms_senders,
      sharedSenders: [...new Set([...(service.shared_senders ?? []), ...service.sms_senders.filter(senderTaken)])],
      sendersEvidence: service.senders_evidence,
      markers: service.text_markers,
      // Three letters or fewer stand in every text: they count inside a code template only.
      templateMarkers: [
        ...new Set([...(service.markers_only_in_templates ?? []), ...service.text_markers.filter(isShort)]),
      ],
      sharedMarkers: [...new Set([...(service.shared_markers ?? []), ...service.text_markers.filter(markerTaken)])],
      ...(service.status === undefined ? {} : { status: service.status }),
      ...(successor === undefined ? {} : { successor }),
      ...(carrier === undefined ? {} : { carrier }),
      ifNumberLost: service.if_number_lost,
      changeNumber: {
        path: how.path_words,
        url: how.url,
        notes: how.notes,
        pathVerified: how.path_verified,
        ...(how.needs_old_number == null || recipes.has(service.id)
          ? {}
          : { needsOldNumber: String(how.needs_old_number) }),
        ...(how.works_abroad == null ? {} : { worksAbroad: String(how.works_abroad) }),
      },
      ...(service.delete_account === undefined ? {} : { deleteAccount: service.delete_account }),
      sources,
      checked: collected,
      confidence,
      shelf: 'services',
      ...(confidence === 'low'
        ? {
            verify: {
              to: service.id,
              ask: `Open the account settings of ${service.name}: from which sender do its codes come, and where is the phone number changed?`,
            },
          }
        : {}),
    };
  });
  return writeRecords('services', records);
}
