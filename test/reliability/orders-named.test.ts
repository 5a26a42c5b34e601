// Orders of events that once went wrong, each by its name. When something happens is told by the writes
// of the action, so that these stay what they are where requests are added or saved.
import { FAULT_CASES, type FaultCase } from './fault-cases';
import type { PersonsEvent, What } from './orders-events';
import { idealOf, judge } from './orders-judge';
import { lettersOf } from './orders-letters';
import { DRAFTER, type Played, play } from './orders-run';
import { OWN_COLUMN } from './orders-world';
import { Prepared } from './prepared';
import { openMorning, openTown } from './town';

interface Moment {
  readonly what: What;
  readonly tab: string;
  /** Right before the write of that number in the tab, or right after it. */
  readonly before?: number;
  readonly after?: number;
  /** So many requests earlier than that. */
  readonly earlier?: number;
  /** The row with this mark. */
  readonly row?: string;
  readonly header?: string;
  readonly to?: number;
}

/** Several moments are told by the writes of a run that does not gather its writes. */
type Named = readonly [name: string, action: string, ...moments: readonly Moment[]];

const NAMED: readonly Named[] = [
  // 1: columns
  ...(['insert column', 'move column', 'rename header'] as const).flatMap((what) =>
    (['before', 'after'] as const).map(
      (when) =>
        [
          `${what} ${when} a letter is filed`,
          'markSent: Request',
          { what, tab: 'Contacts', [when]: 1, header: 'Stage' },
        ] as Named,
    ),
  ),
  [
    'a column comes in left of two cells that get the same day',
    'markSent: Nudge',
    { what: 'insert column', tab: 'Contacts', after: 1, header: 'Title' },
  ],
  // 2: IDs
  ...(['reverse', 'sort', 'insert row', 'delete row'] as const).map(
    (what): Named => [
      `${what} while IDs are given out`,
      'runHourlyDrafts',
      { what, tab: 'Interviews', before: 1, header: 'Starts at', row: 'colour of talk-ruth' },
    ],
  ),
  // 3: neighbours
  ...(['delete row', 'insert row', 'reverse', 'move row'] as const).flatMap((what) =>
    (['before', 'after'] as const).map(
      (when) =>
        [
          `${what} ${when} drafts are recorded`,
          'runHourlyDrafts',
          { what, tab: 'Interviews', [when]: 3, row: 'colour of talk 0', to: 1 },
        ] as Named,
    ),
  ),
  [
    'a row whose draft is made goes before it is recorded',
    'runHourlyDrafts',
    { what: 'delete row', tab: 'Interviews', before: 3, row: 'colour of talk 1' },
  ],
  // 4: copies
  ...([1, 2, 3] as const).flatMap((write) =>
    (['before', 'after'] as const).map(
      (when) =>
        [
          `a talk is copied ${when} write ${write} of the drafter`,
          'runHourlyDrafts',
          { what: 'copy row', tab: 'Interviews', [when]: write, row: 'colour of talk 1', to: 30 },
        ] as Named,
    ),
  ),
  [
    'a talk is copied where it stands right before its résumé is noted',
    'createFollowUp',
    { what: 'copy row', tab: 'Interviews', before: 1, row: 'colour of talk-ruth', to: 1 },
  ],
  [
    'a talk is copied, and the row that was drafted for is deleted: its copy gets no second note',
    'runHourlyDrafts',
    {
      what: 'copy row',
      tab: 'Interviews',
      before: 1,
      earlier: 14,
      row: 'colour of talk 1',
      to: 25,
    },
    { what: 'delete row', tab: 'Interviews', after: 6, earlier: 0, row: 'colour of talk 1' },
  ],
  [
    'a row is sorted away from a cell that is to be emptied, and a person empties another cell',
    'markThankYou: Due',
    { what: 'sort', tab: 'Interviews', before: 1, header: 'Interview ID', to: 1 },
    { what: 'clear', tab: 'Interviews', after: 2, row: 'colour of talk-bea', header: 'Contact' },
  ],
  [
    'a talk is copied right after its note is marked as sent, and pasted where it stood',
    'markThankYou: Sent',
    { what: 'copy row', tab: 'Interviews', after: 1, row: 'colour of talk-carl', to: 2 },
  ],
  // 5: the first free row
  ...['addPeople: two new', 'recordInterview: a new talk', 'savePlan: a new talk'].flatMap(
    (action) =>
      (['before', 'after'] as const).map(
        (when) =>
          [
            `somebody types in the first free row ${when} ${action}`,
            action,
            {
              what: 'type row',
              tab: action.startsWith('save') ? 'Interviews' : 'Contacts',
              [when]: 1,
            },
          ] as Named,
      ),
  ),
  [
    'a column comes in between the size of the tab and its cells, while records are brought in',
    'bringRecords',
    { what: 'insert column', tab: 'Interviews', after: 2, earlier: -1 },
  ],
  [
    'a column comes in between the size of the tab and its cells, in the first look at it',
    'bringRecords',
    { what: 'insert column', tab: 'Answers', before: 1, earlier: 18, header: 'Answer' },
  ],
  // 6: headers
  ...(['before', 'after'] as const).map(
    (when): Named => [
      `“Name” is renamed ${when} people are added`,
      'addPeople: two new',
      { what: 'rename header', tab: 'Contacts', [when]: 1, header: 'Name' },
    ],
  ),
  [
    '“Name” is renamed before the one who opened the door is looked for by it',
    'markDone: introducer-told',
    { what: 'rename header', tab: 'Contacts', before: 1, earlier: 5, header: 'Name' },
  ],
  [
    'a header is renamed before people are filled in: what finds no place is said to be left out',
    'mergePeople: two',
    { what: 'rename header', tab: 'Contacts', before: 1, earlier: 5, header: 'Title' },
  ],
  ...['markDone: resume-sent', 'markThankYou: Sent'].map(
    (action): Named => [
      `“Contact ID” is renamed before ${action} looks for the contact, who has a name as well`,
      action,
      { what: 'rename header', tab: 'Interviews', before: 1, earlier: 14, header: 'Contact ID' },
    ],
  ),
  ...['Stage', 'Contact ID'].map(
    (header): Named => [
      `“${header}” is renamed before it is asked how far the contact has come`,
      'markThankYou: Sent',
      { what: 'rename header', tab: 'Contacts', before: 1, earlier: 19, header },
    ],
  ),
  [
    '“Starts at” is renamed before it is asked which talk is confirmed',
    'markSent: Confirmation',
    { what: 'rename header', tab: 'Interviews', before: 1, earlier: 15, header: 'Starts at' },
  ],
  [
    'somebody else is named as who opened the door, before it is asked who did',
    'markDone: introducer-told',
    {
      ...{ what: 'edit', tab: 'Contacts', before: 1, earlier: 9 },
      ...{ row: 'colour of dana', header: 'Introduced by' },
    },
  ],
  [
    '“Introduced by” is renamed before it is asked who opened the door',
    'markDone: introducer-told',
    { what: 'rename header', tab: 'Contacts', before: 1, earlier: 8, header: 'Introduced by' },
  ],
  ...(
    [
      ['Introduced by', 70],
      ['Contact ID', 40],
    ] as const
  ).map(
    ([header, earlier]): Named => [
      `“${header}” is renamed before somebody is kept to oneself who opened a door`,
      'keepPrivate: with a talk',
      { what: 'rename header', tab: 'Contacts', before: 1, earlier, header },
    ],
  ),
  [
    'a header is renamed before what stands below it is put back',
    'undo: recordInterview',
    { what: 'rename header', tab: 'Contacts', before: 1, earlier: 8, header: 'Next step on' },
  ],
  // 7: taking back
  ...(['reverse', 'insert row', 'delete row', 'move row'] as const).flatMap((what) =>
    (['before', 'after'] as const).map(
      (when) =>
        [
          `${what} ${when} people who were added are taken back`,
          'undo: addPeople',
          { what, tab: 'Contacts', [when]: 1, row: 'colour of ruth', to: 1 },
        ] as Named,
    ),
  ),
  [
    'a row comes in between the size of the tab and its cells, so that the last one is not read',
    'undo: addPeople',
    { what: 'insert row', tab: 'Contacts', before: 1, earlier: 7, row: 'colour of ruth' },
  ],
  [
    'a row is copied between the size of the tab and its cells, right before a talk is taken back',
    'undo: savePlan',
    {
      what: 'copy row',
      tab: 'Interviews',
      before: 1,
      earlier: 3,
      row: 'colour of talk-ruth',
      to: 19,
    },
  ],
  [
    'a column comes in while a row is brought back that went in place of another',
    'removeTarget',
    {
      what: 'move row',
      tab: 'Organizations',
      before: 1,
      earlier: 1,
      row: 'colour of harbor',
      to: 2,
    },
    { what: 'insert column', tab: 'Organizations', after: 1, earlier: -3, header: 'Why' },
  ],
  [
    'the rows are turned round while an organization goes off the list, and the time zone changes',
    'removeTarget',
    { what: 'reverse', tab: 'Organizations', before: 1 },
    { what: 'zone', tab: 'Organizations', before: 1, earlier: -2, to: 21 },
  ],
  [
    'the rows are turned round while an organization goes off the list',
    'removeTarget',
    { what: 'reverse', tab: 'Organizations', before: 1 },
  ],
  [
    'a talk that is being taken away is deleted, so that the one below goes in its place',
    'leaveGroup',
    { what: 'delete row', tab: 'Interviews', before: 1, row: 'colour of talk-ruth' },
  ],
  [
    'a row is copied above the people who are taken back, and another one deleted right behind that',
    'undo: addPeople',
    { what: 'copy row', tab: 'Contacts', before: 1, earlier: 2, row: 'colour of lin', to: 28 },
    { what: 'delete row', tab: 'Contacts', before: 1, earlier: -2, row: 'colour of dana' },
  ],
  // 8: two at once
  [
    'a row and then a column come in while drafts are recorded',
    'runHourlyDrafts',
    { what: 'insert row', tab: 'Interviews', before: 4, earlier: 3 },
    { what: 'insert column', tab: 'Interviews', after: 8, header: 'Résumé' },
  ],
  [
    'a column comes in before drafts are recorded, and a talk is copied amid their writes',
    'runHourlyDrafts',
    { what: 'insert column', tab: 'Interviews', before: 4, earlier: 2, header: 'Purpose' },
    { what: 'copy row', tab: 'Interviews', before: 7, row: 'colour of talk 0', to: 4 },
  ],
  [
    'a row is deleted while drafts are recorded, and the time zone changes',
    'runHourlyDrafts',
    { what: 'delete row', tab: 'Interviews', after: 4, row: 'colour of talk-ruth' },
    { what: 'zone', tab: 'Interviews', before: 9, to: 35 },
  ],
  [
    'a talk is copied before the IDs of drafts are written, and another one deleted right behind it',
    'runHourlyDrafts',
    { what: 'copy row', tab: 'Interviews', before: 5, row: 'colour of talk 1' },
    { what: 'delete row', tab: 'Interviews', before: 6, row: 'colour of talk-emile' },
  ],
  [
    'a column is moved before a day is written, and the time zone changes behind it',
    'markSent: Request',
    { what: 'move column', tab: 'Contacts', before: 1, header: 'Asked on' },
    { what: 'zone', tab: 'Contacts', after: 3, to: 11 },
  ],
  [
    'a talk is sorted away before its day is written, and the time zone changes behind that',
    'savePlan: another day',
    { what: 'sort', tab: 'Interviews', before: 1, header: 'Thank-you', to: 20 },
    { what: 'zone', tab: 'Interviews', after: 3, to: 27 },
  ],
  [
    'a column is moved, so that three cells of one talk go astray, and its row is sorted away',
    'savePlan: another day',
    { what: 'move column', tab: 'Interviews', before: 2, header: 'Contact ID' },
    { what: 'sort', tab: 'Interviews', after: 3, header: 'Contact ID', to: 1 },
  ],
  [
    'a reason is typed in a run that stops at a renamed header, and the next one, which knows it, empties it',
    'runHourlyDrafts',
    {
      ...{ what: 'edit', tab: 'Interviews', before: 2, earlier: 6 },
      ...{ row: 'colour of talk 2', header: 'Problem' },
    },
    { what: 'rename header', tab: 'Interviews', after: 3, earlier: -7, header: 'Thank-you' },
  ],
];

