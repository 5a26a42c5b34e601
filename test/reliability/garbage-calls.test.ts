// Every function that Google exposes is open to every editor of the sheet, with whatever they like:
// each says no, throws nothing, changes nothing, and quotes nobody.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { KIND, VERSION } from '../../src/domain/leave/records-file';
import type { ContactId } from '../../src/domain/records';
import { ANA, Product, person } from '../journeys/product';
import { IS_WHOLE_RUN, report } from './ledger';
import { ALL_NAUGHTY } from './naughty-strings';

const EXPORTED = [
  ...readFileSync('dist/Code.js', 'utf8').matchAll(/^function (\w+)\(\.\.\.args\)/gm),
]
  .map(([, name = '']) => name)
  .sort();
/** These take nothing from outside, so that garbage means nothing to them. */
const WITHOUT_ARGUMENTS =
  /^(on(Open|Install)|show\w*|setUpSheet(FromPage)?|draftWhatIsDue|runHourlyDrafts|runDigest|checkSheet|takeUnowned|readSelection|exportPeople|shareNumbers|takeRecords)$/;
/** What nobody but the person at work may ever read: if one of these is in a message, it got out. */
const SECRET = /zzsecret/i;
const NAME = 'Zzsecretname Kim';
const NOTE = 'Zzsecretnote of a talk';
const EMAIL = 'zzsecret@example.com';

const SAMPLES = IS_WHOLE_RUN ? 1_000 : 40;
const KEY = 'garbage-key-1';

/** Right in every part; each part is then replaced by garbage, one at a time. */
/** Of the garbage, what is none for these. */
const IS_RIGHT: Readonly<Record<string, (arg: unknown) => boolean>> = {
  addPeople: (arg) => Array.isArray(arg) && arg.length === 0,
  mergePeople: (arg) => Array.isArray(arg) && arg.length === 0,
  draftDueThankYous: (arg) => typeof arg === 'number' && arg >= 1,
  keepQuestion: (arg) => typeof arg === 'string' && arg.length <= 300,
  turnHourlyDrafts: (arg) => typeof arg === 'boolean',
};

const SHAPES = (contactId: ContactId): Readonly<Record<string, readonly unknown[]>> => ({
  readPage: ['today'],
  readContact: [contactId],
  undo: [JSON.stringify([{ kind: 'added', tab: 'Contacts', rows: { 'contact-none': 'x' } }])],
  addPeople: [[person({ name: 'New' })]],
  mergePeople: [[{ contactId, person: person({ name: 'New', title: 'T' }) }]],
  createDraft: [{ key: KEY, contactId, use: 'Request', aboutId: '', subject: 's', body: 'b' }],
  markSent: [{ contactId, use: 'Request', aboutId: '', channel: 'Email' }],
  createFollowUp: [{ key: KEY, contactId, reason: '', subject: 's', body: 'b' }],
  savePlan: [
    {
      ...{ key: KEY, contactId, interviewId: '', purpose: 'Industry', about: 'a', minutes: 20 },
      ...{ startsAtLocal: '2026-11-30T09:00', where: 'w', questions: ['q'] },
    },
  ],
  keepQuestion: ['What do you do?'],
  recordInterview: [
    {
      ...{ key: KEY, contactId, interviewId: '', purpose: 'Industry', about: 'a', minutes: 20 },
      ...{ startsAtLocal: '2026-11-24T09:00', where: 'w', learned: 'l', helpReceived: 'h' },
      ...{ hasBusinessCard: true, mayMention: 'Yes', resumeAskedFor: false, nextStep: 'n' },
      ...{ nextStepOnLocal: '', referrals: [person({ name: 'R' })], thankYou: 'Due' },
      answers: [{ question: 'q', answer: 'a' }],
    },
  ],
  saveTarget: [{ id: '', organization: 'o', field: 'f', why: 'w', whoLeadsThere: 'x' }],
  removeTarget: ['organization-none'],
  putOffStep: [contactId, 'nudge:2026-11-17', '2026-12-01'],
  markDone: [{ kind: 'in-touch', contactId }],
  saveSettings: [
    {
      ...{ name: 'n', introduction: 'i', field: 'f', signature: 's', thankYouDelayHours: 2 },
      holidays: [{ day: '2026-12-25', name: 'x' }],
    },
  ],
  draftDueThankYous: [5],
  turnHourlyDrafts: [true],
  markThankYou: ['interview-none', 'Sent'],
  readParts: [['templates'], contactId],
  // This sheet is no group's, so that even what is right is refused; set up it would be.
  setUpGroup: [
    {
      ...{ coachName: 'c', members: [{ name: 'm', email: 'm@example.com' }] },
      ...{ weeklyRequests: 5, weeklyInterviews: 2 },
    },
  ],
  addMembers: [[{ name: 'm', email: 'm@example.com' }]],
  changeMember: [
    {
      ...{ email: 'm@example.com', name: 'm', role: 'Member' },
      ...{ weeklyRequests: 5, weeklyInterviews: 2 },
    },
  ],
  removeMember: ['m@example.com'],
  joinGroup: [{ name: 'n', coachMayLook: true, introduces: false }],
  gatherSheets: [[{ name: 'm', key: '1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789abcde' }]],
  shareWin: [{ key: KEY, kind: 'Win', what: 'w', contactId: '' }],
  replyToWin: ['win-none', 'r'],
  markReplySeen: ['win-none'],
  draftToMember: [{ key: KEY, memberEmail: 'm@example.com', subject: 's', body: 'b' }],
  draftDigest: [KEY, false],
  turnWeeklyDigest: [4],
  previewPrivacy: [contactId],
  keepPrivate: [contactId],
  backIntoSheet: [contactId],
  forgetPrivate: [contactId],
  changePrivate: [
    {
      ...{ contactId, name: 'n', email: '', phone: '', title: '', organization: '', field: '' },
      ...{ stage: 'Met', mayMention: 'Yes', nextStep: '', nextStepOnLocal: '', notes: '' },
    },
  ],
  leaveGroup: [{ [contactId]: 'mark' }],
  // Nobody is in it, so that even the file is refused; with somebody in it, they would come in.
  previewRecords: [{ kind: KIND, version: VERSION, tabs: {} }],
  bringRecords: [{ kind: KIND, version: VERSION, tabs: {} }],
});

