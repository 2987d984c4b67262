import type { Assessment } from '@otboy/assess';
import { type Answers, answers as schema } from '@otboy/casefile';
import { text } from '@otboy/knowledge';
import { verdictOf } from '../decided.ts';
import { useDesk } from '../desk.ts';
import { Below } from '../parts/below.tsx';
import { Facts } from '../parts/fact.tsx';
import { Page } from '../parts/page.tsx';
import { byPossible, Comparison, sign } from '../pictures/comparison.tsx';

type Alternative = Assessment['alternatives'][number];

export function VerdictPage() {
  const { knowledge, kase, kept, today, say, t } = useDesk();
  const made = verdictOf(knowledge, kase, today);
  const ways = [...made.alternatives].sort(byPossible);
  const titles = (codes: Assessment['then']) => ({ list: codes.map((code) => text(`verdict.${code}.within`)) });
  const missing = made.missing.filter((id) => !kept.unknown.includes(id));
  return (
    <Page title={say(made.title)} kicker={t('web.verdict.kicker', { date: { date: today } })}>
      <p class="lead">{say(made.text)}</p>
      {made.then.length > 0 && <p>{t('web.verdict.then', { list: titles(made.then) })}</p>}
      {made.also.length > 0 && <p>{t('web.verdict.also', { list: titles(made.also) })}</p>}
      <p class="row">
        <a class="act" href="#/plan">
          {t('web.verdict.to-plan')}
        </a>
      </p>
      <Below>
        <Why reasons={made.reasons.filter(({ outcome }) => outcome === 'yes')} />
        <Missing ids={missing} />
      </Below>
      <Below>
        <Ask ask={made.ask} />
        {/* Where no way is open there is nothing to compare. */}
        {ways.some(({ possible }) => possible !== 'no') && (
          <section class="wide">
            <h2>{t('web.verdict.alternatives')}</h2>
            <p>{t('web.verdict.alternatives.lead')}</p>
            <Comparison all={ways} />
          </section>
        )}
      </Below>
      <Below>
        <Alternatives all={ways} missing={made.missing} />
        {made.withheld.length > 0 && <p class="dim">{t('web.verdict.withheld', { n: made.withheld.length })}</p>}
      </Below>
    </Page>
  );
}

function Why({ reasons }: Pick<Assessment, 'reasons'>) {
  const { say, t } = useDesk();
  if (reasons.length === 0) return null;
  return (
    <section>
      <h2>{t('web.verdict.why')}</h2>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.rule}>
            <p>{say(reason.text)}</p>
            <Facts facts={reason.facts} sources={reason.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What would make it surer. */
function Missing({ ids }: { readonly ids: Assessment['missing'] }) {
  const { say, t } = useDesk();
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>{t('web.verdict.missing')}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#/question/${id}`}>{say(text(`question.${id}`))}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Weak facts: whom to ask, and what. */
function Ask({ ask }: Pick<Assessment, 'ask'>) {
  const { knowledge, say, t } = useDesk();
  if (ask.length === 0) return null;
  const nameOf = (to: string) =>
    to === 'other'
      ? text('cli.asked.own-carrier')
      : to === 'law' || to === 'all'
        ? text('cli.asked.law')
        : knowledge.carriers[to] !== undefined
          ? { carrier: to }
          : { service: to };
  return (
    <section>
      <h2>{t('web.verdict.ask')}</h2>
      {[...new Set(ask.map(({ to }) => to))].map((to) => (
        <details class="facts" key={to}>
          <summary>{t('web.verdict.ask.to', { whom: nameOf(to) })}</summary>
          <ul>
            {ask
              .filter((one) => one.to === to)
              .map(({ fact, question }) => (
                <li key={fact}>{say(question)}</li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

const choosable = (code: string): code is NonNullable<Answers['chosen']> => schema.shape.chosen.safeParse(code).success;

function Alternatives({
  all,
  missing,
}: {
  readonly all: readonly Alternative[];
  readonly missing: Assessment['missing'];
}) {
  const { t } = useDesk();
  return (
    <section>
      <h2>{t('web.verdict.each')}</h2>
      <ul class="alternatives">
        {all.map((one) => (
          <Card key={one.code} one={one} asked={missing} />
        ))}
      </ul>
    </section>
  );
}

function Card({ one, asked }: { readonly one: Alternative; readonly asked: Assessment['missing'] }) {
  const { kase, kept, keep, say, t } = useDesk();
  const { code, possible, missing, deadline, facts } = one;
  const { chosen } = kase.answers;
  const choose = (value: Answers['chosen']) => {
    const { chosen: _before, ...others } = kase.answers;
    keep({ ...kept, case: { ...kase, answers: value === undefined ? others : { ...others, chosen: value } } });
  };
  const [first] = missing;
  const can =
    possible === 'unknown' && first !== undefined
      ? missing.some((id) => asked.includes(id))
        ? text('cli.possible.missing-above')
        : text('cli.possible.missing', { question: text(`question.${first}`) })
      : text(`cli.possible.${possible}`);
  return (
    <li>
      <details class={chosen === code ? 'alternative chosen' : 'alternative'} open={chosen === code}>
        <summary>
          <h3>{say(text(`alternative.${code}.title`))}</h3>
          <span class={`can ${possible}`}>
            <span aria-hidden="true">{sign[possible]} </span>
            {t(chosen === code ? 'web.verdict.chosen' : `web.pictures.can.${possible}`)}
          </span>
        </summary>
        <p>{say(one.text)}</p>
        <dl>
          <dt>{t('web.verdict.possible')}</dt>
          <dd class={`can ${possible}`}>{say(can)}</dd>
          {deadline !== undefined && (
            <>
              <dt>{t('web.verdict.deadline')}</dt>
              <dd>{say({ date: deadline })}</dd>
            </>
          )}
          <dt>{t('web.verdict.cost')}</dt>
          <dd>{say(one.cost)}</dd>
          <dt>{t('web.verdict.risk')}</dt>
          <dd>{say(one.risk)}</dd>
        </dl>
        <Facts facts={facts} sources={[]} />
        {possible !== 'no' && choosable(code) && (
          <p class="row">
            {chosen === code ? (
              <>
                <strong>{t('web.verdict.chosen')}</strong>
                <button type="button" class="quiet-act" onClick={() => choose(undefined)}>
                  {t('web.verdict.unchoose')}
                </button>
              </>
            ) : (
              <button type="button" class="quiet-act" onClick={() => choose(code)}>
                {t('web.verdict.choose')}
                <span class="unseen">: {say(text(`alternative.${code}.title`))}</span>
              </button>
            )}
          </p>
        )}
      </details>
    </li>
  );
}
