import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourcesAt } from './discover.node.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otboy-test-'));
  await mkdir(join(folder, 'inner/empty'), { recursive: true });
  await writeFile(join(folder, 'b.xml'), 'b');
  await writeFile(join(folder, 'inner/a.xml'), new Uint8Array(2_500_000).fill(65));
  await writeFile(join(folder, '.hidden'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

describe('sources at a path', () => {
  test('a folder is its files, named from the folder on', async () => {
    const sources = await sourcesAt(folder);
    expect(sources.map(({ name, size }) => [name, size])).toEqual([
      ['b.xml', 1],
      ['inner/a.xml', 2_500_000],
    ]);
  });

  test('a file is read in pieces, and anywhere', async () => {
    const [source] = await sourcesAt(join(folder, 'inner/a.xml'));
    let bytes = 0;
    for await (const chunk of source?.stream() ?? []) bytes += chunk.length;
    expect(bytes).toBe(2_500_000);
    expect(source?.name).toBe('a.xml');
    expect(await source?.read?.(2_499_998, 10)).toEqual(new Uint8Array([65, 65]));
  });

  test.each([
    ['no-file', 'nowhere'],
    ['empty-folder', 'inner/empty'],
  ])('%s', async (reason, path) => {
    await expect(sourcesAt(join(folder, path))).rejects.toMatchObject({
      status: 3,
      text: { say: `discover.fail.${reason}` },
    });
  });
});
