import { single } from '../draft.ts';

export const confirmedOff = single(
  'confirmed-off',
  'The carrier’s own word, and the list on the portal, show that it has ended.',
  ({ closes, route }) => closes || route === 'claim',
  ({ route, case: kase }) => ({
    where: 'anywhere',
    needs: route === 'claim' ? [] : ['proof', 'refuse-number'],
    prefers: ['refund-application'],
    done: kase.events.some(({ kind, step }) => kind === 'confirmed' && (step === undefined || step === 'apply')),
  }),
);
