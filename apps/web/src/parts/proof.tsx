import type { Event } from '@otboy/casefile';
import { useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { type Proof, proofOf, withProof } from '../record.ts';
import { TextField } from './text-field.tsx';

interface ProofFormProps {
  readonly event: Event;
  /** Tells this form from those of other events on the page. */
  readonly id: string;
  readonly amend: (next: Event) => void;
}

/** What is added to a note of what happened, once there is time for it: the day, the number it was given, what proves it. */
export function ProofForm({ event, id, amend }: ProofFormProps) {
  const { today, t } = useDesk();
  const [draft, setDraft] = useState({ of: event, proof: proofOf(event) });
  // Taking an event back moves those after it to other places: what was typed belongs to its own.
  const proof = draft.of === event ? draft.proof : proofOf(event);
  const add = (more: Partial<Proof>) => setDraft({ of: event, proof: { ...proof, ...more } });
  const [wrong, setWrong] = useState<'day' | 'file'>();
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    try {
      const sha256 = await fingerprintOf(file);
      // What was typed while a long file was read stays.
      setDraft((now) => ({ of: event, proof: { ...(now.of === event ? now.proof : proofOf(event)), sha256 } }));
      setWrong(undefined);
    } catch {
      setWrong('file');
    }
    // The same file can be chosen again once it can be read.
    input.value = '';
  };
  const save = (submitted: SubmitEvent) => {
    submitted.preventDefault();
    if (proof.on === '' || proof.on > today) {
      setWrong('day');
      return document.getElementById(`${id}-day`)?.focus();
    }
    setWrong(undefined);
    amend(withProof(event, proof));
    setOpen(false);
    summary.current?.focus();
  };
  return (
    <details class="facts" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>{t('web.proof.title')}</summary>
      <form onSubmit={save} noValidate>
        <div class={wrong === 'day' ? 'field wrong' : 'field'}>
          <label for={`${id}-day`}>{t('web.proof.day')}</label>
          {wrong === 'day' && (
            <p class="error" id={`${id}-day-error`}>
              {t('web.proof.day.wrong')}
            </p>
          )}
          <input
            id={`${id}-day`}
            class="short"
            type="date"
            max={today}
            value={proof.on}
            aria-invalid={wrong === 'day'}
            aria-describedby={wrong === 'day' ? `${id}-day-error` : undefined}
            onInput={({ currentTarget }) => add({ on: currentTarget.value })}
          />
        </div>
        <TextField
          id={`${id}-number`}
          label={t(`web.proof.${numbers[event.kind] ?? 'reference'}`)}
          value={proof.number}
          type={(number) => add({ number })}
        />
        <TextField
          id={`${id}-what`}
          label={t('web.proof.what')}
          hint={t('web.proof.what.hint')}
          isLong
          value={proof.evidence}
          type={(evidence) => add({ evidence })}
        />
        <div class={wrong === 'file' ? 'field wrong' : 'field'}>
          <p class="small-heading" id={`${id}-file-label`}>
            {t('web.proof.file')}
          </p>
          <p class="hint" id={`${id}-file-hint`}>
            {t('web.proof.file.hint')}
          </p>
          {wrong === 'file' && (
            <p class="error" id={`${id}-file-error`} role="alert">
              {t('web.proof.file.unread')}
            </p>
          )}
          <input
            id={`${id}-file`}
            class="unseen"
            type="file"
            aria-describedby={`${id}-file-label ${id}-file-hint${wrong === 'file' ? ` ${id}-file-error` : ''}`}
            onChange={({ currentTarget }) => choose(currentTarget)}
          />
          <label class="quiet-act" for={`${id}-file`}>
            {t('web.proof.file.choose')}
          </label>
          <p role="status">
            {proof.sha256 !== undefined && (
              <>
                {t('web.proof.file.noted', { fingerprint: proof.sha256.slice(0, shown) })}{' '}
                <button type="button" class="link" onClick={() => add({ sha256: undefined })}>
                  {t('web.proof.file.forget')}
                </button>
              </>
            )}
          </p>
        </div>
        <p class="row">
          <button type="submit" class="act">
            {t('web.proof.save')}
          </button>
        </p>
      </form>
    </details>
  );
}

/** What kind of number an event is given. */
const numbers: Partial<Record<Event['kind'], string>> = { accepted: 'number', sent: 'tracking' };

/** So much of a fingerprint is shown: enough to see that there is one, and to compare. */
const shown = 12;
