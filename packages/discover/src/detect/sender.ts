import type { Service } from '@otboy/knowledge';
import gateways from '../words/gateways.json' with { type: 'json' };
import { fold } from './fold.ts';

/**
 * own: a sender of one service; shared: of several, or a name that belongs to nobody (a marker decides);
 * alike: imitates one; name: letters nobody knows; short: a short number nobody knows; gateway: a long number that only
 * says "business"; phone: an ordinary number; none: the export has no sender.
 */
export type SenderType = 'own' | 'shared' | 'alike' | 'name' | 'short' | 'gateway' | 'phone' | 'none';

export interface Sender {
  readonly type: SenderType;
  /** Service ids it may stand for. */
  readonly services: readonly string[];
}

const nobody: Sender = { type: 'none', services: [] };
const cacheMax = 20_000;

/** Written alike: Cyrillic and Latin letters, digits and letters of one shape, all signs dropped. */
const shapes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  у: 'y',
  х: 'x',
  з: '3',
  г: 'r',
  і: 'l',
  ѕ: 's',
  ј: 'j',
  '0': 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '5': 's',
  '3': '3',
};
const skeleton = (name: string): string =>
  Array.from(fold(name), (character) => shapes[character] ?? character)
    .join('')
    .replaceAll(/[^\p{L}\p{Nd}]/gu, '');

/** The same name for a person who types it: case and signs inside do not matter, blanks around it do. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_. ]+(?=.)/g, '');

/** Who a sender is. Looks the name up exactly, then by its shape; a name that is only alike is never evidence. */
export class Senders {
  readonly #known = new Map<string, Set<string>>();
  readonly #shapes = new Map<string, Set<string>>();
  readonly #shared = new Set<string>(gateways.map(plain));
  readonly #cache = new Map<string, Sender>();

  constructor(services: readonly Service[]) {
    for (const service of services) {
      if (service.retired !== undefined) continue;
      for (const sender of service.sharedSenders) this.#shared.add(plain(sender));
      for (const sender of new Set([...service.senders, ...service.sharedSenders])) {
        put(this.#known, plain(sender), service.id);
        put(this.#shapes, skeleton(sender), service.id);
      }
    }
  }

  of(peer: string | null): Sender {
    if (peer === null || peer === '') return nobody;
    const known = this.#cache.get(peer);
    if (known !== undefined) return known;
    const sender = this.#judge(peer);
    if (this.#cache.size >= cacheMax) this.#cache.clear();
    this.#cache.set(peer, sender);
    return sender;
  }

  #judge(peer: string): Sender {
    const name = plain(peer);
    const services = [...(this.#known.get(name) ?? [])];
    if (this.#shared.has(name) || services.length > 1) return { type: 'shared', services };
    if (services.length === 1) return { type: 'own', services };
    const numeric = /^\+?[\d\s()~-]+$/.test(peer);
    const digits = peer.replaceAll(/\D/g, '').length;
    if (numeric && digits >= 7) return { type: /^\+?(?:86)?106\d/.test(peer) ? 'gateway' : 'phone', services: [] };
    const shape = skeleton(peer);
    const alike = shape.length >= 3 ? [...(this.#shapes.get(shape) ?? [])] : [];
    if (alike.length > 0) return { type: 'alike', services: alike };
    return { type: numeric ? 'short' : 'name', services: [] };
  }
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, new Set([id]));
  else ids.add(id);
}
