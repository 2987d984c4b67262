import type { FileReport } from '@otboy/discover';
import { useDesk } from '../desk.ts';

const shownFiles = 30;
const shownRejections = 5;

const rejectedIn = ({ rejected, rejectedMore }: FileReport): number => rejected.length + rejectedMore;

/** What became of every file: what it was, what was read of it, what was not and why, what to do. */
export function Account({ files }: { readonly files: readonly FileReport[] }) {
  const { t } = useDesk();
  const read = files.filter(({ format }) => format !== null);
  const unread = files.filter(({ format }) => format === null);
  // Beside a good export the pictures of its folder are no news.
  const folded = read.length > 0 && unread.length > 1;
  return (
    <section class="account">
      <h3 class="small-heading">{t('web.links.files')}</h3>
      <FileList files={folded ? read : [...read, ...unread]} />
      {folded && (
        <details class="facts">
          <summary>{t('web.links.files.unread', { n: unread.length })}</summary>
          <FileList files={unread} />
        </details>
      )}
    </section>
  );
}

function FileList({ files }: { readonly files: readonly FileReport[] }) {
  const { t } = useDesk();
  return (
    <ul class="files">
      {files.slice(0, shownFiles).map((file) => (
        <OneFile key={file.path} file={file} />
      ))}
      {files.length > shownFiles && <li class="dim">{t('cli.discover.more', { n: files.length - shownFiles })}</li>}
    </ul>
  );
}

function OneFile({ file }: { readonly file: FileReport }) {
  const { say, t } = useDesk();
  const rejected = rejectedIn(file);
  if (file.format === null)
    return <li class="unread">{file.failed !== undefined && <Lines words={say(file.failed)} />}</li>;
  const odd = [
    ...(file.declared === undefined || file.declared === file.entries
      ? []
      : [t('web.links.file.declared', { declared: file.declared, entries: file.entries })]),
    ...file.notes.map(say),
  ];
  return (
    <li>
      <p>
        <strong class="file-name">{file.path}</strong>
        {': '}
        {t('web.links.file.read', { messages: file.read - file.calls, calls: file.calls })}
        {rejected > 0 && <> {t('web.links.file.rejected', { n: rejected })}</>}
      </p>
      <p class="dim">{say({ say: `discover.format.${file.format}` })}</p>
      {file.failed !== undefined && (
        <div class="unread">
          <Lines words={say(file.failed)} />
        </div>
      )}
      {(rejected > 0 || odd.length > 0) && (
        <details class="facts">
          <summary>{t('web.links.file.odd')}</summary>
          <ul>
            {odd.map((words) => (
              <li key={words}>{words}</li>
            ))}
            {file.rejected.slice(0, shownRejections).map(({ offset, reason }) => (
              <li key={offset}>{t('cli.discover.rejected', { offset, reason })}</li>
            ))}
            {rejected > shownRejections && <li>{t('cli.discover.more', { n: rejected - shownRejections })}</li>}
          </ul>
        </details>
      )}
    </li>
  );
}

/** What is wrong on the first line, the way out on the next. */
const Lines = ({ words }: { readonly words: string }) => (
  <>
    {words.split('\n').map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
);
