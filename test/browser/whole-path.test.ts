// The main path as a person walks it: from an empty sheet and a LinkedIn file to a personal
// thank-you note among the drafts. Its pictures are those of the guide.
import { LocalEdition, type Window } from './local-edition';

let edition: LocalEdition;
let window: Window;
beforeAll(async () => {
  edition = await LocalEdition.start();
  window = await edition.open('ana@example.com');
});
afterAll(() => edition.stop());

/** LinkedIn's file in its true shape: a preamble, quoted commas, most people without an address. */
function connections(count: number): Buffer {
  const names = ['Dana', 'José', '美玲', 'فاطمة', 'Zoë'];
  const rows = Array.from({ length: count }, (_, at) => {
    const email = at % 10 === 0 ? `person${at}@bank${at}.example` : '';
    return `${names[at % 5]},Kim-${at},https://www.linkedin.com/in/person-${at},${email},"Harbor Bank ${at}, Inc.","VP, ""Lending""",24 Nov 2025`;
  });
  const preamble = [
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it, ""see settings""."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ];
  return Buffer.from(`\ufeff${[...preamble, ...rows].join('\r\n')}\r\n`);
}

it('starts with an empty sheet and sets it up, after asking for permission', async () => {
  const { page } = window;
  await page.getByRole('button', { name: /Start with an empty sheet/ }).click();
  await window.menu('Set up this sheet');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText(/^Made Contacts, Interviews/).waitFor();
});

it('keeps who is writing', async () => {
  await window.view('Settings', 'Settings…');
  const { sidebar } = window;
  await sidebar.getByLabel('Your name', { exact: true }).fill('Ana Silva');
  await sidebar.getByLabel('Who you are, in one line').fill('a teacher moving into banking');
  await sidebar.getByLabel('The field you want to learn about').fill('community banking');
  await sidebar.getByLabel('Hours before the thank-you is drafted').fill('1');
  await sidebar.getByRole('button', { name: 'Save' }).click();
  await sidebar.getByText(/saved/i).first().waitFor();
});

it('adds five hundred people from a file, after a look at who is new', async () => {
  await window.view('Add people', 'Add people…');
  const { sidebar } = window;
  await sidebar.getByRole('radio', { name: 'From a file' }).check();
  await sidebar.locator('input[type=file]').setInputFiles({
    name: 'Connections.csv',
    mimeType: 'text/csv',
    buffer: connections(500),
  });
  await sidebar.getByText('500 new').first().waitFor();
  await window.picture('add-people');
  await sidebar.getByRole('button', { name: 'Add 500 people' }).click();
  await sidebar.getByText('500 people added').first().waitFor();
});

it('drafts a request that asks for advice and for no job', async () => {
  await window.view('Draft a request', 'Draft a request…');
  const { sidebar } = window;
  await choose(/Dana Kim-10/, 'Kim-10');
  await sidebar.getByLabel('In a few words').fill('community banking');
  await sidebar.getByLabel('Why this person?').fill('you lend to the small shops of our town');
  await sidebar.getByText(/Ready: all \d+ musts kept/).waitFor();
  await sidebar.getByText(/Ready: all \d+ musts kept/).scrollIntoViewIfNeeded();
  await window.picture('draft-a-request');
  await sidebar.getByRole('button', { name: 'Create Gmail draft' }).click();
  await sidebar.getByText('Your draft is in Gmail').waitFor();
});

it('records the talk, and says when the thank-you is due', async () => {
  await window.view('Record an interview', 'Record an interview…');
  const { sidebar } = window;
  await choose(/Dana Kim-10/, 'Kim-10');
  await sidebar.getByLabel('What I learned').fill('Branch managers decide more than titles tell.');
  await window.picture('record-an-interview');
  await sidebar.getByRole('button', { name: 'File it' }).click();
  await sidebar.getByText('Filed').first().waitFor();
});

it('drafts by itself when the hour has come, and the note is among the drafts', async () => {
  await window.view('Thank-you notes', 'Thank-you notes', 'Show all…');
  const { page, sidebar } = window;
  const hourly = sidebar.getByRole('switch');
  await hourly.click();
  // The owner of the sheet could change the script: that is said before anything is switched on.
  await sidebar.getByText('you@example.com').waitFor();
  await sidebar.getByRole('button', { name: 'I trust them: turn it on' }).click();
  await sidebar.getByText('On. Google looks once an hour').waitFor();
  await window.moveClock('+1 hour');
  await window.moveClock('+1 hour');
  await page.getByRole('button', { name: /^Mailbox, 2/ }).click();
  await page
    .getByText(/Thank you|Thanks/i)
    .first()
    .click();
  await page
    .getByText(/ranch managers decide more than titles tell/)
    .first()
    .waitFor();
  await window.picture('thank-you-in-drafts');
});

/** Picks somebody in the view, whoever was chosen before. */
async function choose(option: RegExp, typed: string): Promise<void> {
  const { sidebar } = window;
  const other = sidebar.getByRole('button', { name: /Choose someone else/ });
  const picker = sidebar.getByRole('combobox').first();
  await other.or(picker).first().waitFor();
  if (await other.count()) await other.click();
  await picker.fill(typed);
  await sidebar.getByRole('option', { name: option }).first().click();
}
