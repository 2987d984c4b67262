import { text } from '@otboy/knowledge';
import { type EmergencyKind, emergencies, emergencyOf, withEmergency } from '@otboy/plan';
import { useDesk } from '../desk.ts';
import { Emergency } from '../parts/emergency.tsx';
import { Page } from '../parts/page.tsx';
import { go } from '../route.ts';

const isEmergency = (kind: string | undefined): kind is EmergencyKind => emergencies.some((one) => one === kind);

/** Which trouble it is, then what to do: two taps from the first screen. */
export function Urgent({ id }: { readonly id?: string | undefined }) {
  return isEmergency(id) ? <Acts key={id} kind={id} /> : <Which />;
}

function Which() {
  const { say, t } = useDesk();
  return (
    <Page title={t('web.urgent.title')} back>
      <p class="lead">{t('web.urgent.lead')}</p>
      <ul class="choices">
        {emergencies.map((one) => (
          <li key={one}>
            <a class="choice" href={`#/urgent/${one}`}>
              {say(text(`emergency.${one}.title`))}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Acts({ kind }: { readonly kind: EmergencyKind }) {
  const { knowledge, kase, kept, today, begun, say, t, keep } = useDesk();
  const told = withEmergency(kase, kind, today);
  const isNew = told !== kase;
  const tell = () => {
    keep({ ...kept, case: told });
    go(begun ? 'plan' : 'number');
  };
  const made = emergencyOf(knowledge, kind, today, kase);
  return (
    <Page title={say(made.title)} back>
      <Emergency made={made} level={2} />
      <section>
        <h2>{t('web.urgent.then')}</h2>
        <p class="row">
          {begun && !isNew ? (
            <a class="act" href="#/plan">
              {t('web.urgent.to-plan')}
            </a>
          ) : (
            <button type="button" class="act" onClick={tell}>
              {t(begun ? 'web.urgent.into-plan' : 'web.start.begin')}
            </button>
          )}
          {begun && isNew && <a href="#/plan">{t('web.urgent.to-plan')}</a>}
          <a href="#/urgent">{t('web.urgent.other')}</a>
        </p>
      </section>
    </Page>
  );
}
