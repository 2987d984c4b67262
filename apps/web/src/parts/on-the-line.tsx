import { useDesk } from '../desk.ts';
import { go } from '../route.ts';
import { Page } from './page.tsx';

/** Somebody is on the line and presses: nothing has been lost yet, and the call ends first. */
export function OnTheLine() {
  const { kase, kept, begun, t, keep } = useDesk();
  const goOn = () => {
    const answers = { ...kase.answers, suspiciousCaller: true, codeReadOut: false };
    keep({ ...kept, case: { ...kase, answers } });
    go(begun ? 'plan' : 'number');
  };
  return (
    <Page title={t('web.urgent.caller.do')} back>
      <p class="lead">{t('web.urgent.caller.why')}</p>
      <p>{t('web.urgent.caller.how')}</p>
      <section>
        <h2>{t('question.codeReadOut')}</h2>
        <p class="row">
          <a class="quiet-act" href="#/urgent/code-read-out">
            {t('web.urgent.caller.read')}
          </a>
          <button type="button" class="act" onClick={goOn}>
            {t('web.urgent.caller.safe')}
          </button>
        </p>
      </section>
    </Page>
  );
}
