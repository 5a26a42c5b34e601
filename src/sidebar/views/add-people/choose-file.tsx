// Where a file is dropped or chosen, and how to come by one.
import { useId, useState } from 'preact/hooks';
import { addWords as words } from '#words/add-people';
import { Icon } from '../../parts/icon';

export function ChooseFile({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  function take(files: FileList | null | undefined) {
    const file = files?.[0];
    if (file) onChoose(file);
  }
  return (
    <div class="stack">
      {/* Dropping is the mouse's shortcut; the button in it serves the keyboard. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        class={isOver ? 'drop drop-over' : 'drop'}
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
        <Icon name="file" />
        <p>{words.drop}</p>
        <input
          id={id}
          class="unseen"
          type="file"
          accept=".csv,.vcf,text/csv,text/vcard,text/x-vcard,text/plain"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <label for={id} class="button button-plain">
          {words.choose}
        </label>
        <p class="hint" id={`${id}-hint`}>
          {words.fileHint}
        </p>
      </div>
      <details class="folded">
        <summary>{words.howTo}</summary>
        <dl class="sources">
          {words.sources.map(([name, steps]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{steps}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
