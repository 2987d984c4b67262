import type { Text } from './text.ts';

/**
 * An error that a person reads: the thing, the cause and the way out, as a text record.
 * `status` is the exit status of the contract: 2 wrong usage, 3 unreadable input, 4 done in part, 70 our own fault.
 * `message` holds the id of the text, for logs and tests.
 */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly text: Text;
  readonly status: 2 | 3 | 4 | 70;

  constructor(text: Text, status: 2 | 3 | 4 | 70) {
    super(text.say);
    this.text = text;
    this.status = status;
  }
}
