// One person whom only their owner sees: what to do with them, and the ways back.
import { useState } from 'preact/hooks';
import { justMeWords as words } from '#words/just-me';
import type { SheetChange } from '../../../calls';
import { labelOf } from '../../../domain/choice-labels';
import type { PersonSummary } from '../../../domain/summaries';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { EditPrivate } from './edit-private';

type Panel = 'back' | 'forget' | 'change';

export function PrivateCard({ person }: { readonly person: PersonSummary }) {
  const { open, take, announce } = useApp();
  const [panel, setPanel] = useState<Panel | null>(null);
  const { task, start } = useTask<void>();
  const name = person.name || person.email;
  const work = [person.title, person.organization].filter(Boolean).join(' · ');
  const isBusy = task.status === 'busy';
  const run = (work: () => Promise<SheetChange>, done: string) =>
    start(async () => {
      const change = await work();
      announce(done);
      setPanel(null);
      take(change);
    });
  const putBack = () => run(() => call('backIntoSheet', person.id), words.isBack(name));
  const takeOut = () => run(() => call('keepPrivate', person.id), words.isOut(name));
  const forget = () => run(() => call('forgetPrivate', person.id), words.isForgotten(name));
  return (
    <li class="card">
      <p class="card-name">
        {name} <span class="stage">{labelOf(person.stage)}</span>
      </p>
      {work && <p>{work}</p>}
      {person.nextStep && <p class="muted">{person.nextStep}</p>}
      {(person.privacy === 'moving' || person.privacy === 'reappeared') && (
        <Notice kind="warning">
          <p>{words[person.privacy]}</p>
          <div class="row">
            <Button busy={isBusy && words.takingOut} onClick={takeOut}>
              {words.takeOut}
            </Button>
          </div>
        </Notice>
      )}
      {panel === 'change' && <EditPrivate id={person.id} onClose={() => setPanel(null)} />}
      {panel === 'back' && (
        <Question
          title={words.backTitle(name)}
          text={words.backFacts}
          yes={words.backYes}
          busy={isBusy && words.puttingBack}
          onYes={putBack}
          onNo={() => setPanel(null)}
        />
      )}
      {panel === 'forget' && (
        <Question
          title={words.forgetTitle(name)}
          text={words.forgetFacts}
          yes={words.forgetYes}
          busy={isBusy && words.forgetting}
          onYes={forget}
          onNo={() => setPanel(null)}
        />
      )}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      {panel === null && (
        <div class="row">
          <Button
            label={words.aboutOne(words.write, name)}
            onClick={() => open('draft-request', { contactId: person.id })}
          >
            {words.write}
          </Button>
          <Button
            label={words.aboutOne(words.talk, name)}
            onClick={() => open('record-interview', { contactId: person.id })}
          >
            {words.talk}
          </Button>
          <Button
            look="quiet"
            label={words.aboutOne(words.change, name)}
            onClick={() => setPanel('change')}
          >
            {words.change}
          </Button>
          <Button
            look="quiet"
            label={words.aboutOne(words.back, name)}
            onClick={() => setPanel('back')}
          >
            {words.back}
          </Button>
          <Button
            look="quiet"
            label={words.aboutOne(words.forget, name)}
            onClick={() => setPanel('forget')}
          >
            {words.forget}
          </Button>
        </div>
      )}
    </li>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly busy: string | false;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ title, text, yes, busy, onYes, onNo }: QuestionProps) {
  return (
    <Notice kind="warning" title={title} takesFocus>
      <p>{text}</p>
      <div class="row">
        <Button busy={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button look="quiet" onClick={onNo}>
          {words.keep}
        </Button>
      </div>
    </Notice>
  );
}
