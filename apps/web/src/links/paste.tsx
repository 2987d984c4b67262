import { usualServices } from '@otboy/assess';
import type { Link } from '@otboy/casefile';
import type { DiscoverResult } from '@otboy/discover';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import type { Pasted } from '../reading/order.ts';
import { readBeside } from '../reading/reader.ts';
import { rowsOf } from './row.ts';
import { Name } from './rows.tsx';

interface PasteProps {
  readonly add: (links: readonly Link[]) => void;
}

/** A message pasted from the phone: who sent it is told, its text is kept nowhere. */
export function Paste({ add }: PasteProps) {
  const { knowledge, kase, today, t } = useDesk();
  const [sender, setSender] = useState('');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [checking, setChecking] = useState<AbortController>();
  const [result, setResult] = useState<DiscoverResult>();
  useEffect(() => () => checking?.abort(), [checking]);
  const judge = () => {
    if (text.trim() === '') {
      document.getElementById('paste-text')?.focus();
      return setWrong(t('web.links.paste.empty'));
    }
    setWrong(undefined);
    setResult(undefined);
    const stopping = new AbortController();
    setChecking(stopping);
    const order = {
      services: knowledge.services,
      today,
      usual: usualServices(knowledge, kase.answers),
      declared: kase.declared,
      sources: messagesIn(text).map(
        (one, n): Pasted => ({ name: `pasted-${nextNumber(kase.links) + n}`, sender: sender.trim(), text: one }),
      ),
    };
    const done = () => {
      setChecking(undefined);
      setText('');
      setSender('');
    };
    readBeside(order, () => undefined, stopping.signal).then(
      (found) => {
        if (stopping.signal.aborted) return;
        done();
        setResult(found);
      },
      () => {
        if (stopping.signal.aborted) return;
        setChecking(undefined);
        setWrong(t('web.links.paste.broken'));
      },
    );
  };
  return (
    <details class="group">
      <summary>{t('web.links.paste')}</summary>
      <p>{t('web.links.paste.text')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          judge();
        }}
      >
        <div class="field">
          <label for="paste-sender">{t('web.links.paste.sender')}</label>
          <p class="hint" id="paste-sender-hint">
            {t('web.links.paste.sender.hint')}
          </p>
          <input
            id="paste-sender"
            autocomplete="off"
            aria-describedby="paste-sender-hint"
            value={sender}
            onInput={({ currentTarget }) => setSender(currentTarget.value)}
          />
        </div>
        <div class={wrong === undefined ? 'field' : 'field wrong'}>
          <label for="paste-text">{t('web.links.paste.message')}</label>
          <p class="hint" id="paste-hint">
            {t('web.links.paste.hint')}
          </p>
          {wrong !== undefined && (
            <p class="error" id="paste-error" role="alert">
              {wrong}
            </p>
          )}
          <textarea
            id="paste-text"
            rows={5}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={wrong === undefined ? 'paste-hint' : 'paste-hint paste-error'}
            aria-invalid={wrong !== undefined}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <p class="row">
          <button type="submit" class="act" disabled={checking !== undefined}>
            {t(checking === undefined ? 'web.links.paste.check' : 'web.links.paste.checking')}
          </button>
        </p>
      </form>
      {result !== undefined && (
        <Judged
          result={result}
          add={(links) => {
            setResult(undefined);
            add(links);
          }}
        />
      )}
    </details>
  );
}

/** Several messages have a blank line between them. */
const messagesIn = (text: string): string[] =>
  text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Each pasted message is evidence of its own: another one never takes its place. */
const nextNumber = (links: readonly Link[]): number =>
  1 +
  Math.max(
    0,
    ...links.flatMap(({ evidence = [] }) => evidence.map(({ file }) => Number(/^pasted-(\d+)$/.exec(file)?.[1] ?? 0))),
  );

function Judged({ result, add }: PasteProps & { readonly result: DiscoverResult }) {
  const { knowledge, t } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const rows = rowsOf(knowledge, result.links);
  return (
    <div class="judged" tabIndex={-1} ref={box}>
      {result.suspicious.length > 0 && <p class="stop">{t('web.links.paste.suspicious')}</p>}
      {rows.length === 0 ? (
        result.suspicious.length === 0 && <p>{t('web.links.paste.nobody')}</p>
      ) : (
        <>
          <p>{t('web.links.paste.found', { n: rows.length })}</p>
          <ul>
            {rows.map((row) => (
              <li key={row.key}>
                <strong>
                  <Name row={row} />
                </strong>
                {row.link.service === null && <span class="dim"> {t('web.links.unknown.short')}</span>}
              </li>
            ))}
          </ul>
          <p class="row">
            <button type="button" class="act" onClick={() => add(result.links)}>
              {t('web.links.add', { n: rows.length })}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
