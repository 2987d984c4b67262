import { answered, situationOf, standings, usualServices } from '@otboy/assess';
import type { PlainDate } from '@otboy/calendar';
import type { AnswerId, Answers, Case } from '@otboy/casefile';
import { type Hotline, type Knowledge, linesOf, type ShownLine, type Text, text } from '@otboy/knowledge';
import type { Context } from './context.ts';

/** What can be wrong right now; none of it needs an interview. */
export const emergencies = ['code-read-out', 'lost-sim', 'stranger-has-number', 'codes-stopped', 'caller'] as const;
export type EmergencyKind = (typeof emergencies)[number];

export type Line = Pick<ShownLine, 'number' | 'tel' | 'type' | 'confidence' | 'checkFirst'>;

export interface Call {
  readonly hotline: string;
  readonly name: Text;
  readonly home: readonly Line[];
  readonly abroad: readonly Line[];
  readonly checked: PlainDate;
  /** Past its shelf life: compare before calling. */
  readonly stale: boolean;
}

export interface Emergency {
  readonly kind: EmergencyKind;
  readonly title: Text;
  /** Five, in this order. */
  readonly acts: readonly Text[];
  readonly warnings: readonly Text[];
  /** The carrier, the banks that hang on the number (or the largest, where none is known), the portal. */
  readonly call: readonly Call[];
}

const acts: Readonly<Record<EmergencyKind, readonly string[]>> = {
  'code-read-out': [1, 2, 3, 4, 5].map((n) => `emergency.code-read-out.act.${n}.do`),
  'lost-sim': [1, 2, 3, 4, 5].map((n) => `emergency.lost-sim.act.${n}`),
  // The source lists four acts; the report to the police is the fifth of the act list for a code that was read out.
  'stranger-has-number': [
    ...[1, 2, 3, 4].map((n) => `emergency.stranger-has-number.act.${n}`),
    'emergency.code-read-out.act.5.do',
  ],
  'codes-stopped': [1, 2, 3, 4, 5].map((n) => `emergency.codes-stopped.act.${n}`),
  caller: [1, 2, 3, 4, 5].map((n) => `emergency.caller.act.${n}`),
};
const warnings: Readonly<Record<EmergencyKind, readonly string[]>> = {
  'code-read-out': ['must.no-code-needed', 'emergency.bank-general.rule'],
  'lost-sim': ['emergency.lost-sim.warning.1', 'emergency.lost-sim.warning.2', 'emergency.bank-general.rule'],
  'stranger-has-number': ['must.reissue-stranger', 'emergency.bank-general.rule'],
  'codes-stopped': ['must.no-code-needed', 'must.cooling-24h', 'emergency.bank-general.rule'],
  caller: ['must.no-code-needed', 'emergency.bank-general.rule'],
};

/** What whoever names an emergency has told by it: it is not asked again. */
const told: Readonly<Record<EmergencyKind, Answers>> = {
  'code-read-out': { codeReadOut: true },
  'lost-sim': { blockReason: 'lost-sim', simInHand: false },
  'stranger-has-number': { strangerAnswers: true },
  'codes-stopped': {},
  caller: { suspiciousCaller: true },
};

/** The case with what the emergency tells; the same case where all of it is known already. */
export function withEmergency(kase: Case, kind: EmergencyKind, today: PlainDate): Case {
  const answers = Object.entries(told[kind]) as [AnswerId, Answers[AnswerId]][];
  return answers
    .filter(([id, value]) => kase.answers[id] !== value)
    .reduce((before, [id, value]) => answered(before, id, value, today), kase);
}

/**
 * The five ordered acts and the numbers to call, at once. A number that may be wrong is marked; the back of the card
 * outranks every record.
 * @param kase whose carrier and services are called; without one, the banks that most people have
 */
export function emergencyOf(knowledge: Knowledge, kind: EmergencyKind, today: PlainDate, kase?: Case): Emergency {
  // Also what was moved: a code that was read out opens it all the same.
  const linked =
    kase === undefined
      ? []
      : standings(situationOf(knowledge, kase, today)).flatMap(({ service, state }) =>
          state === 'gone' ? [] : [service],
        );
  const isBank = (service: string) => knowledge.hotlines[service]?.group === 'bank';
  const banks = linked.filter(isBank);
  const carrier = kase?.answers.carrierNow;
  const wanted = [
    ...(carrier === undefined ? [] : [carrier]),
    ...(banks.length > 0 ? banks : usualServices(knowledge, {}).filter(isBank)),
    'gosuslugi',
    ...linked.filter((service) => !isBank(service)),
  ];
  return {
    kind,
    title: text(`emergency.${kind}.title`),
    acts: acts[kind].map((id) => text(id)),
    warnings: warnings[kind].map((id) => text(id)),
    call: [...new Set(wanted)].flatMap((id) => {
      const hotline = knowledge.hotlines[id];
      return hotline === undefined ? [] : callOf(hotline, today);
    }),
  };
}

function callOf(hotline: Hotline, today: PlainDate): Call[] {
  const lines = linesOf(hotline, today);
  if (lines.length === 0) return [];
  const on = (side: 'home' | 'abroad'): Line[] =>
    lines
      .filter(({ place }) => place === side)
      .map(({ number, tel, type, confidence, checkFirst }) => ({ number, tel, type, confidence, checkFirst }));
  return [
    {
      hotline: hotline.id,
      name: text('emergency.whom', {
        whom: hotline.group === 'carrier' ? { carrier: hotline.id } : { service: hotline.service ?? hotline.id },
      }),
      home: on('home'),
      abroad: on('abroad'),
      checked: hotline.checked,
      stale: lines.some(({ stale }) => stale),
    },
  ];
}

/** Which emergency the case is in; null where the verdict is none. */
export function emergencyKind({ assessment, answers }: Context): EmergencyKind | null {
  if (assessment.verdict !== 'emergency') return null;
  if (answers.codeReadOut === true) return 'code-read-out';
  return answers.strangerAnswers === true ? 'stranger-has-number' : 'lost-sim';
}
