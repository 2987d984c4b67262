import type { Case } from '@otboy/casefile';
import { discreet, type Knowledge, type Lang, type Text } from '@otboy/knowledge';
import type { Plan } from '@otboy/plan';
import { type Blocker, type Layout, layOut } from './layout.ts';
import type { Translation } from './letter-layout.ts';
import { letters } from './letters/index.ts';
import type { Paper, PaperMaker } from './paper.ts';
import { forOffices, sheets } from './sheets/index.ts';

/** Every paper: what is signed, then what is shown, read and ticked off. */
const makers: readonly PaperMaker[] = [...letters, ...sheets];

export interface DraftRequest {
  readonly knowledge: Knowledge;
  readonly case: Case;
  readonly today: string;
  readonly lang: Lang;
  readonly translations: readonly Translation[];
  readonly blockers: readonly Blocker[];
  /** Only these kinds, also where they are not due. */
  readonly only?: readonly string[];
  /** Can what they are printed with show these words? By default: do the fonts of the papers have them. */
  readonly prints?: (words: string) => boolean;
}

/** A paper before it is printed in any form. */
export interface Draft {
  readonly kind: string;
  readonly paper: Paper;
  readonly layout: Layout;
}

export interface Drafted {
  readonly papers: readonly Draft[];
  readonly refused: readonly { readonly kind: string; readonly why: Text }[];
  /** Steps that still hold the statement, where it is among the papers. */
  readonly notYet: readonly string[];
}

/** Those that an office gives to everybody: nothing of a case is on them, and they are made only by name. */
export const officeKinds = (): string[] => forOffices.map(({ kind }) => kind);

/** The kinds of paper that can be made. */
export const paperKinds = (): string[] => makers.map(({ kind }) => kind);

/**
 * The papers that are right now for a case, each laid out when that is asked for, and why others are not made. While something holds the statement,
 * its first sheet says so. Sensitive services are not named.
 */
export function draftPapers(request: DraftRequest): Drafted {
  const { case: kase, today, only, prints } = request;
  const knowledge = discreet(request.knowledge);
  const asked = { knowledge, case: kase, today, prints };
  const isGuarded = (guarded: PaperMaker['guarded']) => (typeof guarded === 'boolean' ? guarded : guarded(asked));
  const wanted = makers.filter((maker) => (only === undefined ? maker.due(asked) : only.includes(maker.kind)));
  const refused = wanted.flatMap(({ kind, refuse }) => {
    const why = refuse(asked);
    return why === null ? [] : [{ kind, why }];
  });
  const allowed = wanted.filter(({ kind }) => !refused.some((one) => one.kind === kind));
  const papers = allowed.map(({ kind, write, guarded }) => {
    const paper = write(asked);
    const blockers = isGuarded(guarded) ? request.blockers : [];
    let laid: Layout | undefined;
    return {
      kind,
      paper,
      get layout() {
        laid ??= layOut(knowledge, paper, today, request.lang, request.translations, blockers);
        return laid;
      },
    };
  });
  const isHeld = allowed.some(({ guarded }) => isGuarded(guarded));
  return { papers, refused, notYet: isHeld ? request.blockers.map(({ step }) => step) : [] };
}

/** What still holds the statement by the plan, for its first sheet; nothing once the guard is open. */
export function blockersOf(plan: Plan): Blocker[] {
  if (plan.applyReady) return [];
  return plan.steps
    .filter(({ id }) => plan.blockers.includes(id))
    .sort((a, b) => plan.blockers.indexOf(a.id) - plan.blockers.indexOf(b.id))
    .map(({ id, title }) => ({ step: id, title }));
}
