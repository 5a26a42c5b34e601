// Every action that writes, on the sheet of town.ts: how it is called, and all that it may change.
import type { FormField } from '../../local/runtime/form';
import type { InterviewPlan, InterviewRecord } from '../../src/calls';
import { marksOf, type RecordsFile } from '../../src/domain/leave/records-file';
import type { ContactId, InterviewId, TemplateUse } from '../../src/domain/records';
import { ANA, BO, type Product, person } from '../journeys/product';

export interface FaultCase {
  readonly what: string;
  /** @param key of the letter or record: the same for a repeated click */
  readonly act: (key: string) => Act;
  /** Done before, once, by the person; `act` may use what it leaves. */
  readonly before?: (product: Product) => Promise<void>;
  /** As `differences` tells it: all that a whole run changes, and nothing else. */
  readonly changes: readonly string[];
  /**
   * Rows are added in tabs that it makes itself, one thing after the other: half of such a tab is what the
   * next click goes on with, and no rule there refuses anything yet.
   */
  readonly makesTabs?: true;
  /** Letters that are there afterwards. */
  readonly letters?: readonly string[];
  /** What a repeat may answer once everything is done. */
  readonly done?: string;
}

export interface Act {
  readonly functionName: string;
  readonly args?: readonly unknown[];
  readonly form?: readonly FormField[];
}

const KEY = 'key-of-the-page';
export const FIRST_KEY = `${KEY}-1`;
export const SECOND_KEY = `${KEY}-2`;

const call = (functionName: string, ...args: readonly unknown[]) => ({ functionName, args });

const letter = (contactId: string, use: TemplateUse, aboutId = '') => ({
  ...{ contactId, use, aboutId, subject: `About: ${use}`, body: 'Dear friend,\nthank you.\nAna' },
});

const RECORD = {
  contactId: 'lin' as ContactId,
  interviewId: '',
  purpose: 'Industry',
  about: 'health-care IT',
  startsAtLocal: '2026-11-23T09:00',
  minutes: 20,
  where: 'Zoom',
  learned: 'Start with the regulators.',
  helpReceived: 'Two names.',
  hasBusinessCard: true,
  mayMention: 'Yes',
  resumeAskedFor: false,
  nextStep: 'Send the article',
  nextStepOnLocal: '2026-12-01',
  referrals: [
    person({ name: 'Nora North', email: 'nora@fund.example' }),
    person({ name: 'Sam South', organization: 'South Mill' }),
  ],
  answers: [
    { question: 'How did you start?', answer: 'By chance.' },
    { question: 'What is hard?', answer: 'The hours.' },
  ],
  thankYou: 'Due',
} as const satisfies Omit<InterviewRecord, 'key'>;

const PLAN = {
  contactId: 'dana' as ContactId,
  interviewId: '',
  purpose: 'Company',
  about: 'Harbor Bank',
  startsAtLocal: '2026-12-02T09:00',
  minutes: 20,
  where: 'Zoom',
  questions: ['How did you start?', 'What is hard?'],
} as const satisfies Omit<InterviewPlan, 'key'>;

const FORM = (key: string): readonly FormField[] => [
  ...Object.entries({
    ...{ key, contactId: 'ruth', reason: '', subject: 'My résumé', body: 'Here it is.' },
  }).map(([name, value]) => ({ name, value })),
  {
    name: 'file0',
    value: { name: 'cv.pdf', contentType: 'application/pdf', bytes: new Uint8Array(300).fill(65) },
  },
];

const RECORDED = [
  '+ Answers',
  '+ Answers',
  '+ Contacts',
  '+ Contacts',
  'Contacts lin: Business card, Last contact, May mention, Next step, Next step on, Stage',
];

