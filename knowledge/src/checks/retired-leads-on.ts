import { type Check, nameOf } from './check.ts';

export const retiredLeadsOn: Check = {
  id: 'retired-leads-on',
  about: 'A retired record is replaced by one that is not retired itself, if by any.',
  why: 'Whoever follows a retired id must arrive somewhere.',
  run: ({ records }) => {
    const retired = new Map(
      records.flatMap((one) => {
        const value = one.record['retired'] as { replacedBy?: string } | undefined;
        return value === undefined ? [] : [[nameOf(one), { one, replacedBy: value.replacedBy }] as const];
      }),
    );
    return [...retired.values()].flatMap(({ one, replacedBy }) =>
      replacedBy !== undefined && retired.has(`${one.kind}/${replacedBy}`)
        ? [
            {
              record: nameOf(one),
              pointer: '/retired/replacedBy',
              message: `${replacedBy} is retired too: name the record that is in use`,
            },
          ]
        : [],
    );
  },
};
