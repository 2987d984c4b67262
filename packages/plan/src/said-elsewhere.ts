import { freshness, type Text, text } from '@otboy/knowledge';
import type { Context } from './context.ts';
import type { StepKind } from './step.ts';

/** A claim of the widely copied guide, answered where the person would act on it. */
export interface SaidElsewhere {
  readonly id: string;
  readonly claim: Text;
  /** Does it hold, in the words of the record: yes, no, half, weak, not confirmed … */
  readonly holds: string;
  readonly instead?: Text;
  readonly confidence: string;
  /** Past its shelf life: was so on the day it was checked. */
  readonly stale: boolean;
}

interface Place {
  readonly steps: readonly StepKind[];
  /** Only for the customers of this carrier; `others` means all but those who have a claim of their own. */
  readonly carrier?: string;
}

/** Every claim of the guide, and the steps at which somebody would follow it. */
const places: Readonly<Record<string, Place>> = {
  'guide-fees-privacy': { steps: ['inventory'] },
  'guide-not-linked': { steps: ['inventory'] },
  'guide-no-debt': { steps: ['debt-check', 'pay'] },
  'guide-hotline-mts': { steps: ['debt-check', 'block-line'], carrier: 'mts' },
  'guide-hotline-megafon': { steps: ['debt-check', 'block-line'], carrier: 'megafon' },
  'guide-hotline-beeline': { steps: ['debt-check', 'block-line'], carrier: 'beeline' },
  'guide-toll-free': { steps: ['debt-check', 'block-line'] },
  'guide-lock-in': { steps: ['other-contract', 'pay', 'apply'] },
  'guide-records': { steps: ['records'] },
  'guide-residence-permit': { steps: ['apply', 'update-data'] },
  'guide-sim-needed': { steps: ['apply'] },
  'guide-store': { steps: ['apply'] },
  'guide-store-queue': { steps: ['apply'] },
  'guide-balance-zero': { steps: ['apply'] },
  'guide-hotline-cancels': { steps: ['apply'] },
  'guide-online-mts': { steps: ['apply', 'lapse'], carrier: 'mts' },
  'guide-online-megafon-beeline': { steps: ['apply', 'lapse'], carrier: 'megafon, beeline' },
  'guide-upload-others': { steps: ['apply', 'update-data'], carrier: 'others' },
  'guide-store-at-once': { steps: ['proof'] },
  'guide-refund': { steps: ['refund-application'] },
  'guide-call-number': { steps: ['confirmed-off', 'watch'] },
  'guide-check-site': { steps: ['confirmed-off'] },
  'guide-esim': { steps: ['watch', 'restore'] },
};

const own = ['mts', 'megafon', 'beeline'];

/** Ids of the claims that have a place. */
export const placedClaims: readonly string[] = Object.keys(places);

const ofStep = (kind: StepKind): readonly [string, Place][] =>
  Object.entries(places).filter(([, { steps }]) => steps.includes(kind));
/** The table turned round once: every plan asks it for each of its kinds. */
const byStep = new Map(Object.values(places).flatMap(({ steps }) => steps.map((kind) => [kind, ofStep(kind)])));

const meets = ({ answers: { carrierNow } }: Context, carrier: string | undefined): boolean =>
  carrier === undefined ||
  carrierNow === undefined ||
  (carrier === 'others' ? !own.includes(carrierNow) : carrier.split(', ').includes(carrierNow));

/** What the guide says about this step to customers of this carrier; what is past twice its shelf life is left out. */
export const saidElsewhere = (context: Context, kind: StepKind): SaidElsewhere[] =>
  (byStep.get(kind) ?? []).flatMap(([id, { carrier }]) => {
    const record = context.knowledge.guide[id];
    if (record === undefined || !meets(context, carrier)) return [];
    const { state } = freshness(record, context.today);
    if (state === 'withheld') return [];
    return [
      {
        id,
        claim: text(`guide.${id}.claim`),
        holds: record.holds,
        ...(record.instead === null ? {} : { instead: text(`guide.${id}.instead`) }),
        confidence: record.confidence,
        stale: state === 'warned',
      },
    ];
  });
