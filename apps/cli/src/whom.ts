import { linesOf, type Text, type TextValue, text } from '@otboy/knowledge';
import type { Desk } from './verb.ts';

/** A number to call, as far as it may be shown. */
export interface Phone {
  /** As people write it. */
  readonly number: string;
  /** As a phone dials it. */
  readonly tel: string | null;
  readonly type: string;
  readonly place: 'home' | 'abroad';
  readonly free: 'yes' | 'no' | 'unknown';
  readonly confidence: string;
  /** To be compared with the contract or the carrier’s site before it is called. */
  readonly compare: boolean;
  readonly checked: string;
  readonly stale: boolean;
}

/** Who is to be asked (`ask[].to` of an assessment), as a person names them, and how to reach them. */
export interface Whom {
  readonly name: TextValue;
  readonly phones: readonly Phone[];
  readonly isCarrier: boolean;
}

/** @param to a carrier or service id, `law` or `all` for what stands in the law, or what a record names by itself. */
export function whom({ knowledge, today }: Pick<Desk, 'knowledge' | 'today'>, to: string): Whom {
  const hotline = knowledge.hotlines[to];
  const phones =
    hotline === undefined
      ? []
      : linesOf(hotline, today)
          .filter(({ type }) => type !== 'sms')
          .map(({ checkFirst, ...line }) => ({ ...line, compare: checkFirst, checked: hotline.checked }));
  // The person has not said which carrier it is, or it is one of which nothing is known.
  if (to === 'other') return { name: text('cli.asked.own-carrier'), phones, isCarrier: true };
  if (to === 'law' || to === 'all') return { name: text('cli.asked.law'), phones, isCarrier: false };
  if (knowledge.carriers[to] !== undefined) return { name: { carrier: to }, phones, isCarrier: true };
  if (knowledge.services[to] !== undefined) return { name: { service: to }, phones, isCarrier: false };
  return { name: to, phones, isCarrier: false };
}

/** How to reach somebody, a line a number; of a carrier also what is not known. */
export function phoneTexts({ phones, isCarrier }: Whom): Text[] {
  const lines = phones.map(phoneText);
  if (!isCarrier) return lines;
  if (phones.length === 0) return [text('cli.phone.none')];
  return phones.some(({ place }) => place === 'abroad') ? lines : [...lines, text('cli.phone.none-abroad')];
}

/** A number with where it can be called from, how sure it is and how old. */
function phoneText({ number, type, place, confidence, compare, checked, stale }: Phone): Text {
  const from = type === 'short' ? 'own-network' : place;
  const fact = text(compare ? 'cli.phone.compare' : 'cli.phone', { number, from: text(`cli.phone.from.${from}`) });
  return text(stale ? 'cli.fact.stale' : `cli.fact.${confidence}`, { fact, date: { date: checked } });
}
