import { endsContract, upTo } from '@otboy/assess';
import type { Event } from '@otboy/casefile';
import { type Knowledge, type Text, type TextValue, text } from '@otboy/knowledge';
import {
  aftercareOf,
  answersGiven,
  closureLadder,
  isFinished,
  type Plan,
  type StepKind,
  worthKeeping,
} from '@otboy/plan';
import { tidy } from '../blank.ts';
import { deadlineTable } from '../deadline-table.ts';
import { Fields, officeDate } from '../fields.ts';
import { mayNotSpeak } from '../may-speak.ts';
import type { PaperMaker, Request } from '../paper.ts';
import { numberOf, numbersOf, operatorOf, otherNumbersOf, subscriberOf } from '../parties.ts';
import { endOf, planOf } from '../planned.ts';
import { alike, type Block, type Words } from '../sheet.ts';

const plain = (id: string): Text => text(`paper.closing-dossier.${id}`);

export const closingDossier: PaperMaker = {
  kind: 'closing-dossier',
  about: 'One sheet that proves the closure: what happened, what proves it, what is open, what proof is missing.',
  guarded: false,
  due: (request) => happened(request).length > 0 && mayNotSpeak(request.case) === null,
  refuse: (request) =>
    mayNotSpeak(request.case) ?? (happened(request).length === 0 ? text('paper.refused.no-dossier') : null),
  write: (request) => {
    const { knowledge, case: kase, today } = request;
    const fields = new Fields(request.prints);
    const plan = planOf(request);
    const number = numberOf(kase, fields);
    const contract = contractOf(request, fields);
    const told = happened(request);
    return {
      form: 'sheet',
      kind: 'closing-dossier',
      reader: 'with-russian',
      look: 'page',
      title: text('paper.closing-dossier.title', { number }),
      lead: text('paper.closing-dossier.lead', { today: officeDate(today) }),
      blocks: [
        { is: 'heading', words: plain('contract') },
        { is: 'list', marks: 'dots', items: contract },
        { is: 'heading', words: plain('ladder') },
        ladder(request),
        { is: 'heading', words: plain('timeline') },
        timeline(knowledge, told, fields),
        ...hashes(knowledge, told, fields),
        ...open(plan, told),
        ...deadlineTable(plan.deadlines),
        { is: 'heading', words: plain('missing') },
        missing(plan, told),
      ],
      missing: fields.missing,
      facts: ['law-claim-register', 'law-claim-30d', 'law-refund-30d'],
      check: [
        plain('keep'),
        ...(told.some(({ evidence }) => evidence !== undefined && proof(knowledge, evidence) === undefined)
          ? [plain('unsaid')]
          : []),
        text('paper.yours.no-code'),
      ],
    };
  },
};

/** Papers and acts that a dossier names; what was moved off the number is nobody’s business in it. */
const documents = [
  'apply',
  'refuse-number',
  'proof',
  'confirmed-off',
  'refund-application',
  'refund-in',
  'debt-check',
  'pay',
  'records',
  'claim',
  'complaint',
  'block-line',
  'suspend',
];

interface Told extends Event {
  readonly what: Text;
}

