import { holding, overrideOf, recorded } from '@otboy/plan';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { planOf } from '../decided.ts';
import { useDesk } from '../desk.ts';
import { letGo, whatIsHeld } from '../held.ts';
import { Page } from '../parts/page.tsx';
import { go } from '../route.ts';

/** Before the irreversible: what still hangs on the number, one way back, one way on. */
export function StopHere() {
  const { knowledge, kase, kept, today, sayDiscreetly, t, keep } = useDesk();
  const [held] = useState(whatIsHeld);
  // Whoever comes here another time was stopped by something else, or by nothing.
  useEffect(() => letGo, []);
  const plan = planOf(knowledge, kase, today);
  const override = useMemo(() => overrideOf(knowledge, kase, today), [knowledge, kase, today]);
  const steps = plan.applyReady ? [] : holding(plan);
  const event = held?.event;
  // What has happened is told in any case; a paper is taken along only by who may open the guard.
  const goesOn = held !== undefined && (event !== undefined || override !== null);
  const goOn = () => {
    const opened = override === null ? kase : recorded(kase, override);
    keep({ ...kept, case: event === undefined ? opened : recorded(opened, event) });
    go(held?.back ?? 'plan');
  };
  if (steps.length === 0)
    return (
      <Page title={t('web.papers.stop.nothing')} back>
        <p class="row">
          <a class="act" href="#/plan">
            {t('web.papers.stop.back')}
          </a>
        </p>
      </Page>
    );
  return (
    <Page title={t('web.papers.stop.title')}>
      <p class="lead">{t('web.papers.stop.text')}</p>
      <section class="alarm">
        <h2>{t('web.papers.stop.list', { n: steps.length })}</h2>
        <ul>
          {[...new Set(steps.map(({ title }) => sayDiscreetly(title)))].map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </section>
      {override === null && <p>{t('web.papers.stop.not-now')}</p>}
      <p class="row">
        <a class="act" href="#/plan">
          {t('web.papers.stop.back')}
        </a>
        {goesOn && (
          <button type="button" class="quiet-act" onClick={goOn}>
            {t(event === undefined ? 'web.papers.stop.on' : `web.papers.stop.on.${event.kind}`)}
          </button>
        )}
      </p>
      {goesOn && override !== null && <p class="dim">{t('web.papers.stop.recorded')}</p>}
    </Page>
  );
}
