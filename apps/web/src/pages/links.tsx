import { standings, usualServices } from '@otboy/assess';
import type { Case, Link } from '@otboy/casefile';
import { mergeLinks } from '@otboy/discover';
import { writeSentences } from '@otboy/knowledge';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { ByHand } from '../links/by-hand.tsx';
import { Found } from '../links/found.tsx';
import { Give } from '../links/give.tsx';
import { HowTo } from '../links/how-to.tsx';
import { Paste } from '../links/paste.tsx';
import { ReadingNow } from '../links/reading-now.tsx';
import { Shared } from '../links/shared-files.tsx';
import { Yours } from '../links/yours.tsx';
import { painted } from '../painted.ts';
import { Page } from '../parts/page.tsx';
import { chosen, type Given } from '../reading/given.ts';
import { begin, putAway, useReading } from '../reading/store.ts';

interface News {
  readonly words: string;
  /** The case before and after, while it can be taken back. */
  readonly before: Case;
  readonly after: Case;
}

/** What exports show to hang on the number; what they cannot show, by hand; how to make one. */
export function Links() {
  const desk = useDesk();
  const { knowledge, kase, kept, today, lang, say, t, keep } = desk;
  const stage = useReading(kase.id);
  const formats = useFormats();
  const [news, setNews] = useState<News>();
  const said = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(stage.is);
  // What stands here changes by itself or takes the pressed button with it; a page that is opened begins at its title.
  useEffect(() => {
    if (shown.current !== stage.is) heading.current?.focus();
    shown.current = stage.is;
  }, [stage.is]);
  // The button that was pressed is gone with its card; whoever uses the keyboard goes on from here.
  useEffect(() => {
    if (news !== undefined) said.current?.focus({ preventScroll: true });
  }, [news]);

  const takeGiven = useCallback(
    (given: readonly Given[]) => {
      if (given.length === 0) return;
      setNews(undefined);
      begin(kase.id, {
        services: knowledge.services,
        today,
        usual: usualServices(knowledge, kase.answers),
        declared: kase.declared,
        sources: given,
      });
    },
    [knowledge, kase, today],
  );
  /** The one way in for files, wherever they come from: chosen here, or shared from another program. */
  const take = useCallback((files: readonly File[]) => takeGiven(chosen(files)), [takeGiven]);

  const change = (next: Case, words: string) => {
    keep({ ...kept, case: next });
    setNews({ words, before: kase, after: next });
  };
  const add = (links: readonly Link[]) => {
    const next = { ...kase, links: mergeLinks(kase.links, links) };
    const open = reopened(kase, next);
    change(
      next,
      writeSentences(lang, [
        t('web.links.added', { n: links.length }),
        ...(open.length === 0 ? [] : [desk.sayDiscreetly(reopenedWords(open))]),
      ]),
    );
  };
  const undo = () => {
    if (news === undefined) return;
    keep({ ...kept, case: news.before });
    setNews({ ...news, words: t('web.links.undone') });
  };
  return (
    <Page title={t('web.links.title')} back>
      <div class={news === undefined ? 'news' : 'news note'} role="status" tabIndex={-1} ref={said}>
        {news?.words}{' '}
        {news !== undefined && kase === news.after && (
          <button type="button" class="link" onClick={undo}>
            {t('web.plan.undo')}
          </button>
        )}
      </div>
      <p class="lead">{t('web.links.lead')}</p>
      {stage.is === 'found' ? (
        <Found
          key="found"
          heading={heading}
          result={stage.result}
          add={(links) => {
            putAway();
            add(links);
          }}
          putAway={putAway}
        />
      ) : stage.is === 'reading' ? (
        <ReadingNow heading={heading} heard={stage.heard} stop={stage.stop} />
      ) : (
        <section>
          <h2 tabIndex={-1} ref={heading}>
            {t('web.links.files.give')}
          </h2>
          {stage.is !== 'nothing' && (
            <p class={stage.is === 'broken' ? 'stop' : 'note'} role="status">
              {t(`web.links.${stage.is}`)}
            </p>
          )}
          <Shared take={take} />
          <Give take={take} takeGiven={takeGiven} />
          <details class="facts">
            <summary>{t('web.links.formats')}</summary>
            <ul>
              {(formats ?? []).map((id) => (
                <li key={id}>{say({ say: `discover.format.${id}` })}</li>
              ))}
            </ul>
          </details>
          <p class="row">
            <a class={kase.links.length > 0 ? 'act' : 'quiet-act'} href="#/services">
              {t(kase.links.length > 0 ? 'web.continue' : 'web.links.skip')}
            </a>
          </p>
        </section>
      )}
      <Yours change={change} />
      <section>
        <h2>{t('web.links.other')}</h2>
        <Paste add={add} />
        <ByHand change={change} />
      </section>
      <HowTo formats={formats} />
    </Page>
  );
}

const reopenedWords = (services: readonly string[]) => ({
  say: 'web.links.reopened',
  with: { list: { list: services.map((service) => ({ service })) } },
});

/** Services that what was just added shows to be still in use after their move. */
function reopened(before: Case, after: Case): string[] {
  const open = (kase: Case) =>
    standings(kase)
      .filter(({ state }) => state === 'reopened')
      .map(({ service }) => service);
  const already = new Set(open(before));
  return open(after).filter((service) => !already.has(service));
}

/** The ids of the formats that can be read: the reader knows them, and comes after the page. */
function useFormats(): readonly string[] | undefined {
  const [ids, setIds] = useState<readonly string[]>();
  useEffect(() => {
    // They are told of where it is folded away: the page is to be seen first.
    painted()
      .then(() => import('../reading/formats.ts'))
      .then(
        ({ formatIds }) => setIds(formatIds()),
        () => undefined,
      );
  }, []);
  return ids;
}
