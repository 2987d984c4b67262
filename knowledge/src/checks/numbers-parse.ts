import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import { type Check, type Checked, nameOf } from './check.ts';

export const numbersParse: Check = {
  id: 'numbers-parse',
  about: 'Phone numbers of hotlines can be dialled: E.164, or a short code of three to seven digits.',
  why: 'A wrong digit on an emergency page calls a stranger.',
  run: ({ records }) =>
    records.flatMap((one) =>
      linesOf(one).flatMap(([pointer, { tel, type, show }]) => {
        const at = { record: nameOf(one), pointer: `${pointer}/tel` };
        if (tel === null) {
          if (type !== 'sms') return [{ ...at, message: 'no number to dial: only an SMS command has none' }];
          return show === 'call' ? [{ ...at, message: 'an SMS command cannot be a button to call' }] : [];
        }
        return canBeDialled(tel) ? [] : [{ ...at, message: `${tel} is no number that can be dialled` }];
      }),
    ),
};

interface Line {
  readonly tel: string | null;
  readonly type: string;
  readonly show?: string;
}

/** The lines of a hotline and of an emergency, each with its place in the record. */
function linesOf({ kind, record }: Checked): (readonly [pointer: string, line: Line])[] {
  const places =
    kind === 'hotlines'
      ? [['/home', record['home']] as const, ['/abroad', record['abroad']] as const]
      : kind === 'emergency'
        ? [['/advice/numbers', (record['advice'] as { numbers?: unknown }).numbers] as const]
        : [];
  return places.flatMap(([pointer, lines]) =>
    ((lines ?? []) as readonly Line[]).map((line, i) => [`${pointer}/${i}`, line] as const),
  );
}

const canBeDialled = (tel: string): boolean =>
  /^\d{3,7}$/.test(tel) || (/^\+[1-9]\d{7,14}$/.test(tel) && isPossiblePhoneNumber(tel));
