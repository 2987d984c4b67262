import { createHash } from 'node:crypto';

/** As a policy names what stands in the page itself. */
export const hashOf = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;
