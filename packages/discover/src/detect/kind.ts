import type { MessageKind } from '@otboy/casefile';
import { isBareCode, isNameAndCode } from './code.ts';
import type { Signs } from './signs.ts';

const phoneToCall = /\+?\d[\d ()-]{8,}\d/u;
/** A name and patronymic in the address: how Russian banks begin an offer. */
const byPatronymic = /^\p{Lu}[\p{Ll}\p{Lu}]+ \p{Lu}[\p{Ll}\p{Lu}]+(?:вич|вна|ич|чна|VICH|VNA)[,!]/iu;
const sum = /[£$€]\s?\d|\d{4,}/u;
const dated = /\d\d[./]\d\d[./]\d\d/;
const nearCode = 40;
const formal =
  /(?<![\p{L}])(?:вы|вас|вам|ваш\p{L}*|vy|vam|vas|vash\p{L}*|your|siz\p{L}*)(?![\p{L}])|\d\d[.:]\d\d|\d{3}/iu;

/**
 * The kind of a message: the first of these that its signs allow. Bait comes before codes, codes before money, what an
 * account says before offers; a person is where nothing speaks like a machine.
 */
export function kindOf(signs: Signs): MessageKind {
  if (signs.sender.type === 'alike') return 'spam';
  if (isBait(signs) && (signs.otpDomain === null || signs.foreignLink)) return 'spam';
  if (signs.otpDomain !== null) return 'otp';
  if (isOtp(signs)) return 'otp';
  if (isDelivery(signs)) return 'delivery';
  if (isOffer(signs)) return 'marketing';
  if (isTransaction(signs)) return signs.owner?.category === 'telecom' ? 'account' : 'transaction';
  if (isAccount(signs)) return 'account';
  return rest(signs);
}

const isTrusted = ({ sender }: Signs): boolean => sender.type === 'own' || sender.type === 'shared';

/** Nothing but its words could tell that a machine wrote it. */
const maybePerson = (signs: Signs): boolean =>
  signs.sender.type === 'phone' ||
  (signs.sender.type === 'none' && !signs.named && !signs.card && !(signs.amount && signs.hits.of('balance') > 0));

function isBait(signs: Signs): boolean {
  const { hits } = signs;
  const lures = hits.of('lure');
  const threats = hits.of('threat');
  if (signs.imitated !== null && (signs.code === null || !isTrusted(signs))) return true;
  if (isTrusted(signs)) return threats + lures >= 2 && signs.code === null && signs.foreignLink;
  if (isCodeTemplate(signs) && !(threats > 0 && signs.foreignLink)) return false;
  const call = phoneToCall.test(signs.raw);
  switch (signs.sender.type) {
    case 'phone':
    case 'gateway':
      return (
        (lures > 0 && hits.of('notCode') > 0) ||
        (signs.foreignLink && (lures + threats > 0 || signs.named) && !isMailing(signs)) ||
        (threats > 0 && (call || signs.signature !== null)) ||
        (lures > 0 && signs.signature !== null) ||
        (hits.of('optout') > 0 && signs.sender.type === 'phone') ||
        isLure(signs, lures, call)
      );
    case 'short':
      return (signs.foreignLink && lures + threats > 0) || isLure(signs, lures, call);
    default:
      return (
        (lures >= 2 && lures > hits.of('offer') + hits.of('optout') && !signs.card) ||
        (threats >= 3 && signs.sender.type === 'none' && !signs.card && hits.of('optout') === 0) ||
        (lures > 0 && (call || signs.foreignLink) && !signs.card) ||
        (signs.signature !== null &&
          signs.named &&
          signs.foreignLink &&
          hits.of('optout') === 0 &&
          signs.code === null) ||
        (threats > 0 && signs.named && signs.foreignLink) ||
        (threats >= 2 && (signs.foreignLink || (call && signs.sender.type === 'name')))
      );
  }
}

/** A business number that tells how to unsubscribe, as every mailing must. */
const isMailing = ({ sender, hits }: Signs): boolean => sender.type === 'gateway' && hits.of('optout') > 0;

const isLure = (signs: Signs, lures: number, call: boolean): boolean =>
  (lures > 0 && (call || signs.addresses.length > 0)) ||
  (lures >= 2 && sum.test(signs.raw)) ||
  (lures > 0 && lures + signs.hits.of('offer') >= 3);

