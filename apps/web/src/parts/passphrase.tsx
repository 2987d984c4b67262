import { strengthOf } from '@otboy/casefile';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';

interface PassphraseProps {
  readonly id: string;
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly wrong: string | undefined;
  /** A new one is judged and advised; one that exists is only asked for. */
  readonly fresh?: boolean;
}

/** One field, which can be shown: typing a passphrase twice unseen makes two mistakes likely and none visible. */
export function Passphrase({ id, label, typed, onType, wrong, fresh = false }: PassphraseProps) {
  const { t } = useDesk();
  const [shown, setShown] = useState(false);
  const strength = strengthOf(typed);
  const described = [...(fresh ? [`${id}-hint`] : []), ...(wrong === undefined ? [] : [`${id}-error`])];
  return (
    <div class={wrong === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {fresh && (
        <p class="hint" id={`${id}-hint`}>
          {t('web.keeping.pass.advice')}
        </p>
      )}
      {wrong !== undefined && (
        <p class="error" id={`${id}-error`}>
          {wrong}
        </p>
      )}
      <input
        id={id}
        type={shown ? 'text' : 'password'}
        autocomplete={fresh ? 'new-password' : 'current-password'}
        autocapitalize="off"
        spellcheck={false}
        value={typed}
        aria-invalid={wrong !== undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <label class="tick show" for={`${id}-show`}>
        <input
          id={`${id}-show`}
          type="checkbox"
          checked={shown}
          onChange={({ currentTarget }) => setShown(currentTarget.checked)}
        />
        <span>{t('web.keeping.pass.show')}</span>
      </label>
      {fresh && (
        <p class={`strength ${strength}`} role="status">
          {strength === 'none' ? '' : t(`web.keeping.pass.${strength}`)}
        </p>
      )}
    </div>
  );
}

/** What is asked before a passphrase is used for something new: that it cannot be recovered. */
export function Understood({
  ticked,
  onTick,
  wrong,
}: {
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly wrong: string | undefined;
}) {
  const { t } = useDesk();
  return (
    <div class={wrong === undefined ? 'field' : 'field wrong'}>
      {wrong !== undefined && (
        <p class="error" id="understood-error">
          {wrong}
        </p>
      )}
      <label class="tick" for="understood">
        <input
          id="understood"
          type="checkbox"
          checked={ticked}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? undefined : 'understood-error'}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span>{t('web.keeping.pass.lost')}</span>
      </label>
    </div>
  );
}
