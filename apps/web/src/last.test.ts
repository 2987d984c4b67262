import { expect, test } from 'vitest';
import { forgetDecisions, last } from './last.ts';

const counting = () => {
  const asked: string[] = [];
  const decide = last((kase: { readonly name: string }, today: string) => {
    asked.push(`${kase.name} ${today}`);
    return { said: `${kase.name} ${today}` };
  });
  return { asked, decide };
};
const one = { name: 'one' };

test('the same is decided once, and is the same object', () => {
  const { asked, decide } = counting();
  expect(decide(one, 'monday')).toBe(decide(one, 'monday'));
  expect(asked).toEqual(['one monday']);
});

test.each([
  ['another day', one, 'tuesday'],
  ['another case', { name: 'two' }, 'monday'],
  ['the same words in another case', { name: 'one' }, 'monday'],
])('%s is decided anew', (_what, kase, day) => {
  const { asked, decide } = counting();
  decide(one, 'monday');
  expect(decide(kase, day)).toEqual({ said: `${kase.name} ${day}` });
  expect(asked).toHaveLength(2);
});

test('what was forgotten is decided anew, whoever decided it', () => {
  const { asked, decide } = counting();
  const other = counting();
  decide(one, 'monday');
  other.decide(one, 'monday');
  forgetDecisions();
  decide(one, 'monday');
  other.decide(one, 'monday');
  expect([asked.length, other.asked.length]).toEqual([2, 2]);
});

test('what fails is not remembered', () => {
  let tries = 0;
  const decide = last((what: string) => {
    tries += 1;
    if (tries === 1) throw new Error(what);
    return what;
  });
  expect(() => decide('now')).toThrow('now');
  expect(decide('now')).toBe('now');
});
