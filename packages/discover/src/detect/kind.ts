import type { MessageKind } from '@otboy/casefile';
import type { Service } from '@otboy/knowledge';
import type { WebAddress } from './address.ts';
import { type CodeFound, isBareCode } from './code.ts';
import type { Hits } from './hits.ts';
import { hasAmount, hasCard, hasPercent } from './money.ts';
import type { Sender } from './sender.ts';

/** What the kind of a message is judged by. */
export interface Signs {
  readonly hits: Hits;
  readonly sender: Sender;
  /** The record of the sender, where it is a sender of one service. */
  readonly owner: Service | null;
  /** The text as written, and folded. */
  readonly raw: string;
  readonly words: string;
  readonly code: CodeFound | null;
  readonly addresses: readonly WebAddress[];
  /** Some address leads to a domain that no known service owns. */
  readonly foreignLink: boolean;
  /** Some marker of a service stands in the text. */
  readonly named: boolean;
  readonly webOtp: boolean;
}

const phoneToCall = /(?:\+?\d[\d ()-]{8,}\d)|\b0\d{9,10}\b/u;
const statutory = /^\p{Lu}[\p{Ll}\p{Lu}]+ \p{Lu}[\p{Ll}\p{Lu}]+(?:вич|вна|ич|чна)\b[,!]/u;

const isTrusted = ({ sender }: Signs): boolean => sender.type === 'own' || sender.type === 'shared';
const isStranger = ({ sender }: Signs): boolean =>
  sender.type === 'phone' || sender.type === 'short' || sender.type === 'gateway' || sender.type === 'alike';

/**
 * The kind of a message: the first of these that its signs allow. The order is that of `otp-patterns`: bait before
 * codes, codes before money, what an account says before offers, and a person where nothing speaks like a machine.
 */
export function kindOf(signs: Signs): MessageKind {
  if (signs.sender.type === 'alike') return 'spam';
  if (signs.webOtp) return 'otp';
  if (isBait(signs)) return 'spam';
  if (isOtp(signs)) return 'otp';
  if (isDelivery(signs)) return 'delivery';
  if (isOffer(signs)) return 'marketing';
  if (isTransaction(signs)) return signs.owner?.category === 'telecom' ? 'account' : 'transaction';
  if (isAccount(signs)) return 'account';
  return rest(signs);
}

function isBait(signs: Signs): boolean {
  const { hits, raw, addresses, foreignLink } = signs;
  const lures = hits.of('lure');
  const threats = hits.of('threat');
  const linked = addresses.length > 0;
  const call = phoneToCall.test(raw);
  if (isTrusted(signs)) return foreignLink && threats + lures >= 2 && signs.code === null;
  if (isCodeTemplate(signs) && !(foreignLink && threats > 0)) return false;
  if (isStranger(signs))
    return (
      (foreignLink && (lures + threats > 0 || signs.named || hits.of('offer') > 0)) ||
      (lures >= 2 && (linked || call || /[£$€]\s?\d|\d{4,}/u.test(raw))) ||
      lures >= 3 ||
      (lures > 0 && (linked || call)) ||
      (threats > 0 && call) ||
      (hits.of('optout') > 0 && signs.sender.type === 'phone' && /[a-z]/i.test(raw))
    );
  return (
    (lures >= 2 && !hasCard(raw)) ||
    (lures > 0 && (foreignLink || call) && !hasCard(raw)) ||
    (foreignLink && threats > 0 && signs.named) ||
    (foreignLink && threats >= 2)
  );
}

/** A code word beside a code, in words that only a machine uses. */
function isCodeTemplate({ hits, code }: Signs): boolean {
  if (code === null) return false;
  return hits.of('strongCode') > 0 || hits.of('secrecy') > 0 || (hits.of('validity') > 0 && hits.of('code') > 0);
}

