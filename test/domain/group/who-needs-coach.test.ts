import type { MemberLine, ProgressFigures } from '../../../src/domain/group/group-state';
import { byNeed } from '../../../src/domain/group/who-needs-coach';

const FIGURES: ProgressFigures = {
  ...{ askedThisWeek: 5, metThisWeek: 2, asked: 20, met: 8, answered: 9, thanked: 8 },
  ...{ thankedOnTime: 7, winsThisWeek: 1, wins: 3, openQuestions: 0 },
  ...{ lastActivityLocal: '2026-11-24', stuckSinceLocal: '' },
};

const line = (name: string, part: Partial<MemberLine> = {}): MemberLine => ({
  ...{ name, email: name, role: 'Member', coachMayLook: true, introduces: false },
  ...{ weeklyRequests: 5, weeklyInterviews: 2, hasJoined: true },
  ...part,
});

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
  const members = people.map(([name]) => line(name));
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

it.each<[string, Partial<ProgressFigures>, string]>([
  ['both aims just reached', {}, 'on-the-way'],
  ['one request short', { askedThisWeek: 4 }, 'behind'],
  ['one talk short', { metThisWeek: 1 }, 'behind'],
  ['more than was aimed at', { askedThisWeek: 6, metThisWeek: 3 }, 'on-the-way'],
  ['a question, though stuck', { openQuestions: 2, stuckSinceLocal: '2026-11-10' }, 'asks'],
])('with %s a member is %j: %s', (_, part, need) => {
  const progress = [{ memberEmail: 'Dana', figures: { ...FIGURES, ...part } }];
  expect(byNeed([line('Dana')], progress)[0]).toMatchObject({ need });
});

it('of members who need the same, who was active longest ago comes first, then the name decides', () => {
  const days = { Eve: '2026-11-24', Cy: '2026-11-20', Bo: '2026-11-24', Ana: '2026-11-22' };
  const ordered = (names: readonly (keyof typeof days)[]) =>
    byNeed(
      names.map((name) => line(name)),
      names.map((name) => ({
        memberEmail: name,
        figures: { ...FIGURES, lastActivityLocal: days[name] },
      })),
    ).map(({ member }) => member.name);
  expect(ordered(['Eve', 'Cy', 'Bo', 'Ana'])).toEqual(['Cy', 'Ana', 'Bo', 'Eve']);
  expect(ordered(['Bo', 'Ana', 'Eve', 'Cy'])).toEqual(['Cy', 'Ana', 'Bo', 'Eve']);
});

it('of who is not known how far they are, it tells nothing, and orders them by name', () => {
  const needs = byNeed(
    ['Eve', 'Bo', 'Cy'].map((name) => line(name)),
    [],
  );
  expect(needs.map(({ member, figures, need }) => [member.name, figures, need])).toEqual([
    ['Bo', null, 'not-agreed'],
    ['Cy', null, 'not-agreed'],
    ['Eve', null, 'not-agreed'],
  ]);
});
