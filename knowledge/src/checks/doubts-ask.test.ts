import { expect, test } from 'vitest';
import { doubtsAsk } from './doubts-ask.ts';

const said = { ru: 'а', en: 'a', zh: '甲' };
const found = (confidence: string, texts: Record<string, typeof said>) =>
  doubtsAsk
    .run({ records: [{ kind: 'facts', record: { id: 'a', confidence } }], texts, today: '2026-11-24' })
    .map(({ message }) => message);

test.each([
  ['medium', { 'fact.a': said }],
  ['low', { 'fact.a': said, 'ask.a': said }],
])('%s with its texts passes', (confidence, texts) => expect(found(confidence, texts)).toEqual([]));

test.each([
  ['high', {}, ['there is no text fact.a: write it']],
  ['disputed', { 'fact.a': said }, ['there is no text ask.a: write it']],
])('%s without a text is found', (confidence, texts, messages) => expect(found(confidence, texts)).toEqual(messages));
