import { describe, expect, test, vi } from 'vitest';
import { calls, head, mms, part, sms, smses } from '../../testing/exports.ts';
import { accountOf, bytesOf, entriesOf, notesOf, reasonsOf, textsOf, utf16 } from '../../testing/reading.ts';
import { TagParser } from './tag.ts';

const nothingWrong = { reasons: [], notes: [] };

describe('quirks of real exports: the text that comes out', () => {
  const cases: [quirk: string, file: string, texts: string[]][] = [
    ['plain', smses(sms('Hello')), ['Hello']],
    ['emoji as two decimal references', smses(sms('a&#55357;&#56832;b')), ['a😀b']],
    ['emoji as two hexadecimal references', smses(sms('&#xD83D;&#xDE00;')), ['😀']],
    ['emoji as one reference, and as it is', smses(sms('&#128512;😀')), ['😀😀']],
    ['halves are not joined across other text', smses(sms('&#55357;-&#56832;')), ['\uFFFD-\uFFFD']],
    ['a lone half', smses(sms('x&#55357;')), ['x\uFFFD']],
    ['references to control characters', smses(sms('a&#0;b&#8;&#10;')), ['a\0b\b\n']],
    ['a reference beyond Unicode', smses(sms('&#x110000;')), ['\uFFFD']],
    ['the five names', smses(sms('&amp;&lt;&gt;&quot;&apos;')), ['&<>"\'']],
    ['a bare ampersand', smses(sms('M&M & co')), ['M&M & co']],
    ['an entity of the file is never expanded', smses(sms('&boom;')), ['&boom;']],
    ['single quotes', smses(`<sms address='1' date='1600000000000' type='1' body='say "hi"' />`), ['say "hi"']],
    ['> inside a value', smses(sms('a > b />')), ['a > b />']],
    ['"null" is a text in a body', smses(sms('null')), ['null']],
    ['empty body', smses(sms('')), ['']],
    ['CRLF between records', smses(sms('one') + sms('two')).replaceAll('\n', '\r\n'), ['one', 'two']],
    ['byte order mark', `\uFEFF${smses(sms('one'))}`, ['one']],
    ['blanks around the equals sign', smses('<sms address = "1" date ="1600000000000" body= "x"/>'), ['x']],
    ['attributes that nobody knows', smses(sms('one', 'spam_report="0" favorite="yes" ')), ['one']],
    [
      'a comment with a bare ampersand',
      `${head}<!--SMS Backup & Restore <sms body="no"/> -->${smses(sms('one'))}`,
      ['one'],
    ],
    ['a style sheet', `${head}<?xml-stylesheet type="text/xsl" href="sms.xsl"?>${smses(sms('one'))}`, ['one']],
    ['a whole element instead of a short one', smses('<sms address="1" date="1600000000000" body="x"></sms>'), ['x']],
    ['two exports pasted together', smses(sms('one')) + smses(sms('two')), ['one', 'two']],
    ['long text', smses(sms('я'.repeat(50_000))), ['я'.repeat(50_000)]],
  ];
  test.each(cases)('%s', async (_, file, texts) => {
    const entries = await entriesOf(file);
    expect(textsOf(entries)).toEqual(texts);
    expect(reasonsOf(entries)).toEqual([]);
  });
});

