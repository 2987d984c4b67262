import { discreet, type Knowledge, type Lang, say, type TextValue, text } from '@otboy/knowledge';
import { useCallback, useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import { thisDay } from './clock.ts';
import { type Desk, DeskProvider } from './desk.ts';
import { counted, Drawer, freshCase, hasBegun, type Kept, names, type Sight } from './keep.ts';
import { firstLanguage, keepLanguage, tagOf } from './language.ts';
import { NotFound } from './pages/not-found.tsx';
import { NumberPage } from './pages/number.tsx';
import { QuestionPage } from './pages/question.tsx';
import { Start } from './pages/start.tsx';
import { Frame } from './parts/frame.tsx';
import { goInstead, useRoute } from './route.ts';
import { isAnswerId } from './sitting.ts';

type Later = typeof import('./pages/later.ts');

const drawer = new Drawer(() => localStorage);
/** While there is none to show. */
const none = freshCase();

const failed = () => document.querySelector('#failed')?.removeAttribute('hidden');

export function App({ knowledge }: { readonly knowledge: Knowledge }) {
  const [sight, setSight] = useState<Sight | undefined>(() =>
    drawer.isEmpty() ? { kind: 'kept', kept: none } : undefined,
  );
  const [refused, setRefused] = useState(false);
  const [lang, setLang] = useState<Lang>(firstLanguage);
  const [today, setToday] = useState(thisDay);
  const route = useRoute();
  const [later, setLater] = useState<Later>();
  const [fault] = useErrorBoundary();

  useEffect(() => {
    import('./pages/later.ts').then(setLater, failed);
  }, []);
  useEffect(() => {
    if (sight === undefined) later?.openShelf(drawer).then(setSight, failed);
  }, [sight, later]);
  // Another tab has changed the case: this one shows it, unless it holds something that is to be settled first.
  useEffect(() => {
    const heard = ({ key }: StorageEvent) => {
      if (key === null || key === drawer.name || key === names.lock)
        later?.openShelf(drawer).then((now) => setSight((held) => (held?.kind === 'changed' ? held : now)), failed);
    };
    addEventListener('storage', heard);
    return () => removeEventListener('storage', heard);
  }, [later]);
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
  const change = useCallback(
    (next: Kept) => {
      const mine = counted(kept, next);
      setSight({ kind: 'kept', kept: mine });
      drawer.keep(mine, (written) => {
        setRefused(written === 'refused');
        if (written === 'changed' || written === 'locked') setSight({ kind: written, mine });
      });
    },
    [kept],
  );

  const veiled = useMemo(() => discreet(knowledge), [knowledge]);
  const desk = useMemo<Desk>(
    () => ({
      knowledge,
      today,
      lang,
      kept,
      kase: kept.case,
      begun: hasBegun(kept),
      drawer,
      say: (value: TextValue) => say(knowledge, lang, value),
      sayDiscreetly: (value: TextValue) => say(veiled, lang, value),
      t: (id, places) => say(knowledge, lang, text(id, places)),
      keep: (next) => change({ ...kept, ...next }),
      exchange: change,
      show: setSight,
      speak: (next) => {
        setLang(next);
        keepLanguage(next);
      },
    }),
    [knowledge, veiled, today, lang, kept, change],
  );

  return (
    <DeskProvider value={desk}>
      <Frame refused={refused}>
        {later !== undefined && route.length === 0 && <later.Advice />}
        {fault !== undefined ? (
          <p class="stop">{desk.t('web.fault')}</p>
        ) : sight === undefined ? null : sight.kind === 'kept' ? (
          <>
            {later && <later.Keeping route={route[0]} />}
            <Stop route={route} begun={desk.begun} later={later} />
          </>
        ) : (
          later && <later.Settle sight={sight} route={route[0]} />
        )}
      </Frame>
      {later !== undefined && <later.Newer />}
    </DeskProvider>
  );
}

interface StopProps {
  readonly route: readonly string[];
  readonly begun: boolean;
  /** Undefined for the moment in which it travels. */
  readonly later: Later | undefined;
}

/** The page of an address. Home is the plan, once something has been told. */
function Stop({ route, begun, later }: StopProps) {
  const [name = '', id] = route;
  const stop = later !== undefined && Object.hasOwn(later.stops, name) ? later.stops[name] : undefined;
  const leadsHome = stop?.needsCase === true && !begun;
  useEffect(() => {
    if (leadsHome) goInstead('');
  }, [leadsHome]);
  if (name === 'number') return <NumberPage />;
  if (name === 'question' || name === 'change')
    return isAnswerId(id) ? <QuestionPage key={route.join('/')} id={id} change={name === 'change'} /> : <NotFound />;
  if (name === '' && !begun) return <Start />;
  if (later === undefined || leadsHome) return null;
  return stop === undefined ? <NotFound /> : <stop.page id={id} />;
}
