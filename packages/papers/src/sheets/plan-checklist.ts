import { type Knowledge, type Lang, say, type Text, text } from '@otboy/knowledge';
import { isFinished, makePlan, type Plan, type Step, tasksOf } from '@otboy/plan';
import { legible } from '../blank.ts';
import { deadlineTable } from '../deadline-table.ts';
import { officeDate, officePhone } from '../fields.ts';
import type { PaperMaker } from '../paper.ts';
import type { Block, Item, Words } from '../sheet.ts';

const plain = (id: string): Text => text(`paper.plan-checklist.${id}`);

export const planChecklist: PaperMaker = {
  kind: 'plan-checklist',
  about: 'The plan to hang on a wall: what, when, after what, and a box to tick. Who has the wall may read it.',
  guarded: false,
  due: () => true,
  refuse: () => null,
  write: ({ knowledge, case: kase, today }) => {
    const plan = makePlan(knowledge, kase, today);
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
          finished.map((step) => inEach((lang) => titled(knowledge, lang, step))),
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
const titled = (knowledge: Knowledge, lang: Lang, step: Step): string =>
  legible(say(knowledge, lang, isSender(step) ? plain('sender') : step.title));

/** Said when it is asked for: the page has the words of those languages only that it shows. */
const inEach = (words: (lang: Lang) => string): Words => ({
  get ru() {
    return words('ru');
  },
  get en() {
    return words('en');
  },
  get zh() {
    return words('zh');
  },
});

/** A step to do, and under it when, after what and where. */
function toDo(knowledge: Knowledge, plan: Plan, step: Step, today: string): Item {
  const words = inEach((lang) => titled(knowledge, lang, step));
  const parts = (lang: Lang): readonly Text[] => [
    ...whenOf(step, today),
    ...plan.steps
      .filter(({ id }) => id === step.unlockedBy)
      .map((holder) => text('paper.plan-checklist.after', { step: titled(knowledge, lang, holder) })),
    ...(isAhead(plan) && plan.blockers.includes(step.id) ? [plain('guard')] : []),
    ...(step.where === 'anywhere' ? [] : [plain(`where.${step.where}`)]),
  ];
  if (parts('ru').length === 0) return words;
  const note = inEach((lang) =>
    parts(lang)
      .map((part) => say(knowledge, lang, part))
      .join(lang === 'zh' ? '' : ' '),
  );
  return { words, note };
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
  const words = inEach((lang) => titled(knowledge, lang, step));
  return step.whyNoDate === undefined ? words : { words, note: step.whyNoDate };
}
