// What is in the file, before anything is written: three groups, ticks for the new ones.
import { useMemo, useState } from 'preact/hooks';
import type { NewPerson } from '../../../domain/records';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Segments } from '../../parts/choice';
import { Notice } from '../../parts/notice';
import { WindowedList } from '../../parts/windowed-list';
import { type Group, type Preview, type PreviewRow, tickedPeople } from './import-state';
import { addWords as words } from './words';

const GROUPS: readonly Group[] = ['new', 'known', 'unreadable'];

export interface ImportPreviewProps {
  readonly preview: Preview;
  readonly unticked: ReadonlySet<number>;
  readonly onTick: (unticked: ReadonlySet<number>) => void;
  readonly onAdd: (people: readonly NewPerson[]) => void;
  readonly onOther: () => void;
}

export function ImportPreview({ preview, unticked, onTick, onAdd, onOther }: ImportPreviewProps) {
  const { counts, rows } = preview;
  const [group, setGroup] = useState<Group>(() => GROUPS.find((one) => counts[one] > 0) ?? 'new');
  const shown = useMemo(() => rows.filter((row) => row.group === group), [rows, group]);
  const people = useMemo(() => tickedPeople(preview, unticked), [preview, unticked]);
  function tick(id: number, isOn: boolean) {
    const next = new Set(unticked);
    if (isOn) next.delete(id);
    else next.add(id);
    onTick(next);
  }
  return (
    <section class="stack">
      <Segments
        label={words.summary(preview.fileName)}
        value={group}
        options={GROUPS.map((value) => ({ value, label: words.groups[value](counts[value]) }))}
        onChange={setGroup}
      />
      {preview.notices.map((text) => (
        <Notice kind="warning" key={text}>
          <p>{text}</p>
        </Notice>
      ))}
      {group === 'new' && counts.new > 0 && (
        <div class="row">
          <Button look="quiet" onClick={() => onTick(new Set())}>
            {words.all}
          </Button>
          <Button look="quiet" onClick={() => onTick(new Set(shown.map(({ id }) => id)))}>
            {words.none}
          </Button>
        </div>
      )}
      {shown.length === 0 ? (
        <p class="hint">{words.emptyGroup[group]}</p>
      ) : (
        <WindowedList
          key={group}
          label={words.listOf[group]}
          rows={shown}
          keyOf={({ id }) => id}
          render={(row) => <Line row={row} isTicked={!unticked.has(row.id)} onTick={tick} />}
        />
      )}
      <ActionBar reason={people.length === 0 && counts.new > 0 ? words.nobodyTicked : undefined}>
        {counts.new > 0 && (
          <Button
            look="primary"
            icon="add"
            isDisabled={people.length === 0}
            onClick={() => onAdd(people)}
          >
            {words.addCount(people.length)}
          </Button>
        )}
        <Button look={counts.new > 0 ? 'quiet' : 'plain'} onClick={onOther}>
          {words.otherFile}
        </Button>
      </ActionBar>
    </section>
  );
}

interface LineProps {
  readonly row: PreviewRow;
  readonly isTicked: boolean;
  readonly onTick: (id: number, isOn: boolean) => void;
}

function Line({ row, isTicked, onTick }: LineProps) {
  const text = (
    <span class="line-text">
      <span class="line-title">{row.title}</span>
      <span class="line-detail" title={row.detail}>
        {row.detail}
      </span>
    </span>
  );
  if (row.person === null) return <div class="line">{text}</div>;
  return (
    <label class="line">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => onTick(row.id, event.currentTarget.checked)}
      />
      {text}
    </label>
  );
}
