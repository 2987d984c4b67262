import type { OriginalLength } from '../encoding.ts';
import { sliceBytes } from '../slices.ts';

/** A single tag may be this long; only the value of `data` may be longer, because it is passed over in pieces. */
export const longestTag = 8 << 20;

/**
 * The bytes that are not yet consumed, in one buffer that moves along the file. Offsets it tells are those of the
 * original file, whatever its encoding.
 */
export class Window {
  /** The bytes from position 0 to the last one written. */
  bytes: Uint8Array;
  /** Where the unconsumed bytes begin. */
  start = 0;
  #buffer = new Uint8Array(2 * sliceBytes);
  readonly #lengthOf: OriginalLength;
  #knownAt = 0;
  #knownOffset = 0;

  constructor(lengthOf: OriginalLength) {
    this.#lengthOf = lengthOf;
    this.bytes = this.#buffer.subarray(0, 0);
  }

  /** Appends bytes (copied), at most one slice at a time: see `slices`. */
  append(chunk: Uint8Array): void {
    const pending = this.bytes.length - this.start;
    if (this.bytes.length + chunk.length > this.#buffer.length) {
      this.offsetOf(this.start);
      this.#knownAt = 0;
      const buffer =
        pending + chunk.length > this.#buffer.length ? new Uint8Array(this.#buffer.length * 2) : this.#buffer;
      buffer.set(this.bytes.subarray(this.start));
      this.#buffer = buffer;
      this.start = 0;
      this.bytes = buffer.subarray(0, pending);
    }
    this.#buffer.set(chunk, this.bytes.length);
    this.bytes = this.#buffer.subarray(0, this.bytes.length + chunk.length);
  }

  /** The offset in the original file of a position; asked in rising order it costs each byte once. */
  offsetOf(position: number): number {
    this.#knownOffset +=
      position >= this.#knownAt
        ? this.#lengthOf(this.bytes, this.#knownAt, position)
        : -this.#lengthOf(this.bytes, position, this.#knownAt);
    this.#knownAt = position;
    return this.#knownOffset;
  }
}
