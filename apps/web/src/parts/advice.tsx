import { useState } from 'preact/hooks';
import { canKeep } from '../can-keep.ts';
import { type ChatApp, thisChatApp } from '../chat-app.ts';
import { useDesk } from '../desk.ts';
import { isSingleFile } from '../edition.ts';

/** On the first page: where one reads this page, if what is told may be lost there. */
export function Advice() {
  const app = thisChatApp();
  return (
    <>
      {isSingleFile && <InAFile />}
      {app !== undefined && <InAChatApp app={app} />}
    </>
  );
}

/** What the browsers do with pages from a file differs, and some keep nothing: it is said before anything is told. */
function InAFile() {
  const { t } = useDesk();
  const [keeps] = useState(canKeep);
  return (
    <details class="advice note" open={!keeps}>
      <summary>{t(keeps ? 'web.shell.file.title' : 'web.shell.file.title.no-storage')}</summary>
      {keeps ? (
        <p>{t('web.shell.file.storage')}</p>
      ) : (
        <p>
          {t('web.shell.file.no-storage')} <a href="#/case">{t('web.save-now')}</a>
        </p>
      )}
      <p>{t('web.shell.file.without')}</p>
    </details>
  );
}

function InAChatApp({ app }: { readonly app: ChatApp }) {
  const { begun, t } = useDesk();
  const [copied, setCopied] = useState('');
  const address = location.href.replace(/#.*$/, '');
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(t('web.shell.chat-app.copied')),
      // Built-in browsers often refuse; the address stands there to be copied by hand.
      () => setCopied(t('web.shell.chat-app.not-copied')),
    );
  return (
    <details class="advice note">
      <summary>{t('web.shell.chat-app.title', { app: t(`web.shell.app.${app}.name`) })}</summary>
      <p>{t('web.shell.chat-app.why')}</p>
      <p>{t(app === 'wechat' || app === 'qq' ? 'web.shell.chat-app.how.tencent' : 'web.shell.chat-app.how')}</p>
      {begun && (
        <p>
          {t('web.shell.chat-app.begun')} <a href="#/case">{t('web.save-now')}</a>
        </p>
      )}
      <p class="address">{address}</p>
      <p class="advice-row">
        <button type="button" class="quiet-act" onClick={copy}>
          {t('web.shell.chat-app.copy')}
        </button>
        <span role="status">{copied}</span>
      </p>
    </details>
  );
}
