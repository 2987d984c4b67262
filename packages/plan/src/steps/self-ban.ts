import { single } from '../draft.ts';

export const selfBan = single(
  'self-ban',
  'A ban on new SIM contracts protects the name afterwards; set before, it would block the replacement.',
  ({ answers, closes, route }) => (closes || route === 'claim') && answers.gosuslugiAccount !== false,
  () => ({ where: 'online', needs: ['new-number'], prefers: ['apply', 'proof', 'refuse-number'] }),
);
