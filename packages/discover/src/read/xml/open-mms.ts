import type { Message } from '../entry.ts';
import { dayOf, directionOf, metaOf } from './records.ts';
import { attribute, type TagParser } from './tag.ts';
import type { ValueDecoder } from './value.ts';

/** PDU address types: 3GPP TS 23.140 / Android `PduHeaders` (FROM 137, TO 151). */
const fromType = '137';
const toType = '151';
/** What Android writes as the sender of one's own MMS. */
const myself = 'insert-address-token';
const longestText = 1 << 20;

/** An `<mms>` whose end has not come yet: its text gathers from parts, its addresses from addr elements. */
export class OpenMms {
  /** Where it begins in the original file. */
  readonly offset: number;
  readonly #day: string | null | undefined;
  readonly #peer: string | null;
  readonly #direction: Message['direction'];
  #text = '';
  #partType: string | null = null;
  #partText: string | null = null;
  #from: string | null = null;
  readonly #to: string[] = [];

  constructor(offset: number, bytes: Uint8Array, tag: TagParser, decoder: ValueDecoder) {
    this.offset = offset;
    this.#day = dayOf(bytes, tag, decoder);
    this.#peer = metaOf(bytes, tag, attribute.address, decoder);
    this.#direction = directionOf(metaOf(bytes, tag, attribute.msg_box, decoder));
  }

  /** Attributes of a part, maybe the first of several pieces: `text` can stand before `ct`, and `data` between them. */
  part(bytes: Uint8Array, tag: TagParser, decoder: ValueDecoder): void {
    this.#partType = metaOf(bytes, tag, attribute.ct, decoder) ?? this.#partType;
    this.#partText = metaOf(bytes, tag, attribute.text, decoder) ?? this.#partText;
  }

  /** Layout (SMIL) and attachments are no text; the type decides, not the part's number. */
  partEnds(): void {
    const words = this.#partText;
    if (words !== null && (this.#partType ?? 'text/plain').startsWith('text/plain') && this.#text.length < longestText)
      this.#text += this.#text === '' ? words : `\n${words}`;
    this.#partType = null;
    this.#partText = null;
  }

  addressee(bytes: Uint8Array, tag: TagParser, decoder: ValueDecoder): void {
    const address = metaOf(bytes, tag, attribute.address, decoder);
    const type = metaOf(bytes, tag, attribute.type, decoder);
    if (address === null || address === myself) return;
    if (type === fromType) this.#from = address;
    else if (type === toType) this.#to.push(address);
  }

  /** The whole message, or the reason (end of a text id) why it is none. */
  message(): Message | string {
    if (this.#day === undefined) return 'bad-date';
    const incoming = this.#direction === 'in';
    const [onlyTo, ...moreTo] = this.#to;
    const own = incoming ? (moreTo.length === 0 ? onlyTo : undefined) : (this.#from ?? undefined);
    return {
      is: 'message',
      peer: (incoming ? this.#from : null) ?? this.#peer,
      text: this.#text,
      day: this.#day,
      direction: this.#direction,
      ...(own === undefined ? {} : { own }),
    };
  }
}
