import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';

export const familyWarned = single(
  'family-warned',
  'Whoever uses the number has accounts on it too.',
  ({ answers, route }) => route === 'corporate-route' || answers.minorUser === true,
  ({ answers, route }) => ({
    where: 'anywhere',
    // Who uses a company's number and asks for themself has nobody to warn.
    done: route === 'corporate-route' && answers.actingAs === 'self',
    how: text(
      route === 'corporate-route'
        ? (answers.unknownNumbers ?? 0) > 0
          ? 'step.family-warned.how.user-unknown'
          : 'step.family-warned.how.employee'
        : 'step.family-warned.how',
    ),
  }),
);
