// The group's week, large: to be shown at its meeting, or printed. Nothing on it but what members
// shared and what they let be counted.

import { meetingWords as words } from '#words/group-share';
import { gatheredMembers, gatheredProgress } from '../../../domain/group/gathered';
import type { GroupState } from '../../../domain/group/group-state';
import { mondayOf } from '../../../domain/group/progress';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { longDay } from '../../parts/local-time';
import { WeekBar } from './week-bar';

/** More stand side by side, below the wins. */
const FEW_MEMBERS = 12;

export function Meeting({ group }: { readonly group: GroupState }) {
  const { nowLocal } = useApp();
  const monday = mondayOf(nowLocal());
  const members = [...group.members, ...gatheredMembers(group)];
  const progress = [...group.progress, ...gatheredProgress(group)];
  const counted = progress.flatMap(({ memberEmail, figures }) => {
    const member = members.find(({ email }) => email === memberEmail);
    return member?.coachMayLook && figures ? [{ member, figures }] : [];
  });
  const sum = (of: (one: (typeof counted)[number]) => number) =>
    counted.reduce((all, one) => all + of(one), 0);
  const wins = group.wins.filter((one) => one.kind === 'Win' && one.sharedAtLocal >= monday);
  const questions = group.wins.filter((one) => one.kind === 'Question' && one.coachReply === '');
  return (
    <div class="meeting">
      <div class="meeting-head">
        <h2>{words.title(longDay(monday))}</h2>
        <Button icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <ul class="meeting-figures">
        <Figure
          count={sum((one) => one.figures.askedThisWeek)}
          label={words.asked}
          aim={sum((one) => one.member.weeklyRequests)}
        />
        <Figure
          count={sum((one) => one.figures.metThisWeek)}
          label={words.met}
          aim={sum((one) => one.member.weeklyInterviews)}
        />
        <Figure count={wins.length} label={words.wins} aim={0} />
      </ul>
      <div
        class={counted.length > FEW_MEMBERS ? 'meeting-columns meeting-many' : 'meeting-columns'}
      >
        <section>
          <h3>{words.winsTitle}</h3>
          {wins.length === 0 && <p class="muted">{words.noWins}</p>}
          <ul>
            {wins.map((win) => (
              <li key={win.id}>
                <strong>{win.member}</strong> {win.what}
              </li>
            ))}
          </ul>
          {questions.length > 0 && <h3>{words.questionsTitle}</h3>}
          <ul>
            {questions.map((one) => (
              <li key={one.id}>
                <strong>{one.member}</strong> {one.what}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.membersTitle}</h3>
          <div class="meeting-members">
            {counted.map(({ member, figures }) => (
              <div key={member.email} class="meeting-member">
                <strong>{member.name}</strong>
                <WeekBar
                  label=""
                  count={figures.askedThisWeek}
                  aim={member.weeklyRequests}
                  told={words.askedOf(figures.askedThisWeek, member.weeklyRequests)}
                />
                <WeekBar
                  label=""
                  count={figures.metThisWeek}
                  aim={member.weeklyInterviews}
                  told={words.metOf(figures.metThisWeek, member.weeklyInterviews)}
                />
              </div>
            ))}
          </div>
          {counted.length < members.length && <p class="hint">{words.onlyAgreed}</p>}
        </section>
      </div>
    </div>
  );
}

function Figure({
  count,
  label,
  aim,
}: {
  readonly count: number;
  readonly label: (count: number) => string;
  readonly aim: number;
}) {
  return (
    <li>
      <strong>{count}</strong> {label(count)}
      {aim > 0 && <p class="muted">{words.aim(aim)}</p>}
    </li>
  );
}
