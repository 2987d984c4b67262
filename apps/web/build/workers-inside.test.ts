import { expect, test } from 'vitest';
import { withWorkersInside } from './workers-inside.ts';

test.each([
  [
    'a worker',
    "const one = new Worker(new URL('./reading.ts', import.meta.url), { type: 'module' });",
    "import WorkerInside0 from './reading.ts?worker&inline';\nconst one = new WorkerInside0();",
  ],
  [
    'over several lines, without options',
    'start(new Worker(\n  new URL("../reading.ts", import.meta.url),\n));',
    "import WorkerInside0 from '../reading.ts?worker&inline';\nstart(new WorkerInside0());",
  ],
  [
    'two workers',
    "new Worker(new URL('./a.ts', import.meta.url)); new Worker(new URL('./b.ts', import.meta.url), {})",
    "import WorkerInside0 from './a.ts?worker&inline';\nimport WorkerInside1 from './b.ts?worker&inline';\nnew WorkerInside0(); new WorkerInside1()",
  ],
  ['an address that is no worker', "new URL('./a.svg', import.meta.url)", "new URL('./a.svg', import.meta.url)"],
])('%s', (_what, code, inside) => {
  expect(withWorkersInside(code)).toBe(inside);
});
