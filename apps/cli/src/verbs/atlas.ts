import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkAll, exportFiles, Failure, show, stale, text } from '@otboy/knowledge';
import type { Verb } from '../verb.ts';

export const atlasCheck: Verb = {
  run: async ({ knowledge, today, say, style }) => {
    const json = checkAll(knowledge, today);
    const human = [
      say(text('cli.atlas.checked', { records: json.records, checked: json.checked, findings: json.findings.length })),
      ...json.findings.map((one) => `${style.warn(one.check)} ${one.record}${one.pointer}: ${one.message}`),
    ].join('\n');
    return { json, human, status: json.findings.length === 0 ? 0 : 4 };
  },
};

export const atlasStale: Verb = {
  run: async ({ knowledge, today, say }) => {
    const json = stale(knowledge, today);
    const human = [
      say(text('cli.atlas.stale', { n: json.findings.length, records: json.records })),
      ...json.findings.map(({ record, state, since }) =>
        say(text('cli.pair', { a: record, b: text(`cli.atlas.${state}`, { date: { date: since } }) })),
      ),
    ].join('\n');
    return { json, human };
  },
};

export const atlasShow: Verb = {
  run: async ({ knowledge, today }, [id = '']) => {
    const found = show(knowledge, id);
    if (found.length === 0) throw new Failure(text('cli.error.no-record', { id }), 2);
    const names = found.map(({ kind }) => `${kind}/${id}`);
    const findings = checkAll(knowledge, today).findings.filter(({ record }) => names.includes(record));
    const json = { records: found.length, checked: found.length, findings, found };
    return { json, human: JSON.stringify(found.length === 1 ? found[0] : found, null, 2) };
  },
};

export const atlasExport: Verb = {
  run: async ({ knowledge, today, say }, _args, { out }) => {
    if (typeof out !== 'string') throw new Failure(text('cli.error.no-out'), 2);
    const files = exportFiles(knowledge);
    for (const { path, content } of files) {
      const target = join(out, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    const json = { ...checkAll(knowledge, today), files: files.map(({ path }) => path) };
    return { json, human: say(text('cli.atlas.exported', { n: files.length, dir: out })) };
  },
};
