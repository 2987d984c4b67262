import type { PlainDate } from '@otboy/calendar';
import { freshness, type Hotline, type Knowledge, type Text, text } from '@otboy/knowledge';
import type { Context } from './context.ts';

/** What can be wrong right now; none of it needs an interview. */
export const emergencies = ['code-read-out', 'lost-sim', 'stranger-has-number', 'codes-stopped'] as const;
export type EmergencyKind = (typeof emergencies)[number];

export interface Line {
  readonly number: string;
  /** As a phone dials it; null where it is not dialled. */
  readonly tel: string | null;
  readonly confidence: string;
  /** Not to be trusted before it was compared with the card or the official site. */
  readonly checkFirst: boolean;
}

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
  /** The carrier, the banks that hang on the number (or the largest, where none is known), the portal, the police. */
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
};
const warnings: Readonly<Record<EmergencyKind, readonly string[]>> = {
  'code-read-out': ['must.no-code-needed', 'emergency.bank-general.rule'],
  'lost-sim': ['emergency.lost-sim.warning.1', 'emergency.lost-sim.warning.2', 'emergency.bank-general.rule'],
  'stranger-has-number': ['must.reissue-stranger', 'emergency.bank-general.rule'],
  'codes-stopped': ['must.no-code-needed', 'must.cooling-24h', 'emergency.bank-general.rule'],
};

/** Whom to call where nothing is known of the person: the portal, and the banks that most people have. */
const usual = ['sberbank', 'tbank', 'vtb', 'alfabank'];

/**
 * The five ordered acts and the numbers to call, at once. A number that may be wrong is marked; one that must not be
 * shown, or is past twice its shelf life, is left out: the back of the card outranks every record.
 */
export function emergencyOf(
  knowledge: Knowledge,
  kind: EmergencyKind,
  today: PlainDate,
  about: { readonly carrier?: string | undefined; readonly services?: readonly string[] } = {},
): Emergency {
  const linked = (about.services ?? []).filter((service) => knowledge.hotlines[service] !== undefined);
  const banks = linked.filter((service) => knowledge.hotlines[service]?.group === 'bank');
  const wanted = [
    ...(about.carrier === undefined ? [] : [about.carrier]),
    ...(banks.length > 0 ? banks : usual),
    'gosuslugi',
    ...linked.filter((service) => !banks.includes(service)),
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
  const { state } = freshness(hotline, today);
  const lines = (side: 'home' | 'abroad'): Line[] =>
    hotline[side]
      .filter(({ show }) => show !== 'hide')
      .map(({ number, tel, confidence, show }) => ({ number, tel, confidence, checkFirst: show === 'check_first' }));
  const [home, abroad] = [lines('home'), lines('abroad')];
  if (state === 'withheld' || home.length + abroad.length === 0) return [];
  return [
    {
      hotline: hotline.id,
      name: text('emergency.whom', {
        whom: hotline.group === 'carrier' ? { carrier: hotline.id } : { service: hotline.service ?? hotline.id },
      }),
      home,
      abroad,
      checked: hotline.checked,
      stale: state === 'warned',
    },
  ];
}

/** Which emergency the case is in; null where the verdict is none. */
export function emergencyKind({ assessment, answers }: Context): EmergencyKind | null {
  if (assessment.verdict !== 'emergency') return null;
  if (answers.codeReadOut === true) return 'code-read-out';
  return answers.strangerAnswers === true ? 'stranger-has-number' : 'lost-sim';
}
