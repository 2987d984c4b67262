/** What the worker is asked for. */
export interface Wanted {
  /** Addresses: the compiler first, then the fonts. */
  readonly files: readonly string[];
  readonly template: string;
  /** The letter as the template takes it, in JSON. */
  readonly layout: string;
}

/** What it tells: bytes that have arrived so far, the file, or that it cannot. */
export type Told = { readonly got: number } | { readonly pdf: Uint8Array } | { readonly failed: true };
