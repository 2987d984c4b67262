import { planTogether, type Together, tasksOf } from '@otboy/plan';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { caseName } from '../case-name.ts';
import { useDesk } from '../desk.ts';
import { freshCase, hasBegun } from '../keep.ts';
import { CaseCard } from '../parts/case-card.tsx';
import { Page } from '../parts/page.tsx';
import { go } from '../route.ts';
import { allCases, newName, type OnShelf, remove, takeOut } from '../shelf.ts';

/** Every case on this device: what comes first in each, and in which order over all. */
export function Cases() {
  const desk = useDesk();
  const { begun, drawer, kept, knowledge, today, t, show } = desk;
  const [lying, setLying] = useState<readonly OnShelf[]>();
  const [news, setNews] = useState('');
  const [failed, setFailed] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const look = () => allCases(drawer).then(setLying);
  // What lies there is read anew whenever the open one changes.
  useEffect(() => {
    look();
  }, [drawer, kept]);
  useEffect(() => {
    if (news !== '') said.current?.focus();
  }, [news]);
  // The open one as it is on the screen: a browser may have refused to keep it.
  const cases = useMemo(() => {
    const others = (lying ?? []).filter(({ name }) => name !== drawer.name);
    return [...others, { name: drawer.name, kept }].sort((a, b) => (a.name < b.name ? -1 : 1));
  }, [lying, kept, drawer]);
  const together = useMemo(() => {
    const told = cases.flatMap(({ name, kept: one }) =>
      one !== undefined && hasBegun(one) ? [{ file: name, case: one.case }] : [],
    );
    return planTogether(knowledge, told, today);
  }, [cases, knowledge, today]);
  if (lying === undefined) return null;
  const nameOf = (name: string) => caseName(desk, name, cases.find((one) => one.name === name)?.kept);
  // What this tab holds is kept first: where the browser refuses, nothing is put away.
  const leaveFor = (name: string, run: () => void) => {
    const leave = () => (takeOut(drawer, name) ? run() : setFailed(true));
    if (!begun) return leave();
    drawer.keep(kept, (written) => {
      if (written === 'kept') leave();
      else if (written === 'refused') setFailed(true);
      else show({ kind: written, mine: kept });
    });
  };
  const open = (name: string) =>
    leaveFor(name, () => {
      show(undefined);
      go('');
    });
  const add = () =>
    leaveFor(newName(drawer), () => {
      show({ kind: 'kept', kept: freshCase() });
      go('number');
    });
  const rename = (label: string) => {
    const { label: _before, ...unnamed } = kept;
    desk.exchange(label === '' ? unnamed : { ...unnamed, label });
  };
  const takeAway = (name: string) => {
    setNews(t('web.keeping.all.removed', { name: nameOf(name) }));
    const isOpen = name === drawer.name;
    remove(drawer, name);
    if (isOpen) show(undefined);
    else look();
  };
  return (
    <Page title={t('web.keeping.all.title')} back>
      {failed && (
        <p class="stop" role="alert">
          {t('web.not-kept')} <a href="#/case">{t('web.save-now')}</a>
        </p>
      )}
      <p class={news === '' ? 'news' : 'news note'} role="status" tabIndex={-1} ref={said}>
        {news}
      </p>
      <p class="lead">{t('web.keeping.all.lead')}</p>
      <ul class="cases">
        {cases.map(({ name, kept: one }) => (
          <CaseCard
            key={name}
            name={nameOf(name)}
            kept={one}
            plan={together.cases.find(({ file }) => file === name)}
            open={name === drawer.name ? undefined : () => open(name)}
            rename={rename}
            remove={cases.length > 1 || one === undefined ? () => takeAway(name) : undefined}
          />
        ))}
      </ul>
      <p>
        <button type="button" class="quiet-act" onClick={add}>
          {t('web.keeping.cases.more')}
        </button>
      </p>
      {together.cases.length > 1 && <Order together={together} nameOf={nameOf} />}
    </Page>
  );
}

/** So many steps of all cases are shown at once. */
const shown = 8;

function Order({ together, nameOf }: { readonly together: Together; readonly nameOf: (name: string) => string }) {
  const { sayDiscreetly, t, today } = useDesk();
  const open = new Map(
    together.cases.flatMap((plan) => {
      // What is in reserve comes only after a refusal.
      const { first, now, later } = tasksOf(plan, today);
      return [...(first === undefined ? [] : [first]), ...now, ...later].map((step) => [
        `${plan.file}/${step.id}`,
        { whose: nameOf(plan.file), step },
      ]);
    }),
  );
  const steps = together.across.order.flatMap((id) => {
    const one = open.get(id);
    return one === undefined ? [] : [{ id, ...one }];
  });
  const list = (some: typeof steps) => (
    <>
      {some.map(({ id, whose, step }) => (
        <li key={id}>
          <span class="whose">{whose}</span> {sayDiscreetly(step.title)}
        </li>
      ))}
    </>
  );
  return (
    <section>
      <h2>{t('web.keeping.all.order')}</h2>
      <p>{t('web.keeping.all.order.text')}</p>
      <ol class="order">{list(steps.slice(0, shown))}</ol>
      {steps.length > shown && (
        <details class="facts">
          <summary>{t('web.keeping.all.order.more', { n: steps.length - shown })}</summary>
          <ol start={shown + 1}>{list(steps.slice(shown))}</ol>
        </details>
      )}
    </section>
  );
}
