// The entry points and sidebar actions that are counted. `start` prepares one and gives what runs it.

const person = (at) => ({
  name: `New Person${at}`,
  email: `new${at}@somewhere.example`,
  ...{ phone: '', title: '', organization: 'Somewhere', field: '', kind: '', association: '' },
  ...{ introducedBy: '', linkedIn: '', notes: '' },
});
const ID = 'contact-bench0';
const letter = { contactId: ID, use: 'Request', aboutId: '' };

let key = 0;
const newKey = () => `bench-key-${key++}`;

export const ACTIONS = [
  {
    name: 'open the sidebar',
    isRead: true,
    start:
      ({ run }) =>
      () =>
        run('readPage', 'today'),
  },
  {
    name: 'follow the selected row',
    isRead: true,
    start:
      ({ run }) =>
      () =>
        run('readSelection', 'draft-request'),
  },
  {
    name: 'choose a contact',
    isRead: true,
    start:
      ({ run }) =>
      () =>
        run('readContact', ID),
  },
  {
    name: 'hourly run, nothing due',
    isRead: true,
    start:
      ({ run }) =>
      () =>
        run('runHourlyDrafts'),
  },
  {
    name: 'add one person',
    start:
      ({ run }) =>
      () =>
        run('addPeople', [person(0)]),
  },
  {
    name: 'add 2,000 people',
    start:
      ({ run }) =>
      () =>
        run(
          'addPeople',
          Array.from({ length: 2_000 }, (_, at) => person(at + 1)),
        ),
  },
  {
    name: 'create a request draft',
    start:
      ({ run }) =>
      () =>
        run('createDraft', { ...letter, key: newKey(), subject: 'Advice?', body: 'Dear Ana,' }),
  },
  {
    name: 'mark a letter as sent',
    start:
      ({ run }) =>
      () =>
        run('markSent', { ...letter, channel: 'Letter' }),
  },
  {
    name: 'save a plan with its questions',
    start:
      ({ run, page }) =>
      () =>
        run('savePlan', {
          ...{ key: newKey(), contactId: ID, interviewId: '', purpose: 'Industry', about: 'x' },
          ...{ startsAtLocal: page.nowLocal, minutes: 20, where: '', questions: ['Why?', 'Who?'] },
        }),
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
          ...{ key: newKey(), contactId: ID, interviewId: '', purpose: 'Industry', about: 'x' },
          ...{ startsAtLocal: page.nowLocal, minutes: 20, where: '', learned: 'A thing.' },
          ...{ helpReceived: '', hasBusinessCard: true, mayMention: 'Yes', nextStep: '' },
          ...{ resumeAskedFor: false, nextStepOnLocal: '', referrals: [person(9_999)] },
          ...{ answers: [], thankYou: 'Due' },
        }),
  },
  {
    name: 'mark a thank-you as sent',
    start:
      ({ run }) =>
      () =>
        run('markThankYou', 'interview-bench0', 'Sent'),
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
      await seed();
      return () => run('draftDueThankYous', due);
    },
  },
];
