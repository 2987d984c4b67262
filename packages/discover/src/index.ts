export type { Progress } from './account.ts';
export { type DiscoverOptions, discover, type FoundSoFar, formats, trace } from './discover.ts';
export { mergeLinks } from './merge.ts';
export { numbersOfAnother } from './own-number.ts';
export { type DiscoverResult, type FileReport, linksSchema, type TraceLine, traceLine } from './schema.ts';
export { type ByteSource, memorySource } from './source.ts';
