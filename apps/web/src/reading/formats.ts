import { formats } from '@otboy/discover';

export const formatIds = (): string[] => formats().map(({ id }) => id);
