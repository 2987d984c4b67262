import { daysBetween } from '@otboy/calendar';
import { inLines } from './lines.ts';
import { type Bar, type Drawn, type Label, type Layout, type Leader, lineHeight, type Paper } from './mark.ts';
import { type Anchor, longWait, placeOf, roomFor } from './scale.ts';

/** Words beside a mark are not wider than so many letters, and stand so far from their leader. */
const widest = 11.5;
const beside = 0.4;

/** The days from left to right, what is done above the line, what runs by itself below it: for a wide screen. */
export function across(marks: readonly Drawn[], paper: Paper): Layout {
  const { width, em } = paper;
  const anchors = anchorsOf(marks, em * 0.8, width - em * (widest + beside));
  const place = (date: string) => placeOf(anchors, date);
  const above = side(
    marks.filter(({ isClock }) => !isClock),
    place,
    paper,
  );
  const below = side(
    marks.filter(({ isClock }) => isClock),
    place,
    paper,
  );
  const axisY = above.depth;
  const waits = anchors.flatMap(({ date, first }, index) => {
    const before = anchors[index - 1];
    if (before === undefined) return [];
    const days = daysBetween(before.date, date);
    return days >= longWait ? [{ days, x: (before.last + first) / 2, y: axisY - em * 0.5 }] : [];
  });
  const up = (distance: number) => axisY - distance;
  const downwards = (distance: number) => axisY + distance;
  return {
    direction: 'across',
    width,
    height: axisY + below.depth,
    axis: { x1: em * 0.3, x2: width - em * 0.3, y1: axisY, y2: axisY },
    bars: [...above.bars.map(barAt(up)), ...below.bars.map(barAt(downwards))],
    labels: [
      ...above.labels.map(({ box, ...rest }) => ({ ...rest, box: { ...box, y: up(box.y + box.height) } })),
      ...below.labels.map(({ box, ...rest }) => ({ ...rest, box: { ...box, y: downwards(box.y) } })),
    ],
    leaders: [...above.leaders.map(leaderAt(up)), ...below.leaders.map(leaderAt(downwards))],
    waits,
  };
}

const barAt =
  (at: (distance: number) => number) =>
  (bar: Bar): Bar => ({ ...bar, y1: at(bar.y1), y2: at(bar.y2) });
const leaderAt =
  (at: (distance: number) => number) =>
  (leader: Leader): Leader => ({ ...leader, y1: at(leader.y1), y2: at(leader.y2) });

/** The places of all days on which something begins or ends, from `left` to `right`. */
function anchorsOf(marks: readonly Drawn[], left: number, right: number): Anchor[] {
  const dates = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort();
  const rooms = dates.map((date, index) => roomFor(index === 0 ? 0 : daysBetween(dates[index - 1] ?? date, date)));
  const whole = rooms.reduce((sum, room) => sum + room, 0) || 1;
  let sum = 0;
  return dates.map((date, index) => {
    sum += rooms[index] ?? 0;
    const x = left + ((right - left) * sum) / whole;
    return { date, first: x, last: x };
  });
}

interface Side {
  /** Distances from the line, not places. */
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
  readonly leaders: readonly Leader[];
  readonly depth: number;
}

/**
 * One side of the line. A bar that begins later stands farther out than those that still go on, and words stand farther
 * out the earlier their mark begins: so no leader crosses a bar or a word.
 */
function side(marks: readonly Drawn[], place: (date: string) => number, { em, title, when }: Paper): Side {
  const step = em * 0.6;
  const placed: { readonly mark: Drawn; readonly x1: number; readonly x2: number; readonly lane: number }[] = [];
  for (const mark of marks) {
    const [x1, x2] = [place(mark.from), mark.from === mark.to ? place(mark.from) : place(mark.to)];
    const going = placed.filter((one) => one.x2 >= x1 && (one.x2 > one.x1 || mark.from !== mark.to));
    // A single day stands on the line itself.
    const lane = mark.from === mark.to ? 0 : Math.max(0, ...going.map((one) => one.lane)) + 1;
    placed.push({ mark, x1, x2, lane });
  }
  const start = (Math.max(0, ...placed.map(({ lane }) => lane)) + 1) * step + em * 0.5;

  // From the right: each label as near to the line as those right of it leave room.
  const rows: { left: number; height: number }[] = [];
  const measured = placed
    .map((one) => {
      const lines = inLines(one.mark.title, em * widest, title);
      const dated = inLines(one.mark.when, em * widest, when);
      return {
        ...one,
        lines,
        dated,
        width: Math.max(...lines.map(title), ...dated.map(when)),
        height: lineHeight(em) * lines.length + lineHeight(em * 0.9) * dated.length,
      };
    })
    .reverse()
    .map((one) => {
      const free = rows.findIndex(({ left }) => one.x1 + one.width + em * (beside + 1) < left);
      const row = free < 0 ? rows.length : free;
      rows[row] = { left: one.x1, height: Math.max(rows[row]?.height ?? 0, one.height) };
      // Nothing that comes later may stand nearer to the line over this leader.
      for (const nearer of rows.slice(0, row)) nearer.left = Math.min(nearer.left, one.x1);
      return { ...one, row };
    });
  const offset = rows.map((_row, index) =>
    rows.slice(0, index).reduce((sum, { height }) => sum + height + em * 0.7, start),
  );
  const depth = rows.reduce((sum, { height }) => sum + height + em * 0.7, start);
  return {
    bars: placed.map(({ mark, x1, x2, lane }) => ({ id: mark.id, x1, x2, y1: lane * step, y2: lane * step })),
    labels: measured.map(({ mark, x1, row, lines, dated, width, height }) => ({
      id: mark.id,
      box: { x: x1 + em * beside, y: offset[row] ?? start, width, height },
      when: dated.join('\n'),
      lines,
    })),
    leaders: measured.map(({ mark, x1, lane, row, height }) => ({
      id: mark.id,
      x: x1,
      y1: lane * step,
      y2: (offset[row] ?? start) + height,
    })),
    depth,
  };
}
