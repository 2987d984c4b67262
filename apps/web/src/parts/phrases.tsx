import type { Plan } from '@otboy/plan';
import { useDesk } from '../desk.ts';

/** What to say or show: the language of the counter first, then what it means. */
export function Phrases({ phrases }: Pick<Plan['whatNow'][number], 'phrases'>) {
  const { lang } = useDesk();
  return (
    <ul class="phrases">
      {phrases.map((phrase) => (
        <li key={phrase.id}>
          <p lang="ru">«{phrase.ru}»</p>
          {lang !== 'ru' && <p class="dim">{phrase[lang]}</p>}
        </li>
      ))}
    </ul>
  );
}
