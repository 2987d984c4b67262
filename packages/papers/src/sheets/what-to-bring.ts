import type { Case } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import { isFinished, type Step } from '@otboy/plan';
import { officeDate } from '../fields.ts';
import type { PaperMaker } from '../paper.ts';
import type { Item } from '../sheet.ts';
import { type Visit, visitOf, type Way } from '../visit.ts';

const bring = (id: string): Text => text(`paper.what-to-bring.${id}`);
const noted = (id: string, note = `${id}.note`): Item => ({ words: bring(id), note: bring(note) });
const only = <T>(when: boolean, ...what: readonly T[]): readonly T[] => (when ? what : []);

export const whatToBring: PaperMaker = {
  kind: 'what-to-bring',
  about: 'The list for the counter or the envelope, by who goes and why: what is forgotten costs a second visit.',
  guarded: false,
  due: (request) => visitOf(request) !== null,
  refuse: (request) => (visitOf(request) === null ? text('paper.refused.no-visit') : null),
  write: (request) => {
    const { case: kase } = request;
    const visit = visitOf(request);
    if (visit === null) throw new Error('Nothing has to be handed in: ask refuse() first.');
    const { way, step } = visit;
    const { carrierNow } = kase.answers;
    return {
      form: 'sheet',
      kind: 'what-to-bring',
      reader: 'person',
      look: 'page',
      title: bring(way === 'post' ? 'title-post' : 'title'),
      lead:
        way === 'post'
          ? bring('where-post')
          : carrierNow === undefined || carrierNow === 'other'
            ? bring('where-unknown')
            : text('paper.what-to-bring.where', { carrier: { carrier: carrierNow } }),
      blocks: [
        ...only(way !== 'post' && step.earliest !== null, { is: 'words', words: whenOf(step) } as const),
        { is: 'heading', words: bring('papers') },
        { is: 'list', marks: 'boxes', items: papersOf(kase, visit) },
        ...(way === 'post'
          ? ([{ is: 'words', words: bring('call-back') }] as const)
          : ([
              { is: 'heading', words: bring('leave-with') },
              { is: 'list', marks: 'boxes', items: results(way) },
            ] as const)),
        { is: 'heading', words: bring('never') },
        { is: 'list', marks: 'dots', items: ['codes', 'card', 'passwords'].map(bring) },
      ],
      missing: [],
      facts: [
        ...factsOf(way),
        ...(carrierNow === undefined ? [] : (ofCarrier[carrierNow]?.[way === 'representative' ? 'sent' : 'own'] ?? [])),
      ],
      check: [text('paper.yours.no-code')],
    };
  },
};

function whenOf({ earliest, latest }: Step): Text {
  const from = officeDate(earliest ?? '');
  if (latest === null) return text('paper.what-to-bring.when-from', { from });
  return latest === earliest
    ? text('paper.what-to-bring.when', { from })
    : text('paper.what-to-bring.when-between', { from, to: officeDate(latest) });
}

/** What goes along, the most important first. */
function papersOf(kase: Case, { way, plan }: Visit): Item[] {
  const { answers } = kase;
  const wantsMoney = plan.steps.some(({ kind, status }) => kind === 'refund-application' && !isFinished(status));
  const owes = (answers.balance ?? 0) < 0;
  const isForeign = answers.citizenship !== 'RU';
  const renamed = answers.documentChanged === true || answers.documentExpired === true;
  switch (way) {
    case 'in-person':
      return [
        noted('statement'),
        ...only(wantsMoney, noted('refund'), noted('bank')),
        bring('passport'),
        bring('passport-copy'),
        ...only(isForeign, noted('translation')),
        ...only(renamed, bring('old-passport')),
        ...only(isForeign && answers.inRussia === true, noted('migration')),
        noted('contract'),
        ...only(answers.simInHand !== false, { words: bring('sim'), note: text('must.keep-sim-until-proof') }),
        ...only(owes, bring('debt')),
        ...only(isForeign, bring('cards')),
        noted('refusal'),
      ];
    case 'representative':
      return [
        noted('power'),
        ...only(answers.inRussia !== true, noted('power-abroad')),
        bring('representative-passport'),
        noted('statement.representative', 'statement.note'),
        ...only(wantsMoney, noted('refund', 'refund.note.representative'), noted('bank')),
        noted('contract'),
        ...only(owes, bring('debt')),
        noted('refusal'),
      ];
    case 'heir':
      return [
        ...(answers.inRussia === false
          ? [noted('heir-power'), noted('power-abroad'), bring('representative-passport')]
          : [bring('heir-passport')]),
        bring('death'),
        noted('kinship'),
        noted('statement.heir', 'statement.note'),
        ...only(answers.balance !== 0, bring('inheritance')),
        ...only(answers.simInHand !== false, bring('sim')),
        noted('refusal'),
      ];
    case 'company':
      return [
        noted('letter'),
        bring('company-power'),
        bring('company-contract'),
        bring('seal'),
        ...only(answers.wants === 'keep', bring('taker')),
        noted('refusal'),
      ];
    case 'dispute':
      return [
        bring('claim'),
        ...only(wantsMoney, noted('refund'), noted('bank')),
        bring('stamped'),
        bring('passport'),
        bring('tickets'),
        bring('records'),
        ...only(wantsMoney, bring('bank-statement')),
      ];
    case 'post':
      return [
        bring('claim-post'),
        ...only(wantsMoney, noted('refund'), noted('bank')),
        bring('stamped'),
        bring('passport-copy'),
        bring('records'),
        noted('contents'),
        bring('delivery'),
      ];
  }
}

/** What to hold in the hand before the counter is left. */
const results = (way: Way): Text[] =>
  (way === 'dispute' ? ['mark', 'answer-day'] : ['mark', 'end-date', 'certificate', 'written']).map(bring);

const factsOf = (way: Way): string[] =>
  way === 'dispute' || way === 'post'
    ? ['law-claim-proof', 'law-claim-register', 'law-claim-30d']
    : way === 'representative'
      ? ['law-terminate-any-time', 'law-proxy', 'meta-balance-not-card']
      : way === 'in-person'
        ? ['law-terminate-any-time', 'meta-balance-not-card']
        : ['law-terminate-any-time'];

/** What carriers themselves say, or guides say of them, of who comes and with what. */
const ofCarrier: Partial<Record<string, { readonly own: readonly string[]; readonly sent: readonly string[] }>> = {
  mts: { own: ['mts-store', 'mts-form'], sent: ['mts-store', 'mts-form'] },
  megafon: { own: ['meg-store'], sent: ['meg-store', 'meg-proxy'] },
  beeline: { own: ['bee-store'], sent: ['bee-store', 'bee-proxy'] },
  t2: { own: ['t2-term-shop', 't2-term-docs'], sent: ['t2-term-shop', 't2-term-proxy'] },
};
