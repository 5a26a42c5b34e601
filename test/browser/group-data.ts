// A made-up group for the tests of the sidebar: Maria is a member, or the coach.
import type {
  GroupState,
  MemberLine,
  ProgressFigures,
  WinLine,
} from '../../src/domain/group/group-state';
import type { WinId } from '../../src/domain/records';
import { PAGE } from './sidebar-data';

export const member = (name: string, part: Partial<MemberLine> = {}): MemberLine => ({
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@example.com`,
  role: 'Member',
  weeklyRequests: 5,
  weeklyInterviews: 2,
  coachMayLook: true,
  introduces: true,
  hasJoined: true,
  ...part,
});

export const MARIA = member('Maria Lopez', { email: PAGE.me });
export const DANA = member('Dana Kim');
export const ELIAS = member('Elias Schröder-Wang');
export const RUTH = member('Ruth Okafor', { coachMayLook: false });

export const win = (id: string, part: Partial<WinLine> = {}): WinLine => ({
  id: id as WinId,
  sharedAtLocal: '2026-11-23T16:00',
  member: DANA.name,
  kind: 'Win',
  what: 'Four requests, three answers. One of them wrote back in ten minutes.',
  about: '',
  contactId: '',
  coachReply: '',
  isMine: false,
  isReplyNew: false,
  ...part,
});

export const figures = (part: Partial<ProgressFigures> = {}): ProgressFigures => ({
  ...{ askedThisWeek: 3, metThisWeek: 2, asked: 21, met: 8, answered: 9, thanked: 8 },
  ...{ thankedOnTime: 7, winsThisWeek: 1, wins: 4, openQuestions: 0 },
  ...{ lastActivityLocal: '2026-11-23', stuckSinceLocal: '' },
  ...part,
});

export const WINS: readonly WinLine[] = [
  win('win-1', {
    kind: 'Question',
    member: ELIAS.name,
    what: 'The person I was sent to does not answer. Do I tell the one who sent me?',
    about: 'Ana Silva',
    sharedAtLocal: '2026-11-24T08:10',
  }),
  win('win-2'),
  win('win-3', {
    kind: 'Question',
    member: MARIA.name,
    what: 'How long do I wait before I write again?',
    coachReply:
      'Seven working days, then once more, kindly. After that, ask the next person there.',
    isMine: true,
    isReplyNew: true,
    sharedAtLocal: '2026-11-20T11:00',
  }),
];

export const GROUP: GroupState = {
  me: MARIA,
  members: [member('Ines Ferreira', { role: 'Coach' }), MARIA, DANA, ELIAS, RUTH],
  wins: WINS,
  knownPlaces: [],
  shared: [],
  progress: [{ memberEmail: MARIA.email, figures: figures() }],
  unownedPeople: 0,
  unownedTalks: 0,
  unownedNames: [],
  strangers: [],
  digest: null,
};

/** The same group as its coach sees it. */
export const AS_COACH: GroupState = {
  ...GROUP,
  me: { ...MARIA, role: 'Coach' },
  members: [{ ...MARIA, role: 'Coach' }, DANA, ELIAS, RUTH],
  wins: WINS.map((one) => ({ ...one, isMine: false, isReplyNew: false })),
  progress: [
    { memberEmail: MARIA.email, figures: figures() },
    { memberEmail: DANA.email, figures: figures({ askedThisWeek: 6, metThisWeek: 2 }) },
    {
      memberEmail: ELIAS.email,
      figures: figures({
        ...{ askedThisWeek: 0, metThisWeek: 0, stuckSinceLocal: '2026-11-12' },
        ...{ lastActivityLocal: '2026-11-12', openQuestions: 1 },
      }),
    },
    { memberEmail: RUTH.email, figures: null },
  ],
  digest: { weekday: 4, lastWeekLocal: '2026-11-16', lastResult: '' },
};
