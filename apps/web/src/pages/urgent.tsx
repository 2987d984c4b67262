import { text } from '@otboy/knowledge';
import { type EmergencyKind, emergencies, emergencyOf } from '@otboy/plan';
import { useDesk } from '../desk.ts';
import { Emergency } from '../parts/emergency.tsx';
import { Page } from '../parts/page.tsx';

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
  const { knowledge, kase, today, begun, say, t } = useDesk();
  const made = emergencyOf(knowledge, kind, today, kase);
  return (
    <Page title={say(made.title)} back>
      <Emergency made={made} level={2} />
      <section>
        <h2>{t('web.urgent.then')}</h2>
        <p class="row">
          <a class="act" href={begun ? '#/plan' : '#/number'}>
            {begun ? t('web.urgent.to-plan') : t('web.start.begin')}
          </a>
          <a href="#/urgent">{t('web.urgent.other')}</a>
        </p>
      </section>
    </Page>
  );
}
