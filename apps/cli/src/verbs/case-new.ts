import { newCase } from '@otboy/casefile';
import { Failure, text } from '@otboy/knowledge';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Verb } from '../verb.ts';

export const caseNew: Verb = {
  run: async (_desk, [given]) => {
    const e164 = given === undefined ? undefined : parsePhoneNumberFromString(given, 'RU')?.number;
    if (given !== undefined && (e164 === undefined || !/^\+79\d{9}$/.test(e164)))
      throw new Failure(text('cli.error.not-a-number', { given }), 2);
    const fresh = newCase(e164);
    // The case is the result: for people and programs alike it is the same document, to be saved with `>`.
    return { json: fresh, human: JSON.stringify(fresh, null, 2) };
  },
};
