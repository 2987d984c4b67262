import type { Plugin } from 'vite';

const newWorker =
  /new\s+Worker\(\s*new\s+URL\(\s*(['"])([^'"]+)\1\s*,\s*import\.meta\.url\s*\)\s*(?:,\s*\{[^{}]*\}\s*)?,?\s*\)/g;

/** The module with each worker that has an address of its own replaced by one that is built into the file. */
export function withWorkersInside(code: string): string {
  const imports: string[] = [];
  const inside = code.replace(newWorker, (_whole, _quote, address: string) => {
    const name = `WorkerInside${imports.length}`;
    imports.push(`import ${name} from '${address}?worker&inline';\n`);
    return `new ${name}()`;
  });
  return imports.join('') + inside;
}

/** For the single file: there is no address beside it from which a worker could be loaded. */
export const workersInside = (): Plugin => ({
  name: 'otboy-workers-inside',
  enforce: 'pre',
  transform: (code, id) => (/\.tsx?$/.test(id) && code.includes('new Worker') ? withWorkersInside(code) : undefined),
});
