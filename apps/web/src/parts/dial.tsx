import type { ServiceCode } from '@otboy/knowledge';
import { useDesk } from '../desk.ts';
import { Grade } from './fact.tsx';

/** A service code that a tap dials, with what it asks and how sure it is. */
export function Dial({ code }: { readonly code: ServiceCode }) {
  const { say, t } = useDesk();
  return (
    <>
      <a class={code.confidence === 'low' ? 'phone doubtful' : 'phone'} href={`tel:${code.tel}`}>
        {code.code}
      </a>
      <p>{say(code.text)}</p>
      <p class="dim">
        <Grade {...code} />
      </p>
      {code.ask !== undefined && <p class="dim">{t('web.grade.ask', { question: code.ask })}</p>}
    </>
  );
}
