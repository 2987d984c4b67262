import type { PlainDate } from '@otboy/calendar';
import type { AnswerId } from '@otboy/casefile';
import type { Text } from '@otboy/knowledge';
import type { Context } from './context.ts';
import type { Spoken } from './phrases.ts';
import type { SaidElsewhere } from './said-elsewhere.ts';

/** Step kinds of the contract. */
export const stepKinds = [
  'inventory',
  'new-number',
  'move',
  'second-factor',
  'rehearsal',
  'autopay',
  'subscriptions',
  'debt-check',
  'pay',
  'records',
  'update-data',
  'power-of-attorney',
  'lift-cooling',
  'block-line',
  'restore',
  'apply',
  'proof',
  'confirmed-off',
  'refund-application',
  'refund-in',
  'bank-close',
  'sim-destroy',
  'self-ban',
  'watch',
  'claim',
  'complaint',
  'bank-notice',
  'end-sessions',
  'credit-freeze',
  'police-report',
  'lapse',
  'stop-using',
  'transfer',
  'suspend',
  'port-out',
  'refuse-number',
  'other-contract',
  'invoice-check',
  'family-warned',
] as const;
export type StepKind = (typeof stepKinds)[number];

export type Where = 'russia' | 'anywhere' | 'shop' | 'bank' | 'mfc' | 'consulate' | 'online';
export type Status = 'ready' | 'waiting' | 'done' | 'prepared' | 'sent' | 'accepted' | 'confirmed' | 'impossible';

interface Described {
  readonly id: string;
  readonly kind: StepKind;
  readonly service?: string;
  readonly title: Text;
  readonly why: Text;
  readonly how: Text;
  readonly where: Where;
}

/** A step as its maker describes it, before order, dates and status are computed. */
export interface Draft extends Described {
  /** Step ids that must be finished first; ids that are not in this plan are left out. */
  readonly needs: readonly string[];
  /** Step ids that should come first, but do not hold this one. */
  readonly prefers?: readonly string[];
  /** Step ids done at the same visit. */
  readonly together?: readonly string[];
  /** Place among what could come next: lower first. See `rank`. */
  readonly rank: number;
  readonly needsOldNumber?: boolean;
  /** Days that pass, at the least, before what needs this step can start. */
  readonly days?: number;
  /** Days after it in which nothing large should depend on it (a bank's quiet days): start that much earlier. */
  readonly quietDays?: number;
  readonly notBefore?: PlainDate;
  readonly notAfter?: PlainDate;
  /** Only on a Russian working day: a counter is involved. */
  readonly onWorkingDay?: boolean;
  /** Known from the case itself to be finished (a link that was moved), whatever the events say. */
  readonly done?: boolean;
  /** A computed completeness decides, a tick by the person does not. */
  readonly computed?: boolean;
  /** What was ticked up to this day no longer counts: it came back since. */
  readonly since?: PlainDate;
  /** Why it cannot be done at all. */
  readonly impossible?: Text;
  /** Something that is no step has to come first (a refusal, an answer): it waits for that, and says so. */
  readonly waitsFor?: Text;
  /** Answers of the case that settle it, most decisive first. */
  readonly asks?: readonly AnswerId[];
  readonly basis?: Basis;
  /** Phrases to show at the counter, by id. */
  readonly phrases?: readonly string[];
}

/** One kind of step, one file: what it is, and which steps of that kind this case has. */
export interface StepMaker {
  readonly kind: StepKind;
  /** For the reader of the code: why the step exists. */
  readonly about: string;
  readonly make: (context: Context) => readonly Draft[];
}

export interface Basis {
  readonly record: string;
  readonly confidence: string;
  readonly checked: PlainDate;
  readonly stale: boolean;
  readonly sources: readonly { readonly url: string | null; readonly kind: string; readonly title?: string }[];
  /** What to ask, and whom: the service itself. */
  readonly ask?: Text;
}

/** A step of the finished plan. */
export interface Step extends Described {
  readonly needs: readonly string[];
  readonly prefers: readonly string[];
  readonly together: readonly string[];
  readonly needsOldNumber: boolean;
  /** Answers of the case that settle it, most decisive first. */
  readonly asks?: readonly AnswerId[];
  readonly earliest: PlainDate | null;
  readonly latest: PlainDate | null;
  /** Days to spare, from the first day to the last; negative where that many are lacking; null where nothing bounds it. */
  readonly slack: number | null;
  readonly whyNoDate?: Text;
  readonly status: Status;
  readonly unlockedBy?: string;
  readonly phrases?: readonly Spoken[];
  /** The record that `how` rests on: how sure it is, where and when it was read, what to ask where it is weak. */
  readonly basis?: Basis;
  /** What the copied guide says about it, answered. */
  readonly saidElsewhere?: readonly SaidElsewhere[];
}

/**
 * The soft order of the house, decided once (docs/decisions/0007): look, get ready, second factors, long waits, the
 * portal, banks, mail, messengers, the rest, try it, stop the money, take the records, pay, sign, and what follows.
 */
export const rank: Readonly<Record<StepKind, number>> = {
  'block-line': -4,
  'end-sessions': 2,
  inventory: 10,
  'lift-cooling': 12,
  restore: 13,
  'new-number': 14,
  'second-factor': 16,
  move: 20,
  'credit-freeze': 40,
  'police-report': 42,
  rehearsal: 45,
  'family-warned': 46,
  'bank-notice': 48,
  autopay: 50,
  subscriptions: 52,
  'other-contract': 54,
  'update-data': 56,
  'debt-check': 58,
  records: 60,
  pay: 62,
  'power-of-attorney': 64,
  suspend: 66,
  transfer: 66,
  'port-out': 66,
  'refuse-number': 70,
  apply: 70,
  lapse: 70,
  'stop-using': 70,
  'refund-application': 71,
  proof: 72,
  'confirmed-off': 74,
  'refund-in': 76,
  claim: 78,
  complaint: 80,
  'bank-close': 82,
  'self-ban': 84,
  'sim-destroy': 86,
  'invoice-check': 87,
  watch: 88,
};
