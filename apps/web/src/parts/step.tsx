import type { Event } from '@otboy/casefile';
import { amended, isFinished, type Plan, paperOfStep, type Step } from '@otboy/plan';
import { useState } from 'preact/hooks';
import { recordableOf } from '../decided.ts';
import { type Desk, day, useDesk } from '../desk.ts';
import { span } from '../pictures/span.ts';
import { recordsOf, wordsOf } from '../record.ts';
import { Grade, Sources } from './fact.tsx';
import { PaperLinks } from './paper-links.tsx';
import { Phrases } from './phrases.tsx';
import { ProofForm } from './proof.tsx';

interface StepProps {
  readonly plan: Plan;
  readonly step: Step;
  readonly open?: boolean;
  readonly record: (event: Event) => void;
  readonly undo: (event: Event) => void;
}

/** One task: what, when and where; opened, also why, how, and what may be recorded of it. */
export function StepItem({ plan, step, open = false, record, undo }: StepProps) {
  const desk = useDesk();
  const [shown, setShown] = useState(open);
  const when = whenOf(desk, step);
  const wait = waitsFor(desk, plan, step);
  return (
    <li class={`step ${isDue(step, desk.today) ? step.status : 'waiting'}`}>
      <details open={open} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        <summary>
          <span class="step-title">{desk.sayDiscreetly(step.title)}</span>
          <span class="step-when">
            {when !== '' && <span class={step.latest === desk.today ? 'tag soon' : undefined}>{when}</span>}
            {tagOf(desk, step)}
            {step.status !== 'done' && <span>{desk.t(`cli.where.${step.where}`)}</span>}
          </span>
          {wait !== undefined && <span class="step-wait">{wait}</span>}
        </summary>
        {shown && <Inside step={step} record={record} undo={undo} />}
      </details>
    </li>
  );
}

/** Its first day has come; what has no date is not bound to one. */
export const isDue = ({ earliest, status }: Step, today: string): boolean =>
  status !== 'ready' || earliest === null || earliest <= today;

/** A word for what is neither simply open nor simply waiting. */
function tagOf({ t, today }: Desk, { status, slack, earliest, latest }: Step) {
  if (['prepared', 'sent', 'accepted', 'confirmed', 'impossible'].includes(status))
    return <span class="tag">{t(`cli.status.${status}`)}</span>;
  const isOpen = status === 'ready' && (earliest === null || earliest <= today);
  return isOpen && slack !== null && latest !== today && slack >= 0 && slack <= fewDays ? (
    <span class="tag soon">{t('web.plan.slack', { n: slack })}</span>
  ) : null;
}

/** So many days to spare, or fewer, are said. */
const fewDays = 2;

function whenOf(desk: Desk, { earliest, latest, status }: Step): string {
  const { t, today } = desk;
  if (isFinished(status)) return '';
  if (earliest !== null && earliest > today)
    return latest === null ? t('web.plan.from', { date: day(desk, earliest) }) : span(desk, earliest, latest);
  if (latest === today) return t('web.plan.only-today');
  return latest === null ? '' : t('web.plan.until', { date: day(desk, latest) });
}

/** What unlocks it: the first step that holds it, or what is no step. */
function waitsFor({ say, sayDiscreetly, t }: Desk, plan: Plan, step: Step): string | undefined {
  if (step.status === 'impossible') return step.whyNoDate === undefined ? undefined : say(step.whyNoDate);
  if (step.status !== 'waiting') return undefined;
  const holder = plan.steps.find(({ id }) => id === step.unlockedBy);
  if (holder === undefined) return step.whyNoDate === undefined ? undefined : say(step.whyNoDate);
  const open = step.needs.filter((id) => plan.steps.some((one) => one.id === id && !isFinished(one.status)));
  return t('web.plan.after', { step: sayDiscreetly(holder.title), more: open.length - 1 });
}

/** Phrases shown at once; the others fold away. */
const phrasesShown = 2;

