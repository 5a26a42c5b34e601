// Draft a request, driven by hand in a real browser.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { ANA, BO, changeOf, crowd, PAGE } from './sidebar-data';
import { hasFocus, no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const draftButton = (page: Page) => page.getByRole('button', { name: 'Create Gmail draft' });
const message = (page: Page) => page.getByLabel('Message', { exact: true });
const why = (page: Page) => page.getByLabel('Why this person?');
const picker = (page: Page) => page.getByRole('combobox', { name: 'Who is it about?' });
const regainFocus = (page: Page) => page.evaluate("dispatchEvent(new Event('focus'))");
const noIntroducer = { ...ANA, introducedBy: '', introducerPermission: '' } as const;

it('shows the letter at once, without asking the server anything', async () => {
  const { page, calls, complaints } = await openSidebar(browser, PAGE);
  expect(await message(page).inputValue()).toContain('Dear Ana,');
  expect(calls).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

it('makes one draft of what is on the page, however often the button is clicked', async () => {
  const { page, calls } = await openSidebar(browser, PAGE, {
    createDraft: () =>
      yes({
        url: 'https://mail.google.com/mail/#drafts',
        change: changeOf({ ...ANA, stage: 'Asked' }),
      }),
  });
  await why(page).fill('you moved from the ward into software');
  const letter = await message(page).inputValue();
  await draftButton(page).dblclick();
  await page.getByText('Your draft is in Gmail').waitFor();
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({
    name: 'createDraft',
    args: [{ contactId: ANA.id, use: 'Request', body: letter }],
  });
  const link = page.getByRole('link', { name: 'Open the draft' });
  expect(await link.getAttribute('href')).toBe('https://mail.google.com/mail/#drafts');
  expect(await link.getAttribute('target')).toBe('_blank');
  await page.close();
});

it('holds the draft back until every must is kept, and says which one is not', async () => {
  const { page, calls } = await openSidebar(browser, { ...PAGE, selected: noIntroducer });
  expect(await draftButton(page).getAttribute('aria-disabled')).toBe('true');
  await draftButton(page).click({ force: true });
  expect(calls).toEqual([]);
  await page.getByText('1 thing to change first').waitFor();
  await why(page).fill('you moved from the ward into software');
  await page.getByText(/^Ready: all \d musts kept$/).waitFor();
  expect(await draftButton(page).getAttribute('aria-disabled')).toBe('false');
  await page.close();
});

it('selects the words that a finding is about', async () => {
  const { page } = await openSidebar(browser, { ...PAGE, selected: noIntroducer });
  await page.getByRole('button', { name: /still to be filled in/ }).click();
  const selected = await page.evaluate('getSelection().toString()');
  expect(selected).toBe('[why you write to this person]');
  await page.close();
});

it('keeps a letter that was changed by hand until the person agrees to replace it', async () => {
  const { page } = await openSidebar(browser, PAGE);
  await message(page).fill('My own words.');
  await page.getByRole('radio', { name: '15 min' }).check();
  expect(await message(page).inputValue()).toBe('My own words.');
  await page.getByRole('button', { name: 'Refill from the template' }).click();
  await page.getByRole('button', { name: 'Replace it' }).click();
  expect(await message(page).inputValue()).toContain('15 minutes');
  await page.close();
});

it('opens Gmail with the letter in it, and then files what the person says they sent', async () => {
  const { page, calls } = await openSidebar(
    browser,
    { ...PAGE, canDraftInGmail: false },
    { markSent: () => yes(changeOf({ ...ANA, stage: 'Asked' })) },
  );
  await why(page).fill('you know R&D, "=1+1" and more');
  const link = page.getByRole('link', { name: 'Open in Gmail' });
  const url = new URL((await link.getAttribute('href')) ?? '');
  expect(url.searchParams.get('to')).toBe(ANA.email);
  expect(url.searchParams.get('body')).toBe(await message(page).inputValue());
  expect(await draftButton(page).count()).toBe(0);
  // Nothing leaves the test: the click counts, the page behind the link does not.
  await page.context().route('https://mail.google.com/**', (route) => route.abort());
  await link.click();
  await page.getByRole('button', { name: 'I sent it: mark as asked' }).click();
  await page.getByText('Ana Silva is now marked as asked').waitFor();
  expect(calls.map(({ name }) => name)).toEqual(['markSent']);
  await page.close();
});

it.each([
  ['Authorization is required to perform that action.', 'several Google accounts'],
  [null, 'Google gave no answer'],
  [no('busy', 'Somebody else is writing just now.'), 'Somebody else is writing just now.'],
])('when Google answers %j it says "%s", and the letter is still there', async (answer, said) => {
  const { page } = await openSidebar(browser, PAGE, { createDraft: () => answer });
  await why(page).fill('you moved into software');
  await draftButton(page).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain(said);
  expect(await hasFocus(alert)).toBe(true);
  expect(await message(page).inputValue()).toContain('you moved into software');
  await page.close();
});

it('follows the selected row while nothing is typed, and asks first when something is', async () => {
  let selected = BO;
  const { page } = await openSidebar(browser, PAGE, {
    readSelection: () => yes({ selected, templates: PAGE.templates }),
  });
  await regainFocus(page);
  await page.getByText('Branch manager · North Bank').waitFor();
  await why(page).fill('half a thought');
  selected = ANA;
  await regainFocus(page);
  await page.getByText('You selected Ana Silva (row 2).').waitFor();
  expect(await why(page).inputValue()).toBe('half a thought');
  await page.getByRole('button', { name: 'Use Ana Silva' }).click();
  expect(await why(page).inputValue()).toBe('');
  await page.close();
});

it('keeps what was typed for each contact and on the way through other pages', async () => {
  const { page } = await openSidebar(browser, PAGE, {
    readContact: (id) => yes(id === BO.id ? BO : ANA),
  });
  await why(page).fill('for Ana');
  await page.getByRole('button', { name: 'Choose someone else' }).click();
  await picker(page).fill('bo');
  await page.keyboard.press('Enter');
  await page.getByText('Branch manager').waitFor();
  await why(page).fill('for Bo');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'Draft a request' }).click();
  expect(await why(page).inputValue()).toBe('for Bo');
  await page.getByRole('button', { name: 'Choose someone else' }).click();
  await picker(page).fill('ana');
  await page.keyboard.press('Enter');
  await page.getByText('Head of Nursing').waitFor();
  expect(await why(page).inputValue()).toBe('for Ana');
  await page.close();
});

it('finds one person among 10,000 by keyboard alone', async () => {
  const data = { ...PAGE, selected: null, people: [...crowd(10_000), ...PAGE.people] };
  const { page, calls } = await openSidebar(browser, data, { readContact: () => yes(BO) });
  const box = picker(page);
  await box.fill('number');
  expect(await page.getByRole('option').count()).toBe(50);
  await box.fill('north ba');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('Branch manager').waitFor();
  expect(calls).toEqual([{ name: 'readContact', args: [BO.id] }]);
  await page.close();
});

it('counts a LinkedIn note in characters and needs no address', async () => {
  const contact = { ...ANA, email: '', linkedIn: 'javascript:alert(1)' };
  const { page } = await openSidebar(browser, { ...PAGE, selected: contact });
  await page.getByText(/of 300 characters/).waitFor();
  await message(page).fill('x'.repeat(310));
  await page.getByText(/take out 10/).waitFor();
  expect(await page.getByRole('link').count()).toBe(0);
  await page.close();
});

it('shows what stands in the sheet as text, whatever it is', async () => {
  const name = '</div><script>document.title="no"</script><?= 1 ?>';
  const { page, complaints } = await openSidebar(browser, {
    ...PAGE,
    selected: { ...ANA, name, organization: '<img src=x onerror=document.title="no">' },
  });
  expect(await page.locator('.card').textContent()).toContain(name);
  expect(await page.title()).toBe('Informational Interviews');
  expect(complaints).toEqual([]);
  await page.close();
});

it.each([
  [{ isMine: false, owner: 'sam@example.com' }, 'sam@example.com’s contact', 0],
  [{ stage: 'Declined' as const }, 'It is kinder to leave it there', 1],
  [{ stage: 'Asked' as const, askedAtLocal: '2026-11-20T10:00' }, 'on Fri 20 Nov already', 1],
  [{ email: '', linkedIn: '' }, 'no e-mail address for Ana Silva', 1],
])('of a contact with %j it says "%s"', async (part, said, buttons) => {
  const { page } = await openSidebar(browser, { ...PAGE, selected: { ...ANA, ...part } });
  await page.getByText(said).waitFor();
  expect(await draftButton(page).count()).toBe(buttons);
  await page.close();
});
