import { mobileOf, writtenMobile } from '@otboy/knowledge';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';
import { go } from '../route.ts';
import { nextPage } from '../sitting.ts';

export function NumberPage() {
  const desk = useDesk();
  const { kept, kase, t, keep } = desk;
  const [typed, setTyped] = useState(kase.number === undefined ? '' : writtenMobile(kase.number));
  const [wrong, setWrong] = useState<string>();
  const submit = (event: Event) => {
    event.preventDefault();
    const number = mobileOf(typed);
    if (number === undefined)
      return setWrong(t(typed.trim() === '' ? 'web.number.error.empty' : 'web.number.error.wrong'));
    keep({ ...kept, case: { ...kase, number } });
    go('about-number');
  };
  const skip = () => {
    const { number: _none, ...without } = kase;
    const next = { ...kept, case: without };
    keep(next);
    go(nextPage({ ...desk, kept: next }));
  };
  return (
    <Page title={t('web.number.title')} wrong={wrong !== undefined} back>
      {wrong !== undefined && <ErrorSummary message={wrong} field="number" />}
      <p class="lead">{t('web.number.why')}</p>
      <form onSubmit={submit} noValidate>
        <div class={wrong === undefined ? 'field' : 'field wrong'}>
          <label for="number">{t('web.number.label')}</label>
          <p class="hint" id="number-hint">
            {t('web.number.hint')}
          </p>
          {wrong !== undefined && (
            <p class="error" id="number-error">
              {wrong}
            </p>
          )}
          <input
            id="number"
            class="long"
            type="tel"
            autocomplete="off"
            value={typed}
            aria-describedby={wrong === undefined ? 'number-hint' : 'number-hint number-error'}
            aria-invalid={wrong !== undefined}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
        <p class="row">
          <button type="submit" class="act">
            {t('web.continue')}
          </button>
          <button type="button" class="quiet-act" onClick={skip}>
            {t('web.number.skip')}
          </button>
        </p>
      </form>
    </Page>
  );
}