function Inside({ step, record, undo }: Pick<StepProps, 'step' | 'record' | 'undo'>) {
  const desk = useDesk();
  const { knowledge, kept, kase, today, say, t, keep } = desk;
  const events = recordableOf(knowledge, kase, today, step);
  const records = recordsOf(kase, step);
  const title = desk.sayDiscreetly(step.title);
  const date = step.status === 'ready' || step.status === 'waiting' ? step.whyNoDate : undefined;
  return (
    <div class="inside">
      {step.service !== undefined && knowledge.services[step.service]?.sensitive === true && (
        <p>
          <strong>{say({ service: step.service })}</strong>
        </p>
      )}
      <p class="why">{say(step.why)}</p>
      <p>{say(step.how)}</p>
      {date !== undefined && date.say !== 'date.nothing-bounds-it' && <p class="dim">{say(date)}</p>}
      {step.kind === 'inventory' && (
        <p class="row">
          {step.asks?.map((id) => (
            <a key={id} href={`#/change/${id}`}>
              {t(`question.${id}`)}
            </a>
          )) ?? (
            <>
              <a href="#/links">{t('web.links.title')}</a>
              <a href="#/services">{t('web.plan.to-services')}</a>
            </>
          )}
        </p>
      )}
      <ToPapers kind={step.kind} />
      <Said phrases={step.phrases ?? []} />
      {step.basis !== undefined && (
        <details class="facts">
          <summary>{t('web.plan.basis')}</summary>
          <p class="dim">
            <Grade {...step.basis} />
          </p>
          {step.basis.ask !== undefined && <p>{say(step.basis.ask)}</p>}
          <Sources sources={step.basis.sources} />
        </details>
      )}
      {step.saidElsewhere !== undefined && (
        <details class="facts">
          <summary>{t('web.plan.elsewhere')}</summary>
          <ul>
            {step.saidElsewhere.map(({ id, claim, instead }) => (
              <li key={id}>
                <p>{say(claim)}</p>
                {instead !== undefined && <p>→ {say(instead)}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {events.length > 0 && (
        <div class="row">
          {events.map((event, index) => (
            <button
              key={event.kind}
              type="button"
              class={index === 0 && step.status === 'ready' ? 'act' : 'quiet-act'}
              onClick={() => record(event)}
            >
              {t(wordsOf(event))}
              <span class="unseen">: {title}</span>
            </button>
          ))}
        </div>
      )}
      {records.map((event) => {
        const at = kase.events.indexOf(event);
        return (
          <div class="recorded" key={at}>
            <p>
              {t('web.plan.noted-on', { what: t(wordsOf(event)), date: day(desk, event.on) })}
              {event.number !== undefined && (
                <>
                  {t('web.comma')}
                  <span class="whole">№ {event.number}</span>
                </>
              )}{' '}
              <button type="button" class="link" onClick={() => undo(event)}>
                {t('web.plan.undo')}
                <span class="unseen">: {title}</span>
              </button>
            </p>
            {step.service === undefined && (
              <ProofForm
                event={event}
                id={`proof-${at}`}
                amend={(next) => keep({ ...kept, case: amended(kase, event, next) })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The paper of a step; where the contract is ended, all that go with it, and the cards for the counter. */
function ToPapers({ kind }: Pick<Step, 'kind'>) {
  const { t } = useDesk();
  const paper = paperOfStep(kind);
  if (paper === undefined) return null;
  return (
    <p class="row">
      <PaperLinks kinds={[paper]} />
      {kind === 'apply' && <a href="#/papers">{t('web.plan.papers')}</a>}
      {kind === 'apply' && <a href="#/counter">{t('web.counter.title')}</a>}
    </p>
  );
}

/** What to say or show, the first sentences at once. */
function Said({ phrases }: { readonly phrases: NonNullable<Step['phrases']> }) {
  const { t } = useDesk();
  if (phrases.length === 0) return null;
  return (
    <>
      <p class="small-heading">{t('web.plan.phrases')}</p>
      <Phrases phrases={phrases.slice(0, phrasesShown)} />
      {phrases.length > phrasesShown && (
        <details class="facts">
          <summary>{t('web.plan.more-phrases', { n: phrases.length - phrasesShown })}</summary>
          <Phrases phrases={phrases.slice(phrasesShown)} />
        </details>
      )}
    </>
  );
}
