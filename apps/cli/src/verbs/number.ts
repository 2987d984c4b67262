import { Failure, issuedBy, mobileOf, type Text, text } from '@otboy/knowledge';
import { toE164 } from '../mobile-number.ts';
import type { Verb } from '../verb.ts';

const whyNot = (e164: string | null): Text =>
  e164 === null
    ? text('cli.number.why.unreadable')
    : /^\+7[67]\d{9}$/.test(e164)
      ? text('cli.number.why.kazakhstan')
      : e164.startsWith('+7')
        ? text('cli.number.why.not-mobile')
        : text('cli.number.why.foreign');

/** The register writes straight quotation marks. */
export const issuedText = ({ holder, region }: { readonly holder: string; readonly region: string }): Text =>
  text('cli.number.issued', { holder: holder.replace(/"([^"]*)"/g, '«$1»'), region });

export const number: Verb = {
  run: async ({ knowledge, say, style }, args) => {
    const given = args.join(' ');
    if (!/\d/.test(given)) throw new Failure(text('cli.error.no-digits'), 2);
    const e164 = toE164(given);
    if (e164 === null || mobileOf(e164) === undefined) {
      const why = whyNot(e164);
      const json = { e164, valid: false, why, allocated: 'unknown', issuedBy: null, portedPossible: false, facts: [] };
      return { json, human: say(why) };
    }
    const found = issuedBy(knowledge, e164);
    const facts = Object.values(knowledge.facts)
      .filter(({ topic, scope }) => topic === 'porting' && scope === 'law')
      .filter(({ id }) => ['law-mnp-same-region', 'law-mnp-is-termination'].includes(id))
      .map(({ id, confidence, checked }) => ({ fact: id, text: text(`fact.${id}`), confidence, checked }));
    const json = {
      e164,
      valid: true,
      ...(found.issuedBy === null ? { why: text('cli.number.why.nobody') } : {}),
      allocated: found.allocated,
      issuedBy: found.issuedBy,
      portedPossible: found.issuedBy !== null,
      facts,
    };
    const lines =
      found.issuedBy === null
        ? [say(text('cli.number.why.nobody'))]
        : [
            say(issuedText(found.issuedBy)),
            ...(found.issuedBy.carrier === null
              ? []
              : [say(text('cli.number.carrier', { carrier: { carrier: found.issuedBy.carrier } }))]),
            say(text('cli.number.ported')),
            say(text('cli.number.others')),
            style.dim(say(text('cli.number.register', { date: { date: found.issuedBy.registerDate } }))),
          ];
    return { json, human: [style.bold(e164), ...lines].join('\n') };
  },
};
