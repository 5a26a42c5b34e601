// A member's own week against their aims.

import { weekWords as words } from '#words/group-share';
import type { MemberLine, ProgressFigures } from '../../../domain/group/group-state';
import { WeekBar } from './week-bar';

export function MyWeek({
  me,
  figures,
}: {
  readonly me: MemberLine;
  readonly figures: ProgressFigures | null;
}) {
  if (figures === null) return null;
  return (
    <section class="group-part">
      <h2>{words.title}</h2>
      <WeekBar
        label={words.asked}
        count={figures.askedThisWeek}
        aim={me.weeklyRequests}
        told={words.ofAim(figures.askedThisWeek, me.weeklyRequests)}
      />
      <WeekBar
        label={words.met}
        count={figures.metThisWeek}
        aim={me.weeklyInterviews}
        told={words.ofAim(figures.metThisWeek, me.weeklyInterviews)}
      />
      <p class="hint">{words.inAll(figures.asked, figures.met)}</p>
      <p class="hint">{me.coachMayLook ? words.seen : words.notSeen}</p>
    </section>
  );
}
