import { single } from '../draft.ts';

export const endSessions = single(
  'end-sessions',
  'Somebody may be inside: every session is ended and every password changed, on the person’s own devices.',
  ({ says }) => says('emergency'),
  ({ today }) => ({ where: 'online', notAfter: today }),
);
