import type { ComponentChild } from 'preact';

const opening = /[（“《]$/;

/**
 * A Chinese heading with a place to break before each of its longer words, which stay whole: by itself it would break
 * inside them. Single characters often belong to the word before.
 */
export function inWords(heading: string): ComponentChild {
  // Older browsers know no words; the heading breaks anywhere then.
  if (!('Segmenter' in Intl)) return heading;
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(heading)];
  return words.flatMap(({ segment, index, isWordLike }) =>
    index > 0 && isWordLike && segment.length > 1 && !opening.test(heading.slice(0, index))
      ? [<wbr key={index} />, segment]
      : [segment],
  );
}