describe('MMS', () => {
  const smil = part(`seq="-1" ct="application/smil" text='<smil/>'`.replaceAll('<', '&lt;'));
  const words = part('seq="0" ct="text/plain" text="Hello"');
  const cases: [quirk: string, file: string, texts: string[]][] = [
    ['layout is no text', smses(mms(smil + words)), ['Hello']],
    ['text before type', smses(mms(part('text="Hello" ct="text/plain"'))), ['Hello']],
    ['"null" as text of a part is nothing', smses(mms(part('ct="text/plain" text="null"'))), ['']],
    ['several parts', smses(mms(words + words)), ['Hello\nHello']],
    ['no parts', smses('<mms date="1600000000000" address="1" msg_box="1"><parts></parts></mms>'), ['']],
    ['no addresses', smses(`<mms date="1600000000" address="1"><parts>${words}</parts></mms>`), ['Hello']],
    ['closed at once', smses('<mms date="1600000000000" address="1" msg_box="1" />'), ['']],
    ['data of any size', smses(mms(part(`ct="image/png" data="${'QUJD'.repeat(900_000)}"`) + words)), ['Hello']],
    ['text behind data', smses(mms(part(`data="${'QUJD'.repeat(900_000)}" ct="text/plain" text="x"`))), ['x']],
    ['damaged attachment', smses(mms(part('ct="image/png" data="not base64!!"') + words)), ['Hello']],
  ];
  test.each(cases)('%s', async (_, file, texts) => {
    const entries = await entriesOf(file);
    expect({ texts: textsOf(entries), reasons: reasonsOf(entries), notes: notesOf(entries) }).toEqual({
      texts,
      ...nothingWrong,
    });
  });

  const address = (number: string, type: number) => `<addr address="${number}" type="${type}" charset="106" />\n`;
  const me = '+79000000009';
  test.each<[string, string, { peer: string | null; own?: string }]>([
    [
      'the one it was sent to is the holder',
      mms(words, address('+79000000002', 137) + address(me, 151)),
      { peer: '+79000000002', own: me },
    ],
    [
      'in a group nobody can tell',
      mms(words, address('+79000000002', 137) + address(me, 151) + address('+79000000003', 151)),
      { peer: '+79000000002' },
    ],
    [
      'the sender of an outgoing one is the holder',
      mms(words, address(me, 137) + address('+79000000002', 151), 'msg_box="2" address="+79000000002"'),
      { peer: '+79000000002', own: me },
    ],
    [
      'the placeholder for oneself says nothing',
      mms(words, address('insert-address-token', 137), 'msg_box="2" address="+79000000002"'),
      { peer: '+79000000002' },
    ],
    [
      'a group is joined by ~',
      mms(words, '', 'msg_box="2" address="+79000000002~+79000000003"'),
      { peer: '+79000000002~+79000000003' },
    ],
  ])('addresses: %s', async (_, record, wanted) => {
    const [entry] = (await entriesOf(smses(record))).filter(({ is }) => is === 'message');
    expect(entry).toMatchObject(wanted);
    expect(entry !== undefined && 'own' in entry).toBe('own' in wanted);
  });
});

describe('metadata', () => {
  const record = (attributes: string) => smses(`<sms body="x" ${attributes} />`);
  test.each<[string, string, object]>([
    ['milliseconds', record('address="1" date="1600000000000" type="1"'), { day: '2020-09-13', direction: 'in' }],
    ['seconds', record('address="1" date="1600000000" type="2"'), { day: '2020-09-13', direction: 'out' }],
    ['a draft', record('address="1" date="1600000000000" type="3"'), { direction: 'other' }],
    ['"null" address', record('address="null" date="1600000000000"'), { peer: null }],
    ['no date', record('address="1"'), { day: null }],
    ['"null" date', record('address="1" date="null"'), { day: null }],
    ['date 0', record('address="1" date="0"'), { day: null }],
  ])('%s', async (_, file, wanted) => {
    expect((await entriesOf(file))[0]).toMatchObject(wanted);
  });

  test('calls are counted and accounted', async () => {
    const file = calls(
      '<call number="+79000000003" duration="12" date="1600000000000" type="1" presentation="1" />' +
        '<call number="" duration="0" date="1600000000000" type="3" />',
      ' count="2"',
    );
    expect(await entriesOf(file)).toEqual([
      { is: 'declared', count: 2 },
      { is: 'call', peer: '+79000000003', day: '2020-09-13', direction: 'in', seconds: 12 },
      { is: 'call', peer: null, day: '2020-09-13', direction: 'other', seconds: 0 },
    ]);
  });

  test.each([
    ['wrong', ' count="2444"', [2444]],
    ['with blanks', ' count="   7"', [7]],
    ['no number', ' count="many"', []],
    ['absent', '', []],
  ])('count of the file: %s', async (_, attributes, counts) => {
    const entries = await entriesOf(smses(sms('x'), attributes));
    expect(entries.flatMap((entry) => (entry.is === 'declared' ? [entry.count] : []))).toEqual(counts);
  });
});

