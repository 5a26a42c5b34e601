// Leaving with one's own people: all of them as a file, with one click.

import { takeWords as words } from '#words/add-people';
import type { ExportedPerson } from '../../../calls';
import { useApp } from '../../app-context';
import { peopleAsCards, peopleAsCsv } from '../../files/write-people';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { saveFile } from '../../parts/save-file';
import { useTask } from '../../parts/task';
import { call } from '../../server';

interface Format {
  readonly ending: 'vcf' | 'csv';
  readonly mediaType: string;
  readonly write: (people: readonly ExportedPerson[]) => string;
}

const FORMATS: readonly Format[] = [
  { ending: 'vcf', mediaType: 'text/vcard;charset=utf-8', write: peopleAsCards },
  { ending: 'csv', mediaType: 'text/csv;charset=utf-8', write: peopleAsCsv },
];

export function TakeAlong() {
  return (
    <section class="stack">
      <div class="prompt">
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      {FORMATS.map((format) => (
        <FormatChoice key={format.ending} format={format} />
      ))}
      <p class="hint">{words.comeBack}</p>
    </section>
  );
}

function FormatChoice({ format }: { readonly format: Format }) {
  const { nowLocal } = useApp();
  const { task, start } = useTask<{ readonly name: string; readonly count: number }>();
  const { ending } = format;
  const fetchAndSave = () =>
    start(async () => {
      const people = await call('exportPeople');
      const name = words.fileName(nowLocal().slice(0, 10), ending);
      if (people.length > 0) saveFile(name, format.mediaType, format.write(people));
      return { name, count: people.length };
    });
  return (
    <div class="card take-card">
      <h3>{words.formats[ending].title}</h3>
      <p class="hint">{words.formats[ending].use}</p>
      <Button icon="file" busy={task.status === 'busy' && words.fetching} onClick={fetchAndSave}>
        {words.formats[ending].button}
      </Button>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {task.status === 'done' && (
        <Notice kind={task.value.count > 0 ? 'done' : 'info'} takesFocus>
          <p>{words.saved(task.value.count, task.value.name)}</p>
        </Notice>
      )}
    </div>
  );
}
