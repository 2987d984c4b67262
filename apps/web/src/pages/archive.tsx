import { worthKeeping } from '@otboy/plan';
import { planOf } from '../decided.ts';
import { useDesk } from '../desk.ts';
import { Below } from '../parts/below.tsx';
import { Onwards } from '../parts/onwards.tsx';
import { Page } from '../parts/page.tsx';
import { useRecording } from '../parts/recording.tsx';
import { StepItem } from '../parts/step.tsx';

const things = ['messages', 'calls', 'contract', 'papers', 'screens', 'case'] as const;

/** What to keep, where it is had from, which steps of the plan bring it, and what this program does not do with it. */
export function Archive() {
  const { knowledge, kase, today, begun, t } = useDesk();
  const plan = planOf(knowledge, kase, today);
  const { record, undo, news } = useRecording(plan);
  const steps = begun ? worthKeeping(plan) : [];
  return (
    <Page title={t('web.aftercare.archive.title')} back>
      <p class="lead">{t('web.aftercare.archive.lead')}</p>
      {news}
      <section>
        <h2>{t('web.aftercare.archive.what')}</h2>
        <dl class="answers keeping">
          {things.map((one) => (
            <div key={one}>
              <dt>
                <strong>{t(`web.aftercare.archive.${one}`)}</strong>
              </dt>
              <dd>{t(`web.aftercare.archive.${one}.how`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Below>
        {steps.length > 0 && (
          <section>
            <h2>{t('web.aftercare.archive.steps')}</h2>
            <ul class="steps">
              {steps.map((step) => (
                <StepItem key={step.id} step={step} plan={plan} record={record} undo={undo} />
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{t('web.aftercare.archive.not-yet')}</h2>
          <p>{t('web.aftercare.archive.not-yet.text')}</p>
        </section>
        {begun && <Onwards here="archive" />}
      </Below>
    </Page>
  );
}
