export { lockWith, newLockKey, openLock, openWith, seal, sealTo, unseal } from '@otboy/casefile';
