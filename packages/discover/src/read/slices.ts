/** Large enough to cost nothing, small enough that what one slice holds is never much. */
export const sliceBytes = 1 << 16;

/** A chunk of any size in pieces of a bounded one, so that the entries found in each are handed on before the next. */
export function* slices(chunk: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < chunk.length; at += sliceBytes) yield chunk.subarray(at, at + sliceBytes);
}
