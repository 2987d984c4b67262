import type { Note, Pen } from './pen.ts';

interface NotesProps {
  readonly pen: Pen;
  readonly notes: readonly Note[];
}

/** The sources, numbered, with their addresses written out. */
export function Notes({ pen, notes }: NotesProps) {
  const { t } = pen;
  const folded = notes.filter((note) => note.folded);
  return (
    <section class="notes" id="notes">
      <h2>{t('web.guide.notes')}</h2>
      <p class="dim">{t('web.guide.notes.lead')}</p>
      <List pen={pen} notes={notes.filter((note) => !note.folded)} />
      {folded.length > 0 && (
        <div class="folded">
          <h3>{t('web.guide.notes.folded')}</h3>
          <List pen={pen} notes={folded} />
        </div>
      )}
    </section>
  );
}

function List({ pen, notes }: NotesProps) {
  const { t } = pen;
  return (
    <ol start={notes[0]?.number}>
      {notes.map(({ number, kind, title, published, url, linked }) => (
        <li key={number} id={`note-${number}`}>
          <span class="kind">{t(`web.guide.kind.${kind}`)}</span>
          {title !== undefined && <span lang="en">{withoutIndex(title)}</span>}
          {published !== undefined && <span>{published}</span>}
          {url === null ? (
            <span>{t('web.guide.no-address')}</span>
          ) : linked ? (
            <a class="address" href={url} rel="noreferrer noopener nofollow">
              {url}
            </a>
          ) : (
            <span class="address">{url}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Where a collector found a file that has no address of its own: of no use to whoever reads the page. */
const withoutIndex = (title: string): string => title.replace(/ \(public source file[^)]*\)/, '');
