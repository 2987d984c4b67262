import type { PlainDate } from '@otboy/calendar';
import type { AnswerId, Answers, Case, Event, Link } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';
import { fallbackId, moveId } from './move-id.ts';

/** Everything a rule may look at. Derived from the case on every call, never stored. */
export interface Situation {
  readonly knowledge: Knowledge;
  readonly today: PlainDate;
  readonly answers: Answers;
  readonly links: readonly Link[];
  readonly declared: Case['declared'];
  readonly events: readonly Event[];
}

/** The case as it stands on a day: what is dated after it has not happened yet, what was refused since holds no more. */
export function upTo(kase: Case, today: PlainDate): Case {
  const events = kase.events.filter((event) => event.on <= today && !isOverruled(event, kase.events, today));
  return events.length === kase.events.length ? kase : { ...kase, events };
}

/** A paper that was refused afterwards is no longer sent nor accepted: of two words on one step the later holds. */
const isOverruled = (event: Event, all: readonly Event[], today: PlainDate): boolean =>
  (event.kind === 'prepared' || event.kind === 'sent' || event.kind === 'accepted' || event.kind === 'step-done') &&
  event.step !== undefined &&
  all.some(
    ({ kind, step, on }, index) =>
      kind === 'refused' &&
      step === event.step &&
      on <= today &&
      (on > event.on || (on === event.on && index > all.indexOf(event))),
  );

/**
 * The case as rules see it: what happened since (events) overlays what was answered, the later event wins.
 * Reads neither person, contract nor bank: they fill papers only.
 */
export function situationOf(knowledge: Knowledge, whole: Case, today: PlainDate): Situation {
  const known = seen.get(whole);
  if (known !== undefined && known.knowledge === knowledge && known.today === today) return known;
  const kase = upTo(whole, today);
  const filed = filedOn(kase);
  const { links, declared, events } = kase;
  const there = standingsOf(kase);
  const situation: Situation = {
    knowledge,
    today,
    answers: inTime(events).reduce(
      (answers, event) => overlay(answers, event, filed),
      withImplied(knowledge, kase, there),
    ),
    links,
    declared,
    events,
  };
  worked.set(situation, there);
  seen.set(whole, situation);
  return situation;
}

/** A verdict and a plan ask for the same case on the same day. */
const seen = new WeakMap<Case, Situation>();

/** "In Russia, leaving on" a day that is over: one of the two is no longer true, and only the person knows which. */
export const departureHasPassed = ({ inRussia, departure }: Answers, today: PlainDate): boolean =>
  inRussia === true && departure !== undefined && departure < today;

/**
 * The case with one more answer. Of "in Russia" and a day of departure that has passed, what is told now stays, and the
 * other goes: it was true of another time.
 */
export function answered<K extends AnswerId>(kase: Case, id: K, value: Answers[K], today: PlainDate): Case {
  const answers: Answers = { ...kase.answers, [id]: value };
  if (departureHasPassed(answers, today) && (id === 'inRussia' || id === 'departure'))
    delete answers[id === 'inRussia' ? 'departure' : 'inRussia'];
  return { ...kase, answers };
}

/**
 * The answers with what links and declarations say without being asked. A link is evidence and goes before a "no" (it
 * can be marked as not mine); a declared "have not" only fills a silence.
 */
function withImplied(knowledge: Knowledge, { answers, declared }: Case, all: readonly Standing[]): Answers {
  const there = all.filter(({ state }) => state !== 'gone');
  const has = (id: string) => there.some(({ service }) => service === id);
  const bank = there.some(({ service }) => isRussianBank(knowledge, service));
  const implied: Answers = {};
  if (has('gosuslugi')) implied.gosuslugiAccount = true;
  else if (declared['gosuslugi'] === 'have-not' && answers.gosuslugiAccount === undefined)
    implied.gosuslugiAccount = false;
  if (has('sbp')) implied.sbpOnNumber = true;
  if (bank) implied.russianBankAccount = true;
  return Object.keys(implied).length === 0 ? answers : { ...answers, ...implied };
}

/** @param filed a confirmation comes after the end: that is taken for the day on which the carrier took the statement */
function overlay(answers: Answers, event: Event, filed: PlainDate | undefined): Answers {
  switch (event.kind) {
    case 'confirmed':
      return event.step === undefined || event.step === 'confirmed-off' || event.step === 'apply'
        ? { ...answers, lineState: 'ended', closedOn: answers.closedOn ?? filed ?? event.on }
        : answers;
    case 'accepted':
      // Of "refused" and "accepted" the later word holds.
      return endsContract(event.step) && answers.refusedAtShop === true
        ? { ...answers, refusedAtShop: false }
        : answers;
    case 'line-ended':
      return { ...answers, lineState: 'ended', closedOn: answers.closedOn ?? event.on };
    case 'notice-received':
      return { ...answers, noticeReceived: event.on };
    case 'code-read-out':
      return { ...answers, codeReadOut: true };
    case 'refused':
      return event.service === undefined && (event.step === undefined || event.step === 'apply')
        ? { ...answers, refusedAtShop: true }
        : answers;
    case 'refund-asked':
      return event.amount === undefined ? answers : { ...answers, refundAsked: event.amount };
    default:
      return answers;
  }
}

