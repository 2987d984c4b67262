import { question } from '@otboy/assess';
import type { AnswerId } from '@otboy/casefile';
import { useEffect, useState } from 'preact/hooks';
import { answerInWords } from '../answer.ts';
import { saveCaseFile } from '../case-file.ts';
import { useDesk } from '../desk.ts';
import type { Kept } from '../keep.ts';
import { Page } from '../parts/page.tsx';
import { choose, isSame, keepBoth, theirs, withOther } from '../settle.ts';

/** Two tabs have changed one case, or one of them wiped it: neither is lost, the person decides. */
export function TwoStates({ mine }: { readonly mine: Kept }) {
  const desk = useDesk();
  const { drawer, t, show } = desk;
  const [other, setOther] = useState<Kept>();
  const [looked, setLooked] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const look = async () => {
      const found = await theirs(drawer);
      // Both say the same, or the other tab has been answered meanwhile.
      if (found !== undefined && isSame(mine, found)) return settle(found, mine);
      setOther(found);
      setLooked(true);
    };
    look();
  }, [drawer, mine]);
  const settle = async (chosen: Kept, behind: Kept | undefined) => {
    const next = withOther(chosen, behind);
    if (await choose(drawer, next)) show({ kind: 'kept', kept: next });
    else setFailed(true);
  };
  const both = async () => {
    if (await keepBoth(drawer, mine)) show(undefined);
    else setFailed(true);
  };
  if (!looked) return null;
  const act = (words: string, run: () => void, first = false) => (
    <button type="button" class={first ? 'act' : 'quiet-act'} onClick={run}>
      {t(`web.keeping.two.${words}`)}
    </button>
  );
  return (
    <Page title={t(other === undefined ? 'web.keeping.two.gone.title' : 'web.keeping.two.title')}>
      {failed && (
        <p class="stop" role="alert">
          {t('web.keeping.two.failed')}{' '}
          <button type="button" class="link" onClick={() => saveCaseFile(mine.case, desk.today)}>
            {t('web.save-now')}
          </button>
        </p>
      )}
      {other === undefined ? (
        <>
          <p class="lead">{t('web.keeping.two.gone.lead')}</p>
          <p class="row">
            {act('keep', () => settle(mine, undefined), true)}
            {act('let-go', () => show(undefined))}
          </p>
        </>
      ) : (
        <>
          <p class="lead">{t('web.keeping.two.lead')}</p>
          <Differences mine={mine} other={other} />
          <p class="dim">{t('web.keeping.two.after')}</p>
          <p class="row">
            {act('keep-mine', () => settle(mine, other), true)}
            {act('keep-theirs', () => settle(other, mine))}
            {act('both', both)}
          </p>
        </>
      )}
    </Page>
  );
}

/** So many answers are set side by side. */
const shown = 6;

function Differences({ mine, other }: { readonly mine: Kept; readonly other: Kept }) {
  const desk = useDesk();
  const { say, t } = desk;
  const ids = [...new Set([...Object.keys(mine.case.answers), ...Object.keys(other.case.answers)])] as AnswerId[];
  const differing = ids.filter(
    (id) => JSON.stringify(mine.case.answers[id]) !== JSON.stringify(other.case.answers[id]),
  );
  const states = [
    ['mine', mine],
    ['theirs', other],
  ] as const;
  return (
    <section>
      <h2>{t('web.keeping.two.differs')}</h2>
      {differing.length === 0 && <p>{t('web.keeping.two.same')}</p>}
      <dl class="answers">
        {differing.slice(0, shown).map((id) => (
          <div key={id}>
            <dt>{say(question(id).text)}</dt>
            {states.map(([whose, { case: kase }]) => (
              <dd key={whose} class="side">
                <span class="dim">{t(`web.keeping.two.${whose}`)}: </span>
                {answerInWords(desk, id, kase.answers[id])}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {differing.length > shown && <p>{t('web.keeping.two.more', { n: differing.length - shown })}</p>}
      <ul>
        {states.map(([whose, { case: kase }]) => (
          <li key={whose}>
            {t(`web.keeping.two.${whose}`)}
            {'. '}
            {t('web.keeping.two.counts', {
              answers: Object.keys(kase.answers).length,
              services: Object.keys(kase.declared).length + kase.links.length,
              events: kase.events.length,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
