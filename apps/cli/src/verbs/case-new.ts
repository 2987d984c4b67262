import { randomUUID } from 'node:crypto';
import { newCase } from '@otboy/casefile';
import { Failure, mobileOf, text } from '@otboy/knowledge';
import type { Verb } from '../verb.ts';

export const caseNew: Verb = {
  run: async ({ json, note, say }, [given]) => {
    const e164 = given === undefined ? undefined : mobileOf(given);
    if (given !== undefined && e164 === undefined) throw new Failure(text('cli.error.not-a-number', { given }), 2);
    const fresh = newCase(e164, randomUUID());
    if (!json) note(say(text('cli.case-new.next')));
    // The case is the result: for people and programs alike it is the same document, to be saved with `>`.
    return { json: fresh, human: JSON.stringify(fresh, null, 2) };
  },
};
