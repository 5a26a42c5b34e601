// What is in the file, before anything is written: three groups, ticks for the new ones.
import { useMemo, useState } from 'preact/hooks';
import { mergeWords, addWords as words } from '#words/add-people';
import type { PersonMerge } from '../../../calls';
import type { NewPerson } from '../../../domain/records';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Segments } from '../../parts/choice';
import { Failure, Notice } from '../../parts/notice';
import { WindowedList } from '../../parts/windowed-list';
import type { Filling } from './fill-in-pieces';
import {
  type Group,
  type Preview,
  type PreviewRow,
  tickedMerges,
  tickedPeople,
} from './import-state';

const GROUPS: readonly Group[] = ['new', 'known', 'unreadable'];

export interface ImportPreviewProps {
  readonly preview: Preview;
  readonly unticked: ReadonlySet<number>;
  readonly onTick: (unticked: ReadonlySet<number>) => void;
  readonly onAdd: (people: readonly NewPerson[]) => void;
  readonly onFill: (merges: readonly PersonMerge[]) => void;
  readonly filling: Filling;
  readonly onOther: () => void;
}

export function ImportPreview(props: ImportPreviewProps) {
  const { preview, unticked, onTick, filling } = props;
  const { counts, rows } = preview;
  const [group, setGroup] = useState<Group>(() => GROUPS.find((one) => counts[one] > 0) ?? 'new');
  // Those about whom there is something to do stand first.
  const shown = useMemo(() => {
    const members = rows.filter((row) => row.group === group);
    return [...members.filter(canTick), ...members.filter((row) => !canTick(row))];
  }, [rows, group]);
  const people = useMemo(() => tickedPeople(preview, unticked), [preview, unticked]);
  const merges = useMemo(() => tickedMerges(preview, unticked), [preview, unticked]);
  const tickable = shown.filter(canTick);
  const setAll = (isOn: boolean) => {
    const next = new Set(unticked);
    for (const { id } of tickable) isOn ? next.delete(id) : next.add(id);
    onTick(next);
  };
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
      {tickable.length > 1 && (
        <div class="row">
          <Button look="quiet" onClick={() => setAll(true)}>
            {words.all}
          </Button>
          <Button look="quiet" onClick={() => setAll(false)}>
            {words.none}
          </Button>
        </div>
      )}
      {filling.problem && <Failure message={filling.problem} />}
      {filling.filled !== null && filling.sent === filling.total && (
        <Notice kind="done" takesFocus>
          <p>{mergeWords.filledMany(filling.filled)}</p>
        </Notice>
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
      {group === 'known' && tickable.length > 0 ? (
        <ActionBar reason={merges.length === 0 ? mergeWords.nobodyTicked : undefined}>
          <Button
            look="primary"
            isDisabled={merges.length === 0}
            busy={
              filling.sent < filling.total && mergeWords.fillingMany(filling.sent, filling.total)
            }
            onClick={() => props.onFill(merges)}
          >
            {mergeWords.fillMany(merges.length)}
          </Button>
          <Button look="quiet" onClick={props.onOther}>
            {words.otherFile}
          </Button>
        </ActionBar>
      ) : (
        <ActionBar reason={people.length === 0 && counts.new > 0 ? words.nobodyTicked : undefined}>
          {counts.new > 0 && (
            <Button
              look="primary"
              icon="add"
              isDisabled={people.length === 0}
              onClick={() => props.onAdd(people)}
            >
              {words.addCount(people.length)}
            </Button>
          )}
          <Button look={counts.new > 0 ? 'quiet' : 'plain'} onClick={props.onOther}>
            {words.otherFile}
          </Button>
        </ActionBar>
      )}
    </section>
  );
}

function canTick({ person, merge }: PreviewRow): boolean {
  return person !== null || merge !== null;
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
  if (!canTick(row)) return <div class="line">{text}</div>;
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
