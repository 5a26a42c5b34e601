// The entry points and sidebar actions that are counted. `start` prepares one and gives what runs it.

const person = (at) => ({
  name: `New Person${at}`,
  email: `new${at}@somewhere.example`,
  ...{ phone: '', title: '', organization: 'Somewhere', field: '', kind: '', association: '' },
  ...{ introducedBy: '', linkedIn: '', notes: '' },
});
const people = (first, count) => Array.from({ length: count }, (_, at) => person(first + at));
const ID = 'contact-bench0';
/** Of the same owner, and nothing is known of this one yet. */
const OTHER_ID = 'contact-bench50';
const letter = { contactId: ID, use: 'Request', aboutId: '' };
const FILE = {
  ...{ name: 'resume.pdf', contentType: 'application/pdf' },
  bytes: new TextEncoder().encode('%PDF-1.4'),
};

let key = 0;
const newKey = () => `bench-key-${key++}`;

const call =
  (functionName, ...args) =>
  ({ run }) =>
  () =>
    run(functionName, ...args);
const menu =
  (functionName) =>
  ({ execute }) =>
  () =>
    execute({ functionName, kind: 'menu' });

const talk = ({ nowLocal }) => ({
  ...{ contactId: ID, interviewId: '', purpose: 'Industry', about: 'x' },
  ...{ startsAtLocal: nowLocal, minutes: 20, where: '' },
});
const target = { id: '', organization: 'Aim', field: '', why: '', whoLeadsThere: '' };

/** As the page sends them. */
export const SETTINGS = {
  name: 'Ana',
  introduction: '',
  field: '',
  signature: '',
  thankYouDelayHours: 2,
  holidays: [],
};

/** Counted on sheets of every size, in this order. */
export const ACTIONS = [
  { name: 'open the sidebar', isRead: true, start: call('readPage', 'today') },
  { name: 'follow the selected row', isRead: true, start: call('readSelection', 'draft-request') },
  { name: 'choose a contact', isRead: true, start: call('readContact', ID) },
  { name: 'hourly run, nothing due', isRead: true, start: call('runHourlyDrafts') },
  { name: 'add one person', start: call('addPeople', people(0, 1)) },
  {
    name: 'add many people',
    start:
      ({ run, many }) =>
      () =>
        run('addPeople', people(1, many)),
  },
  {
    name: 'create a request draft',
    start:
      ({ run }) =>
      () =>
        run('createDraft', { ...letter, key: newKey(), subject: 'Advice?', body: 'Dear Ana,' }),
  },
  { name: 'mark a letter as sent', start: call('markSent', { ...letter, channel: 'Letter' }) },
  {
    name: 'save a plan with its questions',
    start:
      ({ run, page }) =>
      () =>
        run('savePlan', { ...talk(page), key: newKey(), questions: ['Why?', 'Who?'] }),
  },
  {
    name: 'keep a question of one’s own',
    start:
      ({ run }) =>
      () =>
        run('keepQuestion', `What is ${newKey()}?`),
  },
  {
    name: 'record an interview',
    start:
      ({ run, page }) =>
      () =>
        run('recordInterview', {
          ...{ ...talk(page), key: newKey(), learned: 'A thing.', helpReceived: '' },
          ...{ hasBusinessCard: true, mayMention: 'Yes', nextStep: '' },
          ...{ resumeAskedFor: false, nextStepOnLocal: '', referrals: [person(99_999)] },
          ...{ answers: [{ question: 'Why?', answer: 'Because.' }], thankYou: 'Due' },
        }),
  },
  {
    name: 'mark a thank-you as sent',
    start: call('markThankYou', 'interview-bench0', 'Sent'),
  },
  {
    name: 'undo',
    start: async ({ run }) => {
      const sent = await run('markSent', { ...letter, channel: 'Letter' });
      return () => run('undo', sent.value.value.undo.token);
    },
  },
  {
    name: 'draft 10 thank-yous',
    start: async ({ run, seed, due }) => {
      await seed(due);
      return () => run('draftDueThankYous', due);
    },
  },
];

const VIEWS = [
  ...['today', 'add-people', 'whom-i-know', 'draft-request', 'prepare-questions'],
  ...['record-interview', 'thank-you-notes', 'follow-up', 'network', 'settings', 'help'],
];

/** What else is held to its number of calls, on one sheet. */
export const MORE_ACTIONS = [
  { name: 'onOpen', start: menu('onOpen') },
  { name: 'menu: Today', start: menu('showToday') },
  { name: 'menu: Draft what is due now, nothing due', start: menu('draftWhatIsDue') },
  { name: 'menu: Set up this sheet, again', start: menu('setUpSheet') },
  ...VIEWS.map((view) => ({ name: `open the view ${view}`, start: call('readPage', view) })),
  {
    name: 'open a view within the page, for a contact',
    start: call('readParts', ['templates', 'drafting'], ID),
  },
  {
    name: 'hourly run, 1 due',
    start: async ({ run, seed }) => {
      await seed(1);
      return () => run('runHourlyDrafts');
    },
  },
  {
    name: 'hourly run, 10 due',
    start: async ({ run, seed }) => {
      await seed(10);
      return () => run('runHourlyDrafts');
    },
  },
  { name: 'hourly run, 10 drafts waiting to be sent', start: call('runHourlyDrafts') },
  {
    name: 'fill in what is missing about two',
    start: call('mergePeople', [
      { contactId: ID, person: { ...person(0), phone: '555-0100', association: 'Alumni' } },
      { contactId: OTHER_ID, person: { ...person(0), phone: '555-0101' } },
    ]),
  },
  { name: 'export people', start: call('exportPeople') },
  {
    name: 'create a follow-up with a file',
    start:
      ({ execute }) =>
      () =>
        execute({
          functionName: 'createFollowUp',
          form: [
            { name: 'key', value: newKey() },
            { name: 'contactId', value: ID },
            { name: 'reason', value: 'She asked on the phone' },
            { name: 'subject', value: 'My résumé' },
            { name: 'body', value: 'Dear Ana,' },
            { name: 'file', value: FILE },
          ],
        }),
  },
  {
    name: 'change a plan',
    start: async ({ run, page }) => {
      const plan = { ...talk(page), key: newKey(), questions: [] };
      await run('savePlan', plan);
      return () => run('savePlan', { ...plan, about: 'y', questions: ['Why?'] });
    },
  },
  { name: 'show the network large', start: call('showNetworkLarge') },
  { name: 'aim at an organization', start: call('saveTarget', target) },
  {
    name: 'look an organization up again',
    start: call('saveTarget', { ...target, whoLeadsThere: 'Nobody yet.' }),
  },
  {
    name: 'take an organization off the list',
    start: async ({ run }) => {
      const { targets } = (await run('readPage', 'whom-i-know')).value.value;
      return () => run('removeTarget', targets[0].id);
    },
  },
  { name: 'put a step off', start: call('putOffStep', ID, 'ask', 'never') },
  {
    name: 'mark an interview as confirmed',
    start: call('markDone', { kind: 'confirmed', interviewId: 'interview-bench0' }),
  },
  {
    name: 'mark a contact as declined',
    start: call('markDone', { kind: 'declined', contactId: ID }),
  },
  {
    name: 'save settings',
    start: call('saveSettings', SETTINGS),
  },
  { name: 'turn hourly drafts on', start: call('turnHourlyDrafts', true) },
  { name: 'turn hourly drafts off', start: call('turnHourlyDrafts', false) },
];
