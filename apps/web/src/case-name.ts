import type { Desk } from './desk.ts';
import { type Kept, names } from './keep.ts';

/** What a case is called on the screen: the person's own word, else the last two digits of its number, else its place. */
export function caseName({ t }: Pick<Desk, 't'>, name: string, kept: Kept | undefined): string {
  if (kept?.label !== undefined) return kept.label;
  const digits = kept?.case.number?.slice(-2);
  if (digits !== undefined) return t('web.keeping.name.digits', { digits });
  return t('web.keeping.name.nth', { n: name === names.first ? '1' : (name.split('.')[2] ?? '') });
}
