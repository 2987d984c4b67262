import { coverHtmlOf, type Draft, fillsAny, htmlOf, notesOf, sourcesOf, textOf } from '@otboy/papers';
import { withdrawn } from '@otboy/plan';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { draftsOf } from '../drafts.ts';
import { isSingleFile } from '../edition.ts';
import { hold } from '../held.ts';
import { go } from '../route.ts';
import { Page } from './page.tsx';
import { PdfFile } from './pdf-file.tsx';
import { Sheet } from './sheet.tsx';

/** One paper: to be read with its translation, printed by the browser, or taken along as a file. */
export function OnePaper({ kind }: { readonly kind: string }) {
  const { knowledge, kase, today, lang, say, t } = useDesk();
  const { papers, refused, notYet } = useMemo(
    () => draftsOf({ knowledge, kase, today, lang }, kind),
    [knowledge, kase, today, lang, kind],
  );
  const [paper] = papers;
  if (paper === undefined)
    return (
      <Page title={t('web.papers.refused', { paper: t(`paper.name.${kind}`) })} back>
        {refused.map(({ why }) => (
          <p class="lead" key={why.say}>
            {say(why)}
          </p>
        ))}
        <p class="row">
          <a class="quiet-act" href="#/papers">
            {t('web.papers.title')}
          </a>
        </p>
      </Page>
    );
  return <Made kind={kind} paper={paper} isHeld={notYet.length > 0} />;
}

interface MadeProps {
  readonly kind: string;
  readonly paper: Draft;
  /** Something still holds it: it is not taken along without a word. */
  readonly isHeld: boolean;
}

function Made({ kind, paper: { paper, layout }, isHeld }: MadeProps) {
  const { knowledge, kase, say, t } = useDesk();
  const [copied, setCopied] = useState<string>();
  // Only the paper is printed from this page, not the page around it: from the first moment on.
  useLayoutEffect(() => {
    document.documentElement.classList.add('prints-letter');
    return () => document.documentElement.classList.remove('prints-letter');
  }, []);
  const cover = coverHtmlOf(layout);
  const isLetter = paper.form === 'letter';
  /** Before the irreversible one page stops; the paper is taken along after it. */
  const taking = (take: () => void) => () => {
    if (!isHeld) return take();
    hold({ back: `papers/${kind}` });
    go('stop');
  };
  const copy = () =>
    navigator.clipboard.writeText(textOf(layout)).then(
      () => setCopied(t('web.papers.copied')),
      () => setCopied(t('web.papers.not-copied')),
    );
  return (
    <Page title={t(`paper.name.${kind}`)} back>
      <div class="off-paper">
        <p class="lead">{t(`paper.what.${kind}`)}</p>
        {isHeld && (
          <p class="stop">
            {t('web.papers.held-one')} <a href="#/stop">{t('web.papers.held.what')}</a>
          </p>
        )}
        <Opened kind={kind} />
        <p class="row">
          <button type="button" class="act" onClick={taking(() => print())}>
            {t('web.papers.print')}
          </button>
          {fillsAny(kase, paper.missing) && (
            <a class="quiet-act" href="#/papers/details">
              {t('web.papers.details.fill')}
            </a>
          )}
          <button type="button" class="link" onClick={taking(copy)}>
            {t('web.papers.copy')}
          </button>
        </p>
        <p role="status" class={copied === undefined ? 'unseen' : 'dim'}>
          {copied}
        </p>
        {isSingleFile ? <p>{t('web.papers.pdf.single-file')}</p> : <PdfFile kind={kind} taking={taking} />}
        <section>
          <h2>{t(isLetter ? 'web.papers.before' : 'web.papers.before.sheet')}</h2>
          <ul class="marked">
            {notesOf(paper).map((note) => (
              <li key={note.say}>{say(note)}</li>
            ))}
          </ul>
          {sourcesOf(knowledge, paper)
            .map(say)
            .map((source) => (
              <p key={source} class="dim">
                {source}
              </p>
            ))}
        </section>
        <p class="small-heading sheet-label">{t(isLetter ? 'web.papers.sheet' : 'web.papers.sheet.look')}</p>
      </div>
      {cover !== null && (
        <div class={isHeld ? 'only-paper' : 'before-paper'}>
          <Sheet tags={[cover]} />
        </div>
      )}
      <Sheet tags={htmlOf(layout)} />
    </Page>
  );
}

/** The guard was opened knowingly: said where it matters, with the way to close it again. */
function Opened({ kind }: { readonly kind: string }) {
  const { kase, kept, t, keep } = useDesk();
  const opened = kase.events.findLast((event) => event.kind === 'guard-overridden');
  if (opened === undefined || kind !== 'termination-statement') return null;
  return (
    <p class="note">
      {t('web.papers.opened')}{' '}
      <button type="button" class="link" onClick={() => keep({ ...kept, case: withdrawn(kase, opened) })}>
        {t('web.plan.undo')}
      </button>
    </p>
  );
}
