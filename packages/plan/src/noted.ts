import type { Case, Event } from '@otboy/casefile';

/** The case with one more event. */
export const recorded = (kase: Case, event: Event): Case => ({ ...kase, events: [...kase.events, event] });

/** The case with more told of one event, or told otherwise. */
export const amended = (kase: Case, event: Event, next: Event): Case => ({
  ...kase,
  events: kase.events.map((one) => (one === event ? next : one)),
});

/** The case without one event; a guard that was opened for it is closed again. */
export const withdrawn = (kase: Case, event: Event): Case => {
  const at = kase.events.lastIndexOf(event);
  const openedFor = event.kind !== 'guard-overridden' && kase.events[at - 1]?.kind === 'guard-overridden';
  return { ...kase, events: kase.events.filter((_one, index) => index !== at && !(openedFor && index === at - 1)) };
};
