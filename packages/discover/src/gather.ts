import type { Evidence, Link, MessageKind } from '@otboy/casefile';
import type { Service } from '@otboy/knowledge';
import type { Verdict } from './detect/verdict.ts';
import type { Message } from './read/entry.ts';
import type { Suspicious } from './schema.ts';

interface Seen {
  readonly file: string;
  readonly kind: Evidence['kind'];
  count: number;
  first: string | undefined;
  last: string | undefined;
  /** Year, how many codes, year, how many codes: in the order they came. */
  readonly codes: number[];
}

/** A large export has thousands of these: plain lists, because a map for each would take most of the memory. */
interface Gathered {
  readonly service: string | null;
  readonly label: string | undefined;
  /** Each once. */
  readonly kinds: MessageKind[];
  /** One for each file and kind, in the order they came. */
  readonly evidence: Seen[];
  messages: number;
  first: string | undefined;
  last: string | undefined;
  lastCode: string | undefined;
  /** Best grade of a single message: 0 low, 1 medium, 2 high. */
  grade: number;
}

const grades = ['low', 'medium', 'high'] as const;
const oldAfterYears = 3;

/** Adds message after message to links; holds counts and dates, never text. */
export class LinkGatherer {
  readonly #links = new Map<string, Gathered>();
  readonly #suspicious = new Map<string, Suspicious>();
  readonly #owners = new Map<string, number>();

  add(message: Message, verdict: Verdict, file: string): void {
    if (message.own !== undefined && /^\+?\d{5,15}$/.test(message.own))
      this.#owners.set(message.own, (this.#owners.get(message.own) ?? 0) + 1);
    if (verdict.suspicious !== null) this.#suspect(message, verdict.suspicious);
    if (verdict.service === null && verdict.kind !== 'otp') return;
    const label = verdict.service === null ? (verdict.label ?? undefined) : undefined;
    const link = this.#link(verdict.service, label);
    const day = message.day ?? undefined;
    if (!link.kinds.includes(verdict.kind)) link.kinds.push(verdict.kind);
    link.messages++;
    link.first = earlier(link.first, day);
    link.last = later(link.last, day);
    if (verdict.kind === 'otp') link.lastCode = later(link.lastCode, day);
    link.grade = Math.max(link.grade, verdict.kind === 'delivery' ? 0 : grades.indexOf(verdict.confidence));
    const seen = seenOf(link, file, verdict.by ?? 'sender');
    seen.count++;
    seen.first = earlier(seen.first, day);
    seen.last = later(seen.last, day);
    if (verdict.kind === 'otp' && day !== undefined) countYear(seen.codes, Number(day.slice(0, 4)));
  }

  #link(service: string | null, label: string | undefined): Gathered {
    const key = service ?? `? ${label ?? ''}`;
    let link = this.#links.get(key);
    if (link === undefined) {
      link = {
        service,
        label,
        kinds: [],
        evidence: [],
        messages: 0,
        first: undefined,
        last: undefined,
        lastCode: undefined,
        grade: 0,
      };
      this.#links.set(key, link);
    }
    return link;
  }

  #suspect(message: Message, { why, service }: NonNullable<Verdict['suspicious']>): void {
    const key = `${message.peer} ${why} ${service}`;
    const known = this.#suspicious.get(key);
    const date = later(known?.date, message.day ?? undefined);
    this.#suspicious.set(key, {
      sender: message.peer,
      ...(date === undefined ? {} : { date }),
      why,
      ...(service === null ? {} : { service }),
      count: (known?.count ?? 0) + 1,
    });
  }

  /** The links, most dangerous first, then by how many messages there are. */
  links(services: Readonly<Record<string, Service>>, today: string | undefined): Link[] {
    return Array.from(this.#links.values(), (gathered) => linkOf(gathered, services, today)).sort(
      (a, b) =>
        (b.risk ?? 0) - (a.risk ?? 0) ||
        (b.messages ?? 0) - (a.messages ?? 0) ||
        compare(a.service ?? a.label ?? '', b.service ?? b.label ?? ''),
    );
  }

  suspicious(): Suspicious[] {
    return [...this.#suspicious.values()].sort((a, b) => compare(b.date ?? '', a.date ?? ''));
  }

  /** Own numbers, the one seen most often first; one that is seen once beside many is somebody else's group. */
  ownNumbers(): string[] {
    const seen = [...this.#owners].sort(([a, m], [b, n]) => n - m || compare(a, b));
    const most = seen[0]?.[1] ?? 0;
    return seen.filter(([, count]) => count * 10 >= most).map(([number]) => number);
  }
}

function linkOf(gathered: Gathered, services: Readonly<Record<string, Service>>, today: string | undefined): Link {
  const { service, label, kinds, messages, first, last, lastCode } = gathered;
  const record = service === null ? undefined : services[service];
  return {
    service,
    ...(record === undefined ? (label === undefined ? {} : { label }) : { label: record.name }),
    ...(record?.successor === undefined ? {} : { successor: record.successor }),
    kinds: [...kinds].sort(compare),
    messages,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(lastCode === undefined ? {} : { lastCode }),
    confidence: confidenceOf(gathered, today),
    risk: record?.risk ?? null,
    sensitive: record?.sensitive ?? false,
    evidence: evidenceOf(gathered),
  };
}

/**
 * How sure a link is. A single message from long ago may be a code for the number's former holder or a typing error;
 * deliveries reach any number that a sender wrote; a code of an unknown sender proves some account, not which.
 */
function confidenceOf(
  { service, messages, last, grade }: Gathered,
  today: string | undefined,
): 'high' | 'medium' | 'low' {
  const old = today !== undefined && last !== undefined && last < yearsBefore(today, oldAfterYears);
  if (service === null || (messages === 1 && old)) return 'low';
  if (messages >= 3) return grades[Math.min(2, grade + (old ? 0 : 1))] ?? 'medium';
  return grades[old ? Math.min(1, grade) : grade] ?? 'low';
}

const yearsBefore = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/** Sought from the end: the file that is being read came last. */
function seenOf({ evidence }: Gathered, file: string, kind: Evidence['kind']): Seen {
  const known = evidence.findLast((seen) => seen.kind === kind && seen.file === file);
  if (known !== undefined) return known;
  const seen: Seen = { file, kind, count: 0, first: undefined, last: undefined, codes: [] };
  evidence.push(seen);
  return seen;
}

/** One more in a year; a sender speaks in few of them, so the pairs are looked through. */
function countYear(pairs: number[], year: number): void {
  for (let at = 0; at < pairs.length; at += 2)
    if (pairs[at] === year) {
      pairs[at + 1] = (pairs[at + 1] ?? 0) + 1;
      return;
    }
  pairs.push(year, 1);
}

const byYear = (pairs: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    pairs.flatMap((year, at) => (at % 2 === 0 ? [[String(year).padStart(4, '0'), pairs[at + 1] ?? 0]] : [])),
  );

const evidenceOf = ({ evidence }: Gathered): Evidence[] =>
  evidence.map(({ file, kind, count, first, last, codes }) => ({
    file,
    kind,
    count,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(codes.length === 0 ? {} : { codes: byYear(codes) }),
  }));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const earlier = (a: string | undefined, b: string | undefined) =>
  a === undefined || (b !== undefined && b < a) ? b : a;
const later = (a: string | undefined, b: string | undefined) => (a === undefined || (b !== undefined && b > a) ? b : a);
