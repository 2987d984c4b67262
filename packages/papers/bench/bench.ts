import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Case } from '@otboy/casefile';
import type { Lang } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { makePapers } from '../src/papers.node.ts';
import { variants } from '../src/testing/variants.ts';

// npm run bench:papers -- [--letters 1000] [--runs 50]
const { values } = parseArgs({
  options: { letters: { type: 'string', default: '1000' }, runs: { type: 'string', default: '50' } },
});
const room = fileURLToPath(new URL('../', import.meta.url));
const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const residentMb = (): string => (process.memoryUsage().rss / 1e6).toFixed(0);
const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

/** The same case of somebody else, so that nothing of the last paper can be used again. */
const ofPerson = (kase: Case, index: number): Case => ({
  ...kase,
  number: `+790000000${10 + (index % 90)}`,
  person: {
    ...kase.person,
    nameCyrillic: `Ли Вэй ${String.fromCodePoint(0x430 + (index % 32))} ${index}`,
    address: `г. Москва, ул. Примерная, д. ${index}, комн. 1`,
  },
});

/** One paper of a case: its milliseconds, by the clock and of the processor. */
async function make(kind: string, kase: Case, lang: Lang = 'zh'): Promise<{ clock: number; processor: number }> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const translations = [lang === 'ru' ? ('en' as const) : lang];
  const request = { knowledge, case: kase, today: '2026-11-24', lang, translations, blockers: [], only: [kind] };
  const { papers } = await makePapers({ ...request, assetsDir: room });
  if (papers.length !== 1) throw new Error(`no ${kind}`);
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}

const kinds = [...new Map(variants.map((one) => [one.kind, one])).values()];
const statement = variants.find(({ kind, name }) => kind === 'termination-statement' && name === 'mts-full');
if (statement === undefined) throw new Error('there is no full statement among the variants');

const first = await make(statement.kind, statement.case);
console.log(`the first of a process: ${first.clock.toFixed(0)} ms`);

for (const { kind, case: kase } of kinds) {
  const all: { clock: number; processor: number }[] = [];
  for (let run = -2; run < Number(values.runs); run++) {
    const took = await make(kind, ofPerson(kase, run + 2));
    // The first two warm it up.
    if (run >= 0) all.push(took);
  }
  const [clock, processor] = [all.map((one) => one.clock), all.map((one) => one.processor)];
  const written = [median(clock), Math.min(...clock), median(processor)].map((ms) => ms.toFixed(1).padStart(6));
  console.log(`${kind.padEnd(28)} ${written[0]} ms, the fastest ${written[1]}; of the processor ${written[2]}`);
}

const many = Number(values.letters);
const [start, before] = [performance.now(), process.cpuUsage()];
for (let letter = 1; letter <= many; letter++) {
  await make(statement.kind, ofPerson(statement.case, letter));
  if (letter % 100 === 0) console.log(`${letter} letters: ${residentMb()} MB resident`);
}
const { user, system } = process.cpuUsage(before);
console.log(
  `${many} letters: ${((performance.now() - start) / 1000).toFixed(1)} s, of the processor ${((user + system) / 1e6).toFixed(1)} s`,
);
