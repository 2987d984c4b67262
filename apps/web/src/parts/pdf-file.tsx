import { unprintable, valuesOf } from '@otboy/papers';
import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from '../case-file.ts';
import { useDesk } from '../desk.ts';
import { draftsOf } from '../drafts.ts';

type State =
  | { readonly is: 'idle' | 'failed' }
  | { readonly is: 'loading'; readonly got: number; readonly of: number }
  | { readonly is: 'made'; readonly file: File };

interface PdfProps {
  readonly kind: string;
  /** What taking the paper along goes through. */
  readonly taking: (take: () => void) => () => void;
}

/** The paper as a PDF file: its maker is large and comes only when it is asked for, with its size told before. */
export function PdfFile({ kind, taking }: PdfProps) {
  const desk = useDesk();
  const { kase, lang, today, t } = desk;
  const [state, setState] = useState<State>({ is: 'idle' });
  const [size, setSize] = useState<number>();
  const here = useRef(true);
  useEffect(() => {
    // A small script; what it loads is large.
    import('../pdf/pdf.ts').then(
      ({ compilerBytes }) => setSize(compilerBytes),
      () => setState({ is: 'failed' }),
    );
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  // Another language or a changed case is another file.
  useEffect(() => setState({ is: 'idle' }), [kase, lang, today]);
  const show = (next: State) => {
    if (here.current) setState(next);
  };
  const make = async () => {
    const [paper] = draftsOf(desk, kind, true).papers;
    if (paper === undefined) return;
    try {
      const { compilerBytes, typeset } = await import('../pdf/pdf.ts');
      show({ is: 'loading', got: 0, of: compilerBytes });
      const bytes = await typeset(paper.layout, (got) => show({ is: 'loading', got, of: compilerBytes }));
      show({ is: 'made', file: new File([bytes], `${kind}.pdf`, { type: 'application/pdf' }) });
    } catch {
      show({ is: 'failed' });
    }
  };
  const cancel = async () => {
    const { stopTypesetting } = await import('../pdf/pdf.ts');
    stopTypesetting();
    setState({ is: 'idle' });
  };
  const rare = unprintable(Object.values(valuesOf(kase)).join(' '));
  return (
    <section class="pdf">
      <h2>{t('web.papers.pdf')}</h2>
      {rare.length > 0 && <p>{t('web.papers.pdf.rare', { list: { list: rare } })}</p>}
      {state.is === 'idle' && (
        <>
          <p>{t('web.papers.pdf.about', { size: size === undefined ? '…' : inMegabytes(lang, size) })}</p>
          <p class="row">
            <button type="button" class="quiet-act" onClick={taking(make)}>
              {t('web.papers.pdf.make')}
            </button>
          </p>
        </>
      )}
      {state.is === 'loading' && (
        <>
          <label class="progress">
            {t(state.got < state.of ? 'web.papers.pdf.loading' : 'web.papers.pdf.making', {
              got: inMegabytes(lang, state.got),
              size: inMegabytes(lang, state.of),
            })}
            <progress max={state.of} value={state.got} />
          </label>
          <p class="row">
            <button type="button" class="quiet-act" onClick={cancel}>
              {t('web.papers.pdf.cancel')}
            </button>
          </p>
        </>
      )}
      {state.is === 'made' && <Made file={state.file} />}
      <p role="status">
        {state.is === 'made' && t('web.papers.pdf.made')}
        {state.is === 'failed' && t('web.papers.pdf.failed')}
      </p>
      {state.is === 'failed' && (
        <p class="row">
          <button type="button" class="quiet-act" onClick={taking(make)}>
            {t('web.papers.pdf.again')}
          </button>
        </p>
      )}
    </section>
  );
}

function Made({ file }: { readonly file: File }) {
  const { t } = useDesk();
  const shared = navigator.canShare?.({ files: [file] }) === true;
  const save = async () => download(file.name, new Uint8Array(await file.arrayBuffer()), file.type);
  // Whoever closes the sheet of the device has changed their mind: nothing to say.
  const share = () => navigator.share({ files: [file] }).catch(() => undefined);
  return (
    <p class="row">
      <button type="button" class="act" onClick={save}>
        {t('web.papers.pdf.save')}
      </button>
      {shared && (
        <button type="button" class="quiet-act" onClick={share}>
          {t('web.papers.pdf.share')}
        </button>
      )}
    </p>
  );
}

const inMegabytes = (lang: string, bytes: number): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(bytes / 1024 / 1024);
