import type { MemberLine, ProgressFigures } from '../../../src/domain/group/group-state';
import { byNeed } from '../../../src/domain/group/who-needs-coach';

const FIGURES: ProgressFigures = {
  ...{ askedThisWeek: 5, metThisWeek: 2, asked: 20, met: 8, answered: 9, thanked: 8 },
  ...{ thankedOnTime: 7, winsThisWeek: 1, wins: 3, openQuestions: 0 },
  ...{ lastActivityLocal: '2026-11-24', stuckSinceLocal: '' },
};

it('who waits comes first, then who is stuck, has not begun, is behind; who has not agreed is last', () => {
  const people: readonly (readonly [string, Partial<ProgressFigures> | null])[] = [
    ['Not agreed', null],
    ['On the way', {}],
    ['Behind', { askedThisWeek: 4 }],
    ['Stuck', { stuckSinceLocal: '2026-11-10', lastActivityLocal: '2026-11-10' }],
    ['Stuck longer', { stuckSinceLocal: '2026-11-01', lastActivityLocal: '2026-11-01' }],
    ['Not begun', { lastActivityLocal: '' }],
    ['Asks', { openQuestions: 1 }],
  ];
  const members = people.map(
    ([name]): MemberLine => ({
      ...{ name, email: name, role: 'Member', coachMayLook: true, introduces: false },
      ...{ weeklyRequests: 5, weeklyInterviews: 2, hasJoined: true },
    }),
  );
  const progress = people.map(([name, part]) => ({
    memberEmail: name,
    figures: part && { ...FIGURES, ...part },
  }));
  expect(byNeed(members, progress).map(({ member, need }) => [member.name, need])).toEqual([
    ['Asks', 'asks'],
    ['Stuck longer', 'stuck'],
    ['Stuck', 'stuck'],
    ['Not begun', 'not-begun'],
    ['Behind', 'behind'],
    ['On the way', 'on-the-way'],
    ['Not agreed', 'not-agreed'],
  ]);
});