/** In the order of the days and, within a day, of telling. */
const inTime = <T extends { readonly on: PlainDate }>(events: readonly T[]): T[] =>
  [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** The step, or the kind of step, by which the contract is ended: the statement, or the refusal on the portal. */
export const endsContract = (step: string | undefined): boolean => step === 'apply' || step === 'refuse-number';

/** The day on which the carrier took the statement, or the portal the refusal; none after a later refusal. */
export function filedOn({ events }: Pick<Situation, 'events'>): PlainDate | undefined {
  const words = inTime(
    events.filter(
      ({ kind, step }) =>
        endsContract(step) && (kind === 'accepted' || kind === 'sent' || kind === 'refused' || kind === 'step-done'),
    ),
  );
  if (words.at(-1)?.kind === 'refused') return undefined;
  return (words.find(({ kind }) => kind === 'accepted') ?? words.find(({ kind }) => kind !== 'refused'))?.on;
}

/** What has come back of the refund, and stayed: what a bank sent back afterwards has not. */
export function refundSoFar({ answers, events }: Pick<Situation, 'answers' | 'events'>): {
  readonly returnedOn: PlainDate | undefined;
  readonly paid: number;
  readonly received: boolean;
} {
  const returned = events.findLastIndex(({ kind }) => kind === 'refund-returned');
  const returnedOn = events[returned]?.on;
  const payments = events.filter(
    ({ kind, on }, index) =>
      kind === 'refund-received' &&
      (returnedOn === undefined || on > returnedOn || (on === returnedOn && index > returned)),
  );
  const paid = payments.reduce((sum, { amount = 0 }) => sum + amount, 0);
  const wanted = answers.refundAsked ?? answers.balance;
  // With a debt nobody can say what would be all of it.
  const received =
    payments.some(({ amount }) => amount === undefined) ||
    (payments.length > 0 && (wanted === undefined || (wanted > 0 && paid >= wanted)));
  return { returnedOn, paid, received };
}

/** By whom it was filed: with a power of attorney that was made, by the representative; on the portal, there. */
export function filedBy(situation: Pick<Situation, 'events'>): 'person' | 'representative' | 'portal' | null {
  if (filedOn(situation) === undefined) return null;
  const has = (what: string) => situation.events.some(({ step, kind }) => step === what && kind !== 'refused');
  if (has('refuse-number')) return 'portal';
  return has('power-of-attorney') ? 'representative' : 'person';
}

/** Where one service stands: still on the number, moved away, moved but shown not to be, or never ours to move. */
export interface Standing {
  readonly service: string;
  readonly state: 'open' | 'moved' | 'reopened' | 'gone';
  readonly movedOn?: PlainDate;
  /** For reopened: what showed that it was not moved, and when. */
  readonly reopenedBy?: { readonly what: 'code' | 'rehearsal'; readonly on: PlainDate };
  /** The day on which the service refused the new number, while nothing later says that it was moved after all. */
  readonly refusedOn?: PlainDate;
  /** A rehearsal after the move, and after the last code that was read out, worked. */
  readonly rehearsed: boolean;
}

/**
 * Every service of the case with where it stands: its links, what the person declares to have, and what happened
 * since. A code dated after the move, or a rehearsal that failed, opens the move again: the person's word is the
 * weakest of the three proofs.
 */
export function standings(situation: Pick<Situation, 'links' | 'declared' | 'events'>): readonly Standing[] {
  const known = worked.get(situation) ?? standingsOf(situation);
  worked.set(situation, known);
  return known;
}

/** A dozen rules ask for it; of one situation it is worked out once. */
const worked = new WeakMap<object, readonly Standing[]>();

function standingsOf(situation: Pick<Situation, 'links' | 'declared' | 'events'>): Standing[] {
  const declared = Object.keys(situation.declared).filter((service) => situation.declared[service] === 'have');
  const own = new Map<string, Link[]>(declared.map((service) => [service, []]));
  for (const link of situation.links)
    if (link.service !== null) own.set(link.service, [...(own.get(link.service) ?? []), link]);
  const telling = situation.events.filter(({ kind }) => tellsOfMoves.includes(kind));
  return [...own].sort(([a], [b]) => (a < b ? -1 : 1)).map(([service, links]) => standing(service, links, telling));
}

/** An answer to something other than the new number (a card abroad) is no refusal of it. */
const aboutTheNumber = /number|phone/i;
const refusing = /^(?:no\b|refused?\b|нет|не прин|отказ|不|否|拒绝)|\brefuses\b/iu;

const refuses = (event: Event, service: string): boolean =>
  event.kind === 'refused'
    ? event.service === service || event.step === moveId(service)
    : event.kind === 'told' &&
      event.service === service &&
      (event.fact === undefined || aboutTheNumber.test(event.fact)) &&
      refusing.test(event.answer ?? '');

/** The last word on a move, in the order of the days and, within a day, of telling: a refusal, or none. */
function refusalOf(service: string, events: readonly Event[]): PlainDate | undefined {
  const last = inTime(events.filter((event) => refuses(event, service) || saysMoved(event, service))).at(-1);
  return last === undefined || saysMoved(last, service) ? undefined : last.on;
}

/** The person's word that a service left the number: as an event of its own, or as a tick on the move or on its fallback. */
const saysMoved = ({ kind, service: about, step }: Event, service: string): boolean =>
  kind === 'moved'
    ? about === service
    : kind === 'step-done' && (step === moveId(service) || step === fallbackId(moveId(service)));

/** A rehearsal of this service, or the tick on the rehearsal as a whole, which says that all of it worked. */
const rehearsalOf = ({ kind, service: about, step, worked }: Event, service: string): boolean | undefined =>
  kind === 'rehearsed' && about === service
    ? (worked ?? false)
    : kind === 'step-done' && step === 'rehearsal'
      ? true
      : undefined;

/** The kinds of events that can say where a service stands. */
const tellsOfMoves: readonly Event['kind'][] = ['moved', 'step-done', 'rehearsed', 'code-read-out', 'refused', 'told'];

function standing(service: string, own: readonly Link[], events: readonly Event[]): Standing {
  const moved = events.filter((event) => saysMoved(event, service));
  const movedOn = moved
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const last = inTime(
    events.flatMap((event) => {
      const worked = rehearsalOf(event, service);
      return worked === undefined ? [] : [{ on: event.on, worked }];
    }),
  ).at(-1);
  const readOut = events.filter(({ kind }) => kind === 'code-read-out').map(({ on }) => on);
  const proves = (on: PlainDate) => [movedOn, ...readOut].every((day) => day === undefined || on >= day);
  const rehearsed = last?.worked === true && proves(last.on);
  if (own.length > 0 && own.every(({ state }) => state === 'closed' || state === 'not-mine'))
    return { service, state: 'gone', rehearsed };
  const refusedOn = refusalOf(service, events);
  if (refusedOn !== undefined)
    return { service, state: movedOn === undefined ? 'open' : 'reopened', refusedOn, rehearsed: false };
  const said = own.some(({ state }) => state === 'moved' || state === 'removed');
  const stillOpen = own.some(({ state }) => state === undefined || state === 'open');
  if (movedOn === undefined && (!said || stillOpen)) return { service, state: 'open', rehearsed };

  const when = movedOn === undefined ? {} : { movedOn };
  if (last !== undefined && last.worked === false && (movedOn === undefined || last.on >= movedOn))
    return { service, state: 'reopened', ...when, reopenedBy: { what: 'rehearsal', on: last.on }, rehearsed: false };
  const code = own
    .flatMap((link) => (link.kinds?.includes('otp') ? [link.lastCode ?? link.last] : [link.lastCode]))
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  // A move without a date is at the latest as old as the rehearsal that worked.
  const since = movedOn ?? (last?.worked === true ? last.on : undefined);
  if (code !== undefined && since !== undefined && code > since)
    return { service, state: 'reopened', ...when, reopenedBy: { what: 'code', on: code }, rehearsed: false };
  return { service, state: 'moved', ...when, rehearsed };
}

/** Service ids that hang on the number now, in alphabetical order. */
export const openServices = (situation: Pick<Situation, 'links' | 'declared' | 'events'>): string[] =>
  standings(situation)
    .filter(({ state }) => state === 'open' || state === 'reopened')
    .map(({ service }) => service);

/** Senders of codes that the knowledge does not have: open until the person has said what they are. */
export const openStrangers = (situation: Pick<Situation, 'links' | 'events'>): Link[] =>
  situation.links.filter(
    (link) =>
      link.service === null &&
      (link.state === undefined || link.state === 'open') &&
      !situation.events.some(
        ({ kind, step, on }) =>
          kind === 'step-done' && step === strangerMove(link) && on >= (link.lastCode ?? link.last ?? on),
      ),
  );

/** The id of the step about a sender that nobody knows: its own name in small letters, so that it stays the same. */
export const strangerMove = ({ label = '' }: Link): string => {
  const name = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `move-unknown-${name === '' ? 'sender' : name}`;
};

export const isRussianBank = (knowledge: Knowledge, service: string): boolean =>
  knowledge.services[service]?.category === 'bank' && knowledge.services[service]?.country === 'ru';

/** Services whose loss costs money or the state's trust: risk 5 on the scale 1 to 5. */
export const isDangerous = (knowledge: Knowledge, service: string): boolean =>
  (knowledge.services[service]?.risk ?? 0) >= 5;
