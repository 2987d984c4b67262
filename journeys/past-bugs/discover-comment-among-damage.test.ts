/**
 * Behind a damaged record the reader looked for the start of the next one and nothing else: a record in a comment there
 * was read and counted, as if it were none of the comment's.
 */
import { expect, test } from 'vitest';
import { otboy } from '../otboy.ts';

const record = (sender: string) => `<sms address="${sender}" date="1764000000000" type="1" body="Код 482913 никому" />`;
const input = `<smses count="2"><sms address=900 body="x" /><!-- ${record('gosuslugi')} -->${record('900')}</smses>`;

test('a record in a comment behind a damaged one is none', async () => {
  const ran = await otboy(['discover', '-', '--json', '--lang', 'en'], { input });
  expect(ran.status).toBe(4);
  const { links, files } = JSON.parse(ran.out);
  expect(links.map(({ service }: { service: string }) => service)).toEqual(['sberbank']);
  expect(files[0]).toMatchObject({ entries: 2, read: 1, declared: 2, notes: [expect.stringMatching(/comment/)] });
});
