import { writtenMobile } from '@otboy/knowledge';
import { doubtsOf, formOf, operatorNamed, valuesOf } from '@otboy/papers';
import { useDesk } from '../desk.ts';
import { draftsOf } from '../drafts.ts';
import { Page } from './page.tsx';

/** What the letters will say, read back before any is printed: to whom, the numbers digit by digit, the sum, the dates. */
export function ReadBack() {
  const desk = useDesk();
  const { knowledge, kase, say, t } = desk;
  const values = valuesOf(kase);
  const doubts = doubtsOf(kase);
  const [first] = draftsOf(desk).papers;
  const operator = operatorNamed(knowledge, kase);
  const { balance } = kase.answers;
  return (
    <Page title={t('web.papers.check')} back>
      <p class="lead">{t('web.papers.check.lead')}</p>
      <dl class="answers">
        <div>
          <dt>{t('web.papers.check.to')}</dt>
          <dd class="value">
            {operator === undefined ? <Blank /> : <span lang="ru">{operator.name}</span>}
            {operator?.compare === true && <p class="dim">{t('web.papers.check.compare')}</p>}
          </dd>
          <Change to="change/carrierNow" name={t('web.papers.check.to')} />
        </div>
        <div>
          <dt>{t('web.check.number')}</dt>
          <dd class="value digits">{kase.number === undefined ? <Blank /> : writtenMobile(kase.number)}</dd>
          <Change to="number" name={t('web.check.number')} />
        </div>
        <div>
          <dt>{t('web.papers.check.sum')}</dt>
          <dd class="value">
            {balance === undefined
              ? t('web.papers.check.sum.unknown')
              : balance < 0
                ? t('web.papers.check.sum.debt', { sum: { kopecks: -balance } })
                : t('web.papers.check.sum.rest', { sum: { kopecks: balance } })}
          </dd>
          <Change to="change/balance" name={t('web.papers.check.sum')} />
        </div>
      </dl>
      {formOf(kase).map(({ id, fields }) => (
        <section key={id}>
          <h2>{t(`web.papers.part.${id}`)}</h2>
          <dl class="answers">
            {fields.map((field) => (
              <div key={field.id}>
                <dt>{t(`web.papers.field.${field.id}`)}</dt>
                <dd class={/\d{5}/.test(values[field.id] ?? '') ? 'value digits' : 'value'}>
                  {values[field.id] === '' ? <Blank /> : grouped(values[field.id] ?? '')}
                  {doubts
                    .filter((doubt) => doubt.id === field.id)
                    .map(({ why }) => (
                      <p class="error" key={why.say}>
                        {say(why)}
                      </p>
                    ))}
                </dd>
                <Change to="papers/details" name={t(`web.papers.field.${field.id}`)} />
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="row">
        {first !== undefined && (
          <a class="act" href={`#/papers/${first.kind}`}>
            {t(`paper.name.${first.kind}`)}
          </a>
        )}
        <a href="#/papers">{t('web.papers.all')}</a>
      </p>
    </Page>
  );
}

function Blank() {
  const { t } = useDesk();
  return <span class="dim">{t('web.papers.check.blank')}</span>;
}

function Change({ to, name }: { readonly to: string; readonly name: string }) {
  const { t } = useDesk();
  return (
    <dd class="change">
      <a href={`#/${to}`}>
        {t('web.check.change')}
        <span class="unseen">: {name}</span>
      </a>
    </dd>
  );
}

/** A long number in groups, as one compares it; what holds no long number is left as it is. */
function grouped(words: string): string {
  const bare = /^[\d ]+$/.test(words) ? words.replaceAll(' ', '') : words;
  return bare.replace(/\d{7,}/g, (run) => {
    const size = run.length % 4 !== 0 && run.length % 3 === 0 ? 3 : 4;
    return (run.match(new RegExp(`\\d{1,${size}}`, 'g')) ?? []).join(' ');
  });
}
