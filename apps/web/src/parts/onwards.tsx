import { useDesk } from '../desk.ts';

const rooms = ['aftercare', 'answered', 'archive', 'call'] as const;

/** The ways on from a page: what comes after the statement, what was answered, what to keep, whom to call. */
export function Onwards({ here }: { readonly here: (typeof rooms)[number] | 'plan' }) {
  const { t } = useDesk();
  return (
    <nav class="onwards" aria-label={t('web.aftercare.onwards')}>
      <ul>
        {here !== 'plan' && (
          <li>
            <a href="#/plan">{t('web.urgent.to-plan')}</a>
          </li>
        )}
        {rooms
          .filter((one) => one !== here)
          .map((one) => (
            <li key={one}>
              <a href={`#/${one}`}>{t(`web.aftercare.to-${one}`)}</a>
            </li>
          ))}
        <li class="on-a-wide-screen">
          <a href="#/phone">{t('web.phone.link')}</a>
        </li>
      </ul>
    </nav>
  );
}
