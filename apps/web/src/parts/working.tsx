import { useState } from 'preact/hooks';

/** The screen shows what was last said before something long begins, during which it stands still. */
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));

/** Runs one long thing at a time. @returns whether one runs, and how to start one */
export function useWork(): readonly [boolean, (work: () => Promise<void>) => Promise<void>] {
  const [working, setWorking] = useState(false);
  const start = async (work: () => Promise<void>) => {
    if (working) return;
    setWorking(true);
    await painted();
    try {
      await work();
    } finally {
      setWorking(false);
    }
  };
  return [working, start];
}
