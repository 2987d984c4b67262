import type { Context } from '../context.ts';
import { single } from '../draft.ts';

export const bansNewContracts = ({ answers, closes, route }: Context): boolean =>
  (closes || route === 'claim') &&
  answers.gosuslugiAccount !== false &&
  answers.holder !== 'deceased' &&
  answers.holder !== 'company';

export const selfBan = single(
  'self-ban',
  'A ban on new SIM contracts protects the name afterwards; set before, it would block the replacement.',
  bansNewContracts,
  () => ({ where: 'online', needs: ['new-number'], prefers: ['apply', 'proof', 'refuse-number'] }),
);
