import { expect, test } from 'vitest';
import { lineStates, rungs } from './aftercare.ts';
import { closureLadder } from './closure-ladder.ts';

const drawn = (ladder: (typeof rungs)[number], state: (typeof lineStates)[number]) =>
  closureLadder({ ladder, state })
    .map(({ reached, next }) => `${{ yes: '+', no: '-', unknown: '?' }[reached]}${next ? '>' : ''}`)
    .join(' ');

test.each([
  ['none', 'active', '-> - - -'],
  ['none', 'suspended', '-> - - -'],
  ['none', 'unknown', '-> - - -'],
  ['asked', 'active', '+ -> - -'],
  ['accepted', 'pendingTerminate', '+ + -> -'],
  ['confirmed', 'pendingTerminate', '+ + + ->'],
  ['verified', 'terminated', '+ + + +'],
  // It has ended somehow: how is not known, and there is no paper yet.
  ['none', 'terminated', '? ? -> -'],
  ['asked', 'terminated', '+ ? -> -'],
  ['accepted', 'terminated', '+ + -> -'],
] as const)('%s, %s: %s', (ladder, state, expected) => expect(drawn(ladder, state)).toBe(expected));

test.each(rungs.flatMap((rung) => lineStates.map((state) => [rung, state] as const)))(
  '%s, %s: what is reached comes before what is not, and at most one rung is next',
  (rung, state) => {
    const all = closureLadder({ ladder: rung, state });
    const lastReached = all.findLastIndex(({ reached }) => reached === 'yes');
    expect(all.slice(0, lastReached + 1).every(({ reached }) => reached === 'yes')).toBe(true);
    expect(all.filter(({ next }) => next).length).toBe(rung === 'verified' ? 0 : 1);
  },
);
