import type { PNG } from 'pngjs';
import type { Part } from '../blank.ts';
import type { Tag } from '../tag.ts';

/** Words without the spaces and line breaks that a layout adds; hyphens at line ends go with them. */
export const packed = (words: string): string => words.replace(/[\s\p{C}-]+/gu, '');

export const isTag = (one: Tag | Part): one is Tag => 'tag' in one;

/** Every piece below these, themselves included. */
export const within = (tags: readonly (Tag | Part)[]): (Tag | Part)[] =>
  tags.flatMap((one) => (isTag(one) ? [one, ...within(one.inside)] : [one]));

/** The words of some tags, blanks as underscores. */
export const said = (tags: readonly (Tag | Part)[]): string =>
  within(tags)
    .map((one) => (isTag(one) ? '' : 'text' in one ? one.text : '_'))
    .join('');

/** Dark dots within 8 mm of the left and right edges of a page: whatever stands there has run out of its column. */
export const inkInMargins = ({ data, width }: Pick<PNG, 'data' | 'width'>): number => {
  const margin = Math.round((8 / 25.4) * 72);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) {
    const x = (at / 4) % width;
    if ((x < margin || x >= width - margin) && (data[at] ?? 255) < 128) ink++;
  }
  return ink;
};
