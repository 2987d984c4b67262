import { fallbackId, isDangerous, moveId, type Standing, strangerMove } from '@otboy/assess';
import { addDays } from '@otboy/calendar';
import type { Link } from '@otboy/casefile';
import { freshness, type Text, text } from '@otboy/knowledge';
import {
  type Context,
  isAddress,
  isBank,
  isBranchless,
  isDead,
  isWeak,
  mayRefuse,
  movable,
  recipeOf,
  riskOf,
} from '../context.ts';
import { once } from '../draft.ts';
import type { Draft, StepMaker } from '../step.ts';

export const move = {
  kind: 'move',
  about: 'One step a service, from its recipe; a move that may be refused is tried at once, with its fallback dated.',
  make: (context) => [
    ...movable(context).flatMap((standing) => moveOf(context, standing)),
    ...context.strangers.map(strangerOf),
  ],
} satisfies StepMaker;

/** In an emergency the bank and the portal at once; else long waits first, then the portal, banks, mail and ecosystems, messengers, the rest by risk (decision 0007). */
function place(context: Context, service: string): number {
  const category = context.knowledge.services[service]?.category;
  if (context.assessment.verdict === 'emergency' && isDangerous(context.knowledge, service))
    return category === 'bank' ? -3 : service === 'gosuslugi' ? -2 : 3;
  const waits = (recipeOf(context, service)?.waitingDays ?? 0) >= 7;
  const group =
    service === 'gosuslugi'
      ? 2
      : waits
        ? 1
        : category === 'government'
          ? 3
          : category === 'bank' || category === 'payments'
            ? 4
            : category === 'email' || category === 'tech'
              ? 6
              : category === 'messenger'
                ? 8
                : 10;
  return 20 + group + (5 - riskOf(context, service)) / 10;
}

function moveOf(context: Context, { service, state, refusedOn }: Standing): Draft[] {
  const { today } = context;
  const recipe = recipeOf(context, service);
  const needsOld = recipe === undefined || isWeak(recipe) || recipe.needsOldNumber !== 'no';
  const done = state === 'moved';
  const urgent =
    context.assessment.verdict === 'emergency' && isDangerous(context.knowledge, service) && !isAddress(service);
  const early = !urgent && mayRefuse(context, service);
  const attempt: Draft = {
    ...once('move', {
      service,
      places: { service: { service } },
      where: service === 'gosuslugi' || !isBank(context, service) ? 'online' : 'anywhere',
      needs: urgent ? [] : ['new-number'],
      prefers: urgent
        ? []
        : ['inventory', 'lift-cooling', 'second-factor', ...(isBank(context, service) ? ['move-sbp'] : [])],
      needsOldNumber: needsOld,
      quietDays: recipe?.waitingDays ?? 0,
      computed: true,
      ...basisOf(context, service),
      done,
      how: howTo(context, service, needsOld && isDead(context)),
      ...(urgent ? { notAfter: today } : early ? { notAfter: addDays(today, 1) } : {}),
      ...(refusedOn === undefined
        ? {}
        : { impossible: text('step.move.impossible.refused', { service: { service }, on: { date: refusedOn } }) }),
    }),
    id: moveId(service),
    rank: place(context, service),
  };
  return (early || refusedOn !== undefined) && !done ? [attempt, fallbackOf(context, service, refusedOn)] : [attempt];
}

/** Where the way of the move was read, and what to ask where that is weak. */
function basisOf(context: Context, service: string): Pick<Draft, 'basis'> {
  const recipe = recipeOf(context, service);
  if (recipe === undefined) return {};
  const { confidence, checked, sources } = recipe;
  return {
    basis: {
      record: `recipe ${recipe.id}`,
      confidence,
      checked,
      stale: freshness(recipe, context.today).state === 'warned',
      sources: sources
        .filter(({ kind }) => kind !== 'machine-written')
        .map(({ url, kind, title }) => ({ url, kind, ...(title === undefined ? {} : { title }) })),
      ...(isWeak(recipe) ? { ask: text('step.move.ask', { service: { service } }) } : {}),
    },
  };
}

/** What to do where the new number is refused: dated from the first day, needed by `apply` only after a refusal. */
const fallbackOf = (context: Context, service: string, refusedOn: string | undefined): Draft => ({
  ...once('move', {
    service,
    places: { service: { service } },
    where: 'online',
    prefers: ['inventory'],
    computed: true,
  }),
  id: fallbackId(moveId(service)),
  title: text('step.move.fallback.title', { service: { service } }),
  why: text('step.move.fallback.why', { service: { service } }),
  how: text(
    isBank(context, service)
      ? isBranchless(context, service)
        ? 'step.move.fallback.how.bank-branchless'
        : 'step.move.fallback.how.bank'
      : service === 'gosuslugi'
        ? 'step.move.fallback.how.portal'
        : 'step.move.fallback.how',
    { service: { service } },
  ),
  where:
    service === 'gosuslugi' ? 'mfc' : isBank(context, service) && !isBranchless(context, service) ? 'bank' : 'online',
  rank: place(context, service) + 0.05,
  onWorkingDay: (isBank(context, service) && !isBranchless(context, service)) || service === 'gosuslugi',
  notBefore: addDays(context.today, refusedOn === undefined ? 1 : 0),
  ...(refusedOn === undefined ? { waitsFor: text('step.move.fallback.waits', { service: { service } }) } : {}),
});

/** From the recipe where one was read, with its age and its doubt; where not, the general way, said as such. */
function howTo(context: Context, service: string, numberDead: boolean): Text {
  const recipe = recipeOf(context, service);
  if (recipe === undefined) return text('step.move.how.general', { service: { service } });
  const order = text(`recipe.${service}.order`);
  const how = numberDead
    ? text('step.move.how.without', { without: text(`recipe.${service}.without`) })
    : text('step.move.how', { path: text(`recipe.${service}.path`), order });
  if (freshness(recipe, context.today).state === 'warned')
    return text('step.move.how.stale', { how, date: { date: recipe.checked } });
  return isWeak(recipe) ? text('step.move.how.weak', { how }) : how;
}

/** A sender of codes that nobody knows may be a bank: it holds the guard until the person says what it is. */
function strangerOf(link: Link): Draft {
  const sender = link.label ?? '?';
  return {
    ...once('move', { where: 'anywhere', prefers: ['inventory'], computed: true, needsOldNumber: true }),
    id: strangerMove(link),
    title: text('step.move.stranger.title', { sender }),
    why: text('step.move.stranger.why', { sender }),
    how: text('step.move.stranger.how', { sender }),
    rank: 31,
  };
}
