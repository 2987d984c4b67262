import type { Emergency as Made } from '@otboy/plan';
import { useDesk } from '../desk.ts';

type Call = Made['call'][number];

/** The five acts, whom to call, what not to forget. */
export function Emergency({ made, level }: { readonly made: Made; readonly level: 2 | 3 }) {
  const { say, t } = useDesk();
  const [first] = made.call;
  // Said once where it is the same for all.
  const sameDay = made.call.every(({ checked, stale }) => checked === first?.checked && !stale)
    ? first?.checked
    : undefined;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      <section>
        <Heading>{t('web.urgent.acts')}</Heading>
        <ol class="acts">
          {made.acts.map((act) => (
            <li key={act.say}>{say(act)}</li>
          ))}
        </ol>
      </section>
      <section>
        <Heading>{t('web.urgent.call')}</Heading>
        {sameDay !== undefined && <p class="dim">{t('web.urgent.checked', { date: { date: sameDay } })}</p>}
        {made.call.length === 0 ? (
          <p>{t('cli.emergency.no-calls')}</p>
        ) : (
          <ul class="calls">
            {made.call.map((call) => (
              <Whom key={call.hotline} call={call} dated={sameDay === undefined} />
            ))}
          </ul>
        )}
      </section>
      <section>
        <Heading>{t('web.urgent.warnings')}</Heading>
        <ul class="marked">
          {made.warnings.map((warning) => (
            <li key={warning.say}>{say(warning)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** A hotline: its numbers at home and abroad, those to compare first marked. */
export function Whom({ call, dated }: { readonly call: Call; readonly dated: boolean }) {
  const { knowledge, say, t } = useDesk();
  const lines = (place: 'home' | 'abroad') => call[place].filter(({ tel }) => tel !== null);
  return (
    <li>
      <h3>{nameOf(knowledge, call.hotline, say)}</h3>
      {(['home', 'abroad'] as const).map((place) => (
        <div class="lines" key={place}>
          <span class="place">{t(`web.urgent.${place}`)}</span>
          {lines(place).length === 0 ? (
            <span class="dim">{place === 'abroad' ? t('web.urgent.no-abroad') : '–'}</span>
          ) : (
            <ul>
              {lines(place).map((line) => (
                <li key={line.number}>
                  <a class={line.checkFirst ? 'phone doubtful' : 'phone'} href={`tel:${line.tel}`}>
                    {line.number}
                  </a>
                  {line.checkFirst && <span class="compare">{t(compareWith(knowledge, call.hotline))}</span>}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {dated && (
        <p class="dim">{t(call.stale ? 'web.urgent.stale' : 'web.urgent.checked', { date: { date: call.checked } })}</p>
      )}
    </li>
  );
}

type Known = ReturnType<typeof useDesk>['knowledge'];

/** With what a doubtful number is compared first: a contract, a card, a site. */
const compareWith = ({ carriers, hotlines, services }: Known, id: string): string => {
  if (carriers[id] !== undefined) return 'web.urgent.compare-carrier';
  const isBank = services[hotlines[id]?.service ?? id]?.category === 'bank';
  return isBank ? 'web.urgent.compare' : 'web.urgent.compare-site';
};

const nameOf = ({ carriers, hotlines }: Known, id: string, say: ReturnType<typeof useDesk>['say']): string =>
  say(carriers[id] === undefined ? { service: hotlines[id]?.service ?? id } : { carrier: id });
