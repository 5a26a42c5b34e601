// The Group tab: who works in this sheet, and what each has agreed to. A sheet with this tab is a
// group's: from then on every record has an owner.
import { groupTab } from '#words/sheet-group';
import { ROLES } from '../../domain/records';
import { defineTab, type KeyOf } from '../columns';
import { BLUE, GREY, id } from './shared';

const { columns } = groupTab;

export const GROUP = defineTab({
  name: groupTab.name,
  theme: 'grey',
  frozenColumns: 3,
  requiredKeys: ['email'],
  columns: {
    id: id(groupTab.ids.id),
    name: { ...columns.name, kind: 'text', width: 160 },
    email: { ...columns.email, kind: 'text', width: 230 },
    role: { ...columns.role, kind: 'choice', choices: ROLES, width: 110 },
    weeklyRequests: { ...columns.weeklyRequests, kind: 'number', width: 130 },
    weeklyInterviews: { ...columns.weeklyInterviews, kind: 'number', width: 130 },
    coachMayLook: { ...columns.coachMayLook, kind: 'checkbox', width: 130 },
    introduces: { ...columns.introduces, kind: 'checkbox', width: 110 },
    joinedOn: { ...columns.joinedOn, kind: 'date', width: 110, isOwned: true },
    draftsOn: { ...columns.draftsOn, kind: 'checkbox', width: 110, isOwned: true },
    lastRun: { ...columns.lastRun, kind: 'date-time', width: 160, isOwned: true },
    privatePeople: { ...columns.privatePeople, kind: 'number', width: 110, isOwned: true },
    privateFigures: {
      ...columns.privateFigures,
      kind: 'text',
      width: 160,
      isOwned: true,
      isHidden: true,
    },
  },
  colors: { key: 'role', byChoice: { Coach: BLUE, Member: GREY } },
});

export type GroupKey = KeyOf<typeof GROUP>;
