import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { painted } from '../painted.ts';
import type { Measure } from './lines.ts';
import type { Paper } from './mark.ts';

/** The words under a title are this much smaller. */
export const smaller = 0.9;

/** How much room there is for a picture, and how wide its letters come out in the font of this device. */
export function useRoom<T extends HTMLElement>(): { readonly place: RefObject<T>; readonly paper: Paper | undefined } {
  const place = useRef<T>(null);
  const [paper, setPaper] = useState<Paper>();
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const look = () => {
      const { fontFamily, fontSize } = getComputedStyle(element);
      const em = Number.parseFloat(fontSize);
      const width = Math.floor(element.clientWidth);
      if (width === 0) return;
      // The heavier of the weights that are drawn, so that no line comes out wider than it was measured.
      setPaper({
        width,
        em,
        title: measureIn(`600 ${em}px ${fontFamily}`),
        when: measureIn(`400 ${em * smaller}px ${fontFamily}`),
      });
    };
    const watcher = new ResizeObserver(look);
    const begin = () => {
      look();
      watcher.observe(element);
    };
    let isShown = true;
    // What begins below the screen moves nothing that is seen: the page is painted before it.
    if (element.getBoundingClientRect().top < innerHeight) begin();
    else painted().then(() => isShown && begin());
    return () => {
      isShown = false;
      watcher.disconnect();
    };
  }, []);
  return { place, paper };
}

function measureIn(font: string): Measure {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) return (words) => words.length;
  canvas.font = font;
  return (words) => canvas.measureText(words).width;
}
