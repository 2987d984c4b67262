import { expect, test } from 'vitest';
import { lockWith, newLockKey, openLock, openWith, sealTo } from './lock.ts';

const effort = 1;

test('the passphrase opens the lock, the key opens what was sealed to it', async () => {
  const key = await newLockKey();
  const lock = await lockWith(key, 'тихий дом', effort);
  const sealed = await sealTo(key, 'a case');
  const opened = await openLock(lock, 'тихий дом');
  expect(opened).toEqual({ key });
  expect(lock + sealed).not.toContain('a case');
  expect(lock).not.toContain(key.secret);
  expect('key' in opened && (await openWith(opened.key, sealed))).toBe('a case');
});

test('another passphrase does not open it', async () => {
  const lock = await lockWith(await newLockKey(), 'тихий дом', effort);
  expect(await openLock(lock, 'тихий дон')).toEqual({ trouble: { kind: 'passphrase' } });
});

test('the passphrase can be changed; what was sealed before opens with the new one', async () => {
  const key = await newLockKey();
  const sealed = await sealTo(key, 'a case');
  const opened = await openLock(await lockWith(key, 'another', effort), 'another');
  expect('key' in opened && (await openWith(opened.key, sealed))).toBe('a case');
});

test('what is damaged, or sealed to another key, does not open', async () => {
  const key = await newLockKey();
  const sealed = await sealTo(key, 'a case');
  expect(await openWith(await newLockKey(), sealed)).toBeUndefined();
  expect(await openWith(key, sealed.replace(/.\n-----END/, '!\n-----END'))).toBeUndefined();
  expect(await openWith(key, '{"case":{}}')).toBeUndefined();
});
