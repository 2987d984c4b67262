import type { Service } from '@otboy/knowledge';

/** Case, full-width letters and ё do not matter to somebody who looks for a name. */
const plain = (words: string): string => words.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').trim();

const nowhere = 3;

/** Services whose name in any language, site or sender holds the words; the very name first, then those that begin so. */
export function servicesNamed(services: readonly Service[], wanted: string): Service[] {
  const words = plain(wanted);
  if (words === '') return [];
  const rank = ({ name, names, domains, senders }: Service): number => {
    const named = [name, ...Object.values(names)].filter((one) => one !== undefined).map(plain);
    if (named.includes(words) || senders.some((one) => plain(one) === words)) return 0;
    if (named.some((one) => one.startsWith(words))) return 1;
    return [...named, ...domains].some((one) => one.includes(words)) ? 2 : nowhere;
  };
  return services
    .filter(({ retired }) => retired === undefined)
    .map((service) => ({ service, place: rank(service) }))
    .filter(({ place }) => place < nowhere)
    .sort((a, b) => a.place - b.place || b.service.risk - a.service.risk)
    .map(({ service }) => service);
}
