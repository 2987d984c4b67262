import { useLayoutEffect, useState } from 'preact/hooks';
import { wordsOf } from './address.ts';
import { takeCarried } from './carried.ts';

export const go = (where: string): void => {
  location.hash = `#/${where}`;
};

/** The same, without a way back to where one was: for addresses that only lead on. */
export const goInstead = (where: string): void => location.replace(`#/${where}`);

export function useRoute(): readonly string[] {
  const [hash, setHash] = useState(location.hash);
  // With the page itself, not after it: a link is tapped as soon as it is seen.
  useLayoutEffect(() => {
    const moved = () => {
      takeCarried();
      setHash(location.hash);
    };
    addEventListener('hashchange', moved);
    moved();
    return () => removeEventListener('hashchange', moved);
  }, []);
  return wordsOf(hash);
}
