import { readFileSync } from 'node:fs';
import type { Knowledge } from './knowledge.ts';

/**
 * The built knowledge from its one file. The build has validated it; reading only parses.
 * @throws Error when the file is not there or is cut off.
 */
export function loadKnowledge(path: string | URL): Knowledge {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Knowledge;
  } catch (cause) {
    throw new Error(
      `The knowledge cannot be read: ${cause instanceof Error ? cause.message : String(cause)}\nBuild it with "npm run prepare".`,
      { cause },
    );
  }
}
