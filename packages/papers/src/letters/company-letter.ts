import { filedOn, upTo } from '@otboy/assess';
import type { Case, Company } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import { Fields, officePhone } from '../fields.ts';
import type { PaperMaker, Request } from '../paper.ts';
import { isClosing, operatorOf, otherNumbersOf, partyChecks, twoLines } from '../parties.ts';
import { hasEnded } from '../planned.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('company');

type Listed = NonNullable<Company['numbers']>[number];
type Decision = Listed['decision'];

export const companyLetter: PaperMaker = {
  kind: 'company-letter',
  about: 'A company decides on its numbers: each ends, goes to an employee, or rests until its user is found.',
  guarded: ({ case: kase }) => listOf(kase).some(({ decision }) => decision === 'close'),
  due: ({ case: kase, today }) => kase.answers.holder === 'company' && filedOn(upTo(kase, today)) === undefined,
  refuse: mayNotWrite,
  write: (request) => {
    const { case: kase } = request;
    const fields = new Fields(request.prints);
    const { account, number, date } = kase.contract ?? {};
    const list = listOf(kase);
    const ends = isOpen(list) || list.some(({ decision }) => decision === 'close');
    return {
      form: 'letter',
      kind: 'company-letter',
      head: headOf(request, fields),
      title: sentence('title'),
      subtitle: sentence('subtitle'),
      opening: [
        sentence('contract', {
          contractNumber: fields.take('contractNumber', number, 35),
          contractDate: fields.date('contractDate', date, 25),
        }),
        sentence('account', { account: fields.take('account', account, 60) }),
      ],
      ask: sentence('ask'),
      requests: [
        ...decisionsOf(list, fields),
        ...(ends ? [sentence('users'), sentence('debt'), sentence('refund')] : [sentence('debt')]),
        sentence('confirm'),
      ],
      closing: [
        sentence('reply-how'),
        sentence('copies'),
        sentence('position', { position: fields.take('companyPosition', kase.company?.position, 90) }),
      ],
      attached: sentence(
        isOpen(list) || list.some(({ decision }) => decision === 'transfer') ? 'attached-consents' : 'attached',
      ),
      signer: fields.take('companySigner', kase.company?.signer, 60),
      mark: 'receipt',
      missing: fields.missing,
      facts: ['law-terminate-any-time', 'law-suspension-on-request'],
      check: [text('paper.yours.company'), text('paper.yours.company-users'), ...partyChecks(request, fields)],
    };
  },
};

/** Only a company that exists writes, by who acts for it. */
function mayNotWrite(request: Request): Text | null {
  const { holder, companyExists, actingAs } = request.case.answers;
  if (holder === undefined) return text('paper.refused.unknown');
  if (holder !== 'company') return text('paper.refused.no-company');
  if (companyExists === false) return text('paper.refused.company-gone');
  if (companyExists === undefined) return text('paper.refused.company-unknown');
  if (actingAs !== 'company-officer') return text('paper.refused.company-officer');
  return hasEnded(request) ? text('paper.refused.ended') : null;
}

function headOf(request: Request, fields: Fields): Sentence[] {
  const { company = {}, person = {} } = request.case;
  const { contactPhone, replyEmail } = person;
  return [
    sentence('outgoing', {
      number: fields.take('outgoing', undefined, 25),
      date: fields.take('outgoingDate', undefined, 35),
    }),
    sentence('to', { operator: operatorOf(request, fields) }),
    sentence('from', { company: fields.take('companyName', company.name, twoLines) }),
    sentence('inn', { inn: fields.digits('companyInn', company.inn, 10, 60) }),
    sentence('address', { address: fields.take('companyAddress', company.address, twoLines) }),
    sentence('reply', { replyEmail: fields.take('replyEmail', replyEmail, 40) }),
    sentence('phone', {
      contactPhone: fields.take('contactPhone', isClosing(request.case, contactPhone) ? undefined : contactPhone, 50),
    }),
  ];
}

/** What becomes of the number of the case, as far as it was said. */
function decisionOf({ wants, chosen, unknownNumbers = 0 }: Case['answers']): Decision | undefined {
  if (wants === 'keep' || chosen === 'transfer') return 'transfer';
  if (unknownNumbers > 0 || chosen === 'suspend') return 'suspend';
  return wants === 'close' ? 'close' : undefined;
}

/** The numbers of the letter with what is decided, each once: that of the case first, then those that end with it. */
function listOf(kase: Case): Listed[] {
  const { answers, number, company } = kase;
  const listed = company?.numbers ?? [];
  const decision = decisionOf(answers);
  const own = number === undefined || decision === undefined ? [] : [{ number, decision }];
  const ending = decision === 'close' ? otherNumbersOf(kase).map((one) => ({ number: one, decision })) : [];
  return [...own, ...ending].filter((one) => listed.every((other) => other.number !== one.number)).concat(listed);
}

/** So short a list may go on: it leaves lines to be filled by hand. */
const isOpen = (list: readonly Listed[]): boolean => list.length < 2;

/** A line for each decision; what nobody decided or listed is written by hand. */
function decisionsOf(list: readonly Listed[], fields: Fields): Sentence[] {
  const of = (wanted: Decision) => list.filter(({ decision }) => decision === wanted);
  const alone = (wanted: Decision): Sentence[] => {
    const numbers = of(wanted).map(({ number }) => officePhone(number));
    return numbers.length === 0 ? [] : [sentence(wanted, { numbers: numbers.join(', ') })];
  };
  const taken = of('transfer').map(
    ({ number, employee }) => `${officePhone(number)} — ${fields.take('employee', employee, 60)}`,
  );
  const byHand = () =>
    sentence('by-hand', {
      number: fields.take('companyNumbers', undefined, 45),
      decision: fields.take('companyDecisions', undefined, 80),
    });
  return [
    ...alone('close'),
    ...(taken.length === 0 ? [] : [sentence('transfer', { numbers: taken.join('; ') })]),
    ...alone('suspend'),
    ...(isOpen(list) ? Array.from({ length: 4 }, byHand) : []),
  ];
}
