import { moveId, strangerMove } from '@otboy/assess';
import { movable } from '../context.ts';
import { single } from '../draft.ts';

export const stopUsing = single(
  'stop-using',
  'The number belongs to somebody else: empty it and let it be.',
  ({ route }) => route === 'not-yours',
  (context) => ({
    where: 'anywhere',
    needs: [
      'new-number',
      ...movable(context).map(({ service }) => moveId(service)),
      ...context.strangers.map(strangerMove),
    ],
  }),
);
