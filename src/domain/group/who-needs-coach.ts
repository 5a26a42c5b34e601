// The order in which a coach looks at the members: who waits for an answer, who is stuck, who has not
// begun, who is behind the week's aims, then everybody else; within each, by name.
import type { MemberLine, MemberProgress, ProgressFigures } from './group-state';

/** Why a member stands where they stand. */
export type Need = 'asks' | 'stuck' | 'not-begun' | 'behind' | 'on-the-way' | 'not-agreed';
const ORDER: readonly Need[] = ['asks', 'stuck', 'not-begun', 'behind', 'on-the-way', 'not-agreed'];

export interface MemberNeed {
  readonly member: MemberLine;
  readonly figures: ProgressFigures | null;
  readonly need: Need;
}

export function byNeed(
  members: readonly MemberLine[],
  progress: readonly MemberProgress[],
): readonly MemberNeed[] {
  const figuresOf = new Map(progress.map((one) => [one.memberEmail, one.figures]));
  return members
    .map((member) => {
      const figures = figuresOf.get(member.email) ?? null;
      return { member, figures, need: needOf(member, figures) };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.need) - ORDER.indexOf(b.need) ||
        waiting(a.figures, b.figures) ||
        (a.member.name < b.member.name ? -1 : 1),
    );
}

function needOf(member: MemberLine, figures: ProgressFigures | null): Need {
  if (figures === null) return 'not-agreed';
  if (figures.openQuestions > 0) return 'asks';
  if (figures.stuckSinceLocal !== '') return 'stuck';
  if (figures.lastActivityLocal === '') return 'not-begun';
  const isBehind =
    figures.askedThisWeek < member.weeklyRequests || figures.metThisWeek < member.weeklyInterviews;
  return isBehind ? 'behind' : 'on-the-way';
}

/** Who was active longest ago comes first. */
function waiting(a: ProgressFigures | null, b: ProgressFigures | null): number {
  const one = a?.lastActivityLocal ?? '';
  const other = b?.lastActivityLocal ?? '';
  return one < other ? -1 : one > other ? 1 : 0;
}
