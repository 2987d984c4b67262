import type { Evidence, MessageKind } from '@otboy/casefile';
import type { Service } from '@otboy/knowledge';
import type { Domains } from './address.ts';
import { brandIn } from './brand.ts';
import type { MarkerHit } from './hits.ts';
import { serviceByShape } from './shapes.ts';
import type { Signs } from './signs.ts';

export interface Owner {
  readonly service: string | null;
  readonly by: Evidence['kind'] | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

const nobody: Owner = { service: null, by: null, confidence: 'low' };
/** Words before the name of the other side of a payment, or of the shop. */
const counterpart =
  /(?:^|[\s.,;(])(?:из|от|в|через|на|из банка|банк|v|iz|ot|cherez|from|to|at|in|via|магазин|poluchatel:?|получатель:?)\s?["«(]?$/iu;
const channels = new Set(['messenger', 'social']);
const edge = 4;

/** Which service a message comes from: the order is domain line, signature, own sender, shape, then a name in its place. */
export function ownerOf(
  signs: Signs,
  kind: MessageKind,
  services: Readonly<Record<string, Service>>,
  domains: Domains,
): Owner {
  const { sender, raw, otpDomain } = signs;
  const byDomain = otpDomain === null ? null : domains.serviceOf(otpDomain);
  if (byDomain !== null) return { service: byDomain, by: 'domain', confidence: 'high' };
  const [own] = sender.services;
  if (sender.type === 'own' && own !== undefined) return { service: own, by: 'sender', confidence: 'high' };
  // Parcels reach whatever number their sender wrote.
  if (kind === 'delivery') return nobody;
  const named = byName(signs, kind, services);
  if (sender.type === 'shared' && sender.services.length > 0) {
    if (named !== null && sender.services.includes(named)) return { service: named, by: 'sender', confidence: 'high' };
    const general = sender.services.find((id) => services[id]?.name.toLowerCase() === id) ?? own;
    if (named === null && general !== undefined) return { service: general, by: 'sender', confidence: 'medium' };
  }
  const shape = serviceByShape(raw);
  if (shape !== null && (sender.type === 'none' || sender.type === 'short'))
    return { service: shape, by: 'shape', confidence: 'medium' };
  if (named !== null) return { service: named, by: 'marker', confidence: kind === 'otp' ? 'high' : 'medium' };
  for (const { domain, at } of signs.addresses) {
    const id = domains.serviceOf(domain);
    if (id !== null && (!signs.amount || isAtEdge(signs, at, at + domain.length)))
      return { service: id, by: 'domain', confidence: 'medium' };
  }
  return nobody;
}

/** The name that speaks, rather than one that is spoken of. */
function byName(signs: Signs, kind: MessageKind, services: Readonly<Record<string, Service>>): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const hit of outermost(signs.hits.markers)) {
    const score = scoreOf(hit, signs, kind, services);
    if (score <= bestScore) continue;
    best = chosen(hit, signs);
    bestScore = score;
  }
  return best;
}

function scoreOf(hit: MarkerHit, signs: Signs, kind: MessageKind, services: Readonly<Record<string, Service>>): number {
  const { marker, from, to } = hit;
  const { raw } = signs;
  const category = services[marker.services[0] ?? '']?.category ?? 'other';
  if (marker.signature || isSigned(raw, from, to)) return 100;
  // A signature or a template that names somebody else: this one is only spoken of.
  if (signs.signature !== null && !signs.signature.includes(raw.slice(from, to))) return 0;
  const spoken = kind === 'otp' ? brandIn(raw) : null;
  if (
    spoken !== null &&
    !raw.slice(from, to).includes(spoken) &&
    !spoken.includes(raw.slice(from, to)) &&
    !isAtEdge(signs, from, to)
  )
    return 0;
  const template = kind === 'otp' || marker.money;
  const small = marker.capital && !/^\p{Lu}/u.test(raw.slice(from, to));
  if ((marker.templateOnly || small) && kind !== 'otp') return 0;
  if (marker.generic) return kind === 'otp' ? 1 : 0;
  const atEdge = isAtEdge(signs, from, to);
  // "Write to us in WhatsApp", "follow us on VK": a channel, not the sender.
  if (kind !== 'otp' && !atEdge && channels.has(category)) return 0;
  const amount = signs.amount || (signs.card && kind === 'account');
  // Where money is named, a name inside the sentence is the shop or the other side.
  if (amount && !marker.money && !(kind === 'otp' && atEdge)) return 0;
  if (kind === 'transaction' && !atEdge) return 0;
  const before = raw.slice(Math.max(0, from - 16), from);
  const other = amount && counterpart.test(before);
  if (other) return 0;
  let score = 10 + (template ? 5 : 0) + (atEdge ? 10 : 0) - (marker.templateOnly || small ? 5 : 0);
  if (/\byour (?:one[- ]time )?$/i.test(before)) score += 10;
  score += Math.min(4, (to - from) / 4);
  return score;
}

/** Several services share a marker: another name in the text decides, or nobody does. */
function chosen({ marker }: MarkerHit, { hits }: Signs): string | null {
  if (marker.services.length === 1) return marker.services[0] ?? null;
  for (const other of outermost(hits.markers)) {
    if (other.marker === marker) continue;
    const both = marker.services.find((id) => other.marker.services.length === 1 && other.marker.services.includes(id));
    if (both !== undefined) return both;
  }
  return null;
}

/** The longest marker wins: those that lie inside another are dropped. */
const outermost = (hits: readonly MarkerHit[]): MarkerHit[] =>
  hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit && other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
      ),
  );

const openings = new Set(['【', '[', '「', '［']);
const closings = new Set(['】', ']', '」', '］']);

/** The name fills a signature in brackets at the head or the tail. */
function isSigned(raw: string, from: number, to: number): boolean {
  let open = from - 1;
  while (open >= 0 && from - open < 12 && !openings.has(raw[open] ?? '')) open--;
  if (open < 0 || !openings.has(raw[open] ?? '')) return false;
  let close = to;
  while (close < raw.length && close - to < 12 && !closings.has(raw[close] ?? '')) close++;
  if (!closings.has(raw[close] ?? '') || raw.slice(open, close).includes('。')) return false;
  return open < edge || close >= raw.trimEnd().length - 2;
}

/** What stands beside a name without being part of a sentence. Each alternative is passed once: no backtracking. */
const besideNames = /https?:\/\/\S+|банк|онлайн|online|bank|ao|оао|тел\.?|\+?[\d ()-]{7,}/giu;

/** Nothing but signs, legal forms and a site before or behind the name. */
function isAtEdge({ raw }: Signs, from: number, to: number): boolean {
  const head = raw.slice(0, from).replace(/^(?:ваш|vash|пао|ао|ооо|банк|<#>|[^\p{L}\d])+/iu, '');
  const tail = raw.slice(to).replace(besideNames, ' ');
  return head.trim() === '' || !/[\p{L}\d]/u.test(tail) || (head.length < 3 && from < 12);
}
