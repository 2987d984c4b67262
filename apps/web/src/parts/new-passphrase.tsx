import { strengthOf } from '@otboy/casefile';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Passphrase, Understood } from './passphrase.tsx';
import { useWork } from './working.tsx';

export interface Mistake {
  readonly message: string;
  readonly field: string;
}

interface NewPassphraseProps {
  readonly label: string;
  readonly button: string;
  readonly mistake: Mistake | undefined;
  readonly complain: (mistake: Mistake | undefined) => void;
  /** @returns what went wrong, as words */
  readonly use: (passphrase: string) => Promise<string | undefined>;
  readonly children?: ComponentChildren;
}

/** A passphrase for something new, with what it costs to forget it, said before. */
export function NewPassphrase({ label, button, mistake, complain, use, children }: NewPassphraseProps) {
  const { t } = useDesk();
  const [typed, setTyped] = useState('');
  const [understood, setUnderstood] = useState(false);
  const [working, work] = useWork();
  const wrongIn = (field: string) => (mistake?.field === field ? mistake.message : undefined);
  const submit = (event: Event) => {
    event.preventDefault();
    if (strengthOf(typed) === 'none') return complain({ message: t('web.keeping.pass.empty'), field: 'passphrase' });
    if (!understood) return complain({ message: t('web.keeping.pass.tick'), field: 'understood' });
    complain(undefined);
    return work(async () => {
      const message = await use(typed);
      if (message === undefined) setTyped('');
      else complain({ message, field: 'passphrase' });
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Passphrase id="passphrase" label={label} typed={typed} onType={setTyped} wrong={wrongIn('passphrase')} fresh />
      {children}
      <Understood ticked={understood} onTick={setUnderstood} wrong={wrongIn('understood')} />
      <p class="row">
        <button type="submit" class="act" aria-disabled={working}>
          {button}
        </button>
      </p>
      <p class="hint" role="status">
        {working ? t('web.keeping.working') : ''}
      </p>
    </form>
  );
}
