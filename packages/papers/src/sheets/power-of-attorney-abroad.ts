import type { Case } from '@otboy/casefile';
import { type Knowledge, type Text, text } from '@otboy/knowledge';
import { mayNotGive, needsPower } from '../letters/power-of-attorney.ts';
import type { PaperMaker, Request } from '../paper.ts';
import type { Block } from '../sheet.ts';

const words = (id: string): Text => text(`paper.abroad.${id}`);

const factsOf = ({ answers }: Case): string[] => [
  'law-poa-date',
  'law-poa-term',
  'law-poa-consulate',
  'law-poa-apostille',
  ...(answers.citizenship === 'CN' ? ['law-poa-china'] : []),
];

export const powerOfAttorneyAbroad: PaperMaker = {
  kind: 'power-of-attorney-abroad',
  about: 'The two ways to have the power certified outside Russia, how long each takes, and who says so.',
  guarded: false,
  due: (request) => request.case.answers.inRussia === false && needsPower(request),
  refuse: (request) => (request.case.answers.inRussia === true ? text('paper.refused.poa-here') : mayNotGive(request)),
  write: (request) => ({
    form: 'sheet',
    kind: 'power-of-attorney-abroad',
    reader: 'person',
    look: 'page',
    title: words('title'),
    lead: words('lead'),
    blocks: blocksOf(request),
    missing: [],
    facts: factsOf(request.case),
    check: [words('check'), text('paper.yours.poa-ask'), text('paper.yours.no-code')],
  }),
};

function blocksOf({ knowledge, case: kase }: Request): Block[] {
  const numbered = (way: string, steps: readonly string[]): Block[] => [
    { is: 'heading', words: words(way) },
    { is: 'list', marks: 'numbers', items: steps.map((step) => words(`${way}.${step}`)) },
  ];
  return [
    ...numbered('consulate', ['book', 'come', 'date', 'send']),
    ...numbered('notary', ['certify', 'apostille', 'translate', 'carry']),
    ...(kase.answers.citizenship === 'CN' ? [{ is: 'words', words: words('china') } as const] : []),
    { is: 'heading', words: words('time') },
    { is: 'list', marks: 'dots', items: ['consulate', 'notary', 'plan'].map((id) => words(`time.${id}`)) },
    { is: 'heading', words: words('known') },
    graded(knowledge, factsOf(kase)),
  ];
}

/** Each fact with who says it, as its grade has it. */
const graded = (knowledge: Knowledge, facts: readonly string[]): Block => ({
  is: 'table',
  columns: [words('fact'), words('grade')],
  widths: [7, 3],
  rows: facts.map((id) => [text(`fact.${id}`), words(`grade.${knowledge.facts[id]?.confidence ?? 'low'}`)]),
});
