import { type Check, type Checked, nameOf, strings } from './check.ts';

export const noDanglingIds: Check = {
  id: 'no-dangling-ids',
  about:
    'Ids that a record names exist: facts of the guide, services of recipes and hotlines, successors, replacements, facts of texts.',
  why: 'A reference to nothing is a silent hole.',
  run: ({ records, texts }) => {
    const ids = new Map<string, Set<string>>();
    for (const { kind, record } of records) ids.set(kind, (ids.get(kind) ?? new Set()).add(record.id));
    const has = (kind: string, id: unknown) => ids.get(kind)?.has(String(id)) ?? false;
    const missing = (one: Checked, pointer: string, kind: string, id: unknown) =>
      id === undefined || has(kind, id) ? [] : [{ record: nameOf(one), pointer, message: `there is no ${kind}/${id}` }];
    return [
      ...records.flatMap((one) => {
        const { record, kind } = one;
        const replacedBy = (record['retired'] as { replacedBy?: unknown } | undefined)?.replacedBy;
        return [
          ...(kind === 'guide'
            ? strings(record['facts']).flatMap((id, i) => missing(one, `/facts/${i}`, 'facts', id))
            : []),
          ...(kind === 'recipes' ? missing(one, '/service', 'services', record['service']) : []),
          ...(kind === 'services' ? missing(one, '/successor', 'services', record['successor']) : []),
          ...(kind === 'services' ? missing(one, '/carrier', 'carriers', record['carrier']) : []),
          ...(kind === 'hotlines' ? missing(one, '/service', 'services', record['service']) : []),
          ...(kind === 'hotlines' ? missing(one, '/related', 'services', record['related']) : []),
          ...missing(one, '/retired/replacedBy', kind, replacedBy),
        ];
      }),
      ...Object.keys(texts).flatMap((id) => {
        const [area, of] = id.split('.');
        const kind = { fact: 'facts', recipe: 'recipes', service: 'services', hotline: 'hotlines' }[area ?? ''];
        return kind === undefined || has(kind, of)
          ? []
          : [{ record: id, pointer: '', message: `there is no ${kind}/${of}` }];
      }),
    ];
  },
};
