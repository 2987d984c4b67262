import type { Knowledge } from './knowledge.ts';
import { freshness } from './shelf.ts';
import { type Text, text } from './text.ts';

/** A code that is dialled on the phone with the SIM in it and asks the carrier something (USSD). */
export interface ServiceCode {
  readonly code: string;
  /** The code in the form of a `tel:` address: `#` would end it. */
  readonly tel: string;
  readonly fact: string;
  readonly text: Text;
  readonly confidence: string;
  readonly checked: string;
  /** Past its shelf life: was so on that day, check. */
  readonly stale: boolean;
  /** What to ask, where the record is weak. */
  readonly ask?: Text;
}

/** Only what asks: a code that switches something on or off is not dialled by a tap. */
const asking: readonly string[] = ['ussd', 'call-detail'];
const isCode = (value: unknown): value is string => typeof value === 'string' && /^[*#][0-9*#]+#$/.test(value);

/** The codes of a carrier, the surest first; what is in dispute or past twice its shelf life is not among them. */
export function serviceCodesOf(knowledge: Knowledge, carrier: string, today: string): ServiceCode[] {
  const grades = ['high', 'medium', 'low'];
  return Object.values(knowledge.facts)
    .filter(
      ({ scope, topic, confidence }) => scope === carrier && asking.includes(topic) && grades.includes(confidence),
    )
    .sort((a, b) => grades.indexOf(a.confidence) - grades.indexOf(b.confidence) || (a.id < b.id ? -1 : 1))
    .flatMap((fact) => {
      const { state } = freshness(fact, today);
      if (state === 'withheld') return [];
      return Object.values(fact.value)
        .flat()
        .filter(isCode)
        .map((code) => ({
          code,
          tel: code.replaceAll('#', '%23'),
          fact: fact.id,
          text: text(`fact.${fact.id}`),
          confidence: fact.confidence,
          checked: fact.checked,
          stale: state === 'warned',
          ...(fact.verify === undefined ? {} : { ask: text(`ask.${fact.id}`) }),
        }));
    });
}
