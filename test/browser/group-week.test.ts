// A week of a group: its coach and members in windows of their own, on one sheet, each with a mailbox.
// Its pictures are those of the coach's guide: `PICTURES=1 npx jest test/browser/group-week`.
import { LocalEdition, type Window } from './local-edition';

const BANK = 'North Bank';

let edition: LocalEdition;
let coach: Window;
let dana: Window;
let bo: Window;
beforeAll(async () => {
  edition = await LocalEdition.start();
  coach = await edition.open('ines@example.com');
  await coach.page.getByRole('button', { name: /Start with an empty sheet/ }).click();
  await coach.page.getByRole('dialog').waitFor({ state: 'detached' });
});
afterAll(() => edition.stop());

/** The view of the group, with the permission that it is asked for the first time. */
async function openGroup(window: Window, isFirst: boolean): Promise<void> {
  await window.menu('Coaching group…');
  if (isFirst) await window.page.getByRole('button', { name: 'Continue' }).click();
  await window.sidebar.getByRole('heading', { name: 'Coaching group', level: 1 }).waitFor();
}

/** The four first steps; both consents are given. */
async function join(window: Window, name: string): Promise<void> {
  const { sidebar } = window;
  await openGroup(window, true);
  await sidebar.getByLabel('Your name', { exact: true }).fill(name);
  await sidebar.getByRole('button', { name: 'Save and go on' }).click();
  await sidebar.getByRole('button', { name: 'Go on without' }).click();
  await sidebar.getByLabel('The coach may see how far I am').check();
  await sidebar.getByLabel('The group may know where I know people').check();
  await sidebar.getByRole('button', { name: 'Join the group' }).click();
  await sidebar.getByRole('button', { name: 'Finish for now' }).waitFor();
}

async function addFromMemory({ sidebar, page }: Window, line: string): Promise<void> {
  await sidebar.getByRole('radio', { name: 'From memory' }).check();
  await sidebar.getByRole('textbox').first().fill(line);
  await page.keyboard.press('Enter');
  await sidebar.getByRole('button', { name: 'Add 1 person' }).click();
  await sidebar
    .getByText(/1 person|added/)
    .first()
    .waitFor();
}

it('the coach sets the group up by pasting two addresses', async () => {
  await coach.menu('Set up this sheet');
  await coach.page.getByRole('button', { name: 'Continue' }).click();
  await coach.page.getByText(/^Made Contacts, Interviews/).waitFor();
  await openGroup(coach, false);
  const { sidebar } = coach;
  await sidebar.getByLabel('Your name, as the group knows you').fill('Ines Ferreira');
  await sidebar
    .getByLabel('Who is in the group')
    .fill('Dana Kim <dana@example.com>, bo@example.com');
  await coach.picture('group-set-up');
  await sidebar.getByRole('button', { name: 'Set up the group with 2 members' }).click();
  await sidebar.getByText('The group is set up').waitFor();
});

it('two members join, and one brings somebody at a bank', async () => {
  dana = await edition.open('dana@example.com');
  await join(dana, 'Dana Kim');
  await dana.picture('group-join');
  await dana.view('Add people', 'Add people…');
  await addFromMemory(dana, `Lin Wei, ${BANK}`);
  bo = await edition.open('bo@example.com');
  await join(bo, 'Bo Li');
});

it('the other learns that Dana knows somebody there, not whom, and asks her', async () => {
  await bo.view('Whom do I know there?', 'Whom do I know there?…');
  const { sidebar } = bo;
  await sidebar.getByRole('searchbox').or(sidebar.getByRole('textbox')).first().fill(BANK);
  await sidebar.getByText(`Knows one person at ${BANK}.`).waitFor();
  expect(await sidebar.getByText('Lin Wei').count()).toBe(0);
  await sidebar.getByRole('button', { name: /^Ask for an introduction/ }).click();
  await bo.picture('group-introduction');
  await sidebar.getByRole('button', { name: 'Create Gmail draft' }).click();
  await sidebar.getByText('The letter is in your drafts.').waitFor();
});

it('a question is answered, and the answer comes under Today', async () => {
  await openGroup(bo, false);
  await bo.sidebar.getByRole('radio', { name: 'A question' }).check({ force: true });
  await bo.sidebar.getByLabel('In a sentence or two').fill('How long do I wait for an answer?');
  await bo.sidebar.getByRole('button', { name: 'Share it' }).click();
  await bo.sidebar.getByText(/^Shared\./).waitFor();
  await openGroup(coach, false);
  await coach.sidebar.getByText('1 question waits for you').waitFor();
  await coach.sidebar.getByLabel('Your answer').fill('Seven working days, then once more.');
  await coach.sidebar.getByRole('button', { name: /^Answer: / }).click();
  await coach.sidebar.getByText('Coach: Seven working days, then once more.').waitFor();
  await bo.view('Today', 'Today');
  await bo.sidebar.getByText('Your coach answered').waitFor();
  await bo.sidebar.getByRole('button', { name: 'Got it' }).click();
  await bo.sidebar.getByText('Your coach answered').waitFor({ state: 'detached' });
});

it('the digest is a draft in the coach’s own mailbox', async () => {
  await coach.sidebar.getByRole('button', { name: 'Draft it now' }).click();
  const done = coach.sidebar.getByText('The digest is in your drafts.');
  await done.or(coach.sidebar.locator('.notice-failed')).first().waitFor();
  expect(await coach.sidebar.locator('.notice-failed').allTextContents()).toEqual([]);
});

it('the picture for the meeting opens large', async () => {
  await coach.sidebar.getByRole('button', { name: 'Show it at the meeting' }).click();
  const dialog = coach.page.locator('dialog', { hasText: 'This week in our group' });
  await dialog
    .locator('iframe')
    .contentFrame()
    .getByText(/^Our week from/)
    .waitFor();
});
