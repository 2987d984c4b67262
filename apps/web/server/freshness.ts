import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../../../', import.meta.url));
/** What the page is made of. */
const sources = ['apps/web', 'packages', 'knowledge/src', 'knowledge/dist', 'package-lock.json'];
const notSource = /(^|[\\/])(node_modules|dist)([\\/]|$)/;

/** The time of the latest change below a place, `dist` and `node_modules` inside it left out. */
function latestChange(place: string): number {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(place, { withFileTypes: true }).filter(({ name }) => !notSource.test(name));
  return Math.max(found.mtimeMs, ...inside.map(({ name }) => latestChange(join(place, name))));
}

/** Whether the page has to be built: it never was, or something that it is made of has changed since. */
export function isOlderThanSource(folder: string, root = house): boolean {
  try {
    // Written last.
    const built = statSync(join(folder, 'sw.js')).mtimeMs;
    return sources.some((place) => latestChange(join(root, place)) > built);
  } catch {
    return true;
  }
}
