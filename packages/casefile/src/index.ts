export { type AnswerId, type Answers, answers } from './answers.ts';
export {
  type BankAccount,
  type Case,
  type Contract,
  caseSchema,
  newCase,
  type Person,
  type Representative,
} from './case.ts';
export { type Event, event } from './event.ts';
export { type Evidence, type Link, link, type MessageKind, messageKind } from './link.ts';
