import { text } from '@otboy/knowledge';
import { Fields } from './fields.ts';
import type { Letter } from './letter.ts';
import type { Request } from './paper.ts';
import { headOf, partyChecks, signedBy } from './parties.ts';
import type { Sentence } from './sentence.ts';

/** What is a letter's own; the rest every letter to the carrier has alike. */
export interface Body {
  /** Where it is not always the same: otherwise the text `subtitle` of the letter. */
  readonly subtitle?: Sentence;
  readonly opening: readonly Sentence[];
  readonly ask: Sentence;
  readonly requests: readonly Sentence[];
  readonly closing: readonly Sentence[];
  readonly attached: Sentence;
  readonly facts: readonly string[];
  /** What to do with it beyond printing and signing it. */
  readonly check?: readonly ReturnType<typeof text>[];
}

/**
 * A letter of the subscriber, or of who acts for them, to the carrier: addressed, signed, with room for the receipt mark.
 * `write` takes the fields in the order of the page, so that blanks are listed as they are met.
 */
export function toCarrier(
  kind: string,
  say: (id: string) => Sentence,
  request: Request,
  write: (fields: Fields) => Body,
): Letter {
  const fields = new Fields(request.prints);
  const head = headOf(request, fields);
  const { facts, check = [], subtitle = say('subtitle'), ...body } = write(fields);
  return {
    form: 'letter',
    kind,
    head,
    title: say('title'),
    subtitle,
    ...body,
    signer: signedBy(request.case, fields),
    mark: 'receipt',
    missing: fields.missing,
    facts,
    check: [text('paper.yours.print'), ...check, ...partyChecks(request, fields)],
  };
}
