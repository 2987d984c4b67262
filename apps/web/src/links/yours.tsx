import { withoutLink } from '@otboy/assess';
import type { Case, Link } from '@otboy/casefile';
import { useMemo } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { keyOf, type Row, rowsIn } from './row.ts';
import { Name, Rows } from './rows.tsx';

interface YoursProps {
  /** Puts a changed case in place of this one, with the words for what was done. */
  readonly change: (kase: Case, words: string) => void;
}

/** What the case holds already: each with its evidence, and how to take it out. */
export function Yours({ change }: YoursProps) {
  const { knowledge, kase, t } = useDesk();
  const rows = useMemo(() => rowsIn(knowledge, kase), [knowledge, kase]);
  const isAside = ({ link }: Row) => link.state === 'not-mine';
  const held = rows.filter((row) => !isAside(row));
  const aside = rows.filter(isAside);
  if (rows.length === 0) return null;
  const withState = (row: Row, state: Link['state']): Case => ({
    ...kase,
    links: kase.links.map((link) => {
      if (keyOf(link) !== row.key) return link;
      const { state: _before, ...rest } = link;
      return state === undefined ? rest : { ...rest, state };
    }),
  });
  const without = (some: readonly Row[]): Case => some.reduce((left, { link }) => withoutLink(left, link), kase);
  const act = (row: Row, words: string, next: () => Case, done: string) => (
    <button type="button" class="quiet-act" onClick={() => change(next(), t(done))}>
      {words}
      <span class="unseen">
        : <Name row={row} />
      </span>
    </button>
  );
  const remove = (row: Row) => act(row, t('web.links.remove'), () => without([row]), 'web.links.removed');
  const hidden = held.filter(({ sensitive }) => sensitive);
  return (
    <section>
      <h2>{t('web.links.yours', { n: held.length })}</h2>
      <Rows
        rows={held}
        mark={({ link: { state } }) =>
          state === undefined || state === 'open' ? undefined : t(`web.links.state.${state}`)
        }
        acts={(row) => (
          <>
            {!row.toldOnly &&
              act(row, t('web.links.not-mine'), () => withState(row, 'not-mine'), 'web.links.set-aside')}
            {remove(row)}
          </>
        )}
        actsForPrivate={
          <p class="row">
            <button
              type="button"
              class="quiet-act"
              onClick={() => change(without(hidden), t('web.links.removed-private', { n: hidden.length }))}
            >
              {t('web.links.remove-private')}
            </button>
          </p>
        }
      />
      {aside.length > 0 && (
        <details class="group">
          <summary>{t('web.links.aside', { n: aside.length })}</summary>
          <Rows
            rows={aside}
            acts={(row) => (
              <>
                {act(row, t('web.links.bring-back'), () => withState(row, undefined), 'web.links.brought-back')}
                {remove(row)}
              </>
            )}
          />
        </details>
      )}
    </section>
  );
}
