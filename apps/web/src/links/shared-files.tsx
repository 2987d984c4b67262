import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { takeSharedFiles } from '../shared-in.ts';

interface SharedProps {
  readonly take: (files: readonly File[]) => void;
}

/** Files that another app has shared with the page: offered by name, read only when the person says so. */
export function Shared({ take }: SharedProps) {
  const { t } = useDesk();
  const [files, setFiles] = useState<readonly File[]>([]);
  useEffect(() => {
    takeSharedFiles().then(setFiles);
  }, []);
  if (files.length === 0) return null;
  return (
    <div class="note" role="status">
      <p>{t('web.links.shared', { n: files.length })}</p>
      <ul>
        {files.map((file) => (
          <li key={file.name} class="file-name">
            {file.name}
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" class="act" onClick={() => take(files)}>
          {t('web.links.shared.read')}
        </button>
        <button type="button" class="quiet-act" onClick={() => setFiles([])}>
          {t('web.links.shared.no')}
        </button>
      </p>
    </div>
  );
}
