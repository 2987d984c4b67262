import { useState } from 'preact/hooks';
import { openSealed, readCaseFile, type Sealed } from '../case-file.ts';
import { useDesk } from '../desk.ts';
import type { Kept } from '../keep.ts';
import { reached } from '../saved.ts';
import { replaced } from '../shelf.ts';
import type { Mistake } from './new-passphrase.tsx';
import { Passphrase } from './passphrase.tsx';
import { useWork } from './working.tsx';

interface OpenFileProps {
  readonly mistake: Mistake | undefined;
  readonly complain: (mistake: Mistake | undefined) => void;
  readonly opened: () => void;
  /** What is sealed and has come another way than by a file. */
  readonly come?: Sealed | undefined;
}

/** A file of either kind. What is wrong with it is said, and what was open stays untouched until it is known to be good. */
export function OpenFile({ mistake, complain, opened, come }: OpenFileProps) {
  const desk = useDesk();
  const { begun, kept, today, say, t, exchange } = desk;
  const [sealed, setSealed] = useState<Sealed | undefined>(come);
  const [typed, setTyped] = useState('');
  const [working, work] = useWork();
  const wrongIn = (field: string) => (mistake?.field === field ? mistake.message : undefined);
  const take = (kase: Kept['case']) => {
    const next: Kept = { ...replaced(kept, kase, today), offered: reached(desk, kase) };
    // Where nothing had been told there is nothing to bring back.
    const { earlier: _none, ...alone } = next;
    exchange(begun ? next : alone);
    complain(undefined);
    setSealed(undefined);
    setTyped('');
    opened();
  };
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const read = await readCaseFile(file);
    // The same file can be chosen again once it is mended.
    input.value = '';
    if ('wrong' in read) return complain({ message: say(read.wrong), field: 'case-file' });
    if ('case' in read) return take(read.case);
    complain(undefined);
    setTyped('');
    setSealed(read);
  };
  const unseal = (event: Event) => {
    event.preventDefault();
    if (sealed === undefined) return;
    if (typed.trim() === '') return complain({ message: t('web.keeping.pass.empty'), field: 'unseal' });
    complain(undefined);
    return work(async () => {
      const read = await openSealed(sealed, typed);
      if ('wrong' in read) complain({ message: say(read.wrong), field: 'unseal' });
      else take(read.case);
    });
  };
  if (sealed !== undefined)
    return (
      <form onSubmit={unseal} noValidate>
        <Passphrase
          id="unseal"
          label={t('web.keeping.open.passphrase', { file: sealed.name })}
          typed={typed}
          onType={setTyped}
          wrong={wrongIn('unseal')}
        />
        <p class="row">
          <button type="submit" class="act" aria-disabled={working}>
            {t('web.keeping.open.unseal')}
          </button>
          <button
            type="button"
            class="quiet-act"
            onClick={() => {
              complain(undefined);
              setSealed(undefined);
            }}
          >
            {t('web.keeping.open.cancel')}
          </button>
        </p>
        <p class="hint" role="status">
          {working ? t('web.keeping.working') : ''}
        </p>
      </form>
    );
  const wrong = wrongIn('case-file');
  return (
    <div class={wrong === undefined ? 'field' : 'field wrong'}>
      <p class="small-heading" id="case-file-label">
        {t('web.keeping.open.label')}
      </p>
      {wrong !== undefined && (
        <p class="error" id="case-file-error">
          {wrong}
        </p>
      )}
      {/* The browser writes beside a file field in its own language; the label is the button instead. Any file may be
          chosen: phones hide what they have no name for. */}
      <input
        id="case-file"
        class="unseen"
        type="file"
        aria-describedby={wrong === undefined ? 'case-file-label' : 'case-file-label case-file-error'}
        onChange={({ currentTarget }) => choose(currentTarget)}
      />
      <label class="quiet-act" for="case-file">
        {t('web.case.open.choose')}
      </label>
    </div>
  );
}
