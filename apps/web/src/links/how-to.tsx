import { type Fact, freshness, type Knowledge } from '@otboy/knowledge';
import { useDesk } from '../desk.ts';
import { Grade, Sources } from '../parts/fact.tsx';

/**
 * How an export is made, by what the person has in hand: how many steps each way has in the texts, and which formats it
 * ends in. A way is said to be read as soon as one of them can be.
 */
const ways = [
  { id: 'android', steps: 5, formats: ['sms-backup-restore'] },
  { id: 'no-google', steps: 4, formats: undefined },
  { id: 'iphone', steps: 3, formats: ['iphone-backup'] },
  { id: 'computer', steps: 4, formats: undefined },
  { id: 'carrier', steps: 3, formats: ['carrier-detail'] },
] as const;

interface HowToProps {
  /** Ids of the formats that can be read; undefined while that is not known yet. */
  readonly formats: readonly string[] | undefined;
}

export function HowTo({ formats }: HowToProps) {
  const { t } = useDesk();
  return (
    <section>
      <h2>{t('web.links.how')}</h2>
      <p class="why">{t('web.links.how.text')}</p>
      {ways.map(({ id, steps, formats: made }) => (
        <details class="group" key={id}>
          <summary>{t(`web.links.how.${id}`)}</summary>
          {made !== undefined && formats !== undefined && !made.some((one) => formats.includes(one)) && (
            <p class="note">{t('web.links.how.not-read')}</p>
          )}
          <ol>
            {Array.from({ length: steps }, (_, n) => (
              <li key={n}>{t(`web.links.how.${id}.${n + 1}`)}</li>
            ))}
          </ol>
          {id === 'carrier' && <CallDetail />}
        </details>
      ))}
    </section>
  );
}

/** What is known of the call detail of the person's carrier, with its grade; of all carriers while that is unknown. */
function CallDetail() {
  const { knowledge, kase, today, say } = useDesk();
  const carrier = kase.answers.carrierNow;
  const facts = detailFacts(knowledge).filter(
    (fact) => (carrier === undefined || fact.scope === carrier) && freshness(fact, today).state !== 'withheld',
  );
  return (
    <ul class="marked">
      {facts.map((fact) => (
        <li key={fact.id}>
          <p>
            {carrier === undefined && <strong>{say({ carrier: fact.scope })} · </strong>}
            {say({ say: `fact.${fact.id}` })}
          </p>
          <p class="dim">
            <Grade
              confidence={fact.confidence}
              checked={fact.checked}
              stale={freshness(fact, today).state === 'warned'}
            />
          </p>
          <Sources
            sources={fact.sources.map(({ url, title }) => ({ url, ...(title === undefined ? {} : { title }) }))}
          />
        </li>
      ))}
    </ul>
  );
}

const detailFacts = ({ facts }: Knowledge): Fact[] =>
  Object.values(facts).filter(({ topic, retired }) => topic === 'call-detail' && retired === undefined);
