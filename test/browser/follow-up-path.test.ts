// A résumé on its whole way, in the local edition: chosen in the sidebar, across to the script, into
// a draft of the mailbox.
import { LocalEdition, type Window } from './local-edition';

let edition: LocalEdition;
let window: Window;
beforeAll(async () => {
  edition = await LocalEdition.start();
  window = await edition.open('you@example.com');
});
afterAll(() => edition.stop());

it('goes into the draft of the one who asked, with its name and its size', async () => {
  const { page, sidebar } = window;
  await page.getByRole('button', { name: /Explore with sample data/ }).click();
  await page.getByText('My informational interviews').waitFor();
  await window.menu('Follow up…');
  await page.getByRole('button', { name: 'Continue' }).click();
  await sidebar.getByText('Somebody asked for your résumé').waitFor();
  await sidebar.locator('.who-asked button').click();
  await sidebar.locator('input[type=file]').setInputFiles([
    { name: 'Résumé 2026.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(123_456, 'é') },
    { name: 'Cover letter.docx', mimeType: '', buffer: Buffer.alloc(2_000_000) },
  ]);
  await sidebar.getByRole('button', { name: 'Create Gmail draft' }).click();
  await sidebar.getByText('Your draft is in Gmail').waitFor();
  await page.getByRole('button', { name: /^Mailbox/ }).click();
  const mailbox = page.getByRole('complementary', { name: 'Mailbox' });
  await mailbox.getByRole('button', { name: /My résumé/ }).click();
  await mailbox.getByText('Résumé 2026.pdf').waitFor();
  await mailbox.getByText('Cover letter.docx').waitFor();
});
