import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, usualServices } from '@otboy/assess';
import { addDays } from '@otboy/calendar';
import { type Case, caseSchema } from '@otboy/casefile';
import { discover, memorySource, mergeLinks } from '@otboy/discover';
import { issuedBy, text } from '@otboy/knowledge';
import { makePlan } from '@otboy/plan';
import madeUpCase from '../../demo/case.json' with { type: 'json' };
import madeUpExport from '../../demo/messages.xml' with { type: 'text' };
import type { Verb } from '../verb.ts';
import { verdictLines, withNames } from './assess.ts';
import { resultLines } from './discover.ts';
import { issuedText } from './number.ts';
import { writePapers } from './papers.ts';
import { planLines } from './plan.ts';

export const demo: Verb = {
  run: async (desk, _args, { out }) => {
    const { knowledge, today, say, style } = desk;
    const folder = typeof out === 'string' ? out : 'otboy-demo';
    // The made-up person always leaves in nine days, so that the dates of the plan lie ahead.
    const person = caseSchema.parse(madeUpCase);
    const told: Case = { ...person, answers: { ...person.answers, departure: addDays(today, 9) } };

    const found = await discover(knowledge, [memorySource('messages.xml', new TextEncoder().encode(madeUpExport))], {
      today,
      usual: usualServices(knowledge, told.answers),
      declared: told.declared,
    });
    const kase: Case = { ...told, links: mergeLinks(told.links, found.links) };
    const assessment = assess(knowledge, kase, today);
    const plan = makePlan(knowledge, kase, today);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'case.json'), `${JSON.stringify(kase, null, 2)}\n`);
    const papers = await writePapers(desk, kase, folder);
    const number = kase.number === undefined ? null : issuedBy(knowledge, kase.number);

    const stop = (n: number, id: string) => ['', style.bold(`── ${n}. ${say(text(id))} ${'─'.repeat(40)}`), ''];
    const human = [
      say(text('cli.demo.intro', { name: kase.person?.nameLatin ?? '', date: { date: addDays(today, 9) } })),
      ...stop(1, 'cli.stop.number'),
      kase.number ?? '',
      say(number?.issuedBy == null ? text('cli.number.why.nobody') : issuedText(number.issuedBy)),
      say(text('cli.number.ported')),
      ...stop(2, 'cli.stop.situation'),
      say(text('cli.demo.situation', { n: Object.keys(kase.answers).length })),
      ...stop(3, 'cli.stop.links'),
      resultLines(desk, found),
      ...stop(4, 'cli.stop.verdict'),
      verdictLines(desk, assessment),
      ...stop(5, 'cli.stop.plan'),
      planLines(desk, plan),
      ...stop(6, 'cli.stop.papers'),
      papers.human,
      '',
      say(text('cli.demo.next', { file: join(folder, 'case.json') })),
    ].join('\n');
    return {
      json: { case: kase, links: found, assessment: withNames(desk, assessment), plan, papers: papers.json },
      human,
    };
  },
};
