// The files that go along: what may be chosen, choosing them, and the list with a way to take each off.
import { useId, useState } from 'preact/hooks';
import { followUpWords as words } from '#words/follow-up';
import {
  isUnusualFile,
  MOST_FILE_BYTES,
  USUAL_ENDINGS,
} from '../../../domain/mail/attachment-rules';
import { useApp } from '../../app-context';
import { Icon } from '../../parts/icon';
import { type FollowUpForm, withFiles } from './follow-up-form';

const MOST_MEGABYTES = MOST_FILE_BYTES / 1e6;

export interface ChosenFilesProps {
  readonly form: FollowUpForm;
  readonly change: (change: (form: FollowUpForm) => FollowUpForm) => void;
}

export function ChosenFiles({ form, change }: ChosenFilesProps) {
  const { announce } = useApp();
  const { files, refusals } = form;
  const id = useId();
  const [isOver, setOver] = useState(false);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  function take(list: FileList | null | undefined) {
    const chosen = [...(list ?? [])];
    if (chosen.length > 0) change((before) => withFiles(before, chosen));
  }
  function remove(file: File) {
    change((before) => ({
      ...before,
      files: before.files.filter((one) => one !== file),
      refusals: [],
    }));
    announce(words.removed(file.name));
    document.getElementById(id)?.focus();
  }
  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.filesTitle}</h2>
      {files.length > 0 && (
        <ul class="chosen-files" aria-label={words.listLabel}>
          {files.map((file) => (
            <li key={`${file.name}:${file.size}:${file.lastModified}`}>
              <Icon name="file" />
              <span class="chosen-file">
                <span class="chosen-file-name">{file.name}</span>
                <span class="hint">{words.size(file.size)}</span>
                {isUnusualFile(file.name) && <span class="late">{words.unusual}</span>}
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={words.remove(file.name)}
                onClick={() => remove(file)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {/* Dropping is the mouse's shortcut; the button in it serves the keyboard. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        class={`${files.length > 0 ? 'drop drop-more' : 'drop'}${isOver ? ' drop-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        {files.length === 0 && (
          <>
            <Icon name="clip" />
            <p>{words.drop}</p>
          </>
        )}
        <input
          id={id}
          class="unseen"
          type="file"
          multiple
          accept={USUAL_ENDINGS}
          aria-describedby={`${id}-rule`}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <label for={id} class="button button-plain">
          {files.length === 0 ? words.choose : words.chooseMore}
        </label>
        <p class="hint" id={`${id}-rule`}>
          {files.length === 0
            ? words.filesRule(MOST_MEGABYTES)
            : words.total(words.size(total), MOST_MEGABYTES)}
        </p>
      </div>
      <div class="refusals" role="alert">
        {refusals.map(({ name, problem }) => (
          <p class="field-problem" key={`${name}:${problem}`}>
            {words.refused[problem](name, MOST_MEGABYTES)}
          </p>
        ))}
      </div>
    </section>
  );
}
