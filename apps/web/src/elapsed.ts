/** Seconds since some moment; only differences count, so this is no clock that tells the day. */
export const secondsNow = (): number => performance.now() / 1000;
