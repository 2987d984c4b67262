import { useState } from 'preact/hooks';
import { place } from '../carried.ts';
import { sealedForAddress } from '../case-file.ts';
import { useDesk } from '../desk.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { type Mistake, NewPassphrase } from '../parts/new-passphrase.tsx';
import { Page } from '../parts/page.tsx';
import { fitsQr, Qr } from '../parts/qr.tsx';

/** An address that only this computer knows leads nowhere on another device. */
const onlyHere = ({ protocol, hostname }: Location): boolean =>
  !/^https?:$/.test(protocol) || /^(localhost|127\.|\[?::1)/.test(hostname);

/** The page as an address without anything of the case; `#/` and what follows stays behind. */
const addressOf = ({ origin, pathname }: Location): string => `${origin}${pathname}`;

/** Opens this page on the phone by its camera, and carries the case there: as a file, or sealed, in a square. */
export function OnThePhone() {
  const { begun, t } = useDesk();
  const [mistake, setMistake] = useState<Mistake>();
  const isNowhereElse = onlyHere(location);
  const address = addressOf(location);
  return (
    <Page title={t('web.phone.title')} wrong={mistake !== undefined} back>
      {mistake !== undefined && <ErrorSummary {...mistake} />}
      {isNowhereElse ? (
        <p class="note">{t('web.phone.only-here')}</p>
      ) : (
        <>
          <p class="lead">{t('web.phone.lead')}</p>
          <Qr words={address} name={t('web.phone.code')} />
          <p class="address">{address}</p>
        </>
      )}
      <section>
        <h2>{t('web.phone.case')}</h2>
        <p>{t('web.phone.case.text')}</p>
        <p class="row">
          <a class="act" href="#/case">
            {t(begun ? 'web.phone.to-case' : 'web.start.open')}
          </a>
        </p>
      </section>
      {begun && !isNowhereElse && <SealedCase address={address} mistake={mistake} complain={setMistake} />}
    </Page>
  );
}

interface SealedCaseProps {
  readonly address: string;
  readonly mistake: Mistake | undefined;
  readonly complain: (mistake: Mistake | undefined) => void;
}

/** The answers themselves in a square: whoever reads it off the screen still needs the passphrase. */
function SealedCase({ address, mistake, complain }: SealedCaseProps) {
  const { kase, t } = useDesk();
  const [words, setWords] = useState<string>();
  const use = async (passphrase: string) => {
    try {
      setWords(`${address}#/${place}/${await sealedForAddress(kase, passphrase)}`);
    } catch {
      return t('web.phone.sealed.failed');
    }
    return undefined;
  };
  return (
    <section>
      <h2>{t('web.phone.sealed')}</h2>
      {words === undefined ? (
        <>
          <p>{t('web.phone.sealed.text')}</p>
          <NewPassphrase
            label={t('web.keeping.pass.label')}
            button={t('web.phone.sealed.do')}
            mistake={mistake}
            complain={complain}
            use={use}
          />
        </>
      ) : (
        <>
          <p role="status">{fitsQr(words) && t('web.phone.sealed.done')}</p>
          <Qr words={words} name={t('web.phone.sealed.code')} />
          <p class="row">
            <button type="button" class="quiet-act" onClick={() => setWords(undefined)}>
              {t('web.phone.sealed.hide')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
