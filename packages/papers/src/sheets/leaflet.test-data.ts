import { type Case, newCase } from '@otboy/casefile';

/** It is the same for everybody: nothing of a case is on it. */
export const variants: Readonly<Record<string, Case>> = { everybody: newCase('+79000000017') };
