import type { DiscoverResult } from '@otboy/discover';
import type { Heard, Order } from './order.ts';
import { read } from './read.ts';

/** Small pieces: the page answers between any two of them. */
const chunk = 1 << 17;

/** The same reading in the page itself, in turns with it, where no worker starts (a file opened without a server). */
export const readHere = (order: Order, tell: (heard: Heard) => void, signal: AbortSignal): Promise<DiscoverResult> =>
  read(order, {
    chunk,
    tell,
    pause: () => new Promise((go, stop) => setTimeout(() => (signal.aborted ? stop(new Error('stopped')) : go()))),
  });
