import { Failure, text } from '@otboy/knowledge';

/** What the system refused to read or write is no fault of ours: the file and the reason, in the system's word. */
function fileTrouble(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('path' in error) || !('code' in error)) return undefined;
  return new Failure(text('cli.error.file', { file: String(error.path), cause: String(error.code) }), 3);
}

/** An error as a person may read it; undefined where it is a fault of our own. */
export const told = (error: unknown): Failure | undefined => (error instanceof Failure ? error : fileTrouble(error));
