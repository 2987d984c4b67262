import { type Text, text } from '@otboy/knowledge';
import type { Period } from './count-period.ts';

/**
 * What the end means for the person.
 * act: they must have done something by then. owed: somebody must have done it for them by then.
 * hold: they must wait until then. lapse: something of theirs is lost then, without anybody doing anything.
 */
export type PeriodKind = 'act' | 'owed' | 'hold' | 'lapse';

export interface StatutoryPeriod extends Period {
  readonly kind: PeriodKind;
  /** The fact it rests on; null where no fact of the knowledge names it, then `doubt` says so. */
  readonly fact: string | null;
  /** The article or act that sets it. */
  readonly article: Text;
  /** What starts it, with the place `date`. */
  readonly starts: string;
  /** Why its end moves off a day off, or does not. */
  readonly why: Text;
  /** Why it is not to be leaned on. */
  readonly doubt?: Text;
}

const act = { shifts: true, why: text('calendar.why-act') } as const;
const passing = { shifts: false, why: text('calendar.why-passing') } as const;

/**
 * The periods that a person who ends a mobile contract meets. The clauses of the Rules are those of decree 1342 as read
 * in a copy of about May 2020; the Rules in force since 1 September 2024 number them anew, which the texts say.
 */
export const statutoryPeriods = {
  'refund-30d': {
    length: { days: 30 },
    kind: 'owed',
    fact: 'law-refund-30d',
    starts: 'calendar.starts-contract-ended',
    article: text('calendar.article-rules', { clause: '24' }),
    ...act,
  },
  'claim-registration-1wd': {
    length: { workingDays: 1 },
    kind: 'owed',
    fact: 'law-claim-register',
    starts: 'calendar.starts-claim-received',
    article: text('calendar.article-126-55-7'),
    shifts: false,
    why: text('calendar.why-working-days'),
  },
  'claim-reply-30d': {
    length: { days: 30 },
    kind: 'owed',
    fact: 'law-claim-30d',
    starts: 'calendar.starts-claim-registered',
    article: text('calendar.article-126-55-7'),
    ...act,
  },
  'claim-payment-10d': {
    length: { days: 10 },
    kind: 'owed',
    fact: 'law-claim-paid-10d',
    starts: 'calendar.starts-claim-recognised',
    article: text('calendar.article-rules', { clause: '52' }),
    ...act,
  },
  'claim-window-6m': {
    length: { months: 6 },
    kind: 'act',
    handedIn: true,
    fact: null,
    starts: 'calendar.starts-breach',
    article: text('calendar.article-rules-earlier'),
    doubt: text('calendar.doubt-claim-window'),
    ...act,
  },
  'data-notice-3d': {
    length: { days: 3 },
    kind: 'owed',
    fact: 'law-data-check-3-15',
    starts: 'calendar.starts-data-not-confirmed',
    article: text('calendar.article-rules', { clause: { list: ['113', '116'] } }),
    ...act,
  },
  'data-fix-15d': {
    length: { days: 15 },
    kind: 'act',
    handedIn: true,
    fact: 'law-data-check-3-15',
    starts: 'calendar.starts-notice',
    article: text('calendar.article-rules', { clause: { list: ['113', '116'] } }),
    ...act,
  },
  'resume-3d': {
    length: { days: 3 },
    kind: 'owed',
    fact: 'law-resume-3d',
    starts: 'calendar.starts-cured',
    article: text('calendar.article-rules-in-force'),
    ...act,
  },
  'name-change-60d': {
    length: { days: 60 },
    kind: 'act',
    handedIn: true,
    fact: 'law-name-change-60d',
    starts: 'calendar.starts-name-change',
    article: text('calendar.article-rules', { clause: { list: ['25', '113'] } }),
    ...act,
  },
  'inactivity-90d': {
    length: { days: 90 },
    kind: 'lapse',
    fact: 'law-inactivity-90',
    starts: 'calendar.starts-last-paid-action',
    article: text('calendar.article-rules-in-force'),
    doubt: text('calendar.doubt-inactivity'),
    ...passing,
  },
  'quarantine-60d': {
    length: { days: 60 },
    kind: 'lapse',
    fact: 'law-quarantine-2m',
    starts: 'calendar.starts-contract-ended',
    article: text('calendar.article-none'),
    doubt: text('calendar.doubt-quarantine'),
    ...passing,
  },
  'postpaid-20d': {
    length: { days: 20 },
    kind: 'act',
    fact: 'law-postpaid-20d',
    starts: 'calendar.starts-billing-period-ended',
    article: text('calendar.article-rules', { clause: '40' }),
    doubt: text('calendar.doubt-postpaid'),
    ...act,
  },
  'invoice-10d': {
    length: { days: 10 },
    kind: 'owed',
    fact: 'law-invoice-10d',
    starts: 'calendar.starts-bill-issued',
    article: text('calendar.article-rules', { clause: '42' }),
    ...act,
  },
  'porting-earliest-8d': {
    length: { days: 8 },
    kind: 'hold',
    fact: 'law-mnp-8d',
    starts: 'calendar.starts-porting-contract',
    article: text('calendar.article-rules', { clause: { list: ['126', '127'] } }),
    ...passing,
  },
  'porting-latest-6m': {
    length: { months: 6 },
    kind: 'owed',
    fact: 'law-mnp-8d',
    starts: 'calendar.starts-porting-contract',
    article: text('calendar.article-rules', { clause: { list: ['126', '127'] } }),
    ...passing,
  },
  'poa-1y': {
    length: { years: 1 },
    kind: 'lapse',
    fact: null,
    starts: 'calendar.starts-poa',
    article: text('calendar.article-cc-186'),
    doubt: text('calendar.doubt-poa'),
    ...passing,
  },
  'inheritance-6m': {
    length: { months: 6 },
    kind: 'act',
    handedIn: true,
    fact: null,
    starts: 'calendar.starts-death',
    article: text('calendar.article-cc-1154'),
    doubt: text('calendar.doubt-inheritance'),
    ...act,
  },
  'cooling-24h': {
    length: { hours: 24 },
    kind: 'hold',
    fact: 'law-cooling-ru',
    starts: 'calendar.starts-back-on-network',
    article: text('calendar.article-cooling'),
    doubt: text('calendar.doubt-cooling'),
    ...passing,
  },
  'cooling-trigger-72h': {
    length: { hours: 72 },
    kind: 'lapse',
    fact: 'law-cooling-ru',
    starts: 'calendar.starts-last-on-network',
    article: text('calendar.article-cooling'),
    ...passing,
  },
} as const satisfies Record<string, StatutoryPeriod>;

export type StatutoryPeriodId = keyof typeof statutoryPeriods;
