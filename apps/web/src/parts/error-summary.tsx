import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';

/** What has to be corrected, before everything else on the page; it takes the focus, its link leads to the field. */
export function ErrorSummary({ message, field }: { readonly message: string; readonly field: string }) {
  const { t } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [message]);
  const lead = (event: Event) => {
    event.preventDefault();
    const input = document.getElementById(field);
    // The label first: whoever zooms in has to see what is asked.
    (input?.closest('fieldset') ?? input?.closest('.field') ?? input)?.scrollIntoView();
    input?.focus({ preventScroll: true });
  };
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={box} aria-labelledby="errors-title">
      <h2 id="errors-title">{t('web.error.title')}</h2>
      <a href={`#${field}`} onClick={lead}>
        {message}
      </a>
    </div>
  );
}