const letters: readonly (readonly [TemplateUse, string, readonly string[], string?])[] = [
  ['Request', 'dana', ['Contacts dana: Asked on, Last contact, Stage']],
  ['Help request', 'dana', ['Contacts dana: Asked on, Last contact, Stage']],
  ['Thank-you', 'carl', ['Contacts carl: Last contact']],
  ['Nudge', 'lin', ['Contacts lin: Followed up on, Last contact']],
  ['Permission to mention', 'ruth', ['Contacts ruth: Last contact']],
  ['Confirmation', 'emile', ['Contacts emile: Last contact', 'Interviews talk-emile: Confirmed']],
  ['Résumé follow-up', 'ruth', ['Contacts ruth: Last contact']],
  [
    'Thanks to the introducer',
    'ruth',
    ['Contacts dana: Introducer told', 'Contacts ruth: Last contact'],
    'dana',
  ],
  ['Keeping in touch', 'ruth', ['Contacts ruth: Last contact, Stage']],
];

const LETTER_CASES = letters.flatMap(([use, contactId, changes, aboutId]): FaultCase[] => [
  {
    what: `createDraft: ${use}`,
    act: (key) => call('createDraft', { key, ...letter(contactId, use, aboutId) }),
    changes,
    letters: [`ana drafts ${contactId}@bank.example: About: ${use}`],
  },
  {
    what: `markSent: ${use}`,
    act: () => {
      const { subject, body, ...rest } = letter(contactId, use, aboutId);
      return call('markSent', { ...rest, channel: 'Letter' });
    },
    changes,
  },
]);

const MARK_CASES: readonly FaultCase[] = (
  [
    [
      { kind: 'confirmed', interviewId: 'talk-emile' },
      ['Contacts emile: Last contact', 'Interviews talk-emile: Confirmed'],
    ],
    [
      { kind: 'resume-sent', interviewId: 'talk-ruth' },
      ['Contacts ruth: Last contact', 'Interviews talk-ruth: Résumé'],
    ],
    [
      { kind: 'introducer-told', contactId: 'dana' },
      ['Contacts dana: Introducer told', 'Contacts ruth: Last contact'],
    ],
    [{ kind: 'in-touch', contactId: 'ruth' }, ['Contacts ruth: Last contact, Stage']],
    [{ kind: 'declined', contactId: 'lin' }, ['Contacts lin: Last contact, Stage']],
    [{ kind: 'next-step-done', contactId: 'emile' }, []],
  ] as const
).map(([mark, changes]) => ({
  what: `markDone: ${mark.kind}`,
  act: () => call('markDone', mark),
  changes,
}));

/** Undoes what `act` did; the page holds the token. */
function undoOf(what: string, act: (key: string) => Act, changes: readonly string[]): FaultCase {
  let token = '';
  return {
    what: `undo: ${what}`,
    before: async (product) => {
      const { functionName, ...options } = act(FIRST_KEY);
      const result = await product.run(functionName, { ...options, kind: 'sidebar' });
      const answer = result.ok ? (result.value as { ok: boolean; value?: unknown }) : null;
      const value = answer?.value as { change?: object; undo?: { token: string } } | undefined;
      const change = (value?.change ?? value) as { undo?: { token: string } } | undefined;
      token = change?.undo?.token ?? '';
      if (token === '') throw new Error(`${what}: no way back in ${JSON.stringify(answer)}`);
    },
    act: () => call('undo', token),
    changes,
  };
}

/** Ana coaches a group with Bo, and lets another coach look. */
async function inGroup(product: Product): Promise<void> {
  const members = [{ name: 'Bo', email: BO }];
  const aims = { weeklyRequests: 5, weeklyInterviews: 2 };
  await product.value('setUpGroup', { coachName: 'Ana', members, ...aims });
  await product.value('joinGroup', { name: 'Ana', coachMayLook: true, introduces: false });
}

/** The same, and Ana keeps one contact to herself. */
const keeping = (id: string) => async (product: Product) => {
  await inGroup(product);
  await product.value('keepPrivate', id as ContactId);
};

const FIGURES = `Group ${ANA}: Just me in numbers`;
const COUNT = `Group ${ANA}: Just me, Just me in numbers`;

