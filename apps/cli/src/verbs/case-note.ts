import { isDate } from '@otboy/calendar';
import { type Case, type Event, looksSealed } from '@otboy/casefile';
import { seal } from '@otboy/casefile/sealing';
import { Failure, type Text, text } from '@otboy/knowledge';
import { amended, makePlan, overrideOf, type Plan, passesClosedGuard, recordable, recorded } from '@otboy/plan';
import { readBytes } from '../case-input.ts';
import { type Fingerprint, fingerprintOf } from '../fingerprint.ts';
import { passphraseFor } from '../passphrase.ts';
import { replaceFile } from '../replace-file.ts';
import { readSealed } from '../sealed-input.ts';
import type { Desk, Verb } from '../verb.ts';

/** What the person says of an event beside its step and kind. */
type Added = Partial<Pick<Event, 'on' | 'number' | 'evidence' | 'sha256'>>;

export const caseNote: Verb = {
  run: async (desk, [path = '-'], options) => {
    const { step, kind, anyway } = options;
    const { kase, save } = await opened(desk, path, options);
    const proof = await proofFrom(options['proof']);
    const told = withEvent(desk, kase, wordOf(step), wordOf(kind), addedBy(desk, options, proof), anyway === true);
    const news = newsOf(desk, told, proof);
    await save(told.case);
    if (path === '-') {
      // As with a new case: for people and programs alike it is the same document, to be saved with `>`.
      if (!desk.json) desk.note(news);
      return { json: told.case, human: JSON.stringify(told.case, null, 2) };
    }
    return { json: told.case, human: news };
  },
};

const wordOf = (option: unknown): string | undefined =>
  typeof option === 'string' && option.trim() !== '' ? option.trim() : undefined;

/** The case, and how it goes back where it came from: sealed with the same passphrase, if it was sealed. */
async function opened(desk: Desk, path: string, options: Readonly<Record<string, unknown>>) {
  const written = (kase: Case) => `${JSON.stringify(kase, null, 2)}\n`;
  if (path === '-') return { kase: desk.caseAt(path), save: async () => undefined };
  if (!looksSealed(readBytes(path, path)))
    return { kase: desk.caseAt(path), save: async (kase: Case) => replaceFile(path, written(kase)) };
  const passphrase = await passphraseFor(desk, options, path);
  return {
    kase: await readSealed(path, async () => passphrase),
    save: async (kase: Case) => replaceFile(path, await seal(written(kase), passphrase)),
  };
}

async function proofFrom(given: unknown): Promise<Fingerprint | undefined> {
  const [file, second] = Array.isArray(given) ? given.map(String) : [];
  if (second !== undefined) throw new Failure(text('cli.error.note.one-proof'), 2);
  return file === undefined ? undefined : fingerprintOf(file);
}

function addedBy({ today }: Desk, options: Readonly<Record<string, unknown>>, proof: Fingerprint | undefined): Added {
  const [on, number, words] = [wordOf(options['on']), wordOf(options['number']), wordOf(options['evidence'])];
  if (on !== undefined && !isDate(on)) throw new Failure(text('cli.error.today', { given: on }), 2);
  if (on !== undefined && on > today) throw new Failure(text('cli.error.note.ahead', { on: { date: on } }), 2);
  const evidence = words ?? proof?.name;
  return {
    ...(on === undefined ? {} : { on }),
    ...(number === undefined ? {} : { number }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(proof === undefined ? {} : { sha256: proof.sha256 }),
  };
}

interface Told {
  readonly case: Case;
  readonly event: Event;
  /** Of the step; its id where the plan has it no more. */
  readonly title: Text | string;
  readonly isNew: boolean;
}

/**
 * The case with what happened: a new event where the plan offers it today; else more of the latest one of its kind, as the
 * page takes it.
 * @throws Failure 2 where neither is to be had, or the point of no return would be passed unseen
 */
function withEvent(
  desk: Desk,
  kase: Case,
  id: string | undefined,
  kind: string | undefined,
  added: Added,
  anyway: boolean,
): Told {
  const { knowledge, today } = desk;
  const plan = makePlan(knowledge, kase, today);
  const step = plan.steps.find((one) => one.id === id);
  const offered = step === undefined ? [] : recordable(knowledge, kase, today, step);
  const title = step?.title ?? id ?? '';
  const fresh = offered.find((one) => one.kind === kind);
  if (fresh !== undefined) {
    const event = { ...fresh, ...added };
    return { case: passedKnowingly(desk, kase, plan, event, anyway), event, title, isNew: true };
  }
  const earlier = kase.events.filter((one) => one.step === id && id !== undefined);
  const latest = earlier.findLast((one) => one.kind === kind);
  if (latest === undefined) throw notOffered(plan, id, offered, earlier);
  if (Object.keys(added).length === 0)
    throw new Failure(text('cli.error.note.again', { date: { date: latest.on } }), 2);
  const event = { ...latest, ...added };
  return { case: amended(kase, latest, event), event, title, isNew: false };
}

/** What passes the point of no return while something still hangs on the number is told knowingly, or not at all. */
function passedKnowingly({ knowledge, today }: Desk, kase: Case, plan: Plan, event: Event, anyway: boolean): Case {
  const stops = passesClosedGuard(plan, event);
  if (stops && !anyway) throw new Failure(text('cli.error.note.guard', { n: plan.blockers.length }), 2);
  const override = stops ? overrideOf(knowledge, kase, today) : null;
  return recorded(override === null ? kase : recorded(kase, override), event);
}

function notOffered(
  { steps }: Plan,
  step: string | undefined,
  offered: readonly Event[],
  earlier: readonly Event[],
): Failure {
  const ids = steps.map(({ id }) => id);
  const all = { steps: ids.join(', ') };
  if (step === undefined) return new Failure(text('cli.error.note.which', all), 2);
  const kinds = [...new Set([...offered, ...earlier].map(({ kind }) => kind))];
  if (kinds.length > 0) return new Failure(text('cli.error.note.kind', { step, kinds: kinds.join(', ') }), 2);
  if (ids.includes(step)) return new Failure(text('cli.error.note.nothing', { step }), 2);
  return new Failure(text('cli.error.note.step', { step, ...all }), 2);
}

function newsOf({ say }: Desk, { event, title, isNew }: Told, proof: Fingerprint | undefined): string {
  const what = text(`cli.case-note.is.${event.kind}`);
  const noted = text(isNew ? 'cli.case-note.noted' : 'cli.case-note.added', { title, what, date: { date: event.on } });
  return [
    say(noted),
    ...(event.number === undefined ? [] : [`  № ${event.number}`]),
    ...(proof === undefined
      ? []
      : [`  ${proof.name}  SHA-256 ${proof.sha256}`, `  ${say(text('cli.case-note.keep'))}`]),
  ].join('\n');
}
