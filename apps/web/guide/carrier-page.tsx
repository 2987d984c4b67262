import { type Guide, type GuideCarrier, guideCarriers, guideOf, type Knowledge, type Lang } from '@otboy/knowledge';
import { version } from '../package.json';
import { type Address, Document } from './document.tsx';
import { Notes } from './notes.tsx';
import { notesOf, type Pen, penOf, type Source } from './pen.ts';
import { Section } from './section.tsx';
import { Statement } from './statement.tsx';

interface CarrierPageProps extends Address {
  readonly knowledge: Knowledge;
  readonly carrier: GuideCarrier;
  readonly lang: Lang;
}

/** From the root of the build. */
export const addressOf = (carrier: GuideCarrier, lang: Lang): string => `guide/${carrier}/${lang}/index.html`;

/** The guide of a carrier in a language, as of the day of the knowledge. */
export function CarrierPage({ knowledge, carrier, lang, ...address }: CarrierPageProps) {
  const guide = guideOf(knowledge, carrier, knowledge.version);
  const notes = notesOf(knowledge, shownSources(guide), foldedSources(guide));
  const pen = penOf(knowledge, lang, notes);
  const { t } = pen;
  const { first, law } = guide.freshUntil;
  const title = t(`web.guide.title.${carrier}`);
  return (
    <Document
      pen={pen}
      title={t('web.title', { page: title, name: t('web.name') })}
      description={t('web.guide.description')}
      inLanguage={(one) => addressOf(carrier, one)}
      {...address}
    >
      <p class="kicker">
        <a href={`${address.root}guide/${lang}/index.html`}>{t('web.guide.all-carriers')}</a>
      </p>
      <h1>{title}</h1>
      <p class="dim">
        {t('web.guide.as-of', { date: { date: guide.asOf }, version })}
        {lang === 'zh' ? '' : ' '}
        {first !== undefined && t('web.guide.as-of.later', { date: { date: first }, law: { date: law ?? first } })}
      </p>
      {guide.answer && (
        <section class="answer">
          <h2>{t('web.guide.answer')}</h2>
          <Statement pen={pen} said={guide.answer} />
        </section>
      )}
      <p class="dim">
        {t('web.guide.key')}
        {lang === 'zh' ? '' : ' '}
        {t('web.guide.folded')}
      </p>
      <section class="mistakes">
        <h2>{t('web.guide.mistakes')}</h2>
        <ol>
          {guide.mistakes.map((mistake) => (
            <li key={mistake.text.say}>
              <p class="belief">{pen.say(mistake.belief)}</p>
              <Statement pen={pen} said={mistake} />
            </li>
          ))}
        </ol>
      </section>
      <Words pen={pen} words={guide.words} />
      <nav class="contents" aria-labelledby="contents">
        <h2 id="contents">{t('web.guide.contents')}</h2>
        <ol>
          {guide.sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{pen.say(section.title)}</a>
            </li>
          ))}
        </ol>
      </nav>
      {guide.sections.map((section) => (
        <Section key={section.id} pen={pen} carrier={carrier} section={section} />
      ))}
      <Left pen={pen} left={guide.left} />
      <nav class="others" aria-labelledby="others">
        <h2 id="others">{t('web.guide.carriers')}</h2>
        <ul>
          {guideCarriers
            .filter((one) => one !== carrier)
            .map((one) => (
              <li key={one}>
                <a href={address.root + addressOf(one, lang)}>{t(`web.guide.${one}.name`)}</a>
              </li>
            ))}
        </ul>
      </nav>
      <Notes pen={pen} notes={[...notes.values()]} />
    </Document>
  );
}

/** Every source in the order in which it is named. */
const shownSources = ({ answer, mistakes, sections }: Guide): Source[] =>
  [
    ...(answer ? [answer] : []),
    ...mistakes,
    ...sections.flatMap(({ points, calls, days, addressee, own, claims }) => [
      ...points,
      ...(calls ? [calls] : []),
      ...days,
      ...(addressee ? [addressee] : []),
      ...own,
      ...claims,
    ]),
  ].flatMap(({ sources }) => sources);

const foldedSources = ({ sections }: Guide): Source[] =>
  sections.flatMap(({ all }) => all).flatMap(({ sources }) => sources);

function Words({ pen, words }: { readonly pen: Pen; readonly words: Guide['words'] }) {
  const { t, lang } = pen;
  if (lang === 'ru') return null;
  return (
    <section class="words">
      <h2>{t('web.guide.words')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('web.guide.words.here')}</th>
            <th scope="col">{t('web.guide.words.russian')}</th>
          </tr>
        </thead>
        <tbody>
          {words.map((term) => (
            <tr key={term.id}>
              <th scope="row">{(term.onScreen ?? term)[lang]}</th>
              <td lang="ru">{term.ru}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Left({ pen, left }: { readonly pen: Pen; readonly left: Guide['left'] }) {
  if (left.length === 0) return null;
  const reasons = [...new Set(left.map(({ why }) => why))];
  return (
    <section class="left">
      <h2>{pen.t('web.guide.left')}</h2>
      <ul>
        {reasons.map((why) => (
          <li key={why}>{pen.t(`web.guide.left.${why}`, { n: left.filter((one) => one.why === why).length })}</li>
        ))}
      </ul>
    </section>
  );
}