/** Bo coaches; Ana keeps one to herself, has a file of what is hers, and leaves. */
let marks: Readonly<Record<string, string>> = {};
async function aboutToLeave(product: Product): Promise<void> {
  await keeping('ruth')(product);
  const coach = { email: BO, name: 'Bo', role: 'Coach' as const };
  await product.value('changeMember', { ...coach, weeklyRequests: 5, weeklyInterviews: 2 });
  marks = marksOf(await product.value('takeRecords'));
}

/** What Ana had in another group. */
let file: RecordsFile;
async function withFile(product: Product): Promise<void> {
  await aboutToLeave(product);
  file = await product.value('takeRecords');
  await product.value('leaveGroup', marks);
  for (const tab of ['Group', 'Wins']) await product.byHand('deleteTab', tab);
}

const LEFT = [
  ...['carl', 'dana', 'emile', 'lin', 'ruth'].map((id) => `- Anywhere ${id}`),
  ...['carl', 'dana', 'emile', 'lin'].map((id) => `- Contacts ${id}`),
  ...['talk-carl', 'talk-emile'].map((id) => `- Interviews ${id}`),
  ...['fund', 'harbor'].map((id) => `- Organizations ${id}`),
  ...[`- Group ${ANA}`, '- Private ruth'],
];

const LEAVING_CASES: readonly FaultCase[] = [
  { what: 'takeRecords', before: aboutToLeave, act: () => call('takeRecords'), changes: [] },
  {
    what: 'leaveGroup',
    before: aboutToLeave,
    act: () => call('leaveGroup', marks),
    changes: LEFT,
  },
  {
    what: 'bringRecords',
    before: withFile,
    act: () => call('bringRecords', file),
    changes: [
      ...['+ Answers', '+ Organizations', '+ Organizations'],
      ...['+ Interviews', '+ Interviews', '+ Interviews'],
      ...LEFT.filter((line) => line.startsWith('- Anywhere')).flatMap(() => [
        '+ Anywhere',
        '+ Contacts',
      ]),
    ],
  },
];

const ZOE = 'zoe@example.com';

const GROUP_CASES: readonly FaultCase[] = [
  {
    what: 'joinGroup: another consent',
    before: inGroup,
    act: () => call('joinGroup', { name: 'Ana', coachMayLook: true, introduces: true }),
    changes: [`Group ${ANA}: Introduces`],
  },
  {
    what: 'addMembers',
    before: inGroup,
    act: () => call('addMembers', [{ name: 'Zoe', email: ZOE }]),
    changes: ['+ Group'],
  },
  {
    what: 'changeMember',
    before: inGroup,
    act: () =>
      call('changeMember', {
        ...{ email: BO, name: 'Bo Li', role: 'Member', weeklyRequests: 3, weeklyInterviews: 2 },
      }),
    changes: [`Group ${BO}: Name, Weekly requests`],
  },
  {
    what: 'removeMember',
    before: inGroup,
    act: () => call('removeMember', BO),
    changes: [`- Group ${BO}`],
    done: 'row-missing',
  },
  {
    what: 'shareWin',
    before: inGroup,
    act: (key) => call('shareWin', { key, kind: 'Win', what: 'A second talk.', contactId: 'carl' }),
    changes: ['+ Wins'],
  },
  {
    what: 'shareNumbers',
    act: () => call('shareNumbers'),
    changes: ['+ Numbers', '+ Numbers', '+ Numbers', '+ Wins'],
    makesTabs: true,
  },
  {
    what: 'gatherSheets',
    before: inGroup,
    act: () =>
      call('gatherSheets', [{ name: 'Zoe', key: '1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789abcde' }]),
    changes: ['+ Own sheets', '+ Own sheets'],
    makesTabs: true,
  },
  {
    what: 'showMyRows',
    before: inGroup,
    act: () => call('showMyRows'),
    changes: Array(3).fill('+ Ana – my people'),
    makesTabs: true,
  },
];

