import type { Lang } from '@otboy/knowledge';
import type { Heavy } from './offline/list.ts';

/** A size as a person reads it on the device: never nought. */
export const megabytes = (lang: Lang, bytes: number): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
    Math.max(bytes / 1e6, 0.1),
  );

export const totalOf = (files: readonly Heavy[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
