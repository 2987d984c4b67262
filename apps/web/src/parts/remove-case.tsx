import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';

/** A case goes from the device, by the second of two taps. */
export function RemoveCase({ name, remove }: { readonly name: string; readonly remove: () => void }) {
  const { t } = useDesk();
  const [sure, setSure] = useState(false);
  return (
    <div>
      <p>{t('web.keeping.all.remove.text')}</p>
      <p>
        <button
          type="button"
          class={sure ? 'act danger' : 'quiet-act'}
          onClick={() => (sure ? remove() : setSure(true))}
        >
          {sure ? t('web.keeping.all.remove.yes', { name }) : t('web.keeping.all.remove')}
        </button>
      </p>
    </div>
  );
}
