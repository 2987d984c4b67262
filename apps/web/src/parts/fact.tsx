import type { Assessment } from '@otboy/assess';
import { useDesk } from '../desk.ts';

export type ShownFact = Assessment['reasons'][number]['facts'][number];
type Source = Assessment['reasons'][number]['sources'][number];

/** How sure something is, and as of when. */
export function Grade({ confidence, checked, stale }: Pick<ShownFact, 'confidence' | 'checked' | 'stale'>) {
  const { t } = useDesk();
  const date = { date: { date: checked } };
  return (
    <span class="grade">
      <span class={`sure ${confidence}`}>{t(`web.grade.${confidence}`)}</span>
      {t('web.comma')}
      {t(stale ? 'web.grade.stale' : 'web.grade.checked', date)}
    </span>
  );
}

/** Facts behind a statement: what each says, how sure it is, where it was read. */
export function Facts({
  facts,
  sources,
}: {
  readonly facts: readonly ShownFact[];
  readonly sources: readonly Source[];
}) {
  const { say, t } = useDesk();
  if (facts.length === 0) return null;
  return (
    <details class="facts">
      <summary>{t('web.verdict.facts', { n: facts.length })}</summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact.fact}>
            <p>{say(fact.text)}</p>
            <p class="dim">
              <Grade {...fact} />
            </p>
            {fact.told !== undefined && <p class="dim">{t('web.grade.told', { answer: fact.told })}</p>}
            {fact.ask !== undefined && <p class="dim">{t('web.grade.ask', { question: fact.ask })}</p>}
            <Sources sources={sources.filter((source) => source.fact === fact.fact)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type Read = Pick<Source, 'url'> & { readonly title?: string };

/** Where it was read. Nothing is asked of these places unless the person follows the link. */
export function Sources({ sources }: { readonly sources: readonly Read[] }) {
  const shown = sources.filter(({ url, title }) => url !== null || title !== undefined);
  if (shown.length === 0) return null;
  return (
    <ul class="sources">
      {shown.map(({ url, title }) => (
        <li key={`${url} ${title}`}>
          {url === null ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {title ?? hostOf(url)}
            </a>
          )}
          {title !== undefined && url !== null && <span class="dim"> {hostOf(url)}</span>}
        </li>
      ))}
    </ul>
  );
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? url;
