import { usualServices } from '@otboy/assess';
import type { Case } from '@otboy/casefile';
import type { Service } from '@otboy/knowledge';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { servicesNamed } from '../parts/service-search.ts';

type Declared = NonNullable<Case['declared'][string]>;
const declarations: readonly Declared[] = ['have', 'have-not', 'dont-know'];

/** The inventory that no export can give: what the person says they have. */
export function Services() {
  const { knowledge, kase, kept, keep, say, t } = useDesk();
  const declare = (service: string, value: Declared | undefined) => {
    const { [service]: _before, ...others } = kase.declared;
    keep({
      ...kept,
      case: { ...kase, declared: value === undefined ? others : { ...others, [service]: value } },
    });
  };
  const linked = new Set(kase.links.flatMap(({ service }) => service ?? []));
  const usual = usualServices(knowledge, kase.answers).filter(
    (id) => !linked.has(id) && !(id === 'gosuslugi' && kase.answers.gosuslugiAccount === false),
  );
  return (
    <Page title={t('web.services.title')} back>
      <p class="why">{t('web.services.why')}</p>
      <Linked linked={linked} />
      {usual.length > 0 && (
        <section>
          <h2>{t('web.services.usual')}</h2>
          {usual.map((id) => (
            <fieldset class="declare" key={id}>
              <legend>{say({ service: id })}</legend>
              <div class="declare-row">
                {declarations.map((value) => (
                  <label key={value}>
                    <input
                      type="radio"
                      name={id}
                      checked={kase.declared[id] === value}
                      onChange={() => declare(id, value)}
                    />
                    <span>{t(`web.services.${value}`)}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </section>
      )}
      <More leaveOut={[...usual, ...linked]} declare={declare} />
      <p class="row">
        <a class="act" href="#/check">
          {t('web.continue')}
        </a>
      </p>
    </Page>
  );
}

/** What exports have shown already is not asked again; the private ones are counted. */
function Linked({ linked }: { readonly linked: ReadonlySet<string> }) {
  const { knowledge, say, t } = useDesk();
  const named = [...linked].filter((id) => knowledge.services[id]?.sensitive !== true);
  const hidden = linked.size - named.length;
  return (
    <p class="note">
      {linked.size > 0 && (
        <>
          {t('web.links.found-already', {
            list: say({
              list: [
                ...named.map((service) => ({ service })),
                ...(hidden === 0 ? [] : [t('web.check.private', { n: hidden })]),
              ],
            }),
          })}{' '}
        </>
      )}
      <a href="#/links">{t(linked.size > 0 ? 'web.links.look' : 'web.links.title')}</a>
    </p>
  );
}

interface MoreProps {
  /** What stands elsewhere on the page. */
  readonly leaveOut: readonly string[];
  readonly declare: (service: string, value: Declared | undefined) => void;
}

/** Everything else by category, those with a known way of moving; the rest can be found by name. */
function More({ leaveOut, declare }: MoreProps) {
  const { knowledge, kase, lang, say, t } = useDesk();
  const [wanted, setWanted] = useState('');
  const others = Object.values(knowledge.services).filter(({ id }) => !leaveOut.includes(id));
  const known = others.filter(({ id }) => knowledge.recipes[id] !== undefined || kase.declared[id] !== undefined);
  const groupOf = ({ category, sensitive }: Service) => (sensitive ? 'private' : category);
  const groups = [...new Set(known.map(groupOf))]
    .sort((a, b) => weight(known, a) - weight(known, b))
    .map((group) => ({ group, services: known.filter((service) => groupOf(service) === group) }));
  const found = servicesNamed(others, wanted).slice(0, 30);
  const { compare } = new Intl.Collator(lang);
  const ticks = (services: readonly Service[]) => (
    <div class="ticks">
      {services
        .map(({ id }) => ({ id, name: say({ service: id }) }))
        .sort((a, b) => compare(a.name, b.name))
        .map(({ id, name }) => (
          <label class="tick" key={id}>
            <input
              type="checkbox"
              checked={kase.declared[id] === 'have'}
              onChange={({ currentTarget }) => declare(id, currentTarget.checked ? 'have' : undefined)}
            />
            <span>{name}</span>
          </label>
        ))}
    </div>
  );
  return (
    <section>
      <h2>{t('web.services.more')}</h2>
      <p>{t('web.services.more.text')}</p>
      <div class="field">
        <label for="find">{t('web.services.find')}</label>
        <input
          id="find"
          class="long"
          type="search"
          autocomplete="off"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        <p class="hint" role="status">
          {wanted.trim() === '' ? '' : t('web.services.found', { n: found.length })}
        </p>
        {ticks(found)}
      </div>
      {groups.map(({ group: category, services }) => (
        <details class="group" key={category}>
          <summary>
            <span>{t(category === 'private' ? 'web.services.private' : `web.category.${category}`)}</span>{' '}
            <Count n={services.filter(({ id }) => kase.declared[id] === 'have').length} />
          </summary>
          {category === 'private' && <p class="hint">{t('web.services.private.text')}</p>}
          {ticks(services)}
        </details>
      ))}
    </section>
  );
}

const Count = ({ n }: { readonly n: number }) => (n === 0 ? null : <span class="count">{n}</span>);

/** Dangerous sorts first, private ones last. */
const weight = (services: readonly Service[], category: string): number =>
  category === 'private'
    ? 1
    : -Math.max(...services.filter((one) => !one.sensitive && one.category === category).map(({ risk }) => risk));
