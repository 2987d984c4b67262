import type { ServiceCode } from '@otboy/knowledge';
import { useDesk } from '../desk.ts';
import { Grade } from './fact.tsx';

/** The service codes of one fact, each dialled by a tap, with what they ask and how sure it is. */
export function Dial({ codes }: { readonly codes: readonly ServiceCode[] }) {
  const { say, t } = useDesk();
  const [first] = codes;
  if (first === undefined) return null;
  return (
    <>
      <p class="row">
        {codes.map(({ code, confidence, tel }) => (
          <a key={code} class={confidence === 'low' ? 'phone doubtful' : 'phone'} href={`tel:${tel}`}>
            {code}
          </a>
        ))}
      </p>
      <p>{say(first.text)}</p>
      <p class="dim">
        <Grade {...first} />
      </p>
      {first.ask !== undefined && <p class="dim">{t('web.grade.ask', { question: first.ask })}</p>}
    </>
  );
}
