import type { AnswerId } from '@otboy/casefile';
import { writtenMobile } from '@otboy/knowledge';
import type { ComponentChildren } from 'preact';
import { answerInWords } from '../answer.ts';
import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { openQuestions, unaskedServices } from '../sitting.ts';

/** Everything that was told, read back, each with its way to change it. */
export function CheckAnswers() {
  const desk = useDesk();
  const { kase, kept, say, t } = desk;
  const open = openQuestions(desk);
  const answered = Object.keys(kase.answers).filter((id) => id !== 'chosen') as AnswerId[];
  return (
    <Page title={t('web.check.title')} back>
      <p class="lead">{t('web.check.lead')}</p>
      {open.length > 0 && (
        <p class="note">
          {t('web.check.left', { n: open.length })} <a href={`#/question/${open[0]}`}>{t('web.check.go-on')}</a>
        </p>
      )}
      <dl class="answers">
        <Row name={t('web.check.number')} change="number">
          {kase.number === undefined ? <span class="dim">{t('web.check.none')}</span> : writtenMobile(kase.number)}
        </Row>
        <Row name={t('web.check.services')} change="services">
          <Declared />
        </Row>
      </dl>
      <h2>{t('web.check.answers')}</h2>
      <dl class="answers">
        {answered.map((id) => (
          <Row key={id} name={say({ say: `question.${id}` })} change={`change/${id}`}>
            {answerInWords(desk, id, kase.answers[id])}
          </Row>
        ))}
        {kept.unknown.map((id) => (
          <Row key={id} name={say({ say: `question.${id}` })} change={`change/${id}`}>
            <span class="dim">{t('answer.dont-know')}</span>
          </Row>
        ))}
      </dl>
      <p class="row">
        <a class="act" href="#/verdict">
          {t('web.check.to-verdict')}
        </a>
      </p>
    </Page>
  );
}

interface RowProps {
  readonly name: string;
  /** Where it is changed. */
  readonly change: string;
  readonly children: ComponentChildren;
}

function Row({ name, change, children }: RowProps) {
  const { t } = useDesk();
  return (
    <div>
      <dt>{name}</dt>
      <dd class="value">{children}</dd>
      <dd class="change">
        <a href={`#/${change}`}>
          {t('web.check.change')}
          <span class="unseen">: {name}</span>
        </a>
      </dd>
    </div>
  );
}

/** What was said of each service; the private ones are counted, not named. */
function Declared() {
  const desk = useDesk();
  const { knowledge, kase, t } = desk;
  const linked = kase.links.flatMap(({ service }) => service ?? []);
  const lists = (['have', 'have-not', 'dont-know'] as const).map((value) => {
    const declared = Object.keys(kase.declared).filter((id) => kase.declared[id] === value);
    const ids = [...new Set([...(value === 'have' ? linked : []), ...declared])];
    const named = ids.filter((id) => knowledge.services[id]?.sensitive !== true);
    return { value, named, hidden: ids.length - named.length };
  });
  const left = unaskedServices(desk);
  if (lists.every(({ named, hidden }) => named.length + hidden === 0) && left.length > 0)
    return <span class="dim">{t('web.check.none')}</span>;
  return (
    <>
      {lists
        .filter(({ named, hidden }) => named.length + hidden > 0)
        .map(({ value, named, hidden }) => (
          <p key={value}>
            {t('cli.pair', {
              a: t(value === 'dont-know' ? 'web.check.unsure' : `web.check.${value}`),
              b: {
                list: [
                  ...named.map((service) => ({ service })),
                  ...(hidden === 0 ? [] : [t('web.check.private', { n: hidden })]),
                ],
              },
            })}
          </p>
        ))}
    </>
  );
}
