import { type Plan, tasksOf } from '@otboy/plan';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import type { Kept } from '../keep.ts';
import { RemoveCase } from './remove-case.tsx';

interface CaseCardProps {
  readonly name: string;
  readonly kept: Kept | undefined;
  /** Undefined where nothing has been told yet. */
  readonly plan: Plan | undefined;
  /** Undefined for the one that is open. */
  readonly open: (() => void) | undefined;
  readonly rename: (label: string) => void;
  /** Undefined for the only one: that is wiping. */
  readonly remove: (() => void) | undefined;
}

/** One of several cases: its verdict, the first right thing to do, and the way into it. */
export function CaseCard({ name, kept, plan, open, rename, remove }: CaseCardProps) {
  const { say, sayDiscreetly, t, today } = useDesk();
  const first = plan === undefined ? undefined : tasksOf(plan, today).first;
  return (
    <li class={open === undefined ? 'case-card open' : 'case-card'}>
      <h2>
        {name}
        {open === undefined && <span class="tag">{t('web.keeping.all.is-open')}</span>}
      </h2>
      {plan === undefined ? (
        <p class="dim">{t(kept === undefined ? 'web.keeping.all.unreadable' : 'web.keeping.all.empty')}</p>
      ) : (
        <dl>
          <dt class="unseen">{t('web.nav.verdict')}</dt>
          <dd>{say(plan.title)}</dd>
          <dt>{t('web.keeping.all.first')}</dt>
          <dd class="first-thing">{first === undefined ? t('web.keeping.all.nothing') : sayDiscreetly(first.title)}</dd>
        </dl>
      )}
      <p class="row">
        {open === undefined ? (
          <a class="quiet-act" href="#/">
            {t('web.nav.plan')}
          </a>
        ) : (
          <button type="button" class="act" onClick={open}>
            {t('web.keeping.all.open')}
            <span class="unseen">: {name}</span>
          </button>
        )}
      </p>
      {(open === undefined || remove !== undefined) && (
        <details class="facts">
          <summary>
            {t('web.keeping.all.edit')}
            <span class="unseen">: {name}</span>
          </summary>
          {open === undefined && <Label given={kept?.label ?? ''} rename={rename} />}
          {remove !== undefined && <RemoveCase name={name} remove={remove} />}
        </details>
      )}
    </li>
  );
}

function Label({ given, rename }: { readonly given: string; readonly rename: (label: string) => void }) {
  const { t } = useDesk();
  const [typed, setTyped] = useState(given);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        rename(typed.trim());
      }}
    >
      <div class="field">
        <label for="label">{t('web.keeping.all.label')}</label>
        <p class="hint" id="label-hint">
          {t('web.keeping.all.label.hint')}
        </p>
        <input
          id="label"
          autocomplete="off"
          maxLength={40}
          value={typed}
          aria-describedby="label-hint"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <p>
        <button type="submit" class="quiet-act">
          {t('web.keeping.all.label.save')}
        </button>
      </p>
    </form>
  );
}