const POLLUTING = JSON.parse(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}}}',
);
const FIXED: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, '', ' ', 'Nope', [], {}, [[]], [null], [{}], POLLUTING],
  ...[
    [POLLUTING],
    { length: 3 },
    { ok: true },
    { toString: 'x' },
    { getBytes: 1 },
    'x'.repeat(60_000),
  ],
  ...[Array.from({ length: 20_000 }, () => 0), Array.from({ length: 6_000 }, () => ({ name: 5 }))],
  ...['__proto__', 'constructor', '[{"kind":"updated"}]', '{"__proto__":{"polluted":true}}'],
  ...['[{"kind":"added","tab":"__proto__","ids":["x"]}]', '[{"kind":"removed","tab":"Nope"}]'],
];
/** Of another type than any part of a right call has, or a choice that is none. */
const WRONG_PARTS: readonly unknown[] = [
  null,
  {},
  { __proto__: null },
  POLLUTING,
  [[[]]],
  'N\u0000'.repeat(30_000),
];

/** The same arguments with one part of another kind; only parts that are there are replaced. */
function withWrongParts(args: readonly unknown[]): unknown[][] {
  return args.flatMap((arg, at) => {
    const wrong =
      typeof arg === 'object' && arg !== null && !Array.isArray(arg)
        ? Object.keys(arg).flatMap((key) => WRONG_PARTS.map((part) => ({ ...arg, [key]: part })))
        : WRONG_PARTS;
    return wrong.map((one) => args.map((other, index) => (index === at ? one : other)));
  });
}

let product: Product;
let contactId: ContactId;
let before: string;
beforeAll(async () => {
  product = await Product.open();
  const { change } = await product.value('addPeople', [
    person({ name: NAME, email: EMAIL, notes: NOTE, organization: 'Zzsecret Bank' }),
  ]);
  contactId = change.people[0]?.[0] as ContactId;
  const [settings] = SHAPES(contactId).saveSettings ?? [];
  await product.value('saveSettings', settings as never);
  await product.value('turnHourlyDrafts', true);
  await product.type('Interviews', { Contact: NAME, 'Starts at': 'soon', Owner: ANA });
  await product.click('setUpSheet');
  // Once more changes nothing.
  await product.value('shareNumbers');
  await product.hourly();
  before = await everything();
});
afterAll(() => product.close());

/** All that a call could change: the sheet, what is kept of the person, drafts and triggers. */
async function everything(): Promise<string> {
  const { settings } = product.edition.properties.readAll('user', ANA);
  const journal = product.kept('journal');
  const triggers = product.edition.triggers.list(ANA).map(({ id }) => id);
  const tabs = await product.byHand('readAll');
  return JSON.stringify([tabs, settings, journal, triggers, product.drafts().length]);
}

