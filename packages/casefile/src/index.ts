export { type AnswerId, type Answers, answers } from './answers.ts';
export {
  type BankAccount,
  type Case,
  type Company,
  type Contract,
  caseSchema,
  type Person,
  type Representative,
} from './case.ts';
export { type Event, event } from './event.ts';
export { type Evidence, type Link, link, type MessageKind, messageKind } from './link.ts';
export type { LockKey } from './lock.ts';
export { looksSealed } from './looks-sealed.ts';
export { newCase } from './new-case.ts';
export { type Strength, strengthOf } from './passphrase.ts';
export type { SealTrouble, Unsealed } from './seal.ts';
