import { discreet, type Lang, languages, partNames, say, type TextValue, text } from '@otboy/knowledge';
import { useCallback, useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import type { Arrival } from './arrival.ts';
import { bringAllChapters, bringChapter, bringLater, type Later, pagesOf } from './chapters.ts';
import { thisDay } from './clock.ts';
import { type Desk, DeskProvider } from './desk.ts';
import { counted, type Drawer, freshCase, hasBegun, type Kept, names, type Sight } from './keep.ts';
import { firstLanguage, keepLanguage, tagOf } from './language.ts';
import { filesNeeded, type Needs, needsOf } from './needs.ts';
import { NotFound } from './pages/not-found.tsx';
import { NumberPage } from './pages/number.tsx';
import { QuestionPage } from './pages/question.tsx';
import { Start } from './pages/start.tsx';
import { nextTurn } from './painted.ts';
import { Frame } from './parts/frame.tsx';
import { goInstead, useRoute } from './route.ts';
import { isAnswerId } from './sitting.ts';
import { filesOf } from './travels.ts';

const failed = () => document.querySelector('#failed')?.removeAttribute('hidden');
const recovered = () => document.querySelector('#failed')?.setAttribute('hidden', '');

interface AppProps {
  readonly arrival: Arrival;
  readonly drawer: Drawer;
  /** What lay in the drawer. */
  readonly first: Sight;
  /** What is around the pages, where it has come before them. */
  readonly later: Later | undefined;
}

const everyFile = filesOf(partNames, languages);

/** While there is none to show. */
const none = freshCase();

export function App({ arrival, drawer, first, later: before }: AppProps) {
  const { knowledge } = arrival;
  const [sight, setSight] = useState<Sight | undefined>(first);
  const [refused, setRefused] = useState(false);
  const [lang, setLang] = useState<Lang>(firstLanguage);
  const [today, setToday] = useState(thisDay);
  const route = useRoute();
  const [later, setLater] = useState<Later | undefined>(() => before);
  const [fault, forget] = useErrorBoundary();
  const [tries, tryAgain] = useState(0);
  const [settled, setSettled] = useState(false);

  // What did not come for want of a connection comes once there is one.
  useEffect(() => {
    const again = () => tryAgain((before) => before + 1);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  useEffect(() => {
    if (later === undefined) bringLater().then(setLater, failed);
  }, [later, tries]);
  useEffect(() => {
    if (sight === undefined) later?.openShelf(drawer).then(setSight, failed);
  }, [sight, later, drawer]);
  // Another tab has changed the case: this one shows it, unless it holds something that is to be settled first.
  useEffect(() => {
    const heard = ({ key }: StorageEvent) => {
      if (key === null || key === drawer.name || key === names.lock)
        later?.openShelf(drawer).then((now) => setSight((held) => (held?.kind === 'changed' ? held : now)), failed);
    };
    addEventListener('storage', heard);
    return () => removeEventListener('storage', heard);
  }, [later, drawer]);
  // A page that was left open over midnight counts from the new day.
  useEffect(() => {
    const look = () => setToday(thisDay());
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = tagOf(lang);
  }, [lang]);

  const kept = sight?.kind === 'kept' ? sight.kept : none;
  const begun = hasBegun(kept);
  const needs = needsOf(route, begun);
  const isHere = isAllHere(arrival, needs, lang);
  useEffect(() => {
    if (isHere) recovered();
    else bringAll(arrival, needs, lang).then(() => tryAgain((before) => before + 1), failed);
  }, [arrival, isHere, needs, lang, tries]);
  // All the rest behind the page: an open page works without a connection, whether it could be kept or not.
  useEffect(() => {
    if (!isHere || later === undefined) return;
    return whenIdle(() => bringEverything(arrival).finally(() => setSettled(true)));
  }, [arrival, isHere, later, tries]);
  // A page that says what was not asked for waits for it; it is not broken.
  const waits = fault !== undefined && !arrival.has(everyFile);
  useEffect(() => {
    if (waits) arrival.bring(everyFile).then(forget, failed);
  }, [waits, arrival, forget]);
  const change = useCallback(
    (next: Kept) => {
      const mine = counted(kept, next);
      setSight({ kind: 'kept', kept: mine });
      drawer.keep(mine, (written) => {
        setRefused(written === 'refused');
        if (written === 'changed' || written === 'locked') setSight({ kind: written, mine });
      });
    },
    [kept, drawer],
  );

  const veiled = useMemo(() => discreet(knowledge), [knowledge]);
  const desk = useMemo<Desk>(
    () => ({
      knowledge,
      today,
      lang,
      kept,
      kase: kept.case,
      begun,
      drawer,
      say: (value: TextValue) => say(knowledge, lang, value),
      sayDiscreetly: (value: TextValue) => say(veiled, lang, value),
      t: (id, places) => say(knowledge, lang, text(id, places)),
      keep: (next) => change({ ...kept, ...next }),
      exchange: change,
      show: setSight,
      speak: (next) => {
        bringAll(arrival, needs, next).then(() => {
          setLang(next);
          keepLanguage(next);
        }, failed);
      },
    }),
    [arrival, knowledge, needs, veiled, today, lang, kept, begun, drawer, change],
  );

  return (
    <DeskProvider value={desk}>
      <Frame refused={refused}>
        {later !== undefined && route.length === 0 && <later.Advice />}
        {waits ? null : fault !== undefined ? (
          <p class="stop">{desk.t('web.fault')}</p>
        ) : sight === undefined ? null : sight.kind === 'kept' ? (
          <>
            {later && <later.Keeping route={route[0]} />}
            <Stop route={route} begun={begun} needs={needs} isHere={isHere} />
          </>
        ) : (
          later && <later.Settle sight={sight} route={route[0]} />
        )}
      </Frame>
      {later !== undefined && settled && <later.Newer />}
    </DeskProvider>
  );
}

interface StopProps {
  readonly route: readonly string[];
  readonly begun: boolean;
  readonly needs: Needs;
  /** What it needs has come. */
  readonly isHere: boolean;
}

/** The page of an address. Home is the plan, once something has been told. */
function Stop({ route, begun, needs, isHere }: StopProps) {
  const [name = '', id] = route;
  const leadsHome = needs.needsCase === true && !begun;
  useEffect(() => {
    if (leadsHome) goInstead('');
  }, [leadsHome]);
  if (!isHere || leadsHome) return null;
  if (name === 'number') return <NumberPage />;
  if (name === 'question' || name === 'change')
    return isAnswerId(id) ? <QuestionPage key={route.join('/')} id={id} change={name === 'change'} /> : <NotFound />;
  if (name === '' && !begun) return <Start />;
  if (needs.chapter === undefined) return <NotFound />;
  const PageHere = pagesOf(needs.chapter)?.[name];
  return PageHere === undefined ? <NotFound /> : <PageHere id={id} />;
}

/** Everything that a page needs is there. */
const isAllHere = (arrival: Arrival, needs: Needs, lang: Lang): boolean =>
  arrival.has(filesNeeded(needs, lang)) && (needs.chapter === undefined || pagesOf(needs.chapter) !== undefined);

async function bringAll(arrival: Arrival, needs: Needs, lang: Lang): Promise<void> {
  await Promise.all([
    arrival.bring(filesNeeded(needs, lang)),
    needs.chapter === undefined ? undefined : bringChapter(needs.chapter),
  ]);
}

/** One after the other, so that the page answers in between. What does not come now comes when it is needed. */
async function bringEverything(arrival: Arrival): Promise<void> {
  await bringAllChapters().catch(() => undefined);
  for (const part of partNames) {
    await nextTurn();
    await arrival.bring(filesOf([part], languages)).catch(() => undefined);
  }
}

/** Once the page has nothing else to do. */
function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(act, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act);
  return () => cancelIdleCallback(handle);
}
