/**
 * `otboy schema links` ended with 70: one type of it could not be written as JSON Schema, and only one document had
 * ever been asked for in a test. Every document that the command names is asked for here.
 */
import { expect, test } from 'vitest';
import { otboy } from '../otboy.ts';

const named =
  (await otboy(['schema', 'nothing', '--lang', 'en'])).err.match(/[a-z]+(?:, [a-z]+)+/)?.[0].split(', ') ?? [];

test('the contract’s documents are among them', () => {
  expect(named).toEqual(expect.arrayContaining(['case', 'links', 'plan', 'assess', 'questions', 'papers', 'number']));
});

test.each(named)('%s: every field has a type', async (name) => {
  const ran = await otboy(['schema', name, '--json']);
  expect(ran).toMatchObject({ status: 0, err: '' });
  const empty: string[] = [];
  const walk = (at: string, node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const fields = (node as { properties?: Record<string, object> }).properties ?? {};
    for (const [key, field] of Object.entries(fields))
      if (Object.keys(field).every((word) => word === 'description')) empty.push(`${at}/${key}`);
    for (const [key, inner] of Object.entries(node)) walk(`${at}/${key}`, inner);
  };
  walk('', JSON.parse(ran.out));
  expect(empty).toEqual([]);
});
