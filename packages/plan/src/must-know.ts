import { isDangerous } from '@otboy/assess';
import { type Text, text } from '@otboy/knowledge';
import { type Context, isBank, movable } from './context.ts';
import type { Step } from './step.ts';

/** A sentence the person has to have read, by the id of the contract. */
export interface MustKnow {
  readonly id: string;
  readonly text: Text;
}

interface Rule {
  readonly id: string;
  /** Is it for this person? Silence about something that could hurt counts as yes. */
  readonly when: (context: Context, steps: readonly Step[]) => boolean;
}

const has = (context: Context, ...services: readonly string[]): boolean =>
  movable(context).some(({ service }) => services.includes(service));
const banks = (context: Context): boolean => movable(context).some(({ service }) => isBank(context, service));
const foreigner = ({ answers }: Context): boolean => answers.citizenship !== undefined && answers.citizenship !== 'RU';
const leaving = ({ answers, closes }: Context): boolean => closes && answers.lineState !== 'ended';
const refundable = (_: Context, steps: readonly Step[]): boolean => steps.some(({ kind }) => kind === 'refund-in');
const owes = ({ answers, route }: Context): boolean => route !== 'not-yours' && (answers.balance ?? 0) < 0;
const lapses = ({ route }: Context): boolean => route === 'let-lapse-knowingly';
const moves = (context: Context): boolean => movable(context).some(({ state }) => state !== 'moved');

/** Every sentence of the contract, and for whom. One line an idea; the words are the text records `must.<id>`. */
const table: readonly Rule[] = [
  { id: 'no-code-needed', when: (c) => c.route !== null || c.says('emergency') || c.says('stop-not-ready') },
  {
    id: 'block-is-not-end',
    when: ({ answers }) =>
      answers.lineState === 'blocked' || answers.lineState === 'suspended' || answers.blockReason !== undefined,
  },
  {
    id: 'lapse-is-not-cancelled',
    when: (c) => lapses(c) || c.answers.inRussia === false || c.answers.blockReason === 'non-use',
  },
  { id: 'prefix-not-carrier', when: ({ answers }) => answers.ported !== false },
  { id: 'hold-after-port-unknown', when: ({ answers }) => answers.ported === true },
  { id: 'no-zero-balance-needed', when: (c) => leaving(c) && !owes(c) },
  { id: 'keep-handset', when: (c) => moves(c) && c.answers.lineState !== 'ended' && c.answers.simInHand !== false },
  {
    id: 'imei-bound',
    when: (c) =>
      foreigner(c) && c.route !== 'not-yours' && c.answers.lineState !== 'ended' && c.answers.simInHand !== false,
  },
  { id: 'keep-sim-until-proof', when: (c) => leaving(c) && c.answers.simInHand !== false },
  { id: 'no-sim-to-friend', when: (c) => c.route !== 'claim' && c.answers.lineState !== 'ended' },
  { id: 'foreigner-cannot-rebuy', when: (c) => foreigner(c) && c.route !== 'claim' },
  { id: 'portal-first-move', when: (c) => has(c, 'gosuslugi') },
  { id: 'bank-48h-quiet', when: banks },
  { id: 'telegram-password', when: (c) => has(c, 'telegram') },
  { id: 'max-needs-cis-number', when: (c) => has(c, 'max') && c.answers.receivingNumber !== 'russian' },
  { id: 'silent-is-not-safe', when: (c) => c.route !== 'claim' || moves(c) },
  {
    id: 'chats-live-on-the-phone',
    when: (c) => movable(c).some(({ service }) => c.knowledge.services[service]?.category === 'messenger'),
  },
  { id: 'recovery-codes', when: (c) => movable(c).some(({ service }) => isDangerous(c.knowledge, service)) },
  { id: 'refund-russian-account', when: refundable },
  {
    id: 'refund-before-bank-close',
    when: (c, steps) => refundable(c, steps) && (c.answers.wantsBankClosed === true || banks(c)),
  },
  { id: 'own-shop-not-kiosk', when: ({ closes, route }) => closes && route !== 'close-via-portal' },
  {
    id: 'not-on-departure-day',
    when: ({ route, answers }) => route === 'close-in-person' && answers.departure !== undefined,
  },
  { id: 'written-refusal', when: (c) => leaving(c) || c.answers.refusedAtShop === true },
  { id: 'late-roaming', when: (c) => (leaving(c) || owes(c)) && c.answers.recentRoaming !== false },
  {
    id: 'debt-does-not-lapse',
    when: (c) =>
      owes(c) ||
      (c.answers.balance === undefined && c.answers.lineState !== 'ended' && c.route !== 'not-yours') ||
      lapses(c),
  },
  { id: 'claim-30-days', when: (c) => c.says('claim') },
  {
    id: 'cooling-24h',
    when: (c) =>
      moves(c) &&
      (c.answers.cooling === true ||
        c.answers.recentRoaming === true ||
        (c.answers.inRussia !== true && c.answers.canTravel === true)),
  },
  {
    id: 'limit-suspends-all',
    when: ({ answers }) =>
      answers.blockReason === 'limit' ||
      answers.noticeKind === 'limit' ||
      (answers.numbersOnPassport ?? 0) > (answers.citizenship === 'RU' ? 20 : 10),
  },
  {
    id: 'not-in-portal-list',
    when: ({ answers }) =>
      answers.documentChanged === true || answers.becameCitizen === true || (answers.unknownNumbers ?? 0) > 0,
  },
  { id: 'poa-money', when: ({ route }) => route === 'close-by-representative' },
  { id: 'poa-not-for-codes', when: ({ route, says }) => route === 'close-by-representative' && !says('restore-first') },
  { id: 'heir-not-login', when: ({ says }) => says('heir-route') },
  { id: 'company-authority', when: ({ says }) => says('corporate-route') },
  { id: 'reissue-earliest', when: (c) => c.closes || lapses(c) || c.route === 'claim' },
  { id: 'reissue-stranger', when: (c) => c.answers.strangerAnswers === true || lapses(c) || moves(c) },
  { id: 'dead-tone-weak', when: (c) => c.closes || lapses(c) || c.route === 'claim' },
  { id: 'do-not-top-up', when: ({ route }) => route === 'not-yours' },
  { id: 'lapse-stays-uncertain', when: lapses },
  { id: 'debt-suit', when: owes },
];

/** What this person has to have read, in the order of the table. Nothing here decides anything. */
export const mustKnowOf = (context: Context, steps: readonly Step[]): MustKnow[] =>
  table
    .filter(({ when }) => when(context, steps))
    .map(({ id }) => ({ id, text: text(`must.${id}`) }))
    .concat(counterPhrase(steps));

/** What to show the clerk first, in the language of the counter and what it means. */
const counterPhrase = (steps: readonly Step[]): MustKnow[] => {
  const [first] = steps.find(({ kind }) => kind === 'apply')?.phrases ?? [];
  return first === undefined
    ? []
    : [
        {
          id: 'say-at-the-counter',
          text: text('must.say-at-the-counter', { ru: first.ru }),
        },
      ];
};
