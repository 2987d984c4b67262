import { useEffect, useRef, useState } from 'preact/hooks';
import { carried } from '../carried.ts';
import { useDesk } from '../desk.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import type { Mistake } from '../parts/new-passphrase.tsx';
import { OpenFile } from '../parts/open-file.tsx';
import { Page } from '../parts/page.tsx';
import { fromAddress } from '../squeezed.ts';

/** A case that came in a square from the screen of another device, sealed. */
export function Carried() {
  const { begun, t } = useDesk();
  const [mistake, setMistake] = useState<Mistake>();
  const [isOpen, setOpen] = useState(false);
  const [come, setCome] = useState(carried);
  const said = useRef<HTMLDivElement>(null);
  // The field that was typed into is gone; whoever uses the keyboard goes on from here.
  useEffect(() => {
    if (isOpen) said.current?.focus();
  }, [isOpen]);
  // Another square, read while the page is open; the address is the same by then.
  useEffect(() => {
    const again = () => {
      setCome(carried);
      setOpen(false);
      setMistake(undefined);
    };
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, []);
  const sealed = fromAddress(come ?? '');
  const has = sealed !== undefined && sealed.length > 0;
  return (
    <Page title={t('web.carried.title')} wrong={mistake !== undefined} back>
      {mistake !== undefined && <ErrorSummary {...mistake} />}
      <div role="status" tabIndex={-1} ref={said}>
        {isOpen && (
          <>
            <p class="lead">{t('web.carried.opened')}</p>
            <p class="row">
              <a class="act" href="#/plan">
                {t('web.urgent.to-plan')}
              </a>
            </p>
          </>
        )}
      </div>
      {!isOpen && (
        <>
          <p class={has ? 'lead' : 'stop'}>{t(has ? 'web.carried.lead' : 'web.carried.nothing')}</p>
          {has && begun && <p>{t('web.case.open.text')}</p>}
          <OpenFile
            key={come}
            mistake={mistake}
            complain={setMistake}
            opened={() => setOpen(true)}
            come={has ? { sealed, name: t('web.carried.name'), isSqueezed: true } : undefined}
          />
        </>
      )}
    </Page>
  );
}
