import { type Knowledge, type Text, text } from '@otboy/knowledge';
import { isFinished, type Plan, type Step, tasksOf } from '@otboy/plan';
import { legible } from '../blank.ts';
import { deadlineTable } from '../deadline-table.ts';
import { officeDate, officePhone } from '../fields.ts';
import type { PaperMaker } from '../paper.ts';
import { planOf } from '../planned.ts';
import type { Block, Item } from '../sheet.ts';

const plain = (id: string): Text => text(`paper.plan-checklist.${id}`);

export const planChecklist: PaperMaker = {
  kind: 'plan-checklist',
  about: 'The plan to hang on a wall: what, when, after what, and a box to tick. Who has the wall may read it.',
  guarded: false,
  due: () => true,
  refuse: () => null,
  write: (request) => {
    const { knowledge, case: kase, today } = request;
    const plan = planOf(request);
    const { first, now, later, reserve, impossible, finished } = tasksOf(plan, today);
    const open = first === undefined ? now : [first, ...now];
    const boxes = (id: string, steps: readonly Step[]): Block[] =>
      listed(
        id,
        'boxes',
        steps.map((step) => toDo(knowledge, plan, step, today)),
      );
    return {
      form: 'sheet',
      kind: 'plan-checklist',
      reader: 'person',
      look: 'page',
      title:
        kase.number === undefined
          ? plain('title-no-number')
          : text('paper.plan-checklist.title', { number: officePhone(kase.number) }),
      lead: text('paper.plan-checklist.lead', { verdict: plan.title, today: officeDate(today) }),
      blocks: [
        ...boxes('now', open),
        ...boxes('later', later),
        ...boxes('reserve', reserve),
        ...listed(
          'impossible',
          'dots',
          impossible.map((step) => failed(knowledge, step)),
        ),
        ...deadlineTable(plan.deadlines),
        ...listed(
          'finished',
          'dots',
          finished.map((step) => titled(knowledge, step)),
        ),
      ],
      missing: [],
      facts: [],
      check: [
        ...(plan.steps.some((step) => isSender(step) || knowledge.services[step.service ?? '']?.sensitive === true)
          ? [plain('sensitive')]
          : []),
        text('paper.yours.no-code'),
      ],
    };
  },
};

const listed = (id: string, marks: 'boxes' | 'dots', items: readonly Item[]): Block[] =>
  items.length === 0
    ? []
    : [
        { is: 'heading', words: plain(id) },
        { is: 'list', marks, items },
      ];

/** Who sends codes and is no known service may be anybody, and is not named. */
const isSender = ({ kind, service }: Step): boolean => kind === 'move' && service === undefined;

/** A service that the knowledge does not have goes by its id: printed as far as the fonts have it. */
function titled(knowledge: Knowledge, step: Step): Text {
  if (isSender(step)) return plain('sender');
  const { say, with: places = {} } = step.title;
  const isKnown = step.service === undefined || knowledge.services[step.service] !== undefined;
  return isKnown ? step.title : text(say, { ...places, service: legible(step.service ?? '') });
}

/** A step to do, and under it when, after what and where. */
function toDo(knowledge: Knowledge, plan: Plan, step: Step, today: string): Item {
  const words = titled(knowledge, step);
  const row: readonly Text[] = [
    ...whenOf(step, today),
    ...plan.steps
      .filter(({ id }) => id === step.unlockedBy)
      .map((holder) => text('paper.plan-checklist.after', { step: titled(knowledge, holder) })),
    ...(isAhead(plan) && plan.blockers.includes(step.id) ? [plain('guard')] : []),
    ...(step.where === 'anywhere' ? [] : [plain(`where.${step.where}`)]),
  ];
  return row.length === 0 ? words : { words, note: { row } };
}

/** A statement is still to be handed in. */
const isAhead = ({ steps }: Plan): boolean =>
  steps.some(({ kind, status }) => kind === 'apply' && status !== 'impossible' && !isFinished(status));

function whenOf({ earliest, latest }: Step, today: string): Text[] {
  const from = earliest !== null && earliest > today ? officeDate(earliest) : undefined;
  const to = latest === null ? undefined : officeDate(latest);
  if (from === undefined && to === undefined) return [];
  if (latest === today) return [plain('today')];
  if (from === undefined) return [text('paper.plan-checklist.until', { to: to ?? '' })];
  if (to === undefined) return [text('paper.plan-checklist.from', { from })];
  return [from === to ? text('paper.plan-checklist.on', { to }) : text('paper.plan-checklist.between', { from, to })];
}

function failed(knowledge: Knowledge, step: Step): Item {
  const words = titled(knowledge, step);
  return step.whyNoDate === undefined ? words : { words, note: step.whyNoDate };
}
