// A member keeps somebody to themselves: the shared sheet holds nothing but numbers of them, everything
// goes on as with others, and they come back as they were.
import type { ContactDetail, PageData, SheetChange } from '../../src/calls';
import type { ContactId } from '../../src/domain/records';
import { type PersonSummary, unpackPeople, unpackTalks } from '../../src/domain/summaries';
import { ANA, BO, Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

const PLAN = {
  coachName: 'Ana Ruiz',
  members: [{ name: 'Bo', email: BO }],
  weeklyRequests: 5,
  weeklyInterviews: 2,
};
const SECRET = person({
  name: 'Silva Quince',
  email: 'silva@quince.example',
  organization: 'Quince & Sons',
  notes: '=1+1 told me in confidence',
});
/** Nothing that names the person, the address, or what was said. */
const TRACES = /quince|silva|confidence|regulator/i;

async function asBo(name: string, ...args: readonly unknown[]): Promise<never> {
  const result = await product.run(name, { args, as: BO, kind: 'sidebar' });
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  const answer = result.value as { ok: boolean; value: never; message?: string };
  if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
  return answer.value;
}

const peopleOf = (page: Pick<PageData, 'people'>): readonly PersonSummary[] =>
  unpackPeople(page.people);

async function pageOfBo(): Promise<PageData> {
  return asBo('readPage', 'today');
}

/** Every cell of every tab, as anybody with the sheet can read them. */
function sheetText(): string {
  const { workbook } = product.edition;
  return JSON.stringify(
    workbook.facade
      .getSheets()
      .map((sheet) => workbook.worksheet(sheet.getSheetId()).getCellMatrix().getMatrix()),
  );
}

const cells = async (tab: string) =>
  (await product.rows(tab)).map((row) => JSON.stringify(row)).sort();

/** Bo has talked with Silva, who named Rolf; there is a win about her and an organization. */
async function talkedWithSilva(): Promise<ContactId> {
  await product.value('setUpGroup', PLAN);
  await asBo('joinGroup', { name: 'Bo', coachMayLook: true, introduces: true });
  const { change } = (await asBo('addPeople', [SECRET, person({ name: 'Other One' })])) as {
    change: SheetChange;
  };
  const id = String(change.people[0]?.[0]) as ContactId;
  await asBo('recordInterview', {
    ...{ key: 'talk-key-1', contactId: id, interviewId: '', purpose: 'Industry', about: 'tea' },
    ...{ startsAtLocal: '2026-11-24T09:00', minutes: 20, where: 'Zoom', thankYou: 'Due' },
    learned: 'Start with the regulators.',
    ...{ helpReceived: 'A name.', hasBusinessCard: true, mayMention: 'Yes' },
    ...{ resumeAskedFor: false, nextStep: 'Write to Silva', nextStepOnLocal: '2026-12-01' },
    referrals: [person({ name: 'Rolf Next', email: 'rolf@next.example' })],
    answers: [{ question: 'How did you start?', answer: 'By regulators.' }],
  });
  await asBo('shareWin', { key: 'win-key-1', kind: 'Win', what: 'A good talk', contactId: id });
  await asBo('saveTarget', {
    ...{ id: '', organization: 'Next Bank', field: '', why: '' },
    whoLeadsThere: 'Silva Quince (knows it), Other One (works there)',
  });
  return id;
}

it('nothing of the person is left in the sheet but numbers, and all of it comes back as it was', async () => {
  const id = await talkedWithSilva();
  await product.byHand('addColumn', 'Contacts', 'My colour', 'green');
  const tabs = ['Contacts', 'Interviews', 'Answers', 'Wins'];
  const before = await Promise.all(tabs.map(cells));
  expect(await asBo('previewPrivacy', id)).toMatchObject({
    ...{ talks: 1, answers: 1, introduced: 1, wins: 1, organizations: 1, mentions: [] },
  });
  const hidden = (await asBo('keepPrivate', id)) as SheetChange;
  expect(hidden.contact).toMatchObject({ privacy: 'kept', name: 'Silva Quince' });
  expect(sheetText()).not.toMatch(TRACES);
  expect(sheetText()).toContain('Other One (works there)');
  const coach = await product.value('readPage', 'group');
  expect(JSON.stringify(coach)).not.toMatch(TRACES);
  expect(coach.group?.progress.find(({ memberEmail }) => memberEmail === BO)).toMatchObject({
    privatePeople: 1,
    figures: { met: 1, metThisWeek: 1 },
  });
  await asBo('backIntoSheet', id);
  const after = await Promise.all(tabs.map(cells));
  expect(after).toEqual(before);
  expect(Object.keys(product.edition.properties.readAll('user', BO)).join()).not.toContain(id);
});

it('its owner goes on with the person as with any other, and nobody else sees them', async () => {
  const id = await talkedWithSilva();
  await asBo('keepPrivate', id);
  const page = await pageOfBo();
  const silva = peopleOf(page).find((one) => one.id === id);
  expect(silva).toMatchObject({ name: 'Silva Quince', stage: 'Met', privacy: 'kept' });
  expect(peopleOf(page).find(({ name }) => name === 'Rolf Next')?.introducedBy).toBe(
    'Silva Quince',
  );
  expect(unpackTalks(page.talks)).toMatchObject([{ contactId: id, thankYou: 'Due' }]);
  const detail = (await asBo('readContact', id)) as ContactDetail;
  expect(detail).toMatchObject({ notes: '=1+1 told me in confidence' });
  expect(detail.interviews[0]).toMatchObject({
    answers: [{ question: 'How did you start?', answer: 'By regulators.' }],
  });
  expect(await product.call('readContact', id)).toMatchObject({ ok: false, code: 'row-missing' });
  expect(await product.call('keepPrivate', id)).toMatchObject({ ok: false, code: 'row-missing' });
  for (const name of ['backIntoSheet', 'forgetPrivate', 'previewPrivacy'] as const)
    expect(await product.call(name, id)).toMatchObject({ ok: false, code: 'row-missing' });

  await asBo('createDraft', {
    ...{ key: 'letter-key-1', contactId: id, use: 'Keeping in touch', aboutId: '' },
    ...{ subject: 'Hello', body: 'Dear Silva, how are you?' },
  });
  await asBo('putOffStep', id, 'keep-in-touch', '2026-12-24');
  await asBo('savePlan', {
    ...{ key: 'plan-key-1', contactId: id, interviewId: '', purpose: 'Company', about: 'Quince' },
    ...{ startsAtLocal: '2026-12-02T09:00', minutes: 20, where: 'Silva’s office' },
    questions: ['What do you read, Silva?'],
  });
  const changed = (await asBo('changePrivate', {
    ...{ contactId: id, name: 'Silva Quince', email: 'silva@quince.example', phone: '+1 555' },
    ...{ title: 'Head', organization: 'Quince', field: '', stage: 'Keeping in touch' },
    ...{ mayMention: 'No', nextStep: '', nextStepOnLocal: '', notes: 'New words of Silva' },
  })) as SheetChange;
  expect(changed.contact).toMatchObject({ stage: 'Keeping in touch', notes: 'New words of Silva' });
  const undone = (await asBo('undo', changed.undo?.token)) as SheetChange;
  expect(peopleOf(undone)).toMatchObject([{ id, stage: 'Met' }]);
  // Who is known already is not added to the sheet by another file.
  expect(await asBo('addPeople', [SECRET])).toMatchObject({ added: 0, known: 1 });
  // A person whom she introduces does not say so in the sheet.
  await asBo('addPeople', [person({ name: 'Third', introducedBy: 'silva  quince' })]);
  expect(peopleOf(await pageOfBo()).find(({ name }) => name === 'Third')?.introducedBy).toBe(
    'Silva Quince',
  );
  expect(sheetText()).not.toMatch(TRACES);
  expect(product.drafts(BO)).toHaveLength(1);
});

it('the hourly run drafts the thank-you note, once, and tells nothing of it to the sheet', async () => {
  const id = await talkedWithSilva();
  await asBo('keepPrivate', id);
  product.hoursPass(30);
  for (let hour = 0; hour < 3; hour++) {
    product.hoursPass(1);
    const run = await product.hourly({ as: BO });
    expect(run.ok).toBe(true);
  }
  expect(product.drafts(BO).map(({ to }) => to)).toEqual([
    expect.stringContaining('silva@quince.example'),
  ]);
  const [talk] = unpackTalks((await pageOfBo()).talks);
  expect(talk?.thankYou).toBe('Draft ready');
  await asBo('markThankYou', talk?.id, 'Sent');
  const coach = await product.value('readPage', 'group');
  expect(coach.group?.progress.find(({ memberEmail }) => memberEmail === BO)).toMatchObject({
    figures: { thanked: 1 },
  });
  expect(sheetText()).not.toMatch(TRACES);
  await asBo('backIntoSheet', id);
  expect((await product.rows('Interviews'))[0]).toMatchObject({
    Contact: 'Silva Quince',
    'Thank-you': 'Sent',
    Draft: 'Open draft',
  });
});

it('figures are in the sheet only while the member lets the coach look', async () => {
  const id = await talkedWithSilva();
  await asBo('joinGroup', { name: 'Bo', coachMayLook: false, introduces: true });
  await asBo('keepPrivate', id);
  const row = async () => (await product.rows('Group')).find(({ Email }) => Email === BO);
  expect(await row()).toMatchObject({ 'Just me': '', 'Just me in numbers': '' });
  await asBo('joinGroup', { name: 'Bo', coachMayLook: true, introduces: true });
  expect(await row()).toMatchObject({
    'Just me': 1,
    'Just me in numbers': expect.stringMatching(/^asked 0, met 1, .*2026-11-23: asked 0, met 1/),
  });
  await asBo('joinGroup', { name: 'Bo', coachMayLook: false, introduces: true });
  expect(await row()).toMatchObject({ 'Just me': '', 'Just me in numbers': '' });
});

it('where the own store is full, it says so and leaves everything in the sheet', async () => {
  await product.value('setUpGroup', PLAN);
  const notes = 'ö'.repeat(45_000);
  const ids = [1, 2, 3, 4, 5].map((at) => `contact-${at}`);
  for (const id of ids)
    await product.type('Contacts', { 'Contact ID': id, Name: id, Owner: BO, Notes: notes });
  for (const id of ids.slice(0, 4)) await asBo('keepPrivate', id);
  const before = await cells('Contacts');
  await expect(asBo('keepPrivate', ids[4])).rejects.toThrow(/no more room/);
  expect(await cells('Contacts')).toEqual(before);
  const page = await pageOfBo();
  expect(peopleOf(page).filter(({ privacy }) => privacy === 'kept')).toHaveLength(4);
  const detail = (await asBo('readContact', ids[3])) as ContactDetail;
  expect(detail.notes).toBe(notes);
  await asBo('backIntoSheet', ids[0]);
  await asBo('keepPrivate', ids[4]);
});

it('a row that somebody brings back from an older version is told, and goes again', async () => {
  const id = await talkedWithSilva();
  await asBo('keepPrivate', id);
  await asBo('markDone', { kind: 'in-touch', contactId: id });
  await product.type('Contacts', { 'Contact ID': id, Name: 'Silva Quince', Owner: BO });
  const again = peopleOf(await pageOfBo()).filter((one) => one.id === id);
  expect(again).toMatchObject([{ privacy: 'reappeared', email: 'silva@quince.example' }]);
  await asBo('keepPrivate', id);
  expect(sheetText()).not.toMatch(TRACES);
  expect(await asBo('readContact', id)).toMatchObject({ email: 'silva@quince.example' });
});

it('the row of another member with the same ID is left alone, and reads nothing', async () => {
  const id = await talkedWithSilva();
  await asBo('keepPrivate', id);
  await product.type('Contacts', { 'Contact ID': id, Name: 'Ana’s Own', Owner: ANA });
  await asBo('markDone', { kind: 'in-touch', contactId: id });
  expect(await asBo('readContact', id)).toMatchObject({ name: 'Silva Quince' });
  await expect(asBo('backIntoSheet', id)).rejects.toThrow(/Another row/);
  const mine = (await product.rows('Contacts')).find(({ Name }) => Name === 'Ana’s Own');
  expect(mine).toMatchObject({ 'Last contact': '', Owner: ANA });
  expect(JSON.stringify(await product.value('readContact', id))).not.toMatch(TRACES);
});

it('somebody else of the same name keeps theirs', async () => {
  const id = await talkedWithSilva();
  await asBo('addPeople', [person({ name: 'Silva Quince', email: 'another@namesake.example' })]);
  await asBo('keepPrivate', id);
  expect(await cells('Contacts')).toEqual(
    expect.arrayContaining([expect.stringContaining('another@namesake.example')]),
  );
  expect(sheetText()).not.toMatch(/silva@quince|confidence|regulator/);
});

it('forgotten is forgotten, and a sheet of one’s own offers none of it', async () => {
  const { change } = await product.value('addPeople', [SECRET]);
  const id = String(change.people[0]?.[0]) as ContactId;
  expect(await product.call('keepPrivate', id)).toMatchObject({ ok: false, code: 'bad-input' });
  await product.value('setUpGroup', PLAN);
  await product.value('keepPrivate', id);
  const gone = await product.value('forgetPrivate', id);
  expect(gone.removedIds).toContain(id);
  expect(JSON.stringify(product.edition.properties.readAll('user', ANA))).not.toMatch(TRACES);
});

it('where the group is dissolved, one’s own people are still seen and come back', async () => {
  const id = await talkedWithSilva();
  await asBo('keepPrivate', id);
  await product.byHand('deleteTab', 'Group');
  expect(peopleOf(await pageOfBo()).find((one) => one.id === id)?.privacy).toBe('kept');
  await asBo('backIntoSheet', id);
  expect(sheetText()).toMatch(/silva@quince/);
});
