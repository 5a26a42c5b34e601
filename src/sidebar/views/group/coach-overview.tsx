// For a coach: how everyone is doing, who needs a word first.
import { useMemo, useState } from 'preact/hooks';
import { overviewWords as words } from '#words/group-share';
import { gatheredMembers, gatheredProgress } from '../../../domain/group/gathered';
import type { GroupState, ProgressFigures } from '../../../domain/group/group-state';
import { byNeed, type MemberNeed } from '../../../domain/group/who-needs-coach';
import { Button } from '../../parts/button';
import { day } from '../../parts/local-time';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { WeekBar } from './week-bar';

/** Who needs a word comes first, so the others can wait. */
const MOST_AT_FIRST = 12;

export function CoachOverview({ group }: { readonly group: GroupState }) {
  const { task, start } = useTask<void>();
  const [isWhole, setWhole] = useState(false);
  const others = useMemo(() => {
    const members = group.members.filter((one) => one.email !== group.me?.email);
    return byNeed(
      [...members, ...gatheredMembers(group)],
      [...group.progress, ...gatheredProgress(group)],
    );
  }, [group]);
  const shown = isWhole ? others : others.slice(0, MOST_AT_FIRST);
  return (
    <section class="group-part">
      <h2>{words.title}</h2>
      {others.length === 0 && <p class="muted">{words.nobody}</p>}
      <ul class="members">
        {shown.map((one) => (
          <MemberCard
            key={one.member.email}
            {...one}
            justMe={
              group.progress.find(({ memberEmail }) => memberEmail === one.member.email)
                ?.privatePeople ?? 0
            }
          />
        ))}
      </ul>
      {shown.length < others.length && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {words.all(others.length)}
        </Button>
      )}
      {task.status === 'failed' && <Failure message={task.problem.message} />}
      <div class="row">
        <Button
          icon="external"
          busy={task.status === 'busy' && words.opening}
          onClick={() =>
            start(async () => {
              await call('showGroupLarge');
            })
          }
        >
          {words.large}
        </Button>
      </div>
    </section>
  );
}

function MemberCard({ member, figures, need, justMe }: MemberNeed & { readonly justMe: number }) {
  const isPressing = need === 'asks' || need === 'stuck';
  return (
    <li class="member">
      <p class="member-head">
        <strong>{member.name}</strong>
        <span class={isPressing ? 'member-need member-presses' : 'member-need'}>
          {need === 'stuck' && figures
            ? words.stuckSince(day(figures.stuckSinceLocal))
            : words.needs[need]}
        </span>
      </p>
      {figures && (
        <>
          <WeekBar
            label={words.asked}
            count={figures.askedThisWeek}
            aim={member.weeklyRequests}
            told={ofAim(figures.askedThisWeek, member.weeklyRequests)}
          />
          <WeekBar
            label={words.met}
            count={figures.metThisWeek}
            aim={member.weeklyInterviews}
            told={ofAim(figures.metThisWeek, member.weeklyInterviews)}
          />
          {justMe > 0 && <p class="hint">{words.justMe(justMe)}</p>}
          <details>
            <summary>{words.inAll}</summary>
            <dl class="figures">
              {linesOf(figures).map(([label, value]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
    </li>
  );
}

function linesOf(figures: ProgressFigures): readonly (readonly [string, string])[] {
  return [
    [words.asked, String(figures.asked)],
    [words.met, String(figures.met)],
    [words.answerRate, percent(figures.answered, figures.asked)],
    [words.onTime, percent(figures.thankedOnTime, figures.thanked)],
    [words.wins, String(figures.wins)],
    [words.questions, String(figures.openQuestions)],
    [words.last, figures.lastActivityLocal ? day(figures.lastActivityLocal) : words.never],
  ];
}

function ofAim(count: number, aim: number): string {
  return aim > 0 ? `${count} / ${aim}` : String(count);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}