const PRIVATE_CASES: readonly FaultCase[] = [
  {
    what: 'keepPrivate: with a talk, an answer and somebody introduced',
    before: inGroup,
    act: () => call('keepPrivate', 'ruth'),
    changes: [
      ...['+ Private', '- Answers answer-1', '- Contacts ruth', '- Interviews talk-ruth'],
      ...['Contacts dana: Introduced by', COUNT],
    ],
  },
  {
    what: 'backIntoSheet',
    before: keeping('ruth'),
    act: () => call('backIntoSheet', 'ruth'),
    changes: [
      ...['+ Answers', '+ Contacts', '+ Interviews', '- Private ruth'],
      ...['Contacts dana: Introduced by', COUNT],
    ],
    done: 'row-missing',
  },
  {
    what: 'forgetPrivate',
    before: keeping('lin'),
    act: () => call('forgetPrivate', 'lin'),
    changes: ['- Anywhere lin', '- Private lin', COUNT],
    done: 'row-missing',
  },
  {
    what: 'changePrivate',
    before: keeping('lin'),
    act: () =>
      call('changePrivate', {
        ...{
          contactId: 'lin',
          name: 'Lin Wei',
          email: 'lin@bank.example',
          phone: '',
          title: 'CFO',
        },
        ...{ organization: '', field: '', stage: 'Declined', mayMention: 'No', nextStep: 'Rest' },
        ...{ nextStepOnLocal: '2026-12-01', notes: 'Other words.' },
      }),
    changes: [FIGURES, 'Private lin: mayMention, nextStep, nextStepOn, notes, stage, title'],
  },
  {
    what: 'recordInterview: with somebody private',
    before: keeping('lin'),
    act: (key) => call('recordInterview', { key, ...RECORD }),
    changes: [
      ...['+ Contacts', '+ Contacts', FIGURES],
      `Private lin: answers 0, answers 1, businessCard, introduced 0, introduced 1, lastContact, mayMention, nextStep, nextStepOn, stage, talk interview-${FIRST_KEY}`,
    ],
    letters: [],
  },
];

