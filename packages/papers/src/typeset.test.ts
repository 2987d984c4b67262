import { setImmediate as schedule } from 'node:timers';
import { expect, test } from 'vitest';
import { makePapers } from './papers.node.ts';
import { asked } from './testing/drafted.ts';
import { li } from './testing/people.ts';
import { room } from './testing/render.ts';

test('the loop turns with every paper: only then is what it was laid out in given back', async () => {
  const make = () => makePapers({ ...asked(), case: li, only: ['termination-statement'], assetsDir: room });
  // The first brings the engine along, which waits anyway.
  await make();
  let turned = false;
  schedule(() => {
    turned = true;
  });
  await make();
  expect(turned).toBe(true);
});
