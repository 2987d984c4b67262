import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { isSingleFile } from '../edition.ts';
import { megabytes, totalOf } from '../megabytes.ts';
import { dropFiles, keepFiles, missingOf } from '../offline/heavy.ts';
import type { Heavy } from '../offline/list.ts';
import { isKeptOffline } from '../offline/registration.ts';

/** Does the page open without a connection? Undefined while that is not known. */
export function useKeptOffline(): boolean | undefined {
  const [kept, setKept] = useState<boolean>();
  useEffect(() => {
    if (!isSingleFile) isKeptOffline().then(setKept);
  }, []);
  return kept;
}

/** Whether the page opens without a connection. */
export function Offline({ kept }: { readonly kept: boolean | undefined }) {
  const { t } = useDesk();
  if (isSingleFile) return <p>{t('web.shell.offline.file')}</p>;
  return <p role="status">{t(`web.shell.offline.${kept === undefined ? 'coming' : kept ? 'ready' : 'refused'}`)}</p>;
}

type State =
  | { readonly kind: 'looking' | 'kept' }
  | { readonly kind: 'missing'; readonly files: readonly Heavy[]; readonly trouble?: 'stopped' | 'room' | 'connection' }
  | { readonly kind: 'coming'; readonly bytes: number; readonly all: number };

/** The choice to keep what comes on demand as well, with its size, its progress and its way back. */
export function Everything({ heavy }: { readonly heavy: readonly Heavy[] }) {
  const { lang, t } = useDesk();
  const [state, setState] = useState<State>({ kind: 'looking' });
  const stopping = useRef<AbortController>();
  const look = async (trouble?: 'stopped' | 'room' | 'connection') => {
    const files = await missingOf(heavy);
    if (files.length === 0) return setState({ kind: 'kept' });
    setState({ kind: 'missing', files, ...(trouble === undefined ? {} : { trouble }) });
  };
  useEffect(() => {
    look();
    return () => stopping.current?.abort();
  }, []);

  const keep = async (files: readonly Heavy[]) => {
    const all = totalOf(files);
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setState({ kind: 'coming', bytes: 0, all });
    try {
      await keepFiles(files, (bytes) => setState({ kind: 'coming', bytes, all }), signal);
      await look();
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      await look(signal.aborted ? 'stopped' : isFull ? 'room' : 'connection');
    }
  };
  const size = (bytes: number) => megabytes(lang, bytes);

  return (
    <section>
      <h2>{t('web.shell.offline.everything')}</h2>
      <p>{t('web.shell.offline.everything.text')}</p>
      <p role="status">
        {state.kind === 'kept' && t('web.shell.offline.kept', { size: size(totalOf(heavy)) })}
        {state.kind === 'missing' && state.trouble !== undefined && t(`web.shell.offline.${state.trouble}`)}
      </p>
      {state.kind === 'missing' && (
        <button type="button" class="act" onClick={() => keep(state.files)}>
          {t('web.shell.offline.keep', { size: size(totalOf(state.files)) })}
        </button>
      )}
      {state.kind === 'coming' && (
        <>
          <label class="keeping">
            <span>{t('web.shell.offline.progress', { done: size(state.bytes), all: size(state.all) })}</span>
            <progress value={state.bytes} max={state.all} />
          </label>
          <button type="button" class="quiet-act" onClick={() => stopping.current?.abort()}>
            {t('web.shell.offline.stop')}
          </button>
        </>
      )}
      {state.kind === 'kept' && (
        <button type="button" class="quiet-act" onClick={() => dropFiles().then(() => look())}>
          {t('web.shell.offline.drop')}
        </button>
      )}
    </section>
  );
}
