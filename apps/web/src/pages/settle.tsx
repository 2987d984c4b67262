import type { Sight } from '../keep.ts';
import { TwoStates } from './two-states.tsx';
import { Unlock } from './unlock.tsx';
import { Unreadable } from './unreadable.tsx';
import { Wipe } from './wipe.tsx';

/** What has to be settled before a case can be shown. Wiping is possible from everywhere. */
export function Settle({
  sight,
  route,
}: {
  readonly sight: Exclude<Sight, { kind: 'kept' }>;
  readonly route: string | undefined;
}) {
  if (route === 'wipe') return <Wipe />;
  if (sight.kind === 'unreadable') return <Unreadable raw={sight.raw} />;
  return sight.kind === 'locked' ? <Unlock mine={sight.mine} /> : <TwoStates mine={sight.mine} />;
}
