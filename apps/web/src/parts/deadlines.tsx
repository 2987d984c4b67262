import type { Deadline } from '@otboy/plan';
import { useDesk } from '../desk.ts';

/** Clocks that run, each with how its day was counted. */
export function Deadlines({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const { say, t } = useDesk();
  return (
    <ul class="deadlines">
      {deadlines.map(({ id, date, title, safe, how }) => (
        <li key={id}>
          <p class="deadline">
            <span>{say(title)}</span> <strong>{date === null ? t('web.plan.deadline.unknown') : say({ date })}</strong>
          </p>
          {safe !== undefined && safe !== date && (
            <p class="dim">{t('web.plan.deadline.safe', { date: { date: safe } })}</p>
          )}
          <details class="facts">
            <summary>{t('web.plan.deadline.how')}</summary>
            <ol>
              {how.map((line) => (
                <li key={say(line)}>{say(line)}</li>
              ))}
            </ol>
          </details>
        </li>
      ))}
    </ul>
  );
}
