import { fillsAny, officeKinds } from '@otboy/papers';
import { useState } from 'preact/hooks';
import { saveCalendar } from '../calendar.ts';
import { useDesk } from '../desk.ts';
import { allDrafts } from '../drafts.ts';
import { Below } from './below.tsx';
import { Page } from './page.tsx';

/** Which papers are right now, what is still blank in them, and why others are not made. */
export function PapersHome() {
  const desk = useDesk();
  const { knowledge, kase, today, lang, say, t } = desk;
  const { papers, refused, notYet } = allDrafts(knowledge, kase, today, lang);
  const lacks = fillsAny(
    kase,
    papers.flatMap(({ paper }) => paper.missing),
  );
  return (
    <Page title={t('web.papers.title')} back>
      <p class="lead">{t('web.papers.lead')}</p>
      {papers.length > 0 && (
        <>
          <ul class="papers">
            {papers.map(({ kind, paper }) => (
              <li key={kind}>
                <h2>
                  <a href={`#/papers/${kind}`}>{t(`paper.name.${kind}`)}</a>
                </h2>
                <p>{t(`paper.what.${kind}`)}</p>
                {(paper.form === 'letter' || paper.missing.length > 0) && (
                  <p class="dim">
                    {paper.missing.length === 0
                      ? t('web.papers.complete')
                      : t('web.papers.blanks', { n: paper.missing.length })}
                  </p>
                )}
              </li>
            ))}
          </ul>
          {notYet.length > 0 && (
            <p class="stop">
              {t('web.papers.held', { n: notYet.length })} <a href="#/stop">{t('web.papers.held.what')}</a>
            </p>
          )}
        </>
      )}
      <Below>
        {papers.some(({ paper }) => paper.form === 'letter') && (
          <section>
            <h2>{t('web.papers.details')}</h2>
            <p>{t('web.papers.details.why')}</p>
            <p class="row">
              <a class={lacks ? 'act' : 'quiet-act'} href="#/papers/details">
                {t(lacks ? 'web.papers.details.fill' : 'web.papers.details.change')}
              </a>
            </p>
          </section>
        )}
      </Below>
      <Below>
        {refused.map(({ kind, why }) => (
          <section key={kind}>
            <h2>{t('web.papers.refused', { paper: t(`paper.name.${kind}`) })}</h2>
            <p>{say(why)}</p>
          </section>
        ))}
        {papers.some(({ kind }) => kind === 'clerk-cards') && (
          <section>
            <h2>{t('web.counter.title')}</h2>
            <p>{t('web.counter.about')}</p>
            <p class="row">
              <a class="quiet-act" href="#/counter">
                {t('web.counter.open')}
              </a>
            </p>
          </section>
        )}
        <Calendar />
      </Below>
      <Below>
        <section>
          <h2>{t('web.papers.office')}</h2>
          <p>{t('web.papers.office.text')}</p>
          <ul>
            {officeKinds().map((kind) => (
              <li key={kind}>
                <a href={`#/papers/${kind}`}>{t(`paper.name.${kind}`)}</a>
              </li>
            ))}
          </ul>
        </section>
      </Below>
    </Page>
  );
}

/** The dates of the plan as a file for any calendar. */
function Calendar() {
  const desk = useDesk();
  const { t } = desk;
  const [said, setSaid] = useState('');
  const save = () =>
    saveCalendar(desk).then(
      (file) => setSaid(t('web.papers.calendar.done', { file })),
      () => setSaid(t('web.papers.calendar.failed')),
    );
  return (
    <section>
      <h2>{t('web.papers.calendar')}</h2>
      <p>{t('web.papers.calendar.text')}</p>
      <p class="row">
        <button type="button" class="quiet-act" onClick={save}>
          {t('web.papers.calendar.save')}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