describe('damage: what is readable comes out, the rest is told', () => {
  const before = sms('before');
  const after = sms('after');
  const at = bytesOf(`${head}<smses>\n${before}`).length;
  const cases: [damage: string, bad: string, reason: string][] = [
    ['no quotes', '<sms address=1 body="x" />', 'no-quotes'],
    ['no equals sign', '<sms address "1" />', 'no-equals'],
    ['< inside a value', '<sms address="1" date="1" body="I <3 you" />', 'less-than'],
    ['a quote is lost', '<sms address="1 date="1600000000000" body="x" />', 'no-equals'],
    ['an attribute twice', '<sms address="1" body="x" body="y" date="1600000000000" />', 'twice'],
    ['a date that is no number', '<sms address="1" date="bad" body="x" />', 'bad-date'],
    ['nothing in it', '<sms date="1600000000000" />', 'nothing-in-it'],
    ['not closed', '<sms address="1" body="x" date="1600000000000"\n', 'no-name'],
    ['MMS not closed', '<mms date="1600000000000" address="1"><parts>', 'not-closed'],
    ['MMS with a broken part', '<mms date="1600000000000" address="1"><part ct=x /></mms>', 'no-quotes'],
    [
      'MMS with a broken attachment',
      `<mms date="1600000000000" address="1"><part data="${'A'.repeat(3_000_000)}<"`,
      'less-than',
    ],
    ['MMS with a bad date', '<mms date="x" address="1"></mms>', 'bad-date'],
    ['larger than any record', `<sms address="1" body="${'A'.repeat(9_000_000)}" date="1600000000000" />`, 'too-long'],
  ];
  test.each(cases)('%s', async (_, bad, reason) => {
    const entries = await entriesOf(smses(`${before}${bad}${after}`), 1 << 20);
    expect(textsOf(entries).map((words) => words.slice(0, 20))).toEqual(['before', 'after']);
    expect(reasonsOf(entries)).toEqual([reason]);
    expect(entries.find(({ is }) => is === 'rejection')).toMatchObject({ offset: at });
  });

  test.each([
    ['in a value', '<sms address="1" body="hel'],
    ['in a name', '<sms addr'],
    ['behind the name of the tag', '<sms'],
    ['in an MMS', '<mms date="1600000000000" address="1"><parts>'],
    ['in the data of an MMS', `<mms date="1600000000000" address="1"><part data="${'A'.repeat(3_000_000)}`],
  ])('cut off %s: one rejection, and how many bytes are unread', async (_, rest) => {
    const entries = await entriesOf(`${head}<smses>\n${before}${rest}`);
    expect(textsOf(entries)).toEqual(['before']);
    expect(entries.filter(({ is }) => is === 'rejection')).toEqual([
      { is: 'rejection', offset: at, reason: { say: 'discover.reject.cut', with: { bytes: rest.length } } },
    ]);
    expect(notesOf(entries)).toEqual(['no-root-end']);
  });

  test.each([
    ['between records', `${head}<smses>${before}`, ['no-root-end']],
    ['in a comment', `${smses(before)}<!-- and ${after}`, ['comment-without-end']],
    ['in the end tag', `${head}<smses>${before}</sms`, ['no-root-end']],
  ])('cut off %s: no record is lost, the file says so', async (_, file, notes) => {
    const entries = await entriesOf(file);
    expect({ texts: textsOf(entries), reasons: reasonsOf(entries), notes: notesOf(entries) }).toEqual({
      texts: ['before'],
      reasons: [],
      notes,
    });
  });

  test('an entity bomb is passed over, not expanded', async () => {
    const bomb = `<!DOCTYPE smses [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;">]>`;
    const entries = await entriesOf(`${head}${bomb}${smses(sms('&b;'))}`);
    expect(textsOf(entries)).toEqual(['&b;']);
    expect(notesOf(entries)).toEqual(['doctype', 'unknown-entities']);
  });

  test('halves of characters are counted', async () => {
    const entries = await entriesOf(smses(sms('&#55357; &#56832;')));
    expect(entries.at(-1)).toEqual({ is: 'note', note: { say: 'discover.note.half-characters', with: { count: 2 } } });
  });
});

describe('offsets are those of the original file', () => {
  const bad = '<sms address=1 />';
  const file = smses(`${sms('Привет, 世界 😀')}${bad}${sms('x')}`);
  const characters = file.indexOf(bad);
  test.each<[string, Uint8Array, number]>([
    ['UTF-8', bytesOf(file), bytesOf(file.slice(0, characters)).length],
    ['UTF-16LE', utf16(file, true), 2 + characters * 2],
    ['UTF-16BE', utf16(file, false), 2 + characters * 2],
    ['UTF-16LE without a mark', utf16(file, true).subarray(2), characters * 2],
  ])('%s', async (_, bytes, offset) => {
    for (const chunk of [3, 64, 1 << 16]) {
      const entries = await entriesOf(bytes, chunk);
      expect(textsOf(entries)).toEqual(['Привет, 世界 😀', 'x']);
      expect(entries.find(({ is }) => is === 'rejection')).toMatchObject({ offset });
    }
  });
});

