/** The languages of the house. */
export type Lang = 'ru' | 'en' | 'zh';
export const languages: readonly Lang[] = ['ru', 'en', 'zh'];

/**
 * A sentence that is not yet in any language: the id of a text record and what stands in its places.
 * Rooms below the apps return these; only a face knows the language. See `localise`.
 */
export interface Text {
  readonly say: string;
  readonly with?: Readonly<Record<string, TextValue>>;
}

/** What may stand in a place of a text. Dates, money and names are written by language, not by the caller. */
export type TextValue =
  | string
  | number
  | Text
  | { readonly date: string }
  | { readonly kopecks: number }
  | { readonly service: string }
  | { readonly carrier: string }
  | { readonly list: readonly TextValue[] };

/** A deep copy of `T` in which every `Text` has become a string. */
export type Localised<T> = T extends Text
  ? string
  : T extends readonly (infer U)[]
    ? Localised<U>[]
    : T extends object
      ? { [K in keyof T]: Localised<T[K]> }
      : T;

/** Short hand: a text by id and its places. */
export const text = (say: string, places?: Record<string, TextValue>): Text =>
  places === undefined ? { say } : { say, with: places };
