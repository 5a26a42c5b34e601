// The Group tab: who works in this sheet, and what each has agreed to. A sheet with this tab is a
// group's: from then on every record has an owner.
import { ROLES } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';
import { BLUE, GREY, id } from './shared';

export const GROUP = defineTab({
  name: 'Group',
  theme: 'grey',
  frozenColumns: 3,
  requiredKeys: ['email'],
  columns: {
    id: id('Member ID'),
    name: { header: 'Name', kind: 'text', width: 160, note: 'As the group calls them.' },
    email: {
      header: 'Email',
      kind: 'text',
      width: 230,
      note: 'The Google account with which they open this sheet.',
    },
    role: {
      header: 'Role',
      kind: 'choice',
      choices: ROLES,
      width: 110,
      note: 'A coach sees how far everyone is who agreed to it, and prepares the weekly digest.',
    },
    weeklyRequests: {
      header: 'Weekly requests',
      kind: 'number',
      width: 130,
      note: 'The aim: how many people to ask in a week.',
    },
    weeklyInterviews: {
      header: 'Weekly interviews',
      kind: 'number',
      width: 130,
      note: 'The aim: how many talks to have in a week.',
    },
    coachMayLook: {
      header: 'Coach may look',
      kind: 'checkbox',
      width: 130,
      note: 'The member ticks it, and may untick it any time: the coach sees their figures only while it is ticked.',
    },
    introduces: {
      header: 'Introduces',
      kind: 'checkbox',
      width: 110,
      note: 'The member ticks it, and may untick it any time: others learn that this member knows people somewhere, never whom.',
    },
    joinedOn: {
      header: 'Joined on',
      kind: 'date',
      width: 110,
      note: 'When this member went through the first steps. Until then they are only invited.',
      isOwned: true,
    },
    draftsOn: {
      header: 'Drafts on',
      kind: 'checkbox',
      width: 110,
      note: 'Are the hourly thank-you drafts of this member switched on? The add-on keeps it.',
      isOwned: true,
    },
    lastRun: {
      header: 'Last run',
      kind: 'date-time',
      width: 160,
      note: 'When the hourly drafts of this member last did something.',
      isOwned: true,
    },
    privatePeople: {
      header: 'Just me',
      kind: 'number',
      width: 110,
      note: 'How many people this member keeps to themselves, outside this sheet.',
      isOwned: true,
    },
    privateFigures: {
      header: 'Just me in numbers',
      kind: 'text',
      width: 160,
      note: 'How far this member is with those people, in numbers. Empty unless the coach may look.',
      isOwned: true,
      isHidden: true,
    },
  },
  colors: { key: 'role', byText: { Coach: BLUE, Member: GREY } },
});

export type GroupKey = KeyOf<typeof GROUP>;
