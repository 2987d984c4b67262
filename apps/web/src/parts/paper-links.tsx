import { useDesk } from '../desk.ts';

/**
 * Papers that something takes, the first as the way on where `first` says so: each that can be made leads to its page by its
 * name; the others are only named. What can be made has a name among the texts.
 */
export function PaperLinks({ kinds, first = false }: { readonly kinds: readonly string[]; readonly first?: boolean }) {
  const { knowledge, t } = useDesk();
  return kinds.map((kind, index) =>
    knowledge.texts[`paper.name.${kind}`] === undefined ? (
      <span key={kind}>{t(`web.aftercare.paper.${kind}`)}</span>
    ) : (
      <a key={kind} class={first ? (index === 0 ? 'act' : 'quiet-act') : undefined} href={`#/papers/${kind}`}>
        {t(`paper.name.${kind}`)}
      </a>
    ),
  );
}
