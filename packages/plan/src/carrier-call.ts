import type { PlainDate } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';
import { type Emergency, emergencyOf } from './emergency.ts';

/** The numbers of the carrier of today, as an emergency lists them; undefined where none may be shown. */
export const carrierCall = (
  knowledge: Knowledge,
  kase: Case,
  today: PlainDate,
): Emergency['call'][number] | undefined =>
  emergencyOf(knowledge, 'lost-sim', today, kase).call.find(({ hotline }) => hotline === kase.answers.carrierNow);
