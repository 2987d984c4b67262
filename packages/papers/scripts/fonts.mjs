// Cuts the faces of the papers out of Noto (OFL-1.1). Run when a script or a language is added:
//   npm i --no-save subset-font@2.9.0 @expo-google-fonts/noto-sans@0.4.2 @expo-google-fonts/noto-sans-sc@0.4.3
//   npm run fonts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'x.js'));
const subsetFont = require('subset-font');
const { Blob, Face } = await import(pathToFileURL(createRequire(require.resolve('subset-font')).resolve('harfbuzzjs')));
const unicodesOf = (face) => new Face(new Blob(face), 0).collectUnicodes();
const out = fileURLToPath(new URL('../fonts/', import.meta.url));
const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

// Latin with the accents of names (Vietnamese too), Cyrillic with the letters of the neighbours, signs of an office.
const letters =
  range(0x20, 0x7e) +
  range(0xa0, 0x17f) +
  range(0x1a0, 0x1b0) +
  range(0x1cd, 0x1dc) +
  range(0x400, 0x52f) +
  range(0x1ea0, 0x1ef9) +
  '–—―‘’‚“”„«»…•№₽€§°×−→☐';
// Every character of GB 2312, the standard of mainland Chinese documents: 6,763 of them and its punctuation.
const gb2312 = () => {
  const decoder = new TextDecoder('gbk');
  let text = '';
  for (let row = 0xa1; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) text += decoder.decode(Uint8Array.of(row, cell));
  return text.replaceAll('\uFFFD', '');
};

// Names of services hold a few characters that GB 2312 does not have. Headings are bold in Chinese too: of that heavy
// face only what the knowledge says, since nothing else is ever a heading.
const knowledge = readFileSync(new URL('../../../knowledge/dist/knowledge.json', import.meta.url), 'utf8');
const said = [...new Set(knowledge.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu))].join('');

const chinese = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const faces = [
  ['@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf', 'NotoSans-Regular.ttf', letters],
  ['@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf', 'NotoSans-Bold.ttf', letters],
  [chinese, 'NotoSansSC-Regular.ttf', gb2312() + said + letters],
  ['@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf', 'NotoSansSC-Bold.ttf', said + letters],
];
// A rare name is printed with all Chinese that Noto has, where the machine has room for eight megabytes: in Node.
const every = [...unicodesOf(readFileSync(require.resolve(chinese)))].map((code) => String.fromCodePoint(code));
const whole = [
  [
    chinese,
    'NotoSansSC-Whole.ttf',
    gb2312() + said + letters + every.filter((char) => /\p{Script=Han}/u.test(char)).join(''),
  ],
];

async function cut(list) {
  const covered = new Set();
  for (const [from, to, text] of list) {
    const face = await subsetFont(readFileSync(require.resolve(from)), text, { targetFormat: 'truetype' });
    writeFileSync(join(out, to), face);
    for (const code of unicodesOf(face)) covered.add(code);
    console.log(`${to}: ${Math.round(face.length / 1024)} KB`);
  }
  return covered;
}

/** What the faces can print, as ranges [from, to]: a name with another character becomes a blank, never a box. */
function note(name, covered) {
  const ranges = [];
  for (const code of [...covered].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  writeFileSync(new URL(`../src/${name}.json`, import.meta.url), `${JSON.stringify(ranges)}\n`);
}

const covered = await cut(faces);
note('coverage', covered);
note('coverage-whole', new Set([...covered, ...(await cut(whole))]));
