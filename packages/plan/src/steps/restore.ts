import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';

export const restore = single(
  'restore',
  'The number comes back on a new SIM by the carrier’s own ways, to its holder.',
  ({ says }) => says('restore-first'),
  ({ answers }) => ({
    where: 'shop',
    needs: ['block-line'],
    onWorkingDay: true,
    how: text(answers.inRussia === false ? 'step.restore.how.abroad' : 'step.restore.how'),
  }),
);
