import { type AnswerId, answers, type Case, caseSchema, newCase } from '@otboy/casefile';

/**
 * What is kept on the device between two visits: the case, and which questions were answered with "I don't know".
 * The latter is no part of a case (what is not known is absent there), but a person is not asked twice.
 */
export interface Kept {
  readonly case: Case;
  readonly unknown: readonly AnswerId[];
}

export type Found =
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'nothing' }
  /** Something is there that this version cannot read; it is left as it is. */
  | { readonly kind: 'unreadable'; readonly raw: string };

/** One key holds all: a write happens wholly or not at all. `before` is the case that an opened file replaced. */
const keys = { now: 'otboy.case', before: 'otboy.case.before' } as const;
export type Place = keyof typeof keys;

/** An empty case under a random name of its own. */
export const freshCase = (): Kept => ({
  case: newCase(
    undefined,
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  ),
  unknown: [],
});

const isAnswer = (id: unknown): id is AnswerId => typeof id === 'string' && Object.hasOwn(answers.shape, id);

/** What is kept in a place. Never throws: a browser may refuse storage. */
export function find(place: Place): Found {
  let raw: string | null = null;
  try {
    raw = localStorage.getItem(keys[place]);
    if (raw === null) return { kind: 'nothing' };
    const { case: kase, unknown } = JSON.parse(raw) as { case?: unknown; unknown?: unknown };
    const parsed = caseSchema.safeParse(kase);
    if (!parsed.success) return { kind: 'unreadable', raw };
    return {
      kind: 'kept',
      kept: { case: parsed.data, unknown: Array.isArray(unknown) ? unknown.filter(isAnswer) : [] },
    };
  } catch {
    return raw === null ? { kind: 'nothing' } : { kind: 'unreadable', raw };
  }
}

/** @returns whether the browser kept it */
export function keep(place: Place, kept: Kept): boolean {
  try {
    localStorage.setItem(keys[place], JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forget(...places: readonly Place[]): void {
  try {
    for (const place of places) localStorage.removeItem(keys[place]);
  } catch {
    // Nothing was kept.
  }
}

/** Runs when another tab of this browser has changed the case. @returns how to stop */
export function onChangeElsewhere(run: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === keys.now || key === null) run();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}
