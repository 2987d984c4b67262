import type { Evidence } from '@otboy/casefile';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { day, useDesk } from '../desk.ts';
import { Codes } from './codes.tsx';
import { type Row, yearsOf } from './row.ts';

interface RowsProps {
  readonly rows: readonly Row[];
  /** What can be done with one, inside its card. */
  readonly acts: (row: Row) => ComponentChildren;
  /** A word beside the name of one. */
  readonly mark?: (row: Row) => string | undefined;
  /** What can be done with all private ones together. */
  readonly actsForPrivate?: ComponentChildren;
}

/** By what a stranger could do with the codes; unknown senders last, private ones under one line. */
const groups = ['5', '4', '3', '2', 'unknown'] as const;
type Group = (typeof groups)[number];

const groupOf = ({ risk }: Row): Group =>
  risk === null ? 'unknown' : risk >= 5 ? '5' : risk === 4 ? '4' : risk === 3 ? '3' : '2';
/** Of one group as many at first as one can look through. */
const shownFirst = 12;

export function Rows({ rows, actsForPrivate, ...parts }: RowsProps) {
  const { t } = useDesk();
  const years = yearsOf(rows);
  const open = rows.filter(({ sensitive }) => !sensitive);
  const hidden = rows.filter(({ sensitive }) => sensitive);
  return (
    <>
      {groups.map((group) => {
        const some = open.filter((row) => groupOf(row) === group);
        return (
          some.length > 0 && (
            <section class="danger" key={group}>
              <h3>{t(`web.links.danger.${group}`)}</h3>
              <p class="dim">{t(`web.links.danger.${group}.text`)}</p>
              <List rows={some} years={years} {...parts} />
            </section>
          )
        );
      })}
      {hidden.length > 0 && (
        <details class="group">
          <summary>{t('web.links.private', { n: hidden.length })}</summary>
          <p class="hint">{t('web.links.private.text')}</p>
          <List rows={hidden} years={years} {...parts} />
          {actsForPrivate}
        </details>
      )}
    </>
  );
}

type ListProps = Omit<RowsProps, 'actsForPrivate'> & { readonly years: ReturnType<typeof yearsOf> };

function List({ rows, years, acts, mark }: ListProps) {
  const { t } = useDesk();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, shownFirst);
  return (
    <>
      <ul class="found">
        {shown.map((row) => (
          <Card key={row.key} row={row} years={years} acts={acts} mark={mark?.(row)} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('web.links.show-all', { n: rows.length })}
        </button>
      )}
    </>
  );
}

interface CardProps extends Pick<ListProps, 'years' | 'acts'> {
  readonly row: Row;
  readonly mark: string | undefined;
}

function Card({ row, years, acts, mark }: CardProps) {
  const desk = useDesk();
  const { say, t } = desk;
  const [open, setOpen] = useState(false);
  const { link } = row;
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class="found-name">
            <Name row={row} />
            {mark !== undefined && <span class="found-mark"> {mark}</span>}
          </span>
          <span class="found-line">
            {row.toldOnly
              ? t('web.links.told')
              : link.last === undefined
                ? t('web.links.row.undated', { messages: link.messages ?? 0 })
                : t('web.links.row', { messages: link.messages ?? 0, last: day(desk, link.last) })}
          </span>
          {years !== undefined && <Codes link={link} years={years} />}
        </summary>
        {open && (
          <div class="found-inside">
            {link.successor !== undefined && (
              <p>{t('web.links.successor', { service: { service: link.successor } })}</p>
            )}
            {link.service === null && <p>{t('web.links.unknown.text')}</p>}
            {link.service !== null && link.confidence !== undefined && link.confidence !== 'high' && (
              <p>{t(`web.links.confidence.${link.confidence}`)}</p>
            )}
            <ul class="evidence">
              {(link.evidence ?? []).map((one) => (
                <li key={`${one.file} ${one.kind}`}>
                  <Seen evidence={one} />
                </li>
              ))}
            </ul>
            {link.lastCode !== undefined && (
              <p class="dim">{t('web.links.last-code', { date: say({ date: link.lastCode }) })}</p>
            )}
            <p class="row">{acts(row)}</p>
          </div>
        )}
      </details>
    </li>
  );
}

/** The service, or the sender under its own name. */
export function Name({ row: { link } }: { readonly row: Pick<Row, 'link'> }) {
  const { say, t } = useDesk();
  return <>{link.service === null ? link.label || t('web.links.no-name') : say({ service: link.service })}</>;
}

const pastedName = /^pasted-\d+$/;

/** What one file shows: by what it was seen, how often, from when to when. */
function Seen({ evidence: { file, kind, count, first, last, codes = {} } }: { readonly evidence: Evidence }) {
  const { say, t } = useDesk();
  const byYear = Object.entries(codes).map(([year, n]) => `${year}: ${n}`);
  return (
    <>
      <span class="file-name">{pastedName.test(file) ? t('web.links.pasted') : file}</span>
      <br />
      {t(`web.links.seen.${kind}`, { n: count })}
      {first !== undefined && last !== undefined && (
        <>
          {t('web.comma')}
          {first === last
            ? say({ date: first })
            : t('web.links.seen.between', { first: { date: first }, last: { date: last } })}
        </>
      )}
      {byYear.length > 0 && (
        <>
          <br />
          <span class="dim">{t('web.links.codes', { years: { list: byYear } })}</span>
        </>
      )}
    </>
  );
}
