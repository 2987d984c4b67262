import type { AnsweredClaim, Knowledge, Sentence, TextValue } from '@otboy/knowledge';
import { Fragment } from 'preact';
import type { Pen } from './pen.ts';

type Basis = Omit<Sentence, 'text'>;

/** A statement with what it rests on. */
export function Statement({ pen, said }: { readonly pen: Pen; readonly said: Sentence }) {
  return (
    <>
      <p class="said">{pen.say(said.text)}</p>
      <BasisOf pen={pen} basis={said} />
    </>
  );
}

/** How sure, as of when, where it was read, and how to find out what is doubtful. */
export function BasisOf({ pen, basis }: { readonly pen: Pen; readonly basis: Basis }) {
  const { t, say, inRussian } = pen;
  const grade = basis.hearsay && basis.confidence === 'low' ? 'hearsay' : basis.confidence;
  const date = { date: { date: basis.checked } };
  return (
    <>
      <p class="basis">
        <span class={`sure ${basis.confidence}`}>{t(`web.guide.grade.${grade}`)}</span>
        {comma(pen)}
        <span class="when">{t(basis.stale ? 'web.grade.stale' : 'web.grade.checked', date)}</span>
        <Numbers pen={pen} basis={basis} />
      </p>
      {basis.checks.map(({ to, ask }) => (
        <p class="check" key={ask.say}>
          {t('web.guide.check', { whom: whomOf(pen.knowledge, to) })}
          {pen.lang === 'zh' ? '' : ' '}
          <span lang="ru">«{inRussian(ask)}»</span>
          {pen.lang !== 'ru' && ` ${say(ask)}`}
        </p>
      ))}
    </>
  );
}

const comma = ({ lang }: Pen): string => (lang === 'zh' ? '，' : ', ');

function Numbers({ pen, basis }: { readonly pen: Pen; readonly basis: Basis }) {
  const numbers = [...new Set(basis.sources.flatMap((source) => pen.noteOf(source)?.number ?? []))];
  return (
    <>
      {numbers
        .sort((a, b) => a - b)
        .map((number) => (
          <Fragment key={number}>
            {' '}
            <a class="note" href={`#note-${number}`} aria-label={pen.t('web.guide.source', { n: number })}>
              [{number}]
            </a>
          </Fragment>
        ))}
    </>
  );
}

/** Whom to ask, by a record's `verify.to`. */
function whomOf({ carriers, services }: Knowledge, to: string): TextValue {
  if (carriers[to] !== undefined) return { carrier: to };
  if (services[to] !== undefined) return { service: to };
  return to.endsWith('carrier') ? { say: 'cli.asked.own-carrier' } : to;
}

/** A claim of the copied guides, whether it holds, and what holds instead. */
export function Claim({ pen, claim }: { readonly pen: Pen; readonly claim: AnsweredClaim }) {
  return (
    <>
      <p>
        <span class={`holds ${claim.holds}`}>{pen.t(`web.guide.holds.${claim.holds}`)}</span>{' '}
        <q>{withoutStop(pen.say(claim.claim))}</q>
      </p>
      {claim.instead && <p class="said">{pen.say(claim.instead)}</p>}
      <BasisOf pen={pen} basis={claim} />
    </>
  );
}

/** The full stop of a sentence that is quoted falls away. */
const withoutStop = (said: string): string => said.replace(/[.。]$/, '');
