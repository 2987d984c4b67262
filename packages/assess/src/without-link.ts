import type { Case, Link } from '@otboy/casefile';
import { fallbackId, moveId } from './move-id.ts';
import { strangerMove } from './situation.ts';

type Named = Pick<Link, 'service' | 'label'>;

/** The same service, or for a sender that nobody knows the same name. */
export const isSameLink = (a: Named, b: Named): boolean =>
  a.service === b.service && (a.service !== null || (a.label ?? '') === (b.label ?? ''));

/**
 * The case as if a link had never been in it: its evidence, what was declared of the service and what was recorded of
 * it are gone with it. Whoever takes a service out does not want it found by its traces.
 */
export function withoutLink(kase: Case, link: Named): Case {
  const { service } = link;
  const steps = service === null ? [strangerMove(link)] : [moveId(service), fallbackId(moveId(service))];
  return {
    ...kase,
    links: kase.links.filter((one) => !isSameLink(one, link)),
    declared: Object.fromEntries(Object.entries(kase.declared).filter(([id]) => id !== service)),
    events: kase.events.filter(
      (event) =>
        !(service !== null && event.service === service) && !(event.step !== undefined && steps.includes(event.step)),
    ),
  };
}
