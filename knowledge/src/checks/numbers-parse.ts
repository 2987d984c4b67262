import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import { type Check, nameOf } from './check.ts';

export const numbersParse: Check = {
  id: 'numbers-parse',
  about: 'Phone numbers of hotlines can be dialled: E.164, or a short code of three to seven digits.',
  why: 'A wrong digit on an emergency page calls a stranger.',
  run: ({ records }) =>
    records
      .filter(({ kind }) => kind === 'hotlines')
      .flatMap((one) =>
        ['home', 'abroad'].flatMap((where) =>
          (one.record[where] as readonly { tel: string | null; type: string; number: string }[]).flatMap((line, i) => {
            const at = { record: nameOf(one), pointer: `/${where}/${i}/tel` };
            if (line.tel === null) return line.type === 'sms' ? [] : [{ ...at, message: 'no number to dial' }];
            if (/^\d{3,7}$/.test(line.tel)) return [];
            return /^\+[1-9]\d{7,14}$/.test(line.tel) && isPossiblePhoneNumber(line.tel)
              ? []
              : [{ ...at, message: `${line.tel} is no number that can be dialled` }];
          }),
        ),
      ),
};
