import { accessSync, constants, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Failure, text } from '@otboy/knowledge';

/**
 * New content in the place of a file: whoever opens it finds the old or the new one, whole. A file that was not there is
 * its owner's alone.
 * @throws Failure 3 where the system refuses; the old file is then as it was
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  let beside: string | undefined;
  try {
    const isThere = existsSync(path);
    const real = isThere ? realpathSync(path) : path;
    if (isThere) accessSync(real, constants.W_OK);
    const mode = isThere ? statSync(real).mode & 0o777 : 0o600;
    beside = `${real}.${process.pid}.new`;
    writeFileSync(beside, content, { flag: 'wx', mode, flush: true });
    renameSync(beside, real);
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    const cause = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Failure(text('cli.error.file', { file: path, cause }), 3);
  }
}
