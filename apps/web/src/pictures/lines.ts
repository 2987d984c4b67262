/** How wide a line of text comes out, in pixels. */
export type Measure = (words: string) => number;

/** Where a line may be broken: after a space that is not a fixed one, and between Chinese characters, which keep the marks around them. */
const pieces = (words: string): string[] =>
  words.match(
    /[“「（《]*\p{Script=Han}[，。：；！？、）》」”]*|[“「（《]*[^ \p{Script=Han}“「（《]+ *|[“「（《]+| +/gu,
  ) ?? [];

/** Words in lines that are not wider than this; one that is wider stands alone. */
export function inLines(words: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(words)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
