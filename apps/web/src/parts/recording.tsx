import type { Event } from '@otboy/casefile';
import { type Plan, passesClosedGuard, recorded, withdrawn } from '@otboy/plan';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { wordsOf as placesOf } from '../address.ts';
import { useDesk } from '../desk.ts';
import { hold } from '../held.ts';
import { wordsOf } from '../record.ts';
import { go } from '../route.ts';

interface Recording {
  readonly record: (event: Event) => void;
  readonly undo: (event: Event) => void;
  /** What was just noted, with its undoing; stands once on the page. */
  readonly news: VNode;
}

interface Recorder {
  /**
   * @param then the page that follows where one is stopped and goes on; this one, unless it is named
   * @returns whether it is noted; what passes the point of no return while the guard is closed leads to the page that stops
   */
  readonly record: (event: Event, then?: string) => boolean;
  readonly undo: (event: Event) => void;
}

/** Notes what happened in the case, and takes it back. */
export function useRecorder(plan: Plan): Recorder {
  const { kase, kept, keep } = useDesk();
  return {
    record: (event, then = placesOf(location.hash)[0] ?? 'plan') => {
      const stops = passesClosedGuard(plan, event);
      if (stops) {
        hold({ event, back: then });
        go('stop');
      } else keep({ ...kept, case: recorded(kase, event) });
      return !stops;
    },
    undo: (event) => keep({ ...kept, case: withdrawn(kase, event) }),
  };
}

/** The same, and says so where it is heard. */
export function useRecording(plan: Plan, nameOfAnswer?: (event: Event) => string): Recording {
  const desk = useDesk();
  const { kase, t } = desk;
  const recorder = useRecorder(plan);
  const [news, setNews] = useState<{ readonly words: string; readonly event?: Event }>();
  const said = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its step; whoever uses the keyboard goes on from here.
  useEffect(() => {
    if (news !== undefined) said.current?.focus({ preventScroll: true });
  }, [news]);
  const nameOf = (event: Event): string => {
    if (nameOfAnswer !== undefined) return nameOfAnswer(event);
    const step = plan.steps.find(({ id }) => id === event.step);
    const what = t(wordsOf(event));
    return step === undefined ? what : t('web.plan.note-of-step', { what, step: desk.sayDiscreetly(step.title) });
  };
  const record = (event: Event) => {
    if (recorder.record(event)) setNews({ words: t('web.plan.noted', { what: nameOf(event) }), event });
  };
  const undo = (event: Event) => {
    recorder.undo(event);
    setNews({ words: t('web.plan.undone', { what: nameOf(event) }) });
  };
  const latest = news?.event;
  return {
    record,
    undo,
    news: (
      <div class={news === undefined ? 'news' : 'news note'} role="status" tabIndex={-1} ref={said}>
        {news?.words}{' '}
        {latest !== undefined && kase.events.includes(latest) && (
          <button type="button" class="link" onClick={() => undo(latest)}>
            {t('web.plan.undo')}
          </button>
        )}
      </div>
    ),
  };
}
