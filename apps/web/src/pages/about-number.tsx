import { question } from '@otboy/assess';
import type { AnswerId, Answers } from '@otboy/casefile';
import { issuedBy, writtenMobile } from '@otboy/knowledge';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Choose } from '../parts/answers.tsx';
import { Page } from '../parts/page.tsx';
import { go, goInstead } from '../route.ts';
import { nextPage, questionsBeforePlan, withAnswer } from '../sitting.ts';

const asked = question('carrierNow');

/** What the register says of the number, which carrier serves it today, and how to find the others. */
export function AboutNumber() {
  const desk = useDesk();
  const { knowledge, kase, t } = desk;
  const { number } = kase;
  useEffect(() => {
    if (number === undefined) goInstead('number');
  }, [number]);
  if (number === undefined) return null;
  const { issuedBy: issued } = issuedBy(knowledge, number);
  const holder = issued?.holder.replace(/"([^"]*)"/g, '«$1»') ?? '';
  const give = (value: Answers[AnswerId]) => {
    const kept = withAnswer(desk, 'carrierNow', value);
    desk.keep(kept);
    go(questionsBeforePlan({ ...desk, kept }).length === 0 ? 'plan' : nextPage({ ...desk, kept }));
  };
  return (
    <Page title={t('web.about-number.title')} back>
      <p class="big-number">{writtenMobile(number)}</p>
      {issued === null ? (
        <p class="stop">{t('cli.number.why.nobody')}</p>
      ) : (
        <p>
          {t('web.about-number.issued', {
            carrier: issued.carrier === null ? holder : { carrier: issued.carrier },
            region: issued.region,
          })}
        </p>
      )}
      <section>
        <h2>{t('web.about-number.carrier')}</h2>
        <p class="why">{t('cli.number.ported')}</p>
        <Choose
          asked={asked}
          given={kase.answers.carrierNow}
          unknown={desk.kept.unknown.includes('carrierNow')}
          give={give}
        />
      </section>
      <p>{t('cli.number.others')}</p>
      {issued !== null && (
        <p class="dim">
          {t('cli.number.issued', { holder, region: issued.region })}{' '}
          {t('cli.number.register', { date: { date: issued.registerDate } })}
        </p>
      )}
      <p>
        <a href="#/number">{t('web.about-number.wrong')}</a>
      </p>
    </Page>
  );
}
