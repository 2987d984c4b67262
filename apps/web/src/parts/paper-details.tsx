import { type FormField, filledIn, formOf, valuesOf, type Wrong, wrongOf } from '@otboy/papers';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { go } from '../route.ts';
import { Errors } from './error-summary.tsx';
import { Page } from './page.tsx';

/** What the letters print, typed once; everything may stay empty and is then a blank on paper. */
export function Details() {
  const { kase, kept, today, t, keep } = useDesk();
  const [values, setValues] = useState(() => valuesOf(kase));
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const submit = (event: Event) => {
    event.preventDefault();
    const found = wrongOf(kase, values, today);
    setWrong(found);
    if (found.length > 0) return;
    keep({ ...kept, case: filledIn(kase, values) });
    go('papers/check');
  };
  const type = (id: string, value: string) => setValues((now) => ({ ...now, [id]: value }));
  return (
    <Page title={t('web.papers.details')} wrong={wrong.length > 0} back>
      {wrong.length > 0 && (
        <Errors
          all={wrong.map(({ id, why }) => ({
            field: id,
            message: t('web.papers.field-wrong', { field: t(`web.papers.field.${id}`), why }),
          }))}
        />
      )}
      <p class="lead">{t('web.papers.details.why')}</p>
      <p class="dim">{t('web.papers.details.empty')}</p>
      <form onSubmit={submit} noValidate>
        {formOf(kase).map((section) => (
          <fieldset class="part" key={section.id}>
            <legend>
              <h2>{t(`web.papers.part.${section.id}`)}</h2>
            </legend>
            <p class="hint">{t(`web.papers.part.${section.id}.why`)}</p>
            {section.fields.map((field) => (
              <Field
                key={field.id}
                field={field}
                value={values[field.id] ?? ''}
                wrong={wrong.find(({ id }) => id === field.id)}
                type={type}
              />
            ))}
          </fieldset>
        ))}
        <p class="row">
          <button type="submit" class="act">
            {t('web.papers.details.save')}
          </button>
        </p>
      </form>
    </Page>
  );
}

interface FieldProps {
  readonly field: FormField;
  readonly value: string;
  readonly wrong: Wrong | undefined;
  readonly type: (id: string, value: string) => void;
}

const inputTypes = { email: 'email', phone: 'tel', mobile: 'tel' } as const;
const hinted = new Set(['cyrillic', 'latin', 'day']);
const hintedFields = new Set([
  'documentKind',
  'contactPhone',
  'account',
  'bankAccount',
  'address',
  'poaNumber',
  'kinship',
  'otherNumbers',
  'refundNumber',
]);

function Field({ field: { id, kind, digits }, value, wrong, type }: FieldProps) {
  const { say, t } = useDesk();
  const hint = hintedFields.has(id)
    ? t(`web.papers.hint.${id}`)
    : hinted.has(kind)
      ? t(`web.papers.hint.${id === 'citizenship' ? 'citizenship' : kind}`)
      : undefined;
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong === undefined ? [] : [`${id}-error`])];
  return (
    <div class={wrong === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{t(`web.papers.field.${id}`)}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong !== undefined && (
        <p class="error" id={`${id}-error`}>
          {say(wrong.why)}
        </p>
      )}
      {/* Neither the browser's store of what was typed nor its spelling service gets to see it. */}
      <input
        id={id}
        class={kind === 'day' || digits === 9 ? 'short' : 'long'}
        type={kind === 'email' || kind === 'phone' || kind === 'mobile' ? inputTypes[kind] : 'text'}
        inputMode={kind === 'digits' ? 'numeric' : undefined}
        lang={kind === 'cyrillic' ? 'ru' : undefined}
        autocomplete="off"
        spellcheck={false}
        autocapitalize={kind === 'latin' ? 'characters' : 'off'}
        value={value}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        aria-invalid={wrong !== undefined}
        onInput={({ currentTarget }) => type(id, currentTarget.value)}
      />
    </div>
  );
}
