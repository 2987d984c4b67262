import { type Text, text } from '@otboy/knowledge';
import { carrierCall, filled } from '@otboy/plan';
import { Fields, officeDate } from '../fields.ts';
import { mayNotSpeak } from '../may-speak.ts';
import type { PaperMaker, Request } from '../paper.ts';
import { subscriberOf } from '../parties.ts';
import { alike, type Block, type Words } from '../sheet.ts';

const plain = (id: string): Text => text(`paper.hotline-sheet.${id}`);
const callOf = ({ knowledge, case: kase, today }: Request) => carrierCall(knowledge, kase, today);
type Call = NonNullable<ReturnType<typeof callOf>>;

export const hotlineSheet: PaperMaker = {
  kind: 'hotline-sheet',
  about:
    'For who has to call and speaks little Russian: the numbers with their grade, what is asked, what is never said.',
  guarded: false,
  due: (request) => {
    const { answers } = request.case;
    const cannotCome = answers.inRussia === false || answers.simInHand === false || answers.lineState === 'blocked';
    return cannotCome && callOf(request) !== undefined && mayNotSpeak(request.case) === null;
  },
  refuse: (request) =>
    mayNotSpeak(request.case) ?? (callOf(request) === undefined ? text('paper.refused.no-hotline') : null),
  write: (request) => {
    const call = callOf(request);
    if (call === undefined) throw new Error('There is no number to call: ask refuse() first.');
    const fields = new Fields(request.prints);
    const { answers } = request.case;
    const isOwn = answers.holder === 'self' && answers.actingAs !== 'representative';
    const blocks: Block[] = [
      { is: 'heading', words: plain('numbers') },
      numbers(call),
      { is: 'heading', words: plain('say') },
      { is: 'list', marks: 'numbers', items: opening(request) },
      { is: 'heading', words: plain('questions') },
      ...(isOwn
        ? ([questions(request, fields), { is: 'lines', labels: [plain('note.activity')] }] as const)
        : ([{ is: 'words', words: plain('own-name') }] as const)),
      { is: 'heading', words: plain('never') },
      { is: 'list', marks: 'dots', items: ['codes', 'card', 'passwords'].map((id) => plain(`never.${id}`)) },
      { is: 'heading', words: plain('if-asked') },
      { is: 'list', marks: 'dots', items: phrases(request, 'phone-no-codes', 'phone-call-back') },
      { is: 'heading', words: plain('before-end') },
      { is: 'list', marks: 'dots', items: phrases(request, 'phone-ticket', 'courtesy-thanks') },
      { is: 'lines', labels: ['when', 'who', 'ticket', 'until', 'said'].map((id) => plain(`note.${id}`)) },
    ];
    return {
      form: 'sheet',
      kind: 'hotline-sheet',
      reader: 'with-russian',
      look: 'page',
      title: text('paper.hotline-sheet.title', { carrier: { carrier: call.hotline } }),
      lead: plain('lead'),
      blocks,
      missing: fields.missing,
      facts: ofCarrier[call.hotline] ?? [],
      check: [text('paper.hotline-sheet.checked', { date: officeDate(call.checked) }), text('paper.yours.no-code')],
    };
  },
};

function numbers(call: Call): Block {
  const row = (from: string, { number, confidence, checkFirst }: Call['home'][number]): Words[] => [
    plain(`from.${from}`),
    alike(number.replaceAll(' ', '\u00A0')),
    plain(checkFirst || call.stale ? 'grade.check' : `grade.${confidence}`),
  ];
  return {
    is: 'table',
    columns: ['from', 'number', 'grade'].map(plain),
    widths: [3, 2, 3],
    rows: [
      ...call.home.map((line) => row(line.type === 'short' ? 'short' : 'home', line)),
      ...call.abroad.map((line) => row('abroad', line)),
    ],
  };
}

const phrases = ({ knowledge, case: kase }: Request, ...ids: readonly string[]): Words[] =>
  ids.flatMap((id) => {
    const phrase = knowledge.phrases[id];
    if (phrase === undefined) return [];
    const { ru, en, zh } = filled(phrase, kase.number);
    return [{ ru, en, zh }];
  });

/** Who calls, from where, and what for. */
function opening(request: Request): Words[] {
  const { answers } = request.case;
  const human = phrases(request, 'phone-human');
  if (answers.holder === 'deceased') return [...human, plain('heir')];
  if (answers.holder === 'company') return [...human, plain('company')];
  if (answers.actingAs === 'representative') return [...human, plain('representative')];
  const isOver = answers.lineState === 'ended';
  return [
    ...human,
    ...(answers.inRussia === false && !isOver ? phrases(request, 'phone-abroad', 'phone-poa') : []),
    ...(answers.simInHand === false && answers.lineState === 'active' ? phrases(request, 'phone-block-lost') : []),
    ...(answers.lastPaidAction === undefined && !isOver ? phrases(request, 'phone-inactivity') : []),
    ...(isOver ? phrases(request, 'shop-refund-term', 'shop-certificate') : []),
  ];
}

/** What an agent asks, what the person in the contract answers, and what belongs to nobody. */
function questions(request: Request, fields: Fields): Block {
  const { person = {}, answers } = request.case;
  const document = answers.documentChanged === true ? (person.oldDocument ?? person.document) : person.document;
  const answer = (id: string, value: string | undefined): Words => alike(fields.take(id, value, 50));
  const nothing = alike('—');
  const rows: (readonly [string, Words | undefined, Words])[] = [
    ['agent-fullname', alike(subscriberOf(request.case, fields)), nothing],
    ['agent-birth-address', birthAndAddress(request, fields), nothing],
    ['agent-passport', answer('documentNumber', document?.number), plain('not.photo')],
    ['agent-codeword', phrases(request, 'phone-no-codeword')[0], plain('not.written')],
    ['agent-last-activity', plain('answer.activity'), nothing],
    ['agent-reason', plain('answer.reason'), nothing],
    ['agent-refund-method', plain('answer.refund'), plain('not.card')],
  ];
  return {
    is: 'table',
    columns: ['ask', 'answer', 'not'].map(plain),
    widths: [4, 4, 3],
    rows: rows.flatMap(([id, said = nothing, never]) => phrases(request, id).map((asked) => [asked, said, never])),
  };
}

function birthAndAddress({ case: { person = {} } }: Request, fields: Fields): Words {
  const birth = fields.date('birth', person.birth, 30);
  return alike(`${birth}, ${fields.take('address', person.address, 50)}`);
}

/** What is known of the hotline of a carrier, and of what it does not do. */
const ofCarrier: Partial<Record<string, readonly string[]>> = {
  mts: ['mts-hot-short', 'mts-hot-800', 'mts-hot-abroad', 'mts-call-cancel'],
  megafon: ['meg-hot-short', 'meg-hot-800'],
  beeline: ['bee-hot-short', 'bee-hot-800', 'bee-hot-abroad'],
  t2: ['t2-support-short', 't2-support-800', 't2-support-abroad'],
  yota: ['yota-hot'],
  tmobile: ['tm-hot', 'tm-term'],
};
