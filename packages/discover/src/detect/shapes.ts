import shapes from '../words/shapes.json' with { type: 'json' };

const compiled = shapes.map(({ service, pattern }) => ({ service, pattern: new RegExp(pattern, 'u') }));

/** The service whose messages have a shape of their own and carry no name; null when there is none. */
export const serviceByShape = (words: string): string | null =>
  compiled.find(({ pattern }) => pattern.test(words))?.service ?? null;
