import { type Assessment, costOverTime } from '@otboy/assess';
import { text } from '@otboy/knowledge';
import type { ComponentChildren } from 'preact';
import { day, useDesk } from '../desk.ts';
import { Cost } from './cost.tsx';

type Alternative = Assessment['alternatives'][number];

const order = ['yes', 'unknown', 'no'];

/** What is open to the person first. */
export const byPossible = (a: Alternative, b: Alternative): number =>
  order.indexOf(a.possible) - order.indexOf(b.possible);

export const sign = { yes: '✓', no: '✗', unknown: '?' } as const;

/** The ways at a glance, the same four things about each: a table on a wide screen, one way after the other on a phone. */
export function Comparison({ all }: { readonly all: readonly Alternative[] }) {
  const { t } = useDesk();
  const dated = all.some(({ deadline }) => deadline !== undefined);
  const columns = ['possible', ...(dated ? ['deadline'] : []), 'cost', 'first'];
  return (
    <table class="comparison">
      <caption>{t('web.pictures.comparison')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.pictures.way')}</th>
          {columns.map((one) => (
            <th key={one} scope="col">
              {t(`web.pictures.column.${one}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.map((one) => (
          <Way key={one.code} one={one} dated={dated} />
        ))}
      </tbody>
    </table>
  );
}

function Way({ one, dated }: { readonly one: Alternative; readonly dated: boolean }) {
  const desk = useDesk();
  const { knowledge, kase, today, say, t } = desk;
  const cost = one.possible === 'no' ? undefined : costOverTime(knowledge, one.code, kase.answers.carrierNow, today);
  return (
    <tr class={one.possible}>
      <th scope="row">{say(text(`alternative.${one.code}.title`))}</th>
      <Cell name="possible">
        <strong class={`can ${one.possible}`}>
          <span aria-hidden="true">{sign[one.possible]} </span>
          {t(`web.pictures.can.${one.possible}`)}
        </strong>
      </Cell>
      {dated && <Cell name="deadline">{one.deadline === undefined ? <None /> : day(desk, one.deadline)}</Cell>}
      <Cell name="cost">
        {one.possible === 'no' ? <None /> : cost === undefined ? t('web.pictures.cost.unknown') : <Cost cost={cost} />}
      </Cell>
      <Cell name="first">
        {one.possible === 'no' || one.first.length === 0 ? (
          <None />
        ) : (
          say({ list: one.first.map((kind) => text(`web.pictures.first.${kind}`)) })
        )}
      </Cell>
    </tr>
  );
}

/** Its column is named beside it where there are no columns. */
function Cell({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  const { t } = useDesk();
  return (
    <td>
      <span class="cell-name">{t(`web.pictures.column.${name}`)}</span>
      <div>{children}</div>
    </td>
  );
}

function None() {
  const { t } = useDesk();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{t('web.pictures.none')}</span>
    </>
  );
}