test('the size of the chunks changes nothing', async () => {
  const file = smses(
    [
      sms('😀 &#55357;&#56832; &amp; "'.replace('"', '&quot;')),
      '<!-- a - b -- c -->',
      mms(part('text="t" ct="text/plain"') + part(`data="${'QUJD'.repeat(300)}" ct="image/png"`)),
      '<sms address="1" body="lost />',
      sms('Привет'),
      '<?note x?>',
      sms('世界'),
    ].join(''),
    ' count="5"',
  );
  const whole = await entriesOf(file);
  expect(accountOf(whole)).toEqual({ read: 4, rejected: 1 });
  for (const chunk of [1, 2, 3, 7, 64, 1024]) expect(await entriesOf(file, chunk)).toEqual(whole);
});

describe('a comment among damage is a comment', () => {
  const bad = '<sms address=1 body="x" />';
  const inside = sms('inside');
  const after = sms('after');
  const cases: [where: string, file: string, texts: string[], notes: string[]][] = [
    ['behind a damaged record', `${bad}<!-- ${inside} -->${after}`, ['after'], ['records-in-comment']],
    ['without records in it', `${bad}<!-- - a - -->${after}`, ['after'], []],
    ['two of them', `${bad}<!-- ${inside} --><!--${inside}-->${after}`, ['after'], ['records-in-comment']],
    ['behind a lost quote', `<sms address="1 /><!-- ${inside} -->${after}`, ['after'], ['records-in-comment']],
    ['opened in a value only', `<sms body="a <!-- b" />${inside}${after}`, ['inside', 'after'], []],
    [
      'opened in a value, a true one later',
      `<sms body="<!-- b" />${inside}<!-- c -->${after}`,
      ['inside', 'after'],
      [],
    ],
    [
      'opened in a value, two dashes later',
      `<sms body="<!-- b" />${sms('a -- b')}${sms('-->')}`,
      ['a -- b', '-->'],
      [],
    ],
    ['no more than begun', `${bad}<!-x ${inside}`, ['inside'], []],
    ['that never ends', `${bad}<!-- - ${inside}${after}`, ['inside', 'after'], []],
  ];
  test.each(cases)('%s', async (_, records, texts, notes) => {
    for (const chunk of [1, 3, 1 << 16]) {
      const entries = await entriesOf(smses(records), chunk);
      expect({ texts: textsOf(entries), notes: notesOf(entries), rejected: accountOf(entries).rejected }).toEqual({
        texts,
        notes,
        rejected: 1,
      });
    }
  });

  test.each(['<!', '<!-', '<!--', '<!-- x', '<!-- x -', '<!-- x --'])('the file ends in %s', async (end) => {
    const entries = await entriesOf(`${head}<smses>${bad}${end}`);
    expect(accountOf(entries)).toEqual({ read: 0, rejected: 1 });
    expect(notesOf(entries)).toEqual(['no-root-end']);
  });

  test('larger than any tag, it is looked through', async () => {
    const entries = await entriesOf(smses(`${bad}<!-- ${'x'.repeat(9_000_000)}${inside}`), 1 << 20);
    expect(textsOf(entries)).toEqual(['inside']);
  });
});

describe('work grows with the file, not with its square', () => {
  /** Bytes that were looked at as attributes, at most. */
  const lookedAt = async (file: string, chunk: number): Promise<number> => {
    let bytes = 0;
    const { parse } = TagParser.prototype;
    const spy = vi.spyOn(TagParser.prototype, 'parse').mockImplementation(function (this: TagParser, window, start) {
      const end = parse.call(this, window, start);
      bytes += (end > 0 ? end : window.length) - start;
      return end;
    });
    await entriesOf(file, chunk);
    spy.mockRestore();
    return bytes;
  };

  test.each<[string, string, number]>([
    ['a long value, byte by byte', smses(sms('A'.repeat(60_000))), 1],
    ['a long value in small chunks', smses(sms('A'.repeat(4_000_000))), 512],
    ['a value without end', `${head}<smses><sms body="${'A'.repeat(4_000_000)}`, 512],
    ['data without end', smses(mms(`<part data="${'A'.repeat(4_000_000)}`)), 512],
    ['a tag of many attributes', smses(`<sms ${'x="" '.repeat(100_000)}body="x" />`), 512],
  ])('%s', async (_, file, chunk) => {
    expect(await lookedAt(file, chunk)).toBeLessThan(6 * file.length);
  });

  test('many long values in one tag: the next tag is sought once', async () => {
    const values = 200;
    const search = vi.spyOn(Uint8Array.prototype, 'indexOf');
    const file = smses(`<sms ${`x="${'A'.repeat(1000)}" `.repeat(values)}body="x" />`);
    await entriesOf(file, 1 << 20);
    const forTags = search.mock.calls.filter(([byte]) => byte === 0x3c).length;
    search.mockRestore();
    expect(forTags).toBeLessThan(values / 4);
  });
});
