import { isSameLink } from '@otboy/assess';
import type { Case } from '@otboy/casefile';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { servicesNamed } from '../parts/service-search.ts';

interface ByHandProps {
  readonly change: (kase: Case, words: string) => void;
}

const mostShown = 8;

/** A service by its name in any of the scripts, or a sender as the phone shows it. */
export function ByHand({ change }: ByHandProps) {
  const { knowledge, kase, say, t } = useDesk();
  const [wanted, setWanted] = useState('');
  const typed = wanted.trim().slice(0, 60);
  const held = new Set([
    ...kase.links.map(({ service }) => service),
    ...Object.keys(kase.declared).filter((id) => kase.declared[id] === 'have'),
  ]);
  const found = servicesNamed(Object.values(knowledge.services), typed).slice(0, mostShown);
  const sender = { service: null, label: typed };
  const known = kase.links.some((link) => isSameLink(link, sender));
  const done = (next: Case, name: string) => {
    setWanted('');
    change(next, t('web.links.by-hand.added', { name }));
  };
  return (
    <details class="group">
      <summary>{t('web.links.by-hand')}</summary>
      <p>{t('web.links.by-hand.text')}</p>
      <div class="field">
        <label for="by-hand">{t('web.links.by-hand.name')}</label>
        <p class="hint" id="by-hand-hint">
          {t('web.links.by-hand.hint')}
        </p>
        <input
          id="by-hand"
          class="long"
          type="search"
          autocomplete="off"
          aria-describedby="by-hand-hint"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        <p class="hint" role="status">
          {typed === '' ? '' : t('web.services.found', { n: found.length })}
        </p>
      </div>
      <ul class="choices by-hand">
        {found.map(({ id }) => (
          <li key={id}>
            {held.has(id) ? (
              <p class="choice held">
                {say({ service: id })} <span class="dim">{t('web.links.by-hand.held')}</span>
              </p>
            ) : (
              <button
                type="button"
                class="choice"
                onClick={() => done({ ...kase, declared: { ...kase.declared, [id]: 'have' } }, say({ service: id }))}
              >
                {say({ service: id })}
              </button>
            )}
          </li>
        ))}
        {typed !== '' && !known && (
          <li>
            <button
              type="button"
              class="choice unsure"
              onClick={() => done({ ...kase, links: [...kase.links, sender] }, typed)}
            >
              {t('web.links.by-hand.sender', { name: typed })}
            </button>
          </li>
        )}
      </ul>
    </details>
  );
}
