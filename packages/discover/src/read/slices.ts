/** Large enough to cost nothing, small enough that one slice takes a few milliseconds on a phone. */
export const sliceBytes = 1 << 14;

/** A chunk of any size in pieces of a bounded one, so that the entries found in each are handed on before the next. */
export function* slices(chunk: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < chunk.length; at += sliceBytes) yield chunk.subarray(at, at + sliceBytes);
}
