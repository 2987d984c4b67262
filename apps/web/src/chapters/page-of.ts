import type { PlainDate } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';
import type { ComponentType } from 'preact';

/** What stands at an address; `id` is the second word of it. */
export type PageOf = ComponentType<{ readonly id?: string | undefined }>;

/** The pages of a chapter, by the first word of their address. */
export type Pages = Readonly<Record<string, PageOf>>;

/** What is decided of a case. */
export type Decision = (knowledge: Knowledge, kase: Case, today: PlainDate) => unknown;

/** What a page decides first of all; decided before it is drawn, each in a turn of its own, it is there when the page asks. */
export type Decisions = Readonly<Record<string, readonly Decision[]>>;
