import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';

interface Wrong {
  readonly message: string;
  /** The id of the field that it is about. */
  readonly field: string;
}

/** What has to be corrected, before everything else on the page. */
export const ErrorSummary = (wrong: Wrong) => <Errors all={[wrong]} />;

/** The same for several fields: it takes the focus, each link leads to its field. */
export function Errors({ all }: { readonly all: readonly Wrong[] }) {
  const { t } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const said = all.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (said !== '') box.current?.focus();
  }, [said]);
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={box} aria-labelledby="errors-title">
      <h2 id="errors-title">{t('web.error.title')}</h2>
      {all.map(({ message, field }) => (
        <p key={field}>
          <a href={`#${field}`} onClick={(event) => lead(event, field)}>
            {message}
          </a>
        </p>
      ))}
    </div>
  );
}

function lead(event: Event, field: string): void {
  event.preventDefault();
  const input = document.getElementById(field);
  // The label first: whoever zooms in has to see what is asked.
  (input?.closest('fieldset:not(.part)') ?? input?.closest('.field') ?? input)?.scrollIntoView();
  input?.focus({ preventScroll: true });
}
