import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from './load.node.ts';
import { decodeSegments, issuedBy, space } from './numbering.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../dist/knowledge.json', import.meta.url)));

describe('who a range was given to', () => {
  // Read off the register by hand: first and last numbers of ranges, and codes that nobody holds.
  test.each([
    ['+79000000000', 't2', 'Краснодарский край'],
    ['+79000061999', 't2', 'Краснодарский край'],
    ['+79000062000', 't2', 'Ростовская область'],
    ['+79161234567', 'mts', 'Город Москва, Московская область'],
    ['+79031234567', 'beeline', 'Город Москва, Московская область'],
    ['+79261234567', 'megafon', 'Город Москва, Московская область'],
    ['+79991234567', 'yota', undefined],
    ['+79411234567', null, undefined],
  ])('%s', (number, carrier, region) => {
    const found = issuedBy(knowledge, number);
    expect(found.allocated).toBe('yes');
    expect(found.issuedBy?.carrier).toBe(carrier);
    if (region !== undefined) expect(found.issuedBy?.region).toBe(region);
    expect(found.issuedBy?.registerDate).toBe('2026-08-19');
  });

  test.each(['+79070000000', '+79400000000', '+79980000000', '+79759999999'])('%s: nobody', (number) => {
    expect(issuedBy(knowledge, number)).toEqual({ allocated: 'no', issuedBy: null });
  });

  test.each(['', '+7916', '89161234567', '+77011234567', '+791612345678'])('“%s” is refused', (number) => {
    expect(() => issuedBy(knowledge, number)).toThrow(RangeError);
  });

  test('any number has an answer, and the same one twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: space - 1 }), (n) => {
        const number = `+79${String(n).padStart(9, '0')}`;
        expect(issuedBy(knowledge, number)).toEqual(issuedBy(knowledge, number));
      }),
    );
  });
});

describe('the tables', () => {
  test.each(['holderTable', 'regionTable'] as const)('%s covers the space from its first number, in order', (name) => {
    const { starts, ids } = decodeSegments(Uint8Array.from(Buffer.from(knowledge.numbering[name], 'base64')));
    expect(starts[0]).toBe(0);
    expect(starts.every((start, i) => i === 0 || start > (starts[i - 1] ?? 0))).toBe(true);
    expect((starts.at(-1) ?? 0) < space).toBe(true);
    const names = name === 'holderTable' ? knowledge.numbering.holders : knowledge.numbering.regions;
    expect(Math.max(...ids)).toBe(names.length);
  });

  test('a table that is cut off is refused', () => {
    const whole = Uint8Array.from(Buffer.from(knowledge.numbering.holderTable, 'base64'));
    expect(() => decodeSegments(whole.subarray(0, whole.length - 1))).toThrow(RangeError);
  });
});
