/** The plain date of this machine's own day: the one place where the clock is read. */
export function thisDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
