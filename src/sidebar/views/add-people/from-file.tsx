// Many people from a file: choose it, look through what is in it, add them, see how it went.

import { addWords as words } from '#words/add-people';
import type { PersonMerge } from '../../../calls';
import { planImport } from '../../../domain/people/plan-import';
import type { NewPerson } from '../../../domain/records';
import { useApp } from '../../app-context';
import { readPeopleFile } from '../../files/read-people-file';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Failure } from '../../parts/notice';
import { CallProblem, call, problemOf } from '../../server';
import { ChooseFile } from './choose-file';
import { type Filling, fillInPieces } from './fill-in-pieces';
import { ImportPreview } from './import-preview';
import { ImportResult } from './import-result';
import {
  addInPieces,
  type ImportEnd,
  type ImportProgress,
  type Preview,
  previewOf,
  withoutMerges,
} from './import-state';

type Step =
  | { readonly name: 'choosing'; readonly problem: string }
  | { readonly name: 'reading'; readonly fraction: number }
  | { readonly name: 'looking'; readonly preview: Preview; readonly filling: Filling }
  | { readonly name: 'adding'; readonly progress: ImportProgress; readonly isStopping: boolean }
  | { readonly name: 'ended'; readonly end: ImportEnd };

const NOT_FILLING: Filling = { sent: 0, total: 0, filled: null, problem: '' };

export function FromFile() {
  const { index, take } = useApp();
  const [step, change, read] = useKept<Step>('add-people:file', () => ({
    name: 'choosing',
    problem: '',
  }));
  const [unticked, changeTicks] = useKept<ReadonlySet<number>>(
    'add-people:unticked',
    () => new Set(),
  );
  const go = (next: Step) => change(() => next);
  const startOver = () => go({ name: 'choosing', problem: '' });

  async function look(file: File) {
    go({ name: 'reading', fraction: 0 });
    try {
      const result = await readPeopleFile(file, (fraction) => go({ name: 'reading', fraction }));
      if (!result.ok) {
        go({ name: 'choosing', problem: result.message });
        return;
      }
      const { people, unreadable, notices } = result.file;
      const planned = planImport(
        index.people,
        people.map(({ person }) => person),
      );
      changeTicks(() => new Set());
      go({
        name: 'looking',
        preview: previewOf(file.name, planned, unreadable, notices, words.line, index.people),
        filling: NOT_FILLING,
      });
    } catch {
      // The browser says only that it could not; the reader says everything else as a value.
      go({ name: 'choosing', problem: words.readFailed });
    }
  }

  /** The person pressed Stop, perhaps after they had looked at another view. */
  const isStopping = () => {
    const now = read();
    return now.name === 'adding' && now.isStopping;
  };

  async function add(people: readonly NewPerson[]) {
    const end = await addInPieces(people, {
      add: (piece) => call('addPeople', piece),
      onProgress: (progress) => go({ name: 'adding', progress, isStopping: isStopping() }),
      onAdded: (added) => take(added.change),
      isStopped: isStopping,
      messageOf,
    });
    go({ name: 'ended', end });
  }

  async function fill(preview: Preview, merges: readonly PersonMerge[]) {
    const end = await fillInPieces(merges, {
      fill: (piece) => call('mergePeople', piece),
      onFilled: take,
      onProgress: (filling) => go({ name: 'looking', preview, filling }),
      messageOf,
    });
    const done = merges.slice(0, end.sent);
    go({ name: 'looking', preview: withoutMerges(preview, done), filling: end });
  }

  switch (step.name) {
    case 'choosing':
      return (
        <>
          {step.problem && <Failure message={step.problem} />}
          <ChooseFile onChoose={(file) => void look(file)} />
        </>
      );
    case 'reading':
      return (
        <Progress label={words.reading(Math.round(step.fraction * 100))} fraction={step.fraction} />
      );
    case 'looking':
      return (
        <ImportPreview
          preview={step.preview}
          unticked={unticked}
          onTick={(next) => changeTicks(() => next)}
          onAdd={(people) => void add(people)}
          onFill={(merges) => void fill(step.preview, merges)}
          filling={step.filling}
          onOther={startOver}
        />
      );
    case 'adding':
      return (
        <>
          <Progress
            label={words.progress(step.progress.sent, step.progress.total)}
            fraction={step.progress.sent / step.progress.total}
          />
          <Button
            busy={step.isStopping && words.stopping}
            onClick={() => go({ ...step, isStopping: true })}
          >
            {words.stop}
          </Button>
        </>
      );
    case 'ended':
      return (
        <ImportResult end={step.end} onGoOn={(people) => void add(people)} onOther={startOver} />
      );
  }
}

function messageOf(error: unknown): string {
  return (error instanceof CallProblem ? error : problemOf(error)).message;
}

function Progress({ label, fraction }: { readonly label: string; readonly fraction: number }) {
  return (
    <div class="progress">
      <p role="status">{label}</p>
      <progress max={1} value={fraction} aria-label={words.progressLabel} />
    </div>
  );
}
