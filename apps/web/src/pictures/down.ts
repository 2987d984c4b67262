import { daysBetween } from '@otboy/calendar';
import { inLines } from './lines.ts';
import { type Bar, type Drawn, type Label, type Layout, lineHeight, type Paper } from './mark.ts';
import { type Anchor, longWait, placeOf, roomFor } from './scale.ts';

/** The days from top to bottom, the words beside them: for a narrow screen. Marks come in the order of their first day. */
export function down(marks: readonly Drawn[], { width, em, title, when }: Paper): Layout {
  const lanes = lanesOf(marks);
  const axisX = em * 0.7;
  const most = Math.max(0, ...lanes.values());
  // However many go on at once, the words keep two thirds of the width.
  const apart = Math.min(em * 0.75, (width * 0.25) / Math.max(1, most));
  const laneX = (lane: number) => axisX + lane * apart;
  const textX = laneX(most) + em * 1.1;
  const room = width - textX - 1;
  const labels: Label[] = [];
  const waits: { days: number; x: number; y: number }[] = [];
  const anchors: Anchor[] = [];
  let y = em * 0.2;
  marks.forEach((mark, index) => {
    const before = marks[index - 1];
    const days = before === undefined ? 0 : daysBetween(before.from, mark.from);
    if (days >= longWait) {
      waits.push({ days, x: textX, y: y + em * 0.9 });
      y += lineHeight(em) + em * 0.5;
    } else y += roomFor(days) * em * 0.25;
    const dated = inLines(mark.when, room, when);
    const lines = inLines(mark.title, room, title);
    const height = lineHeight(em) * lines.length + lineHeight(em * 0.9) * dated.length;
    const place = y + em * 0.65;
    labels.push({ id: mark.id, box: { x: textX, y, width: room, height }, when: dated.join('\n'), lines });
    const known = anchors.at(-1);
    if (known?.date === mark.from) anchors[anchors.length - 1] = { ...known, last: place };
    else anchors.push({ date: mark.from, first: place, last: place });
    y += height + em * 0.8;
  });
  const end = y;
  const last = anchors.at(-1);
  const latest = marks.reduce((day, { to }) => (to > day ? to : day), last?.date ?? '');
  if (last !== undefined && latest > last.date) anchors.push({ date: latest, first: end, last: end });
  const startOf = new Map(labels.map(({ id, box }) => [id, box.y + em * 0.65]));
  const bars = marks.map(({ id, from, to }): Bar => {
    const y1 = startOf.get(id) ?? 0;
    const x = laneX(lanes.get(id) ?? 0);
    return { id, x1: x, x2: x, y1, y2: from === to ? y1 : Math.max(y1 + em * 0.8, placeOf(anchors, to)) };
  });
  return {
    direction: 'down',
    width,
    height: Math.max(end, ...bars.map(({ y2 }) => y2 + em * 0.5)),
    axis: { x1: axisX, x2: axisX, y1: startOf.get(marks[0]?.id ?? '') ?? 0, y2: end },
    bars,
    labels,
    leaders: [],
    waits,
  };
}

/** What takes one day stands on the line itself; what takes several, beside it, each as near as there is room. */
function lanesOf(marks: readonly Drawn[]): Map<string, number> {
  const lanes = new Map<string, number>();
  const busy: string[] = [];
  for (const { id, from, to } of marks) {
    if (from === to) {
      lanes.set(id, 0);
      continue;
    }
    const free = busy.findIndex((until) => until < from);
    const lane = free < 0 ? busy.length : free;
    busy[lane] = to;
    lanes.set(id, lane + 1);
  }
  return lanes;
}
