import { question } from '@otboy/assess';
import type { AnswerId, Answers } from '@otboy/casefile';
import { issuedBy, writtenMobile } from '@otboy/knowledge';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Choose } from '../parts/answers.tsx';
import { Page } from '../parts/page.tsx';
import { go, goInstead } from '../route.ts';
import { nextPage, withAnswer } from '../sitting.ts';

const asked = question('carrierNow');

/** What the register says of the number, which carrier serves it today, and how to find the others. */
export function AboutNumber() {
  const desk = useDesk();
  const { knowledge, kase, say, t } = desk;
  const { number } = kase;
  useEffect(() => {
    if (number === undefined) goInstead('number');
  }, [number]);
  if (number === undefined) return null;
  const { issuedBy: issued } = issuedBy(knowledge, number);
  const give = (value: Answers[AnswerId]) => {
    const kept = withAnswer(desk, 'carrierNow', value);
    desk.keep(kept);
    go(nextPage({ ...desk, kept }));
  };
  return (
    <Page title={t('web.about-number.title')} back>
      <p class="big-number">{writtenMobile(number)}</p>
      {issued === null ? (
        <p class="stop">{t('cli.number.why.nobody')}</p>
      ) : (
        <p>
          {t('cli.number.issued', { holder: issued.holder.replace(/"([^"]*)"/g, '«$1»'), region: issued.region })}{' '}
          {issued.carrier !== null && t('cli.number.carrier', { carrier: { carrier: issued.carrier } })}
        </p>
      )}
      <section>
        <h2>{say(asked.text)}</h2>
        <p class="why">{say(asked.why)}</p>
        <Choose
          asked={asked}
          given={kase.answers.carrierNow}
          unknown={desk.kept.unknown.includes('carrierNow')}
          give={give}
        />
      </section>
      <p>{t('cli.number.others')}</p>
      {issued !== null && <p class="dim">{t('cli.number.register', { date: { date: issued.registerDate } })}</p>}
      <p>
        <a href="#/number">{t('web.about-number.wrong')}</a>
      </p>
    </Page>
  );
}