let town: Prepared;
let morning: Prepared;
beforeAll(async () => {
  town = new Prepared(await openTown());
  morning = new Prepared(await openMorning(3));
});
afterAll(async () => {
  await town.close();
  await morning.close();
});

it.each(NAMED.map(([name, ...how]) => [name, how] as const))('%s', async (_, how) => {
  const [action, ...moments] = how;
  const one = [DRAFTER, ...FAULT_CASES].find(({ what }) => what.startsWith(action)) as FaultCase;
  const base = one === DRAFTER ? morning : town;
  const prepared = one.before ? await base.after(one.before) : base;
  const writesAtOnce = moments.length > 1;
  const quiet = await play(prepared, one, { writesAtOnce, events: [] });
  const ideal = idealOf(quiet, lettersOf(quiet));
  const events = moments.map((moment) => eventAt(quiet, moment));
  const about = [moments[0]?.tab ?? ''];
  const played = await play(prepared, one, { writesAtOnce, events, about });
  const wrong = judge(one, ideal, played);
  if (prepared !== base) await prepared.close();
  expect({ happened: played.happened.length, wrong }).toEqual({
    happened: moments.length,
    wrong: [],
  });
});

function eventAt({ served, world, product }: Played, moment: Moment): PersonsEvent {
  const { what, before, after, earlier = 0, header = '', row = '', to = 0 } = moment;
  const { facade } = product.edition.workbook;
  const sheetId = facade.getSheetByName(moment.tab)?.getSheetId();
  const places = served
    .filter((one) => one.run === 1 && one.kind === 'write' && one.sheetId === sheetId)
    .map(({ at }) => at);
  const write = [...new Set(places)][(before ?? after ?? 1) - 1];
  const tab = world.tabs.get(moment.tab);
  if (write === undefined || !tab)
    throw new Error(`There is no such moment: ${JSON.stringify(moment)}`);
  const marks = [...tab.rows.keys()];
  return {
    at: (before === undefined ? write + 1 : write) - earlier,
    what,
    tab: 0,
    row: Math.max(0, marks.indexOf(row)),
    column: Math.max(0, tab.columns.indexOf(header === '' ? OWN_COLUMN : header)),
    to,
  };
}
