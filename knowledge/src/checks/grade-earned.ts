import { type Check, nameOf } from './check.ts';
import { kindsOf } from './source-present.ts';

export const gradeEarned: Check = {
  id: 'grade-earned',
  about: 'High needs a source of the law or of the body itself; low and disputed carry the way to verify them.',
  why: 'A grade is a promise to the person who acts on it.',
  run: ({ records }) =>
    records.flatMap((one) => {
      const { confidence, verify } = one.record;
      const at = { record: nameOf(one) };
      if (confidence === 'high' && !kindsOf(one).some((kind) => kind === 'law' || kind === 'official'))
        return [
          { ...at, pointer: '/confidence', message: 'high without an official or law source: lower it to medium' },
        ];
      if ((confidence === 'low' || confidence === 'disputed') && verify === undefined)
        return [
          { ...at, pointer: '/verify', message: `${confidence} without a way to verify: say whom to ask, and what` },
        ];
      return [];
    }),
};
