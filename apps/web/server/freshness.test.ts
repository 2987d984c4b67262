import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { isOlderThanSource } from './freshness.ts';

const root = mkdtempSync(join(tmpdir(), 'otboy-fresh-'));
const dist = join(root, 'apps/web/dist');
const put = (path: string, at: number): void => {
  const whole = join(root, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, '');
  for (let place = whole; place.length >= root.length; place = dirname(place)) utimesSync(place, at, at);
};
const sources = [
  'apps/web/src/main.tsx',
  'packages/plan/src/index.ts',
  'knowledge/src/index.ts',
  'knowledge/dist/knowledge.json',
  'package-lock.json',
];
beforeEach(() => {
  rmSync(join(root, 'apps'), { recursive: true, force: true });
  for (const path of sources) put(path, 1000);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('never built', () => {
  expect(isOlderThanSource(dist, root)).toBe(true);
});

test('built after the last change; what lies in its own folder and in node_modules does not count', () => {
  put('apps/web/dist/sw.js', 1000);
  put('apps/web/dist/later.html', 1000);
  put('packages/plan/node_modules/later.js', 1000);
  utimesSync(join(dist, 'sw.js'), 2000, 2000);
  utimesSync(join(dist, 'later.html'), 3000, 3000);
  utimesSync(join(root, 'packages/plan/node_modules/later.js'), 3000, 3000);
  expect(isOlderThanSource(dist, root)).toBe(false);
});

test.each(sources)('%s has changed since', (path) => {
  put('apps/web/dist/sw.js', 1000);
  utimesSync(join(dist, 'sw.js'), 2000, 2000);
  utimesSync(join(root, path), 3000, 3000);
  expect(isOlderThanSource(dist, root)).toBe(true);
});
