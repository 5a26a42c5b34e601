// A pasted card, and leaving with one's own people, in a real browser.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { ExportedPerson } from '../../src/calls';
import type { NewPerson } from '../../src/domain/records';
import { launchBrowser } from './browser';
import { BO, changeOf, PAGE } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { hasFocus, no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DATA = { ...PAGE, view: 'add-people' } as const;
const CARD = `Kind regards,

Rosa Diaz, CPA (she/her)
Vice President, Commercial Lending
North Shore Credit Union
T: 030 / 23125-042  M: +1 415.555.0123
rosa@northshore.de | linkedin.com/in/rosadiaz`;
describe('a card', () => {
  const paste = async (page: Page, text: string) => {
    await page.getByRole('radio', { name: 'Paste a card' }).check();
    await page.getByLabel('Paste a signature').fill(text);
  };

  it('is read into the form when it is pasted, and added as it was corrected', async () => {
    const { page, calls, complaints } = await openSidebar(browser, DATA, {
      addPeople: () => yes({ added: 1, known: 0, firstRowNumber: 9, change: changeOf(BO) }),
    });
    await paste(page, CARD);
    const check = page.getByRole('status').filter({ hasText: 'Look it over' });
    expect(await hasFocus(check)).toBe(true);
    await page.getByText('T: 030 / 23125-042').waitFor();
    await page.getByText('On the card: 030 / 23125-042').waitFor();
    expect(await page.getByLabel('Phone').inputValue()).toBe('+49 3023125042');
    expect(await violations(page)).toEqual([]);
    expect(calls).toEqual([]);
    await page.getByLabel('Name', { exact: true }).fill('Rosa M. Diaz');
    await page.getByRole('button', { name: 'Add to my people' }).click();
    await page.getByRole('button', { name: 'Add another' }).click();
    await page.getByLabel('Paste a signature').waitFor();
    const people = calls[0]?.args[0] as readonly NewPerson[] | undefined;
    expect(people?.[0]).toMatchObject({
      name: 'Rosa M. Diaz',
      title: 'Vice President, Commercial Lending',
      organization: 'North Shore Credit Union',
      email: 'rosa@northshore.de',
      phone: '+49 3023125042',
      linkedIn: 'https://linkedin.com/in/rosadiaz',
      notes: 'Other phone: +1 415.555.0123',
    });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('that is typed is read on a click, and the text can be changed', async () => {
    const { page } = await openSidebar(browser, DATA);
    await page.getByRole('radio', { name: 'Paste a card' }).check();
    await page.getByLabel('Paste a signature').pressSequentially('Joe Marsh\n303-555-0117');
    await page.getByRole('button', { name: 'Read it' }).click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Joe Marsh');
    await page.getByRole('button', { name: 'Another text' }).click();
    expect(await page.getByLabel('Paste a signature').inputValue()).toContain('Joe Marsh');
    await page.close();
  });

  it('in which nothing is found says so, and leaves an empty form', async () => {
    const { page } = await openSidebar(browser, DATA);
    await paste(page, '**************************** 12');
    await page.getByText('No name, address or number was found').waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
    await page.close();
  });

  it('is text and nothing else, however nasty', async () => {
    const { page, complaints } = await openSidebar(browser, DATA, {}, { width: 280 });
    await paste(
      page,
      `<img src=x onerror=alert(1)>\n${'Langername'.repeat(30)}\n\u202e\u200fعبد الله`,
    );
    await page.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('leaving with one’s own people', () => {
  const PEOPLE: readonly ExportedPerson[] = [
    {
      ...{ name: 'Dana Kim', email: 'dana@bank.example', phone: '+1 212 555 0142' },
      ...{ title: '=1+1', organization: 'Harbor Bank', field: '', kind: 'Banker', association: '' },
      ...{ introducedBy: '', linkedIn: '', notes: '', stage: 'Asked', mayMention: 'Yes' },
      ...{ hasBusinessCard: true, askedOnLocal: '2026-11-24', lastContactOnLocal: '' },
    },
  ];

  it.each([
    ['Save as vCards', 'contacts-2026-11-24.vcf', 'NOTE:Kind: Banker'],
    ['Save as CSV', 'contacts-2026-11-24.csv', "'=1+1"],
  ])('%s saves one file, with one call', async (button, fileName, content) => {
    const { page, calls, complaints, requests } = await openSidebar(browser, DATA, {
      exportPeople: () => yes(PEOPLE),
    });
    await page.getByRole('radio', { name: 'Take your contacts with you' }).check();
    expect(await violations(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(fileName);
    expect(readFileSync(await saved.path(), 'utf8')).toContain(content);
    const done = page.getByText(`1 person saved. Look for ${fileName}`);
    await done.waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['exportPeople']);
    expect([complaints, requests]).toEqual([[], []]);
    await page.close();
  });

  it('says why nothing was saved', async () => {
    const { page } = await openSidebar(browser, DATA, { exportPeople: () => yes([]) });
    await page.getByRole('radio', { name: 'Take your contacts with you' }).check();
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    await page.getByText('so there is nothing to save').waitFor();
    await page.close();
  });

  it('passes on what the server says', async () => {
    const { page } = await openSidebar(browser, DATA, { exportPeople: () => no('x', 'Not now.') });
    await page.getByRole('radio', { name: 'Take your contacts with you' }).check();
    await page.getByRole('button', { name: 'Save as vCards' }).click();
    await page.getByText('Not now.').waitFor();
    await page.close();
  });

  it('is not offered while nobody is in the sheet', async () => {
    const { page } = await openSidebar(browser, { ...DATA, people: [], selected: null });
    await page.getByRole('radio', { name: 'From a file' }).check();
    expect(await page.getByRole('radio', { name: 'Take your contacts' }).count()).toBe(0);
    await page.close();
  });
});
