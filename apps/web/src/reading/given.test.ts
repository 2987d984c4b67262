import { expect, test } from 'vitest';
import { chosen, dropped } from './given.ts';

const file = (name: string, webkitRelativePath = '') => ({ name, webkitRelativePath }) as File;

test.each<[string, File[], string[]]>([
  ['files', [file('a.xml'), file('b.zip')], ['a.xml', 'b.zip']],
  [
    'a folder: named from inside it',
    [file('a.xml', 'Top/a.xml'), file('a.xml', 'Top/in/a.xml')],
    ['a.xml', 'in/a.xml'],
  ],
  ['hidden ones are left alone', [file('.x', 'Top/.x'), file('a', 'Top/.in/a'), file('b', 'Top/b')], ['b']],
  ['two of one name', [file('a.xml'), file('a.xml'), file('a.xml')], ['a.xml', 'a.xml (2)', 'a.xml (3)']],
])('%s', (_, files, names) => expect(chosen(files).map(({ name }) => name)).toEqual(names));

/** Entries as a browser gives them: of a folder at most two at a time. */
const fileEntry = (name: string, content: File | null) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (found: (file: File) => void, failed: (why: Error) => void) =>
    content === null ? failed(new Error('gone')) : found(content),
});
const folderEntry = (name: string, ...inside: readonly object[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const left = [...inside];
    return { readEntries: (found: (some: readonly object[]) => void) => found(left.splice(0, 2)) };
  },
});
const transfer = (...entries: readonly object[]) =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] }) as unknown as DataTransfer;

test('dropped folders are gone through to the end, in the order of names; what cannot be had is left out', async () => {
  const one = file('one');
  const phone = folderEntry(
    'Phone',
    fileEntry('c.xml', one),
    fileEntry('a.xml', one),
    folderEntry('deep', fileEntry('d.xml', one), folderEntry('.trash', fileEntry('x', one))),
    fileEntry('gone.xml', null),
    fileEntry('.hidden', one),
  );
  const given = await dropped(transfer(phone, fileEntry('b.xml', one), folderEntry('Other', fileEntry('a.xml', one))));
  expect(given.map(({ name }) => name)).toEqual(['a.xml', 'c.xml', 'deep/d.xml', 'b.xml', 'a.xml (2)']);
});

test('where the browser tells no entries, the dropped files themselves are taken', async () => {
  const files = [file('a.xml')];
  const given = await dropped({ items: [{ webkitGetAsEntry: () => null }], files } as unknown as DataTransfer);
  expect(given.map(({ name }) => name)).toEqual(['a.xml']);
});