function isOtp(signs: Signs): boolean {
  const { hits, code, sender, words } = signs;
  if (isBareCode(words)) return sender.type !== 'phone';
  if (code === null || hits.of('reply') > 0) return false;
  if (hits.of('notCode') > 0 && hits.of('secrecy') === 0) return false;
  const template = isCodeTemplate(signs);
  if (hits.of('delivery') > 0 && hits.of('secrecy') === 0 && !(hits.of('strongCode') > 0 && hits.of('delivery') === 1))
    return false;
  if (hits.of('offer') > 0 && !template) return false;
  if (template) return true;
  return sender.type !== 'phone' && code.distance <= 24;
}

function isDelivery({ hits, owner, raw }: Signs): boolean {
  const goods = owner?.category === 'delivery' || owner?.category === 'marketplace';
  if (hits.of('delivery') === 0) return false;
  if (owner?.category === 'bank' || owner?.category === 'payments') return false;
  if (hits.of('offer') >= 2 || hits.of('optout') > 0) return false;
  if (hits.of('balance') > 0 && hasCard(raw)) return false;
  return (
    goods || hits.of('delivery') >= 2 || (hits.of('code') > 0 && hits.of('money') === 0) || hits.of('access') === 0
  );
}

function isOffer(signs: Signs): boolean {
  const { hits, raw } = signs;
  const offers = hits.of('offer') + (hasPercent(raw) ? 1 : 0) + (statutory.test(raw) ? 1 : 0);
  if (hits.of('optout') > 0) return hits.of('due') === 0 || offers > 2;
  if (hits.of('greeting') > 0 && hits.of('balance') === 0) return !isPerson(signs);
  if (hits.of('public') > 0 && hits.of('money') === 0 && !isPerson(signs) && signs.owner === null) return true;
  if (hits.of('balance') > 0 && (hasCard(raw) || hasAmount(raw))) return false;
  if (hits.of('due') > 0 && hasCard(raw)) return false;
  if (hits.of('offer') === 0 || isPerson(signs)) return false;
  const facts = hits.of('access') + hits.of('due') + (hits.of('money') > 0 && hasAmount(raw) ? 1 : 0);
  return offers >= 2 ? offers > facts : facts === 0;
}

function isTransaction({ hits, raw, owner, sender }: Signs): boolean {
  if (sender.type === 'phone' && !hasCard(raw)) return false;
  const bank = owner?.category === 'bank' || owner?.category === 'payments';
  const amount = hasAmount(raw);
  if (hits.of('reply') > 0 && amount) return true;
  if (hits.of('balance') > 0 && (amount || hasCard(raw)))
    return bank || hits.of('money') > 0 || hasCard(raw) ? !isLock(hits) : true;
  if (hits.of('money') > 0 && amount) return bank || hasCard(raw) || hits.of('access') < 2;
  if (hits.of('due') > 0 && (amount || hasCard(raw) || bank)) return true;
  return hits.of('money') > 0 && hasCard(raw) && hits.of('access') === 0;
}

const isLock = (hits: Hits): boolean => hits.of('threat') > 0 && hits.of('money') === 0;

function isAccount(signs: Signs): boolean {
  const { hits, raw, owner } = signs;
  if (isPerson(signs)) return signs.sender.type === 'none' && hits.of('access') >= 1 && hits.of('money') === 0;
  if (hits.of('access') > 0 || hasCard(raw) || hits.of('due') > 0) return true;
  return owner !== null && hits.of('balance') + hits.of('money') + hits.of('threat') + hits.of('secrecy') > 0;
}

/** Nothing but the way it is written could tell a machine. */
const isPerson = ({ sender, named, hits }: Signs): boolean =>
  sender.type === 'phone' || (sender.type === 'none' && !named && hits.of('offer') + hits.of('access') < 2);

function rest({ sender, named, hits, owner }: Signs): MessageKind {
  if (sender.type === 'phone') return 'personal';
  if (sender.type === 'none') return named && hits.of('offer') > 0 ? 'marketing' : 'personal';
  if (owner !== null) return owner.category === 'bank' && hits.of('money') > 0 ? 'transaction' : 'account';
  return hits.of('money') + hits.of('balance') > 0
    ? 'unknown'
    : sender.type === 'name' || sender.type === 'short'
      ? 'marketing'
      : 'unknown';
}
