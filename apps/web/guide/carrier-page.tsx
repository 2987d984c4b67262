import { type Guide, type GuideCarrier, guideCarriers, guideOf, type Knowledge, type Lang } from '@otboy/knowledge';
import { type Address, Document } from './document.tsx';
import { type Note, notesOf, type Pen, penOf, type Source } from './pen.ts';
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
  const notes = notesOf(knowledge, sourcesOf(guide));
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
        {t('web.guide.as-of', { date: { date: guide.asOf }, version: knowledge.version })}
        {lang === 'zh' ? '' : ' '}
        {first !== undefined && t('web.guide.as-of.later', { date: { date: first }, law: { date: law ?? first } })}
      </p>
      <p class="dim">{t('web.guide.key')}</p>
      {guide.answer && (
        <section class="answer">
          <h2>{t('web.guide.answer')}</h2>
          <Statement pen={pen} said={guide.answer} />
        </section>
      )}
      <section class="mistakes">
        <h2>{t('web.guide.mistakes')}</h2>
        <ol>
          {guide.mistakes.map((mistake) => (
            <li key={mistake.text.say}>
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
      <Notes pen={pen} notes={[...notes.values()]} />
      <nav class="others" aria-labelledby="others">
        <h2 id="others">{t('web.guide.carriers')}</h2>
        <ul>
          {guideCarriers
            .filter((one) => one !== carrier)
            .map((one) => (
              <li key={one}>
                <a href={address.root + addressOf(one, lang)}>{t(`web.guide.name.${one}`)}</a>
              </li>
            ))}
        </ul>
      </nav>
    </Document>
  );
}

/** Every source of a guide in the order in which it is named. */
const sourcesOf = ({ answer, mistakes, sections }: Guide): Source[] =>
  [
    ...(answer ? [answer] : []),
    ...mistakes,
    ...sections.flatMap(({ points, calls, days, addressee, own, all, claims }) => [
      ...points,
      ...(calls ? [calls] : []),
      ...days,
      ...(addressee ? [addressee] : []),
      ...own,
      ...all,
      ...claims,
    ]),
  ].flatMap(({ sources }) => sources);

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
          <li key={why}>
            {pen.t(`web.guide.left.${why}`, { n: left.filter((one) => one.why === why).length })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ pen, notes }: { readonly pen: Pen; readonly notes: readonly Note[] }) {
  const { t } = pen;
  return (
    <section class="notes" id="notes">
      <h2>{t('web.guide.notes')}</h2>
      <p class="dim">{t('web.guide.notes.lead')}</p>
      <ol>
        {notes.map(({ number, kind, title, published, url, linked }) => (
          <li key={number} id={`note-${number}`}>
            <span class={`kind ${kind}`}>{t(`web.guide.kind.${kind}`)}</span>
            {title !== undefined && <span lang="en">{withoutIndex(title)}</span>}
            {published !== undefined && <span>{published}</span>}
            {url === null ? (
              <span>{t('web.guide.no-address')}</span>
            ) : linked ? (
              <a class="address" href={url} rel="noreferrer noopener nofollow">
                {url}
              </a>
            ) : (
              <span class="address">{url}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where a collector found a file that has no address of its own: of no use to whoever reads the page. */
const withoutIndex = (title: string): string => title.replace(/ \(public source file[^)]*\)/, '');
