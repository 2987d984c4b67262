/** A template of the papers, by the name under which the others import it. */
export interface Template {
  readonly name: string;
  readonly text: string;
}

/** What the worker is asked for. */
export interface Wanted {
  /** Addresses: the compiler first, then the fonts. */
  readonly files: readonly string[];
  readonly templates: readonly Template[];
  /** The paper as the templates take it, in JSON. */
  readonly layout: string;
}

/** What it tells: bytes that have arrived so far, the file, or that it cannot. */
export type Told = { readonly got: number } | { readonly pdf: Uint8Array } | { readonly failed: true };
