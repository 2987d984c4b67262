import type { PlainDate } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import type { Knowledge, Lang, TextValue } from '@otboy/knowledge';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Drawer, Kept, Sight } from './keep.ts';

/** What every page has on its desk: the knowledge, the day, the language, the case, and how to change it. */
export interface Desk {
  readonly knowledge: Knowledge;
  readonly today: PlainDate;
  readonly lang: Lang;
  readonly kept: Kept;
  readonly kase: Case;
  /** Something has been told already. */
  readonly begun: boolean;
  /** Where the case is kept. */
  readonly drawer: Drawer;
  /** A text or a value in the person's language. */
  readonly say: (value: TextValue) => string;
  /** The same where others may look: sensitive services have no name. */
  readonly sayDiscreetly: (value: TextValue) => string;
  /** A text by its id. */
  readonly t: (id: string, places?: Readonly<Record<string, TextValue>>) => string;
  /** Keeps the case on the device and shows what follows; what is not named stays as it was. */
  readonly keep: (kept: Kept) => void;
  /** The same for another case in its place: what is not named is gone. */
  readonly exchange: (kept: Kept) => void;
  /** Shows another case, or what has to be settled; undefined: what is kept is read anew. */
  readonly show: (sight: Sight | undefined) => void;
  readonly speak: (lang: Lang) => void;
}

const Place = createContext<Desk | undefined>(undefined);
export const DeskProvider = Place.Provider;

/** @throws Error outside a `DeskProvider`. */
export function useDesk(): Desk {
  const desk = useContext(Place);
  if (desk === undefined) throw new Error('a part of the page stands on no desk: render it inside DeskProvider');
  return desk;
}

/** A day in words: without the year while it is this year. */
export function day({ today, say, t }: Pick<Desk, 'today' | 'say' | 't'>, date: PlainDate): string {
  const [year, month, number] = date.split('-').map(Number);
  if (year === undefined || month === undefined || number === undefined || !date.startsWith(today.slice(0, 4)))
    return say({ date });
  return t('web.date', { day: String(number), month: String(month) });
}
