/** As many arguments as every engine takes. */
const most = 1 << 12;

/**
 * Code units to a string of the engine's own. Scar: Chromium keeps what a TextDecoder makes outside the heap, and a
 * hundred thousand such strings made each full collection of garbage hold the page up for 40 to 80 ms; with these it is 5.
 */
export function ofUnits(units: Uint16Array, length: number): string {
  let words = '';
  for (let at = 0; at < length; at += most)
    words += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + most)) as unknown as number[]);
  return words;
}
