// Members who work in a sheet of their own stand beside the others, as far as their numbers can be read.
import { gatheredMembers, gatheredProgress } from '../../../src/domain/group/gathered';
import type {
  GatheredSheet,
  GroupState,
  ProgressFigures,
} from '../../../src/domain/group/group-state';
import { byNeed } from '../../../src/domain/group/who-needs-coach';

const FIGURES: ProgressFigures = {
  ...{ askedThisWeek: 0, metThisWeek: 0, asked: 20, met: 8, answered: 9, thanked: 8 },
  ...{ thankedOnTime: 7, winsThisWeek: 0, wins: 3, openQuestions: 0 },
  ...{ lastActivityLocal: '2026-11-24', stuckSinceLocal: '' },
};
const sheet = (name: string, figures: ProgressFigures | null): GatheredSheet => ({
  ...{ name, key: `key-of-${name}`, figures, isOld: false },
});
const group = (part: Partial<GroupState>): GroupState => ({
  ...{ me: null, members: [], wins: [], knownPlaces: [], shared: [], progress: [] },
  ...{ unownedPeople: 0, unownedTalks: 0, unownedNames: [], strangers: [], digest: null },
  ...part,
});
const gathered = [sheet('Cy', FIGURES), sheet('Eve', null), sheet('Bo', FIGURES)];

it('shows those whose numbers can be read, in their order, and nobody else', () => {
  expect(gatheredMembers(group({ gathered })).map(({ name }) => name)).toEqual(['Cy', 'Bo']);
  expect(gatheredProgress(group({ gathered }))).toEqual([
    { memberEmail: 'key-of-Cy', figures: FIGURES },
    { memberEmail: 'key-of-Bo', figures: FIGURES },
  ]);
});

it('takes them for members who have joined, agreed and set no aims here, and who introduce nobody', () => {
  expect(gatheredMembers(group({ gathered }))[0]).toEqual({
    ...{ name: 'Cy', email: 'key-of-Cy', role: 'Member', hasJoined: true, coachMayLook: true },
    ...{ introduces: false, weeklyRequests: 0, weeklyInterviews: 0 },
  });
});

it('so nobody of them is behind in a week in which nothing happened', () => {
  const all = group({ gathered });
  expect(byNeed(gatheredMembers(all), gatheredProgress(all)).map(({ need }) => need)).toEqual([
    'on-the-way',
    'on-the-way',
  ]);
});

it('has nobody where no sheet is gathered', () => {
  expect(gatheredMembers(group({}))).toEqual([]);
  expect(gatheredProgress(group({}))).toEqual([]);
});
