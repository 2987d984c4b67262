import type { ComponentType } from 'preact';

/** What stands at an address; `id` is the second word of it. */
export type PageOf = ComponentType<{ readonly id?: string | undefined }>;

/** The pages of a chapter, by the first word of their address. */
export type Pages = Readonly<Record<string, PageOf>>;
