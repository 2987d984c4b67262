import { afterEach, expect, test, vi } from 'vitest';
import { messages } from './offline/list.ts';
import { takeSharedFiles } from './shared-in.ts';

/** A browser whose service worker answers so. */
const browserWith = (controller: unknown) => vi.stubGlobal('navigator', { serviceWorker: { controller } });
const answering = (answer: unknown) => ({
  postMessage: (message: unknown, [port]: MessagePort[]) => {
    expect(message).toBe(messages.takeShared);
    port?.postMessage(answer);
  },
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('nothing where the browser has no service workers, or none has the page yet', async () => {
  vi.stubGlobal('navigator', {});
  expect(await takeSharedFiles()).toEqual([]);
  browserWith(null);
  expect(await takeSharedFiles()).toEqual([]);
});

test.each([
  ['nothing was shared', []],
  ['an answer of another version', { files: 1 }],
  ['something that is no file', ['a.xml']],
])('nothing: %s', async (_why, answer) => {
  browserWith(answering(answer));
  expect(await takeSharedFiles()).toEqual([]);
});

test('a service worker that does not answer is not waited for without end', async () => {
  vi.useFakeTimers();
  browserWith({ postMessage: () => undefined });
  const files = takeSharedFiles();
  await vi.runAllTimersAsync();
  expect(await files).toEqual([]);
});
