/** The plain date of this device's own day: the one place where the page reads the clock. */
export function thisDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Milliseconds by the device's clock, which goes on while the device sleeps. */
export const now = (): number => Date.now();
