// The group of the sample in the middle of a week, as its coach sees it. Its pictures are those of the
// coach's guide: `PICTURES=1 npx jest test/browser/group-sample`.
import { LocalEdition } from './local-edition';

it('the coach sees what waits for them, and a week with something in it', async () => {
  const edition = await LocalEdition.start();
  const coach = await edition.open('you@example.com');
  const { page, sidebar } = coach;
  await page.getByRole('button', { name: /Start with an empty sheet/ }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // On a Thursday, when a week has something to tell.
  const chip = page.getByRole('button', { name: /^Clock/ });
  while (!/Thu/.test((await chip.textContent()) ?? '')) {
    const before = await chip.textContent();
    await coach.moveClock('Tomorrow 9:00');
    await page.waitForFunction(
      ([text]) => document.querySelector('.clock-chip')?.textContent !== text,
      [before],
    );
  }
  await page.getByRole('menuitem', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'Start over with a coaching group' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Start over/ })
    .click();
  await page.getByRole('button', { name: 'Open Today' }).waitFor();
  await coach.menu('Coaching group…');
  await page.getByRole('button', { name: 'Continue' }).click();
  await sidebar.getByText(/questions? waits? for you/).waitFor();
  await coach.picture('group-coach');
  await sidebar.getByRole('button', { name: 'Show it at the meeting' }).click();
  const large = page
    .locator('dialog', { hasText: 'This week in our group' })
    .locator('iframe')
    .contentFrame();
  await large.getByText(/^Our week from/).waitFor();
  const figures = ((await large.locator('main').textContent()) ?? '').match(/\d+/g) ?? [];
  expect(figures.map(Number).filter((figure) => figure > 0).length).toBeGreaterThan(5);
  await coach.picture('group-meeting');
  await edition.stop();
});
