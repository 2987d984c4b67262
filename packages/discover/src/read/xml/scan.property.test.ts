import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mms, part, sms, smses } from '../../testing/exports.ts';
import { accountOf, bytesOf, entriesOf, textsOf } from '../../testing/reading.ts';
import { Scanner } from './scan.ts';

const escaped = (words: string): string =>
  Array.from({ length: words.length }, (_, at) => words.charCodeAt(at))
    .map((code) =>
      code < 0x20 || code > 0xd7ff || '&<"'.includes(String.fromCharCode(code))
        ? `&#${code};`
        : String.fromCharCode(code),
    )
    .join('');

const words = fc.string({ unit: 'binary', maxLength: 40 });
const record = fc.oneof(
  words.map((body) => ({ xml: sms(escaped(body)), text: body })),
  words
    .filter((body) => body !== '' && body !== 'null')
    .map((body) => ({ xml: mms(part(`ct="text/plain" text="${escaped(body)}"`)), text: body })),
);
const file = fc.array(record, { minLength: 1, maxLength: 8 });
const few = { numRuns: 60 };

/** Everything that a scanner finds in bytes that come in chunks of the given size. */
function scanned(bytes: Uint8Array, chunk: number) {
  const scanner = new Scanner((_, from, to) => to - from);
  for (let at = 0; at < bytes.length; at += chunk) scanner.write(bytes.subarray(at, at + chunk));
  scanner.end();
  return scanner.entries;
}

test('what was written is read, in chunks of any size', async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 1, max: 200 }), async (records, chunk) => {
      const entries = await entriesOf(smses(records.map(({ xml }) => xml).join('')), chunk);
      expect(textsOf(entries)).toEqual(records.map(({ text }) => text));
      expect(accountOf(entries)).toEqual({ read: records.length, rejected: 0 });
    }),
    few,
  );
});

test('a cut anywhere loses no record before it, and at most one is rejected', () => {
  fc.assert(
    fc.property(file, fc.nat(), fc.integer({ min: 1, max: 100 }), (records, place, chunk) => {
      const xml = smses(records.map((one) => one.xml).join(''));
      const bytes = bytesOf(xml);
      const cut = place % bytes.length;
      let whole = 0;
      let end = bytesOf(xml.slice(0, xml.indexOf('<smses'))).length + '<smses>\n'.length;
      for (const one of records) {
        end += bytesOf(one.xml.trimEnd()).length;
        // The `>` of an end tag adds nothing: with it cut off the record is whole.
        if (end - (one.xml.trimEnd().endsWith('</mms>') ? 1 : 0) <= cut) whole++;
        end += one.xml.length - one.xml.trimEnd().length;
      }
      const entries = scanned(bytes.subarray(0, cut), chunk);
      expect(textsOf(entries)).toEqual(records.slice(0, whole).map(({ text }) => text));
      expect(accountOf(entries).rejected).toBeLessThanOrEqual(1);
    }),
    few,
  );
});

test('a changed byte never crashes, and chunks still change nothing', () => {
  fc.assert(
    fc.property(
      file,
      fc.nat(),
      fc.integer({ min: 0, max: 255 }),
      fc.integer({ min: 1, max: 64 }),
      (records, place, value, chunk) => {
        const bytes = bytesOf(smses(records.map(({ xml }) => xml).join('')));
        bytes[place % bytes.length] = value;
        expect(scanned(bytes, chunk)).toEqual(scanned(bytes, bytes.length));
      },
    ),
    { numRuns: 200 },
  );
});

test('bytes of any kind never crash', () => {
  const hostile = fc.array(
    fc.constantFrom(
      '<sms ',
      '<mms ',
      '<part data="',
      '"',
      "'",
      '<',
      '>',
      '/>',
      '<!--',
      '-->',
      '<!DOCTYPE [',
      '&#55357;',
      'a="',
      '</mms>',
      'x',
    ),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(hostile, fc.integer({ min: 1, max: 20 }), (pieces, chunk) => {
      const bytes = bytesOf(pieces.join(''));
      expect(scanned(bytes, chunk)).toEqual(scanned(bytes, Math.max(1, bytes.length)));
    }),
    { numRuns: 300 },
  );
});
