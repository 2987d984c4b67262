import { discreet, type Knowledge, type Lang, say, type TextValue, text } from '@otboy/knowledge';
import { useCallback, useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import { thisDay } from './clock.ts';
import { type Desk, DeskProvider } from './desk.ts';
import { find, forget, freshCase, type Kept, keep, onChangeElsewhere } from './keep.ts';
import { firstLanguage, forgetLanguage, keepLanguage, tagOf } from './language.ts';
import { NotFound } from './pages/not-found.tsx';
import { NumberPage } from './pages/number.tsx';
import { QuestionPage } from './pages/question.tsx';
import { Start } from './pages/start.tsx';
import { Frame } from './parts/frame.tsx';
import { goInstead, useRoute } from './route.ts';
import { isAnswerId } from './sitting.ts';

type Later = typeof import('./pages/later.ts');

const hasBegun = ({ case: kase, unknown }: Kept): boolean =>
  kase.number !== undefined ||
  unknown.length > 0 ||
  [kase.answers, kase.declared, kase.events, kase.links].some((part) => Object.keys(part).length > 0);

export function App({ knowledge }: { readonly knowledge: Knowledge }) {
  const [found, setFound] = useState(() => find('now'));
  const [kept, setKept] = useState<Kept>(() => (found.kind === 'kept' ? found.kept : freshCase()));
  const [before, setBefore] = useState<Kept | undefined>(() => {
    const earlier = find('before');
    return earlier.kind === 'kept' ? earlier.kept : undefined;
  });
  const [refused, setRefused] = useState(false);
  const [lang, setLang] = useState<Lang>(firstLanguage);
  const [today, setToday] = useState(thisDay);
  const route = useRoute();
  const [later, setLater] = useState<Later>();
  const [fault] = useErrorBoundary();

  useEffect(() => {
    import('./pages/later.ts').then(setLater, () => document.querySelector('#failed')?.removeAttribute('hidden'));
  }, []);

  useEffect(
    () =>
      onChangeElsewhere(() => {
        const now = find('now');
        setFound(now);
        setKept(now.kind === 'kept' ? now.kept : freshCase());
      }),
    [],
  );
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

  const change = useCallback((next: Kept) => {
    setKept(next);
    setRefused(!keep('now', next));
  }, []);

  const veiled = useMemo(() => discreet(knowledge), [knowledge]);
  const desk = useMemo<Desk>(
    () => ({
      knowledge,
      today,
      lang,
      kept,
      kase: kept.case,
      begun: hasBegun(kept),
      before,
      say: (value: TextValue) => say(knowledge, lang, value),
      sayDiscreetly: (value: TextValue) => say(veiled, lang, value),
      t: (id, places) => say(knowledge, lang, text(id, places)),
      keep: change,
      open: (kase) => {
        if (hasBegun(kept)) {
          setBefore(kept);
          keep('before', kept);
        }
        change({ case: kase, unknown: [] });
      },
      bringBack: () => {
        if (before === undefined) return;
        change(before);
        setBefore(undefined);
        forget('before');
      },
      wipe: () => {
        forget('now', 'before');
        forgetLanguage();
        setFound({ kind: 'nothing' });
        setBefore(undefined);
        setKept(freshCase());
      },
      speak: (next) => {
        setLang(next);
        keepLanguage(next);
      },
    }),
    [knowledge, veiled, today, lang, kept, before, change],
  );

  return (
    <DeskProvider value={desk}>
      <Frame refused={refused}>
        {fault !== undefined ? (
          <p class="stop">{desk.t('web.fault')}</p>
        ) : found.kind === 'unreadable' ? (
          later && <later.Unreadable raw={found.raw} />
        ) : (
          <Stop route={route} begun={desk.begun} later={later} />
        )}
      </Frame>
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
