/**
 * Two editions are built from the same source: the page that a host serves, and the single file that opens from a disk
 * or a chat with no host at all (decision 0061). In the single file
 * - there is nothing beside the page: no `fetch`, no service worker, no part that travels later. What is imported
 *   behind `if (!isSingleFile)` is left out of it, its assets too;
 * - a worker written as Vite wants it, `new Worker(new URL(…, import.meta.url), { type: 'module' })`, is built into the
 *   file and starts from there: nothing has to be written twice;
 * - WebAssembly is not allowed, as nowhere on the page: what needs it says so in words, with the way round.
 */
export const isSingleFile: boolean = import.meta.env.MODE === 'file';
