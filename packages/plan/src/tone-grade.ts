import type { PlainDate } from '@otboy/calendar';
import { freshness, type Knowledge } from '@otboy/knowledge';
import type { Announcement } from './aftercare.ts';

export interface ToneGrade {
  /** hearsay: no page was read that says so. */
  readonly confidence: string;
  readonly checked: PlainDate;
  readonly stale: boolean;
}

/** How sure it is what a tone means, and as of when. */
export function toneGrade(
  { facts }: Knowledge,
  { fact, confidence }: Pick<Announcement, 'fact' | 'confidence'>,
  today: PlainDate,
): ToneGrade {
  const record = facts[fact];
  if (record === undefined) return { confidence: 'hearsay', checked: today, stale: false };
  const sourced = record.sources.some(({ kind }) => kind !== 'common-knowledge');
  return {
    confidence: sourced ? confidence : 'hearsay',
    checked: record.checked,
    stale: freshness(record, today).state === 'warned',
  };
}
