// Chooses one of one's own people in the sheet, and tells before the click what goes and what stays.
import { useMemo } from 'preact/hooks';
import { justMeWords as words } from '#words/just-me';
import type { PrivacyPreview } from '../../../calls';
import type { PersonSummary } from '../../../domain/summaries';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { indexPeople } from '../../parts/person-index';
import { PersonPicker } from '../../parts/person-picker';
import { useTask } from '../../parts/task';
import { call } from '../../server';

interface Chosen {
  readonly person: PersonSummary;
  readonly preview: PrivacyPreview;
}

export function KeepSomebody() {
  const { state, take, announce } = useApp();
  const [chosen, choose] = useKept<Chosen | null>('just-me:chosen', () => null);
  const looking = useTask<void>();
  const keeping = useTask<string>();
  const open = useMemo(
    () => state.people.filter(({ isMine, privacy }) => isMine && !privacy),
    [state.people],
  );
  const index = useMemo(() => indexPeople(open), [open]);
  const look = (person: PersonSummary) => {
    keeping.reset();
    looking.start(async () => {
      const preview = await call('previewPrivacy', person.id);
      choose(() => ({ person, preview }));
    });
  };
  const keep = ({ person }: Chosen) =>
    keeping.start(async () => {
      take(await call('keepPrivate', person.id));
      choose(() => null);
      announce(words.isKept(person.name || person.email));
      return person.name || person.email;
    });
  return (
    <section class="group-part">
      <h2>{words.addTitle}</h2>
      {chosen === null && <PersonPicker label={words.pick} index={index} onPick={look} />}
      {looking.task.status === 'busy' && <p role="status">{words.looking}</p>}
      {looking.task.status === 'failed' && <Failure message={looking.task.problem.message} />}
      {keeping.task.status === 'done' && (
        <Notice kind="done" takesFocus>
          <p>{words.isKept(keeping.task.value)}</p>
        </Notice>
      )}
      {chosen && (
        <Notice
          kind="info"
          title={words.previewTitle(chosen.person.name || chosen.person.email)}
          takesFocus
        >
          <Facts {...chosen} />
          {keeping.task.status === 'failed' && <Failure message={keeping.task.problem.message} />}
          <div class="row">
            <Button
              look="primary"
              icon="lock"
              busy={keeping.task.status === 'busy' && words.keeping}
              onClick={() => keep(chosen)}
            >
              {words.yes}
            </Button>
            <Button look="quiet" onClick={() => choose(() => null)}>
              {words.cancel}
            </Button>
          </div>
        </Notice>
      )}
    </section>
  );
}

function Facts({ person, preview }: Chosen) {
  const facts = [
    words.goes(person.name || person.email, preview),
    words.named(preview),
    preview.mentions.length > 0 ? words.mentions(preview.mentions) : '',
    words.history,
    words.editors,
    words.only,
    preview.fullPercent >= 50 ? words.room(preview.fullPercent) : '',
  ];
  return (
    <ul>
      {facts.filter(Boolean).map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
