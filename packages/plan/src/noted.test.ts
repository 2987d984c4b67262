import { type Case, type Event, newCase } from '@otboy/casefile';
import { describe, expect, test } from 'vitest';
import { amended, recorded, withdrawn } from './noted.ts';

const event = (kind: Event['kind'], step?: string): Event => ({
  kind,
  on: '2026-11-24',
  ...(step === undefined ? {} : { step }),
});
const having = (...events: readonly Event[]): Case => ({ ...newCase('+79000000017'), events: [...events] });
const moved = event('moved');
const opened = event('guard-overridden');
const sent = event('sent', 'apply');

test('what is recorded stands last, and the case before is as it was', () => {
  const before = having(moved);
  expect(recorded(before, sent).events).toEqual([moved, sent]);
  expect(before.events).toEqual([moved]);
});

test('what is told otherwise stands where it stood; an equal one beside it stays', () => {
  const twin = { ...moved };
  const told = { ...moved, note: 'by telephone' };
  expect(amended(having(moved, twin, sent), moved, told).events).toEqual([told, twin, sent]);
});

describe('what is taken back', () => {
  test.each<[string, Case, Event, readonly Event[]]>([
    ['the last of several', having(moved, sent), sent, [moved]],
    ['one in the middle', having(moved, sent, moved), sent, [moved, moved]],
    ['the first', having(sent, moved), sent, [moved]],
    ['with the guard that was opened for it', having(moved, opened, sent), sent, [moved]],
    ['the guard alone, whatever stands before it', having(opened, opened), opened, [opened]],
    ['a guard that was opened for another stays', having(opened, sent, moved), moved, [opened, sent]],
    ['nothing, where it is not among them', having(opened, moved), sent, [opened, moved]],
  ])('%s', (_name, kase, event, left) => {
    expect(withdrawn(kase, event).events).toEqual(left);
  });
});
