import type { GuideSection, Sentence } from '@otboy/knowledge';
import { fill, type Pen } from './pen.ts';
import { BasisOf, Claim, Statement } from './statement.tsx';

interface SectionProps {
  readonly pen: Pen;
  readonly carrier: string;
  readonly section: GuideSection;
}

export function Section({ pen, carrier, section }: SectionProps) {
  const { t, say } = pen;
  const { id, title, points, days, calls, addressee, own, ownUnknown, all, claims, phrases } = section;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(title)}</h2>
      <div class="beside">
        <div class="known">
          {points.length > 0 && <List pen={pen} said={points} kind="points" />}
          {id === 'calls' && <Calls pen={pen} calls={calls} />}
          {days.length > 0 && <Days pen={pen} days={days} />}
          {(own.length > 0 || addressee !== undefined) && (
            <>
              <h3>{t('web.guide.own', { carrier: { carrier } })}</h3>
              <List pen={pen} said={[...(addressee ? [addressee] : []), ...own]} kind="facts" />
            </>
          )}
          {ownUnknown && <p class="dim">{t('web.guide.own.none', { carrier: { carrier } })}</p>}
          {phrases.length > 0 && <Phrases pen={pen} phrases={phrases} />}
          {all.length > 0 && (
            <details>
              <summary>{t('web.guide.all', { n: all.length })}</summary>
              <List pen={pen} said={all} kind="facts" />
            </details>
          )}
        </div>
        {claims.length > 0 && (
          <div class="claims">
            <h3>{t('web.guide.claims')}</h3>
            <ul>
              {claims.map((claim) => (
                <li key={claim.claim.say}>
                  <Claim pen={pen} claim={claim} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p class="up">
        <a href="#contents">{t('web.guide.contents')}</a>
      </p>
    </section>
  );
}

interface ListProps {
  readonly pen: Pen;
  readonly said: readonly Sentence[];
  readonly kind: 'points' | 'facts';
}

function List({ pen, said, kind }: ListProps) {
  return (
    <ul class={kind}>
      {said.map((one) => (
        <li key={one.text.say}>
          <Statement pen={pen} said={one} />
        </li>
      ))}
    </ul>
  );
}

function Days({ pen, days }: Pick<SectionProps, 'pen'> & Pick<GuideSection, 'days'>) {
  return (
    <>
      <h3>{pen.t('web.guide.days')}</h3>
      <table class="days">
        <thead>
          <tr>
            <th scope="col">{pen.t('web.guide.period')}</th>
            <th scope="col">{pen.t('web.guide.period.length')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((one) => (
            <tr key={one.text.say}>
              <th scope="row">
                <Statement pen={pen} said={one} />
              </th>
              <td>{pen.say(one.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Calls({ pen, calls }: Pick<SectionProps, 'pen'> & { readonly calls: GuideSection['calls'] }) {
  const { t } = pen;
  if (calls === undefined) return <p>{t('web.guide.calls.none')}</p>;
  return (
    <>
      {calls.lines.length === 0 && <p>{t('web.guide.calls.none')}</p>}
      {(['home', 'abroad'] as const).map((place) => {
        const lines = calls.lines.filter((line) => line.place === place);
        return (
          lines.length > 0 && (
            <div class="numbers" key={place}>
              <h3>{t(`web.urgent.${place}`)}</h3>
              <ul>
                {lines.map((line) => (
                  <li key={line.number}>
                    {line.tel === null ? line.number : <a href={`tel:${line.tel}`}>{line.number}</a>}{' '}
                    <span class="dim">
                      {[
                        t(`web.guide.grade.${line.confidence}`),
                        ...(line.free === 'yes' ? [t('web.guide.calls.free')] : []),
                        ...(line.checkFirst ? [t('web.guide.calls.compare')] : []),
                      ].join(pen.lang === 'zh' ? '，' : ', ')}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      {calls.chat && <p>{t('web.guide.calls.else', { chat: pen.say(calls.chat) })}</p>}
      <BasisOf pen={pen} basis={calls} />
    </>
  );
}

/** What to show or say: the language of the counter first, then what it means. */
function Phrases({ pen, phrases }: Pick<SectionProps, 'pen'> & Pick<GuideSection, 'phrases'>) {
  return (
    <div class="phrases">
      <h3>{pen.t('web.guide.phrases')}</h3>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase.id}>
            <p lang="ru">{fill(phrase.ru)}</p>
            {pen.lang !== 'ru' && <p class="dim">{fill(phrase[pen.lang])}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
