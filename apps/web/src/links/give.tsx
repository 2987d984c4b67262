import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { dropped, type Given } from '../reading/given.ts';

interface GiveProps {
  /** Files as an input, a share or another page hands them over. */
  readonly take: (files: readonly File[]) => void;
  readonly takeGiven: (given: readonly Given[]) => void;
}

/** Choosing files or a folder, or dropping them anywhere on the page. */
export function Give({ take, takeGiven }: GiveProps) {
  const { t } = useDesk();
  const [over, setOver] = useState(false);
  // A file that falls beside a drop zone would replace the page by itself.
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const left = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(false);
      dropped(event.dataTransfer).then(takeGiven);
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', left);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', left);
      removeEventListener('drop', drop);
    };
  }, [takeGiven]);
  const choose = (input: HTMLInputElement) => {
    take([...(input.files ?? [])]);
    // The same file can be chosen again once it is mended.
    input.value = '';
  };
  return (
    <div class={over ? 'drop over' : 'drop'}>
      <p class="drop-here">{t('web.links.drop')}</p>
      <p class="row">
        {/* The browser writes beside a file field in its own language; the label is the button instead. */}
        <input
          id="export-files"
          class="unseen"
          type="file"
          multiple
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
        <label class="act" for="export-files">
          {t('web.links.choose')}
        </label>
        {'webkitdirectory' in HTMLInputElement.prototype && (
          <>
            <input
              id="export-folder"
              class="unseen"
              type="file"
              ref={(input) => {
                if (input !== null) input.webkitdirectory = true;
              }}
              onChange={({ currentTarget }) => choose(currentTarget)}
            />
            <label class="quiet-act" for="export-folder">
              {t('web.links.choose-folder')}
            </label>
          </>
        )}
      </p>
    </div>
  );
}