interface Told {
  readonly ok: boolean;
  readonly code: string;
  readonly message: string;
}

it('the sidebar calls that take arguments are all tried in their right shape', () => {
  const tried = Object.keys(SHAPES(contactId)).sort();
  expect(EXPORTED.filter((name) => !WITHOUT_ARGUMENTS.test(name))).toEqual(tried);
});

it.each(EXPORTED)('%s', async (name) => {
  const takesNothing = WITHOUT_ARGUMENTS.test(name);
  const some = fc.sample(fc.jsonValue({ maxDepth: 3 }), { numRuns: SAMPLES, seed: 20_261_124 });
  const lists: unknown[][] = takesNothing
    ? FIXED.slice(0, IS_WHOLE_RUN ? 20 : 2).map((one) => [one])
    : [
        [],
        ...[...FIXED, ...some].map((one) => [one]),
        ...[...FIXED.slice(0, 20), ...some.slice(0, 20)].map((one) => [one, one, one]),
        ...(IS_WHOLE_RUN ? ALL_NAUGHTY : ALL_NAUGHTY.slice(0, 5))
          .filter((text) => text.length < 2_000)
          .map((one) => [one]),
        ...withWrongParts(SHAPES(contactId)[name] ?? []),
      ].filter(([arg]) => !IS_RIGHT[name]?.(arg));
  const run = await product.run('callWithEach', { args: [name, lists], kind: 'sidebar' });
  if (!run.ok) throw new Error(run.error.message);
  const { told, isPolluted } = run.value as { told: readonly Told[]; isPolluted: boolean };
  const isWrong = ({ ok, code, message }: Told) =>
    code === 'thrown' || (!takesNothing && (ok || code === 'google' || message.length < 10));
  const wrong = lists.flatMap((args, at) => {
    const one = told[at];
    return one && isWrong(one)
      ? [`${JSON.stringify(args).slice(0, 300)} → ${one.code || 'ok'}`]
      : [];
  });
  const quoting = told.filter(({ message, ok }) => !ok && SECRET.test(message));
  const what = `${name} is called with garbage`;
  const counted = { count: lists.length, unit: 'calls', failed: wrong.length + quoting.length };
  report({ promise: 'Hostile input', what, ...counted });
  expect(wrong).toEqual([]);
  expect(quoting).toEqual([]);
  expect(run.logs.filter(({ text }) => SECRET.test(text))).toEqual([]);
  expect(await everything()).toBe(before);
  expect(isPolluted).toBe(false);
});

const SERVICES = [
  ...['Range.setValues', 'Gmail.Users.Drafts.create', 'Properties.setProperty'],
  ...['Spreadsheet.getSheetByName', 'Range.getValues', 'SpreadsheetApp.flush'],
  ...['Gmail.Users.Drafts.list', 'Session.getEffectiveUser'],
];

describe('whatever goes wrong, no log and no run tells whom it is about', () => {
  const QUOTING = `Cell B2 holds "${NAME}":\n${NOTE}\n    at ${EMAIL}\n  and more of ${NOTE}`;

  it.each(IS_WHOLE_RUN ? SERVICES : SERVICES.slice(0, 3))('%s', async (service) => {
    await product.byHand('typeCell', 'Interviews', 2, 'Starts at', '2026-11-23T10:00');
    const faults = [{ name: service, message: QUOTING }];
    const letter = {
      key: `fault-${service}`.replace(/\W/g, '-'),
      contactId,
      use: 'Request',
      aboutId: '',
    };
    const calls = [
      ['runHourlyDrafts', []],
      ['createDraft', [{ ...letter, subject: 's', body: NOTE }]],
      ['addPeople', [[person({ name: `${NAME} ${service}`, notes: NOTE })]]],
      ['readPage', ['today']],
    ] as const;
    for (const [name, args] of calls) {
      const result = await product.run(name, { args, faults, kind: 'sidebar' });
      expect(JSON.stringify(result.logs)).not.toMatch(SECRET);
      const answer = (result.ok ? result.value : result.error) as { ok?: boolean } | undefined;
      if (answer?.ok !== true) expect(JSON.stringify(answer ?? '')).not.toMatch(SECRET);
    }
    expect(product.kept('lastRun') ?? '').not.toMatch(SECRET);
  });
});
