import { readdirSync } from 'node:fs';
import type { Case } from '@otboy/casefile';
import { paperKinds } from '../papers.ts';
import { room } from './render.ts';

/** One case for one kind of paper. */
export interface Variant {
  readonly kind: string;
  readonly name: string;
  readonly case: Case;
}

const files = ['letters', 'sheets'].flatMap((folder) =>
  readdirSync(`${room}src/${folder}`)
    .filter((name) => name.endsWith('.test-data.ts'))
    .map((name) => ({ kind: name.replace('.test-data.ts', ''), at: `../${folder}/${name}` })),
);

/** The variants of every paper, from `<kind>.test-data.ts` beside it. */
export const variants: readonly Variant[] = (
  await Promise.all(
    files.map(async ({ kind, at }) => {
      const data: { readonly variants: Readonly<Record<string, Case>> } = await import(at);
      return Object.entries(data.variants).map(([name, kase]) => ({ kind, name, case: kase }));
    }),
  )
).flat();

/** Kinds of which there is no variant. */
export const without = (): string[] => paperKinds().filter((kind) => !variants.some((one) => one.kind === kind));
