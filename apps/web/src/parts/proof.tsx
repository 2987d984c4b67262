import type { Event } from '@otboy/casefile';
import { useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { fingerprintOf } from '../fingerprint.ts';

interface ProofProps {
  readonly event: Event;
  /** Tells this form from those of other events on the page. */
  readonly id: string;
  readonly amend: (next: Event) => void;
}

/** What is added to a note of what happened, once there is time for it: the day, the number it was given, what proves it. */
export function Proof({ event, id, amend }: ProofProps) {
  const { today, t } = useDesk();
  const [on, setOn] = useState(event.on);
  const [number, setNumber] = useState(event.number ?? '');
  const [evidence, setEvidence] = useState(event.evidence ?? '');
  const [sha256, setSha256] = useState(event.sha256);
  const [wrong, setWrong] = useState<'day' | 'file'>();
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    try {
      setSha256(await fingerprintOf(file));
      setWrong(undefined);
    } catch {
      setWrong('file');
    }
    // The same file can be chosen again once it can be read.
    input.value = '';
  };
  const save = (submitted: SubmitEvent) => {
    submitted.preventDefault();
    if (on === '' || on > today) {
      setWrong('day');
      return document.getElementById(`${id}-day`)?.focus();
    }
    setWrong(undefined);
    amend(withProof(event, { on, number: number.trim(), evidence: evidence.trim(), sha256 }));
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
            value={on}
            aria-invalid={wrong === 'day'}
            aria-describedby={wrong === 'day' ? `${id}-day-error` : undefined}
            onInput={({ currentTarget }) => setOn(currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-number`}>{t(`web.proof.${numbers[event.kind] ?? 'reference'}`)}</label>
          <input
            id={`${id}-number`}
            class="short"
            autocomplete="off"
            spellcheck={false}
            value={number}
            onInput={({ currentTarget }) => setNumber(currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-what`}>{t('web.proof.what')}</label>
          <p class="hint" id={`${id}-what-hint`}>
            {t('web.proof.what.hint')}
          </p>
          <input
            id={`${id}-what`}
            class="long"
            autocomplete="off"
            spellcheck={false}
            value={evidence}
            aria-describedby={`${id}-what-hint`}
            onInput={({ currentTarget }) => setEvidence(currentTarget.value)}
          />
        </div>
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
            {sha256 !== undefined && (
              <>
                {t('web.proof.file.noted', { fingerprint: sha256.slice(0, shown) })}{' '}
                <button type="button" class="link" onClick={() => setSha256(undefined)}>
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

interface Added {
  readonly on: string;
  readonly number: string;
  readonly evidence: string;
  readonly sha256: string | undefined;
}

/** What was left empty is not there. */
function withProof(event: Event, { on, number, evidence, sha256 }: Added): Event {
  const { number: _number, evidence: _evidence, sha256: _sha256, ...rest } = event;
  return {
    ...rest,
    on,
    ...(number === '' ? {} : { number }),
    ...(evidence === '' ? {} : { evidence }),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}
