/** Kleene's three values: what is not known stays unknown, it is never guessed. */
export type Tri = 'yes' | 'no' | 'unknown';

export const not = (a: Tri): Tri => (a === 'unknown' ? 'unknown' : a === 'yes' ? 'no' : 'yes');
export const both = (a: Tri, b: Tri): Tri =>
  a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
export const either = (a: Tri, b: Tri): Tri => not(both(not(a), not(b)));
