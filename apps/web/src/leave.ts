/**
 * A blank page in place of this one, at once. What was told stays on the device, and the way back stays in the history of
 * the browser: the threat model says what this does not do.
 */
export function leave(): void {
  document.title = '';
  document.body.hidden = true;
  location.replace('about:blank');
}

const within = 3000;

/** Shift three times, with no other key between, does the same. */
export function listenForLeaving(): () => void {
  let times: number[] = [];
  const pressed = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (key !== 'Shift') times = [];
    if (key !== 'Shift' || repeat) return;
    times = [...times.filter((one) => timeStamp - one < within), timeStamp];
    if (times.length >= 3) leave();
  };
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}