/** What happened with the carrier up to today, the earliest first. */
function happened({ case: kase, today }: Request): Told[] {
  return upTo(kase, today)
    .events.flatMap((event) => {
      const what = event.service === undefined ? whatOf(event) : null;
      return what === null ? [] : [{ ...event, what }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function whatOf({ kind, step = 'apply', amount, answer }: Event): Text | null {
  const given = answersGiven.find((one) => one === answer);
  const said = given === undefined ? null : text(`what-now.${given}.said`);
  const doc = documents.includes(step) ? plain(`doc.${step}`) : null;
  const sum = amount === undefined ? null : { kopecks: amount };
  switch (kind) {
    case 'sent':
    case 'accepted':
    case 'confirmed':
      return doc === null ? null : text(`paper.closing-dossier.is.${kind}`, { doc });
    case 'refused':
      if (doc === null) return null;
      return said === null
        ? text('paper.closing-dossier.is.refused', { doc })
        : text('paper.closing-dossier.is.refused-so', { doc, said });
    case 'step-done':
      return doc === null ? null : text('paper.closing-dossier.is.done', { doc });
    case 'refund-asked':
    case 'refund-received':
      return sum === null ? plain(`is.${kind}`) : text(`paper.closing-dossier.is.${kind}-sum`, { sum });
    case 'line-ended':
    case 'refund-returned':
    case 'notice-received':
      return plain(`is.${kind}`);
    case 'told':
      return said === null ? null : text('paper.closing-dossier.is.told', { said });
    default:
      return null;
  }
}

function contractOf(request: Request, fields: Fields): Words[] {
  const { number, date, account } = request.case.contract ?? {};
  const { state, on } = endOf(request);
  const say = (id: string, places: Readonly<Record<string, TextValue>>) => text(`paper.closing-dossier.${id}`, places);
  return [
    say('operator', { operator: operatorOf(request, fields) }),
    say('subscriber', { nameCyrillic: subscriberOf(request.case, fields) }),
    say('contract-number', {
      contractNumber: fields.take('contractNumber', number, 30),
      contractDate: fields.date('contractDate', date, 25),
    }),
    say('account', { account: fields.take('account', account, 40) }),
    ...(otherNumbersOf(request.case).length === 0
      ? []
      : [say('numbers', { number: numbersOf(request.case, fields).number })]),
    ...(state === 'ended' && on !== undefined ? [say('ended', { date: officeDate(on) })] : []),
  ];
}

function ladder({ knowledge, case: kase, today }: Request): Block {
  return {
    is: 'table',
    columns: ['rung', 'reached'].map(plain),
    widths: [4, 1],
    rows: closureLadder(aftercareOf(knowledge, kase, today)).map(({ rung, reached }) => [
      plain(`rung.${rung}`),
      plain(`reached.${reached}`),
    ]),
  };
}

function timeline(knowledge: Knowledge, told: readonly Told[], fields: Fields): Block {
  return {
    is: 'table',
    columns: ['day', 'event', 'reference', 'proof'].map(plain),
    widths: [5, 11, 7, 9],
    rows: told.map(({ on, what, number, evidence }) => [
      alike(officeDate(on)),
      what,
      number === undefined ? null : printed('reference', proof(knowledge, number), fields),
      evidence === undefined ? null : printed('evidence', proof(knowledge, evidence), fields),
    ]),
  };
}

const printed = (id: string, words: string | undefined, fields: Fields): Words => alike(fields.take(id, words, 24));

function hashes(knowledge: Knowledge, told: readonly Told[], fields: Fields): Block[] {
  const rows = told.flatMap(({ what, evidence, sha256 }) =>
    sha256 === undefined
      ? []
      : [[evidence === undefined ? what : printed('evidence', proof(knowledge, evidence), fields), alike(sha256)]],
  );
  if (rows.length === 0) return [];
  return [
    { is: 'heading', words: plain('hashes') },
    { is: 'table', columns: ['file', 'hash'].map(plain), widths: [2, 3], rows },
  ];
}

/** What a note on evidence may say: nothing that opens an account, and no service that is not to be named. */
function proof(knowledge: Knowledge, words: string): string | undefined {
  const hidden = Object.values(knowledge.services).flatMap(({ id, sensitive }) => (sensitive ? [id] : []));
  const isSecret =
    /(?:\d{4}[ -]?){4}|\d{15,}/.test(words) ||
    /(?:^|[^\p{L}])(?:код|парол|пин|пук|code|password|pin|puk|cvc|cvv)|验证码|密码/iu.test(words);
  return isSecret || hidden.some((id) => words.toLowerCase().includes(id)) ? undefined : tidy(words);
}

function open({ steps }: Plan, told: readonly Told[]): Block[] {
  const items = steps
    .filter(({ kind, status }) => documents.includes(kind) && !isFinished(status) && status !== 'impossible')
    .filter(({ kind }) => kind !== 'proof' || !isProven(kind, told))
    // What is not in order yet is no open claim.
    .filter(({ kind, status }) => status !== 'waiting' || (kind !== 'claim' && kind !== 'complaint'))
    .map(({ kind }) => plain(`doc.${kind}`));
  return items.length === 0
    ? []
    : [
        { is: 'heading', words: plain('open') },
        { is: 'list', marks: 'dots', items },
      ];
}

/** What is worth keeping and has nothing that proves it yet. */
function missing(plan: Plan, told: readonly Told[]): Block {
  const items = worthKeeping(plan)
    .filter(({ kind }) => !isProven(kind, told))
    .map(({ kind }) => plain(`doc.${kind}`));
  return items.length === 0 ? { is: 'words', words: plain('complete') } : { is: 'list', marks: 'boxes', items };
}

const isProven = (kind: StepKind, told: readonly Told[]): boolean =>
  told.some(
    ({ step, kind: event, evidence, sha256 }) =>
      (evidence ?? sha256) !== undefined &&
      (step === kind ||
        (kind === 'refund-in' && event === 'refund-received') ||
        // What proves that the statement was accepted is the mark on its copy.
        (kind === 'proof' && event === 'accepted' && endsContract(step))),
  );
