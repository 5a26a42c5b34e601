// Who in the group knows people there, and the letter that asks them for an introduction. It names
// the member to ask, never whom they know.
import { useMemo, useState } from 'preact/hooks';
import { inGroupWords as words } from '#words/whom-i-know';
import type { MadeDraft } from '../../../calls';
import { introductionLetter } from '../../../domain/group/introduction-letter';
import {
  type GroupIntroduction,
  whoCouldIntroduce,
} from '../../../domain/group/who-could-introduce';
import { composeUrl } from '../../../domain/mail/compose-link';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { newKey } from '../../key';
import { Button, LinkButton } from '../../parts/button';
import { TextArea, TextField } from '../../parts/field';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';

export function InTheGroup({ typed, field }: { readonly typed: string; readonly field: string }) {
  const { group } = useApp().state.page;
  const found = useMemo(
    () => (group ? whoCouldIntroduce(group.knownPlaces, group.members, { typed, field }) : []),
    [group, typed, field],
  );
  if (found.length === 0) return null;
  return (
    <section class="stack">
      <h3>{words.title}</h3>
      <ul class="path-list">
        {found.map((one) => (
          <MemberCard key={`${one.member.email} ${one.place}`} introduction={one} />
        ))}
      </ul>
    </section>
  );
}

function MemberCard({ introduction }: { readonly introduction: GroupIntroduction }) {
  const { member, place, kind, people, met } = introduction;
  const [isWriting, setWriting] = useState(false);
  return (
    <li class="card path">
      <p class="card-name">
        <bdi>{member.name}</bdi>
      </p>
      <p>{words.knows[kind](people, place)}</p>
      {met > 0 && <p class="muted">{words.met(met)}</p>}
      {isWriting ? (
        <IntroductionLetter introduction={introduction} />
      ) : (
        <Button label={words.askMember(member.name)} onClick={() => setWriting(true)}>
          {words.ask}
        </Button>
      )}
    </li>
  );
}

function IntroductionLetter({ introduction }: { readonly introduction: GroupIntroduction }) {
  const { member, place } = introduction;
  const { page } = useApp().state;
  const [letter, change] = useKept(`introduction:${member.email}:${place}`, () => ({
    key: newKey(),
    ...introductionLetter(member.name, place, page.settings),
  }));
  const { task, start } = useTask<MadeDraft>();
  const { subject, body } = letter;
  const link = composeUrl({ to: member.email, subject, body, authUser: page.me });
  if (task.status === 'done') {
    return (
      <Notice kind="done" takesFocus>
        <p>{words.done}</p>
        <LinkButton href={task.value.url}>{words.open}</LinkButton>
      </Notice>
    );
  }
  return (
    <div class="win-form">
      <TextField
        label={words.subject}
        value={subject}
        onChange={(text) => change((before) => ({ ...before, subject: text }))}
      />
      <TextArea
        label={words.body}
        rows={6}
        value={body}
        onChange={(text) => change((before) => ({ ...before, body: text }))}
      />
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        {page.canDraftInGmail && (
          <Button
            look="primary"
            icon="letter"
            busy={task.status === 'busy' && words.creating}
            onClick={() =>
              start(() => call('draftToMember', { ...letter, memberEmail: member.email }))
            }
          >
            {words.create}
          </Button>
        )}
        {link.ok && <LinkButton href={link.url}>{words.openInGmail}</LinkButton>}
      </div>
    </div>
  );
}
