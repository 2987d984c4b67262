import type { Draft } from './step.ts';

/** A draft whose lists name steps of this plan only. */
export type Ordered = Draft & Required<Pick<Draft, 'prefers' | 'together'>>;

/**
 * The drafts in an order that can be followed from top to bottom: no step before what it needs, and, as long as that
 * leaves a choice, none before what it prefers; then by rank, then by id, so that the same case gives the same list.
 * Needs that name no step of this plan are left out.
 * @throws Error when hard needs run in a circle: a fault of the steps, not of the case.
 */
export function inOrder(drafts: readonly Draft[]): Ordered[] {
  const ids = new Set(drafts.map(({ id }) => id));
  const waiting = drafts
    .map(
      (draft): Ordered => ({
        ...draft,
        needs: [...new Set(draft.needs)].filter((id) => ids.has(id) && id !== draft.id),
        prefers: [...new Set(draft.prefers)].filter(
          (id) => ids.has(id) && id !== draft.id && !draft.needs.includes(id),
        ),
        together: (draft.together ?? []).filter((id) => ids.has(id)),
      }),
    )
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  // How much of what it needs and prefers is not placed yet, counted down with each placing.
  const needed = new Map(waiting.map((draft) => [draft.id, draft.needs.length]));
  const preferred = new Map(waiting.map((draft) => [draft.id, draft.prefers.length]));
  const needing = turned(waiting, ({ needs }) => needs);
  const preferring = turned(waiting, ({ prefers }) => prefers);
  const ordered: Ordered[] = [];
  while (waiting.length > 0) {
    const free = ({ id }: Ordered) => needed.get(id) === 0;
    const next = waiting.find((draft) => free(draft) && preferred.get(draft.id) === 0) ?? waiting.find(free);
    if (next === undefined)
      throw new Error(`steps need each other in a circle: ${waiting.map(({ id }) => id).join(', ')}`);
    waiting.splice(waiting.indexOf(next), 1);
    for (const id of needing.get(next.id) ?? []) needed.set(id, (needed.get(id) as number) - 1);
    for (const id of preferring.get(next.id) ?? []) preferred.set(id, (preferred.get(id) as number) - 1);
    ordered.push(next);
  }
  return ordered;
}

/** By step id: which steps name it. */
function turned(drafts: readonly Ordered[], list: (draft: Ordered) => readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const draft of drafts)
    for (const id of list(draft)) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [draft.id]);
      else known.push(draft.id);
    }
  return found;
}
