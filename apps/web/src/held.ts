import type { Event } from '@otboy/casefile';

/** What the person was about to do when the guard stopped them: to record an event, or to take a paper with them. */
export interface Held {
  readonly event?: Event;
  /** The page they came from. */
  readonly back: string;
}

/** It lives as long as the page is open: an address would keep it in the history, the case holds only what happened. */
let held: Held | undefined;

export const hold = (what: Held): void => {
  held = what;
};
export const whatIsHeld = (): Held | undefined => held;
export const letGo = (): void => {
  held = undefined;
};
