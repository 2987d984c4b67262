import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { painted } from '../painted.ts';

/** What is still to be drawn, first to last. */
const waiting: (() => void)[] = [];

/**
 * What lies below the first screen is drawn once that has been painted, each piece in a turn of its own, so that a slow
 * telephone answers in between. It stands at the end of a page, where nothing that is seen moves when it comes.
 */
export function Below({ children }: { readonly children: ComponentChildren }) {
  const [drawn, setDrawn] = useState(false);
  useLayoutEffect(() => inTurn(() => setDrawn(true)), []);
  return drawn ? children : null;
}

/** @returns takes it back */
function inTurn(draw: () => void): () => void {
  if (waiting.push(draw) === 1) painted().then(next);
  sayWhetherMore();
  return () => {
    const place = waiting.indexOf(draw);
    if (place >= 0) waiting.splice(place, 1);
    sayWhetherMore();
  };
}

function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setTimeout(next);
  // Not before the last piece stands.
  else setTimeout(sayWhetherMore);
}

/** The end of the page, which has no place yet, is not seen until then. */
const sayWhetherMore = (): boolean => document.documentElement.toggleAttribute('data-drawing', waiting.length > 0);
