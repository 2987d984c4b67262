import type { DiscoverResult } from '@otboy/discover';
import { useEffect, useState } from 'preact/hooks';
import type { Heard, Order } from './order.ts';
import { readBeside } from './reader.ts';

/** What became of what was given, until it is put into the case or put away. Held in memory only. */
export type Stage =
  | { readonly is: 'nothing' }
  | { readonly is: 'reading'; readonly heard: Heard | undefined; readonly stop: () => void }
  | { readonly is: 'stopped' }
  | { readonly is: 'broken' }
  | { readonly is: 'found'; readonly result: DiscoverResult };

const nothing: Stage = { is: 'nothing' };
/** For which case it was read: what was given for one is not shown in another. */
let whose: string | undefined;
let now: Stage = nothing;
const listeners = new Set<() => void>();

function become(stage: Stage): void {
  now = stage;
  for (const listener of listeners) listener();
}

/** Reading goes on while the person looks at other pages; another reading takes the place of this one. */
export function begin(caseId: string | undefined, order: Order): void {
  if (now.is === 'reading') now.stop();
  const stopping = new AbortController();
  const isMine = () => now.is === 'reading' && now.stop === stop;
  const stop = () => {
    stopping.abort();
    if (isMine()) become({ is: 'stopped' });
  };
  whose = caseId;
  become({ is: 'reading', heard: undefined, stop });
  readBeside(order, (heard) => isMine() && become({ is: 'reading', heard, stop }), stopping.signal).then(
    (result) => isMine() && become({ is: 'found', result }),
    () => isMine() && become({ is: 'broken' }),
  );
}

/** What was found is no longer held, a reading under way ends. */
export function putAway(): void {
  if (now.is === 'reading') now.stop();
  become(nothing);
}

/** What became of what was given for this case. */
export function useReading(caseId: string | undefined): Stage {
  const [, show] = useState(0);
  useEffect(() => {
    const changed = () => show((times) => times + 1);
    listeners.add(changed);
    return () => {
      listeners.delete(changed);
    };
  }, []);
  const isOthers = now !== nothing && whose !== caseId;
  useEffect(() => {
    if (isOthers) putAway();
  }, [isOthers]);
  return isOthers ? nothing : now;
}
