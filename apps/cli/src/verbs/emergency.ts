import { Failure, type Text, text } from '@otboy/knowledge';
import { type Emergency, type EmergencyKind, emergencies, emergencyOf } from '@otboy/plan';
import type { Desk, Verb } from '../verb.ts';

export const emergency: Verb = {
  run: async (desk, [kind], { case: path }) => {
    const { knowledge, today, say, style } = desk;
    if (kind === undefined) {
      const kinds = emergencies.map((one) => ({ kind: one, title: text(`emergency.${one}.title`) }));
      return {
        json: { kinds },
        human: [
          style.bold(say(text('cli.emergency.which'))),
          ...kinds.map((one) => `- ${say(one.title)}  ${style.dim(one.kind)}`),
          '',
          say(text('cli.emergency.how', { kind: emergencies[0] })),
        ].join('\n'),
      };
    }
    if (!isEmergency(kind))
      throw new Failure(text('cli.error.no-emergency', { kind, kinds: emergencies.join(', ') }), 2);
    const kase = typeof path === 'string' ? desk.caseAt(path) : undefined;
    const made = emergencyOf(knowledge, kind, today, kase);
    return { json: made, human: emergencyLines(desk, made).join('\n') };
  },
};

const isEmergency = (kind: string): kind is EmergencyKind => emergencies.some((one) => one === kind);

/** What to do at once, as a person in a hurry reads it: the acts, whom to call, what not to forget. */
export function emergencyLines({ knowledge, say, style }: Desk, made: Emergency): string[] {
  return [
    style.warn(style.bold(say(made.title))),
    ...made.acts.map((act, index) => ` ${index + 1}. ${say(act)}`),
    '',
    style.bold(say(text('cli.emergency.call'))),
    ...(made.call.length === 0 ? [say(text('cli.emergency.no-calls'))] : []),
    ...made.call.flatMap((call) => [
      say(text('cli.ask.whom', { whom: nameOf(knowledge, call.hotline) })),
      ...(['home', 'abroad'] as const).flatMap((place) =>
        call[place]
          .filter(({ tel }) => tel !== null)
          .map((line) => `    ${say(lineText(call, line, place, call.hotline in knowledge.carriers))}`),
      ),
      ...(call.abroad.length > 0 ? [] : [style.dim(`    ${say(text('cli.emergency.no-abroad'))}`)]),
    ]),
    '',
    ...made.warnings.map((warning) => style.warn(`! ${say(warning)}`)),
  ];
}

const nameOf = ({ carriers, hotlines }: Desk['knowledge'], id: string) =>
  carriers[id] === undefined ? { service: hotlines[id]?.service ?? id } : { carrier: id };

type Call = Emergency['call'][number];

/** A short number works in the own network of a carrier only; the one of a bank from any mobile in Russia. */
function lineText(call: Call, line: Call['home'][number], place: 'home' | 'abroad', isCarrier: boolean): Text {
  const { number, tel, checkFirst } = line;
  const short = tel?.startsWith('+') !== true;
  const from = text(`cli.phone.from.${!short || place === 'abroad' ? place : isCarrier ? 'own-network' : 'mobile'}`);
  const compare = isCarrier ? 'cli.phone.compare' : 'cli.phone.compare-card';
  const phone = text(checkFirst ? compare : 'cli.phone', { number, from });
  return call.stale ? text('cli.phone.aged', { phone, date: { date: call.checked } }) : phone;
}