export const FAULT_CASES: readonly FaultCase[] = [
  ...GROUP_CASES,
  ...PRIVATE_CASES,
  ...LEAVING_CASES,
  {
    what: 'addPeople: two new, one known',
    act: () =>
      call('addPeople', [
        person({ name: 'Nora North', email: 'nora@fund.example' }),
        person({ name: 'Lin Wei', email: 'lin@bank.example' }),
        person({ name: 'Sam South', organization: 'South Mill' }),
      ]),
    changes: ['+ Contacts', '+ Contacts'],
  },
  {
    what: 'mergePeople: two',
    act: () =>
      call('mergePeople', [
        {
          contactId: 'lin',
          person: person({ name: 'Lin Wei', phone: '+1 555 0100', title: 'CFO' }),
        },
        { contactId: 'ruth', person: person({ name: 'Ruth Gold', organization: 'Gold House' }) },
      ]),
    changes: ['Contacts lin: Phone, Title', 'Contacts ruth: Organization'],
  },
  ...LETTER_CASES,
  {
    what: 'createFollowUp',
    act: (key) => ({ functionName: 'createFollowUp', form: FORM(key) }),
    changes: ['Contacts ruth: Last contact', 'Interviews talk-ruth: Résumé'],
    letters: ['ana drafts ruth@bank.example: My résumé'],
  },
  {
    what: 'savePlan: a new talk',
    act: (key) => call('savePlan', { key, ...PLAN }),
    changes: ['+ Interviews', 'Contacts dana: Stage'],
  },
  {
    what: 'savePlan: another day',
    act: (key) =>
      call('savePlan', {
        ...{ key, ...PLAN, contactId: 'emile', interviewId: 'talk-emile' as InterviewId },
      }),
    changes: ['Interviews talk-emile: About, Purpose, Questions, Starts at, Where'],
  },
  {
    what: 'keepQuestion',
    act: () => call('keepQuestion', 'What would you read first?'),
    changes: ['+ Questions'],
  },
  {
    what: 'recordInterview: a new talk, with people who were named and answers',
    act: (key) => call('recordInterview', { key, ...RECORD }),
    changes: ['+ Interviews', ...RECORDED],
  },
  {
    what: 'recordInterview: the planned talk, note skipped',
    act: (key) =>
      call('recordInterview', {
        ...{ key, ...RECORD, contactId: 'emile', interviewId: 'talk-emile' },
        ...{ startsAtLocal: '2026-11-23T09:00', thankYou: 'Skipped' },
      }),
    changes: [
      '+ Answers',
      '+ Answers',
      '+ Contacts',
      '+ Contacts',
      'Contacts emile: Business card, Last contact, May mention, Next step, Next step on, Stage',
      'Interviews talk-emile: About, Help received, Purpose, Résumé, Starts at, Thank-you, What I learned, Where',
    ],
  },
  {
    what: 'saveTarget: a new one',
    act: () =>
      call('saveTarget', {
        ...{ id: '', organization: 'Night Clinic', field: 'Health', why: 'Near.' },
        whoLeadsThere: 'Nobody yet',
      }),
    changes: ['+ Organizations'],
  },
  {
    what: 'saveTarget: a fresh look',
    act: () =>
      call('saveTarget', {
        ...{ id: 'harbor', organization: 'Harbor Bank', field: '', why: '' },
        whoLeadsThere: 'Émile Zola',
      }),
    changes: ['Organizations harbor: Looked on, Whom I know there'],
  },
  {
    what: 'removeTarget',
    act: () => call('removeTarget', 'harbor'),
    changes: ['- Organizations harbor'],
    done: 'row-missing',
  },
  {
    what: 'putOffStep',
    act: () => call('putOffStep', 'lin', 'nudge lin', '2026-12-01'),
    changes: ['Contacts lin: Put off'],
  },
  ...MARK_CASES,
  {
    what: 'markThankYou: Sent',
    act: () => call('markThankYou', 'talk-carl', 'Sent'),
    changes: [
      'Contacts carl: Last contact, Stage',
      'Interviews talk-carl: Problem, Thank-you, Thanked on',
    ],
  },
  {
    what: 'markThankYou: Skipped',
    act: () => call('markThankYou', 'talk-carl', 'Skipped'),
    changes: ['Interviews talk-carl: Problem, Thank-you'],
  },
  {
    what: 'markThankYou: Due',
    act: () => call('markThankYou', 'talk-carl', 'Due', 'Please look.'),
    done: 'maybe-drafted',
    changes: ['Interviews talk-carl: Draft ID, Problem, Thank-you'],
  },
  {
    what: 'saveSettings',
    act: () =>
      call('saveSettings', {
        ...{ name: 'Ana S', introduction: 'x', field: 'y', signature: '', holidays: [] },
        thankYouDelayHours: 3,
      }),
    changes: [],
  },
  { what: 'turnHourlyDrafts: on', act: () => call('turnHourlyDrafts', true), changes: [] },
  {
    what: 'turnHourlyDrafts: off',
    before: async (product) => {
      await product.value('turnHourlyDrafts', true);
    },
    act: () => call('turnHourlyDrafts', false),
    changes: [],
  },
  { what: 'exportPeople', act: () => call('exportPeople'), changes: [] },
  undoOf(
    'addPeople',
    () => call('addPeople', [person({ name: 'Nora North' }), person({ name: 'Sam South' })]),
    ['- Contacts new contact'],
  ),
  undoOf(
    'markSent',
    () => call('markSent', { contactId: 'dana', use: 'Request', aboutId: '', channel: 'Letter' }),
    ['Contacts dana: Asked on, Last contact, Stage'],
  ),
  undoOf('savePlan', (key) => call('savePlan', { key, ...PLAN }), [
    `- Interviews interview-${FIRST_KEY}`,
    'Contacts dana: Stage',
  ]),
  undoOf('recordInterview', (key) => call('recordInterview', { key, ...RECORD }), [
    '- Answers new answer',
    '- Contacts new contact',
    `- Interviews interview-${FIRST_KEY}`,
    'Contacts lin: Business card, Last contact, May mention, Next step, Next step on, Stage',
  ]),
  undoOf('removeTarget', () => call('removeTarget', 'harbor'), ['+ Organizations']),
];
