import type { Part } from './blank.ts';

/** A piece of a page as HTML means it; whoever shows it builds elements of it, never markup of strings. */
export interface Tag {
  readonly tag:
    | 'header'
    | 'h2'
    | 'h3'
    | 'p'
    | 'ol'
    | 'ul'
    | 'li'
    | 'div'
    | 'span'
    | 'table'
    | 'thead'
    | 'tbody'
    | 'tr'
    | 'th'
    | 'td';
  /** Its part in the paper, for the style sheet. */
  readonly part: string;
  readonly lang?: string;
  readonly inside: readonly (Tag | Part)[];
}

/** Plain words as the inside of a tag. */
export const said = (words: string): readonly Part[] => [{ text: words }];
