// A day in the sample, view by view, as a job seeker spends it. Its pictures are those of the guide:
// `PICTURES=1 npx jest test/browser/guide` takes them anew.
import { LocalEdition, type Window } from './local-edition';

let edition: LocalEdition;
let window: Window;
beforeAll(async () => {
  edition = await LocalEdition.start();
  window = await edition.open('you@example.com');
  const { page } = window;
  await page.getByRole('button', { name: /Explore with sample data/ }).click();
  await page
    .getByRole('tab', { name: 'Templates' })
    .or(page.getByText('Templates'))
    .first()
    .waitFor();
});
afterAll(() => edition.stop());

it('begins with what good manners ask for first, and puts off what can wait', async () => {
  const { page, sidebar } = window;
  // It stays; what the set-up says before it may be gone before anybody looks.
  await page.getByRole('button', { name: 'Open Today' }).waitFor();
  await page.getByRole('button', { name: 'Close message' }).click();
  await window.menu('Today');
  await page.getByRole('button', { name: 'Continue' }).click();
  await sidebar.getByRole('heading', { name: 'Say thank you' }).waitFor();
  await sidebar.getByText('You were asked for your résumé.').waitFor();
  await window.picture('today');
  await sidebar
    .getByRole('button', { name: /^Later/ })
    .first()
    .click();
  await sidebar
    .getByRole('button', { name: 'Tomorrow' })
    .or(sidebar.getByRole('menuitem', { name: 'Tomorrow' }))
    .first()
    .click();
  await sidebar.getByRole('button', { name: 'Undo' }).click();
  await sidebar.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
});

it('takes names as fast as they come to mind', async () => {
  await window.view('Add people', 'Add people…');
  const { page, sidebar } = window;
  await sidebar.getByRole('radio', { name: 'From memory' }).check();
  const line = sidebar.getByRole('textbox').first();
  for (const name of ['Rosa Diaz, Lakeport Youth Hostel', 'Ken Mori', 'Amara Okafor']) {
    await line.fill(name);
    await page.keyboard.press('Enter');
  }
  await sidebar.getByText('Rosa Diaz').waitFor();
  await window.picture('from-memory');
});

it('answers whom one knows at a place', async () => {
  await window.view('Whom do I know there?', 'Whom do I know there?…');
  const { sidebar } = window;
  await sidebar
    .getByRole('searchbox')
    .or(sidebar.getByRole('textbox'))
    .first()
    .fill('City of Lakeport');
  await sidebar.getByText('David Kowalczyk').first().waitFor();
  await window.picture('whom-i-know');
});

it('brings a list of questions that fits the minutes', async () => {
  await window.view('Prepare questions', 'Prepare questions…');
  const { sidebar } = window;
  await window.choose('Samuel Adéyẹmí');
  await sidebar.getByText('Your questions').evaluate((title) => title.scrollIntoView());
  await window.picture('prepare-questions');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByRole('button', { name: 'Undo' }).waitFor();
});

it('shows each thank-you before it is drafted', async () => {
  await window.view('Thank-you notes', 'Thank-you notes', 'Show all…');
  await window.sidebar.getByText('Ruth Goldberg').first().waitFor();
  await window.picture('thank-you-notes');
});

it('opens the follow-up for who asked for the résumé, and for nobody else', async () => {
  await window.view('Follow up', 'Follow up…');
  const { sidebar } = window;
  await window.choose('Ελένη');
  await sidebar
    .getByText(/has not asked|did not ask|not asked/i)
    .first()
    .waitFor();
  await window.choose('Tomás Herrera');
  await sidebar.locator('input[type=file]').first().waitFor({ state: 'attached' });
  await window.picture('follow-up');
});

it('draws who led to whom', async () => {
  await window.view('Network picture', 'Network picture…');
  await window.sidebar.getByText('Tomás Herrera').first().waitFor();
  await window.picture('network');
});

it('counts the search in a tab of its own', async () => {
  await window.page.getByText('Overview', { exact: true }).last().click();
  await window.picture('overview');
});
