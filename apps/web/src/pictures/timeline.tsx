import { writeSentences } from '@otboy/knowledge';
import { type DaysAhead, daysAhead, type Mark, type Plan } from '@otboy/plan';
import { useMemo } from 'preact/hooks';
import { type Desk, useDesk } from '../desk.ts';
import { across } from './across.ts';
import { down } from './down.ts';
import { type Drawn, type Layout, lineHeight, type Paper } from './mark.ts';
import { smaller, useRoom } from './room.ts';
import { span } from './span.ts';

/** Below this many letters of width the days run from top to bottom. */
const wideFrom = 44;
/** A sheet is narrower than a screen: a line across it would have to shrink until nobody can read it. */
const onPaper = 36;

/** The plan as a line of days, and the same in words. */
export function Timeline({ plan }: { readonly plan: Plan }) {
  const desk = useDesk();
  const { knowledge, kase, today, lang, t } = desk;
  const days = useMemo(() => daysAhead(knowledge, kase, plan, today), [knowledge, kase, plan, today]);
  const { place, paper } = useRoom<HTMLDivElement>();
  if (days.marks.length < 2) return null;
  return (
    <section class="wide timeline">
      <h2>{t('web.pictures.days')}</h2>
      <p class="dim">
        {writeSentences(lang, [
          t('web.pictures.days.lead'),
          ...(days.marks.some(({ critical }) => critical) ? [t('web.pictures.days.critical')] : []),
          ...(days.marks.some(({ firmness }) => firmness !== 'given') ? [t('web.pictures.days.dashed')] : []),
        ])}
      </p>
      <div ref={place} class="timeline-room">
        {paper !== undefined && <Lines marks={days.marks} paper={paper} />}
      </div>
      <InWords days={days} />
    </section>
  );
}

/** Drawn for the screen, and where that is wider than a sheet, for the sheet too. */
function Lines({ marks, paper }: { readonly marks: readonly Mark[]; readonly paper: Paper }) {
  const desk = useDesk();
  const drawn = marks.map((mark): Drawn => ({ ...mark, isClock: mark.kind === 'clock', ...wordsOf(desk, mark) }));
  const layout = (paper.width >= paper.em * wideFrom ? across : down)(drawn, paper);
  return (
    <>
      <Line layout={layout} marks={marks} em={paper.em} />
      {layout.direction === 'across' && (
        <div class="on-paper">
          <Line layout={down(drawn, { ...paper, width: paper.em * onPaper })} marks={marks} em={paper.em} />
        </div>
      )}
    </>
  );
}

/** A mark in words: what it is, and its days with how far they can be leaned on. */
function wordsOf(desk: Desk, { title, from, to, firmness, past }: Mark): { title: string; when: string } {
  const { t } = desk;
  const days = span(desk, from, to);
  const how = past ? 'web.pictures.past' : firmness === 'given' ? undefined : `web.pictures.${firmness}`;
  return { title: desk.sayDiscreetly(title), when: how === undefined ? days : t(how, { days }) };
}

interface LineProps {
  readonly layout: Layout;
  readonly marks: readonly Mark[];
  readonly em: number;
}

function Line({ layout, marks, em }: LineProps) {
  const { t } = useDesk();
  const { axis, bars, labels, leaders, waits, width, height } = layout;
  const of = new Map(marks.map((mark) => [mark.id, mark]));
  const classOf = (id: string) => {
    const mark = of.get(id);
    if (mark === undefined) return '';
    return [mark.kind, mark.firmness, ...(mark.critical ? ['critical'] : []), ...(mark.past ? ['past'] : [])].join(' ');
  };
  return (
    <svg
      class={`line ${layout.direction}`}
      width={width}
      height={Math.ceil(height)}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      preserveAspectRatio="xMinYMin"
      role="img"
      aria-label={t('web.pictures.days.label')}
    >
      <line class="axis" {...axis} />
      {leaders.map(({ id, x, y1, y2 }) => (
        <line key={id} class="leader" x1={x} x2={x} y1={y1} y2={y2} />
      ))}
      {bars.map(({ id, x1, x2, y1, y2 }) =>
        x1 === x2 && y1 === y2 ? (
          <circle key={id} class={`dot ${classOf(id)}`} cx={x1} cy={y1} r={em * 0.34} />
        ) : (
          <line key={id} class={`bar ${classOf(id)}`} x1={x1} x2={x2} y1={y1} y2={y2} />
        ),
      )}
      {waits.map(({ days, x, y }) => (
        <text
          key={`${x} ${y}`}
          class="wait"
          x={x}
          y={y}
          text-anchor={layout.direction === 'across' ? 'middle' : 'start'}
        >
          {t('web.pictures.wait', { n: days })}
        </text>
      ))}
      {labels.map(({ id, box, when, lines }) => {
        const dated = when.split('\n');
        const datesEnd = box.y + dated.length * lineHeight(em * smaller);
        return (
          <text key={id} class={`words ${classOf(id)}`}>
            {dated.map((line, index) => (
              <tspan key={line} class="when" x={box.x} y={box.y + (index + 0.75) * lineHeight(em * smaller)}>
                {line}
              </tspan>
            ))}
            {lines.map((line, index) => (
              <tspan key={line} x={box.x} y={datesEnd + (index + 0.75) * lineHeight(em)}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </svg>
  );
}

/** The picture as a table, for whoever does not see it or wants to read it. */
function InWords({ days: { marks, undated } }: { readonly days: DaysAhead }) {
  const desk = useDesk();
  const { say, t } = desk;
  return (
    <details class="facts">
      <summary>{t('web.pictures.in-words')}</summary>
      <table class="days">
        <thead>
          <tr>
            <th scope="col">{t('web.pictures.when')}</th>
            <th scope="col">{t('web.pictures.what')}</th>
          </tr>
        </thead>
        <tbody>
          {marks.map((mark) => {
            const { title, when } = wordsOf(desk, mark);
            return (
              <tr key={mark.id}>
                <td>{when}</td>
                <td>
                  {title}
                  {mark.critical && <span class="dim"> {t('web.pictures.critical')}</span>}
                </td>
              </tr>
            );
          })}
          {undated.map((title) => (
            <tr key={title.say}>
              <td>{t('web.plan.deadline.unknown')}</td>
              <td>{say(title)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
