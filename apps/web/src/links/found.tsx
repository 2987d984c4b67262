import type { Link } from '@otboy/casefile';
import { type DiscoverResult, numbersOfAnother } from '@otboy/discover';
import { writtenMobile } from '@otboy/knowledge';
import type { Ref } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Account } from './account.tsx';
import { type Row, rowsOf } from './row.ts';
import { Name, Rows } from './rows.tsx';

interface FoundProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly result: DiscoverResult;
  readonly add: (links: readonly Link[]) => void;
  readonly putAway: () => void;
}

/** What the files show. Nothing of it is in the case yet. */
export function Found({ heading, result, add, putAway }: FoundProps) {
  const { kase, say, t } = useDesk();
  const others = useMemo(() => numbersOfAnother(kase.number, result.ownNumbers), [kase.number, result.ownNumbers]);
  const [mine, setMine] = useState(false);
  const asks = others.length > 0 && !mine;
  const nothingRead = result.files.every(({ format }) => format === null);
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {asks
          ? t('web.links.whose')
          : nothingRead
            ? t('web.links.found.unreadable')
            : t('web.links.found', { n: result.links.length })}
      </h2>
      <Account files={result.files} />
      {asks ? (
        <div class="alarm">
          <p>
            {t('web.links.whose.text', {
              number: unbroken(kase.number ?? ''),
              found: { list: others.map(unbroken) },
            })}
          </p>
          <p class="row">
            <button type="button" class="act" onClick={putAway}>
              {t('web.links.whose.no')}
            </button>
            <button type="button" class="quiet-act" onClick={() => setMine(true)}>
              {t('web.links.whose.yes')}
            </button>
          </p>
        </div>
      ) : (
        <>
          <Choose links={result.links} read={!nothingRead} add={add} putAway={putAway} />
          {result.silent.length > 0 && !nothingRead && (
            <p class="note">
              {t('web.links.silent', { list: { list: result.silent.map(({ service }) => ({ service })) } })}{' '}
              <a href="#/services">{t('web.links.to-services')}</a>
            </p>
          )}
          {result.suspicious.length > 0 && (
            <details class="group">
              <summary>{t('web.links.suspicious', { n: result.suspicious.length })}</summary>
              <p class="hint">{t('web.links.suspicious.text')}</p>
              <ul>
                {result.suspicious.slice(0, 30).map(({ sender, service, why, date, count }) => (
                  <li key={`${sender} ${service} ${why}`}>
                    <strong>{sender ?? t('web.links.no-name')}</strong>{' '}
                    {service === undefined
                      ? t('web.links.bait', { n: count })
                      : t(`web.links.${why}`, { n: count, service: { service } })}
                    {date !== undefined && <span class="dim"> {say({ date })}</span>}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}

const unbroken = (number: string): string => writtenMobile(number).replaceAll(' ', '\u00a0');

interface ChooseProps extends Omit<FoundProps, 'result' | 'heading'> {
  readonly links: readonly Link[];
  /** Something could be read at all. */
  readonly read: boolean;
}

/** All is taken into the case unless the person leaves it out. */
function Choose({ links, read, add, putAway }: ChooseProps) {
  const { knowledge, t } = useDesk();
  const rows = useMemo(() => rowsOf(knowledge, links), [knowledge, links]);
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const leaveOut = (some: readonly Row[], leave: boolean) => {
    const next = new Set(out);
    for (const { key } of some)
      if (leave) next.add(key);
      else next.delete(key);
    setOut(next);
  };
  const taken = rows.filter(({ key }) => !out.has(key));
  const hidden = rows.filter(({ sensitive }) => sensitive);
  const allHiddenOut = hidden.every(({ key }) => out.has(key));
  const toggle = (some: readonly Row[], leave: boolean, words: string) => (
    <button type="button" class="quiet-act" onClick={() => leaveOut(some, leave)}>
      {words}
      {some.length === 1 && (
        <span class="unseen">
          :{' '}
          {some.map((row) => (
            <Name key={row.key} row={row} />
          ))}
        </span>
      )}
    </button>
  );
  const buttons = (
    <p class="row">
      {taken.length > 0 && (
        <button type="button" class="act" onClick={() => add(taken.map(({ link }) => link))}>
          {t('web.links.add', { n: taken.length })}
        </button>
      )}
      <button type="button" class="quiet-act" onClick={putAway}>
        {t(links.length === 0 ? 'web.links.close' : 'web.links.put-away')}
      </button>
    </p>
  );
  if (links.length === 0)
    return (
      <>
        {read && <p>{t('web.links.found.none')}</p>}
        {buttons}
      </>
    );
  return (
    <>
      <p class="why">{t('web.links.found.why')}</p>
      {buttons}
      <Rows
        rows={rows}
        mark={({ key }) => (out.has(key) ? t('web.links.left-out') : undefined)}
        acts={(row) =>
          out.has(row.key)
            ? toggle([row], false, t('web.links.take-in'))
            : toggle([row], true, t('web.links.leave-out'))
        }
        actsForPrivate={
          <p class="row">
            {allHiddenOut
              ? toggle(hidden, false, t('web.links.take-in-private'))
              : toggle(hidden, true, t('web.links.leave-out-private'))}
          </p>
        }
      />
      {rows.length > 6 && buttons}
    </>
  );
}
