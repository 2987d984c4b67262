// A way in of its own: whoever only reads and writes cases does not load what seals them.
export { lockWith, newLockKey, openLock, openWith, sealTo } from './lock.ts';
export { seal, unseal, unsealBytes } from './seal.ts';
