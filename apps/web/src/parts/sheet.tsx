import type { Part, Tag } from '@otboy/papers';
import { type ComponentChild, h } from 'preact';
import { tagOf } from '../language.ts';

/** A letter as elements of the page: nothing that a person typed is ever read as markup. */
export function Sheet({ tags }: { readonly tags: readonly Tag[] }) {
  return <div class="sheet wide">{tags.map(drawn)}</div>;
}

/** A blank that is wider, in millimetres, takes a line of its own. */
const widest = 100;

function drawn(piece: Tag | Part, key: number): ComponentChild {
  if ('text' in piece) return whole(piece.text);
  // A ruled blank: as wide as what is written into it, never wider than its line.
  if ('blank' in piece)
    return (
      <span
        key={key}
        class={piece.blank > widest ? 'ruled-blank whole-line' : 'ruled-blank'}
        role="img"
        aria-label="___"
        style={{ width: `${piece.blank}mm` }}
      />
    );
  const lang = piece.lang === 'zh' ? tagOf(piece.lang) : piece.lang;
  return h(piece.tag, { key, class: `of-${piece.part}`, lang }, piece.inside.map(drawn));
}

/** A phone number stays in one line, and so does a date. */
export const whole = (words: string): ComponentChild[] =>
  words.split(/(\+\d[\d\s-]{8,}\d|\d\d\.\d\d\.\d{4})/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={`${part} ${index}`} class="whole">
        {part}
      </span>
    ),
  );
