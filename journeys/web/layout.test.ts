import { fileURLToPath } from 'node:url';
import { addDays } from '@otboy/calendar';
import { type Lang, languages, say } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { daysAhead, makePlan } from '@otboy/plan';
import { stories } from '@otboy/plan/stories.test-data';
import { describe, expect, test } from 'vitest';
import { across } from '../../apps/web/src/pictures/across.ts';
import { down } from '../../apps/web/src/pictures/down.ts';
import { inLines } from '../../apps/web/src/pictures/lines.ts';
import type { Box, Drawn, Layout, Paper } from '../../apps/web/src/pictures/mark.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
/** Wider than the letters of any font that is likely here. */
const measure = (em: number) => (words: string) =>
  [...words].reduce(
    (sum, letter) => sum + (/[\p{Script=Han}，。：；！？、“”「」（）]/u.test(letter) ? 1 : 0.62) * em,
    0,
  );
const paper = (width: number, em = 15): Paper => ({ width, em, title: measure(em), when: measure(em * 0.9) });
const papers = { 'a narrow phone': paper(288), 'a phone': paper(328), 'large letters': paper(288, 24) };

const drawn = (lang: Lang, story: (typeof stories)[number]): Drawn[] =>
  daysAhead(knowledge, story.case, makePlan(knowledge, story.case, today), today).marks.map((mark) => ({
    ...mark,
    isClock: mark.kind === 'clock',
    title: say(knowledge, lang, mark.title),
    when: `${say(knowledge, lang, { date: mark.from })} – ${say(knowledge, lang, { date: mark.to })}`,
  }));

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const overlaps = ({ labels }: Layout) =>
  labels.flatMap((a, index) =>
    labels.slice(index + 1).flatMap((b) => (touch(a.box, b.box) ? [`${a.id} ${b.id}`] : [])),
  );
const outside = ({ labels, bars, width, height }: Layout) => [
  ...labels
    .filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
    .map(({ id }) => id),
  ...bars
    .filter(
      ({ x1, x2, y1, y2 }) => Math.min(x1, x2, y1, y2) < 0 || Math.max(x1, x2) > width || Math.max(y1, y2) > height,
    )
    .map(({ id }) => `bar ${id}`),
];
/** Leaders that go through the words of another mark. */
const crossed = ({ labels, leaders }: Layout) =>
  leaders.flatMap(({ id, x, y1, y2 }) =>
    labels
      .filter((label) => label.id !== id)
      .filter(({ box }) => box.x < x && x < box.x + box.width)
      .filter(({ box }) => box.y < Math.max(y1, y2) && Math.min(y1, y2) < box.y + box.height)
      .map((label) => `${id} through ${label.id}`),
  );

/** So many marks on so many days, in order. */
const many = (count: number, apart: number): Drawn[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `m${n}`,
    from: addDays(today, Math.floor(n * apart)),
    to: addDays(today, Math.floor(n * apart) + (n % 3)),
    isClock: n % 2 === 0,
    title: 'Hand in the statement at the counter of the carrier',
    when: '30 November – 1 December',
  }));
const crowds: [string, Drawn[]][] = [
  ['one', many(1, 1)],
  ['all on one day', many(9, 0)],
  ['two a day', many(12, 0.5)],
  ['a year apart', many(4, 365)],
];

describe.each([
  ...stories.flatMap((story) =>
    languages.map((lang): [string, Drawn[]] => [`${story.id} ${lang}`, drawn(lang, story)]),
  ),
  ...crowds,
])('%s', (_name, marks) => {
  const layouts: [string, Layout][] = [
    ...Object.entries(papers).map(([name, one]): [string, Layout] => [name, down(marks, one)]),
    ['a desktop', across(marks, paper(1000))],
    ['a small desktop', across(marks, paper(700))],
  ];
  test.each(layouts)('on %s no words overlap, and nothing is outside', (_paper, layout) => {
    expect(overlaps(layout)).toEqual([]);
    expect(outside(layout)).toEqual([]);
    expect(crossed(layout)).toEqual([]);
    expect(layout.labels.map(({ id }) => id).sort()).toEqual(marks.map(({ id }) => id).sort());
  });
  test.each(layouts)('on %s the order of the days is kept', (_paper, { bars, direction }) => {
    const starts = marks.map(({ id }) => {
      const bar = bars.find((one) => one.id === id);
      return (direction === 'down' ? bar?.y1 : bar?.x1) ?? Number.NaN;
    });
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(bars.filter(({ x1, x2, y1, y2 }) => x2 < x1 || y2 < y1)).toEqual([]);
  });
});

test.each<[string, string, number, string[]]>([
  ['words', 'File the termination statement', 14, ['File the', 'termination', 'statement']],
  ['a word that is too long stands alone', 'a Zusammengehörigkeit b', 6, ['a', 'Zusammengehörigkeit', 'b']],
  ['Chinese breaks anywhere', '提交解约申请', 3, ['提交解', '约申请']],
  ['but not before a closing mark', '钱到了，等', 3, ['钱到', '了，等']],
  ['marks stay with what they enclose', '号码（旧）', 4, ['号码', '（旧）']],
  ['nothing is lost', 'a（b）“c” 《', 99, ['a（b）“c” 《']],
  ['a fixed space holds', 'to 1\u00a0700 ₽', 5, ['to', '1\u00a0700', '₽']],
  ['nothing', '', 5, []],
])('%s', (_name, words, width, expected) => {
  expect(inLines(words, width, (line) => [...line].length)).toEqual(expected);
});
