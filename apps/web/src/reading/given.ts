/** A file that the person gave, under a name that says where in the given folder it lay; never a path of the device. */
export interface Given {
  readonly file: File;
  readonly name: string;
}

/** Chosen files, or a chosen folder: the folder itself is no part of the names. */
export const chosen = (files: readonly File[]): Given[] =>
  distinct(
    files
      .map((file) => ({ file, name: insideOf(file.webkitRelativePath) || file.name }))
      .filter(({ name }) => !isHidden(name)),
  );

/**
 * Dropped files and folders, everything inside them too. What was dropped can be asked for only while the event lasts,
 * so its entries are taken before anything is waited for.
 */
export async function dropped({ items, files }: DataTransfer): Promise<Given[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return chosen([...files]);
  const given = await Promise.all(entries.map((entry) => filesIn(entry, entry.isDirectory ? '' : entry.name)));
  return distinct(given.flat());
}

async function filesIn(entry: FileSystemEntry, name: string): Promise<Given[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((found, failed) => entry.file(found, failed)).catch(() => null);
    return file === null ? [] : [{ file, name }];
  }
  if (!isFolder(entry)) return [];
  const found: Given[] = [];
  for (const inner of await entriesIn(entry))
    if (!isHidden(inner.name))
      found.push(...(await filesIn(inner, name === '' ? inner.name : `${name}/${inner.name}`)));
  return found;
}

/** A folder gives its entries a hundred at a time, and none when there are no more. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed)).catch(
      () => [],
    );
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const insideOf = (path: string): string => path.split('/').slice(1).join('/');
const isHidden = (name: string): boolean => name.split('/').some((part) => part.startsWith('.'));

/** Evidence is kept by the name of its file: two files of one name must not pass for one. */
function distinct(given: readonly Given[]): Given[] {
  const times = new Map<string, number>();
  return given.map(({ file, name }) => {
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return { file, name: before === 0 ? name : `${name} (${before + 1})` };
  });
}