/** A code, in words that only a machine uses. */
function isCodeTemplate({ hits, code }: Signs): boolean {
  if (code === null) return false;
  return hits.of('strongCode') + hits.of('secrecy') + hits.of('validity') > 0;
}

function isOtp(signs: Signs): boolean {
  const { hits, sender, code } = signs;
  if (isBareCode(signs.words)) return sender.type !== 'phone';
  if (signs.named && sender.type !== 'phone' && isNameAndCode(signs.words)) return true;
  const secret = hits.of('secrecy') > 0;
  if (code === null || (hits.of('reply') > 0 && !secret)) return false;
  if ((hits.of('notCode') > 0 || hits.of('pickup') > 0) && !secret) return false;
  if (isCodeTemplate(signs)) return true;
  if (hits.of('offer') > 0 || hits.of('delivery') > 0) return false;
  return sender.type !== 'phone' && code.distance <= nearCode;
}

function isDelivery(signs: Signs): boolean {
  const { hits, owner } = signs;
  if (hits.of('delivery') + hits.of('pickup') === 0 || signs.bank) return false;
  if (hits.of('offer') >= 2 || hits.of('optout') > 0) return false;
  if (hits.of('balance') > 0 && signs.card) return false;
  if (hits.of('pickup') > 0 || owner?.category === 'delivery' || owner?.category === 'marketplace') return true;
  if (maybePerson(signs)) return hits.of('delivery') >= 2;
  return hits.of('delivery') >= 2 || hits.of('access') === 0;
}

function isOffer(signs: Signs): boolean {
  const { hits } = signs;
  const offers = hits.of('offer');
  const weight =
    offers +
    (offers > 0 ? hits.of('notCode') : 0) +
    (offers > 0 && signs.percent ? 1 : 0) +
    (offers > 0 && byPatronymic.test(signs.raw) ? 1 : 0);
  if (hits.of('optout') > 0) return hits.of('due') === 0 || weight > 2;
  if (hits.of('greeting') > 0 && hits.of('balance') === 0)
    return signs.sender.type !== 'phone' && (signs.named || !maybePerson(signs));
  if (hits.of('public') > 0 && hits.of('money') === 0 && signs.owner === null) return signs.sender.type !== 'phone';
  if (offers === 0 || (offers < 3 && maybePerson(signs)) || signs.sender.type === 'phone') return false;
  if (hits.of('balance') > 0 && (signs.card || (signs.amount && weight < 3))) return false;
  if (hits.of('due') > 0 && signs.card) return false;
  if (offers >= 3 && !signs.card && hits.of('balance') === 0) return true;
  const facts = hits.of('access') + hits.of('due') + (hits.of('money') > 0 && (signs.amount || signs.bank) ? 1 : 0);
  return weight >= 2 ? weight > facts : facts === 0;
}

function isTransaction(signs: Signs): boolean {
  const { hits } = signs;
  const money = hits.of('money');
  if (signs.sender.type === 'phone' && !signs.card) return false;
  if (hits.of('reply') > 0 && signs.amount) return true;
  if (hits.of('security') > 0 && money < 2) return false;
  if (hits.of('balance') > 0 && (signs.amount || signs.card)) return money > 0 || hits.of('threat') === 0;
  if (hits.of('due') > 0 && (signs.amount || signs.card)) return true;
  if (money > 0 && signs.amount) return signs.card || hits.of('access') <= money;
  if (money > 0 && hits.of('access') === 0 && (signs.bank || (signs.sender.type === 'none' && dated.test(signs.raw))))
    return true;
  return hits.of('refusal') > 0 && signs.card;
}

function isAccount(signs: Signs): boolean {
  const { hits, sender } = signs;
  if (sender.type === 'phone') return false;
  const access = hits.of('access');
  if (access > 0 || signs.card) return !maybePerson(signs) || access >= 2 || formal.test(signs.raw);
  return signs.owner !== null && hits.of('due') + hits.of('balance') + hits.of('money') + hits.of('secrecy') > 0;
}

/** Nothing has spoken: a known sender still tells something about an account; a number is a person. */
function rest({ sender, named, hits, owner }: Signs): MessageKind {
  if (sender.type === 'phone' || (sender.type === 'none' && !named)) return 'personal';
  if (sender.type === 'none') return hits.of('offer') > 0 ? 'marketing' : 'personal';
  if (owner !== null) return 'account';
  return sender.type === 'shared' ? 'unknown' : 'marketing';
}
