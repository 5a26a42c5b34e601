// Add people, driven by hand in a real browser.
import type { Browser, Page } from 'playwright-core';
import type { PersonMerge } from '../../src/calls';
import type { NewPerson } from '../../src/domain/records';
import { packPerson } from '../../src/domain/summaries';
import { launchBrowser } from './browser';
import { ANA, BO, changeOf, crowd, NO_CHANGE, PAGE } from './sidebar-data';
import { hasFocus, no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DATA = { ...PAGE, view: 'add-people' } as const;
const addButton = (page: Page) => page.getByRole('button', { name: 'Add to my people' });
const name = (page: Page) => page.getByLabel('Name', { exact: true });

async function chooseFile(page: Page, people: number): Promise<void> {
  const rows = Array.from(
    { length: people },
    (_, at) => `Person,Number${at},,p${at}@x.example,Acme,,`,
  );
  const lines = [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...rows,
    `Ana,Silva,,${ANA.email},Harborview Health,,`,
    ',,,,Acme,,',
  ];
  await page.getByRole('radio', { name: 'From a file' }).check();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'Connections.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  });
}

describe('one person by hand', () => {
  it('needs a name and nothing else', async () => {
    const { page, calls } = await openSidebar(browser, DATA, {
      addPeople: () => yes({ added: 1, known: 0, firstRowNumber: 9, change: changeOf(BO) }),
    });
    await addButton(page).click();
    await page.getByText('Add a name, or at least an e-mail address.').waitFor();
    expect(calls).toEqual([]);
    await name(page).fill('Bo Li');
    await page.keyboard.press('Enter');
    await page.getByText('Bo Li is in your sheet').waitFor();
    await page.getByText('In row 9 of the Contacts tab.').waitFor();
    await page.close();
  });

  it('is not added twice', async () => {
    const { page, calls } = await openSidebar(browser, DATA);
    await page.getByLabel('E-mail').fill(ANA.email.toUpperCase());
    await addButton(page).click();
    await page.getByText('Same e-mail as Ana Silva.').waitFor();
    expect(calls).toEqual([]);
    await page.close();
  });

  it('keeps what was typed when the server says no', async () => {
    const { page } = await openSidebar(browser, DATA, { addPeople: () => no('busy', 'Not now.') });
    await name(page).fill('Carla Reyes');
    await addButton(page).click();
    await page.getByText('Not now.').waitFor();
    expect(await name(page).inputValue()).toBe('Carla Reyes');
    await page.close();
  });
});

describe('somebody who is in the sheet already', () => {
  const KNOWN = { ...ANA, title: '', linkedIn: '' };
  const data = { ...DATA, people: [packPerson(KNOWN), packPerson(BO)] };

  async function typeAna(page: Page): Promise<void> {
    await name(page).fill('Ana Silva');
    await page.getByLabel('E-mail').fill(ANA.email);
    await page.getByLabel('Job title').fill('Head of Nursing Informatics');
    await addButton(page).click();
  }

  it('gets what is missing, and only on a click', async () => {
    const undo = { done: 'What was missing about Ana Silva is filled in.', token: 'back' };
    const { page, calls } = await openSidebar(browser, data, {
      mergePeople: () => yes(changeOf(ANA, { undo })),
      undo: () => yes(changeOf(KNOWN)),
    });
    await typeAna(page);
    await page.getByText('The sheet does not have: job title.').waitFor();
    expect(calls).toEqual([]);
    await page.getByRole('button', { name: 'Fill in the blanks' }).click();
    const done = page.getByRole('status').filter({ hasText: 'Draft a request to Ana Silva' });
    expect(await hasFocus(done)).toBe(true);
    expect(calls[0]?.args[0]).toEqual([
      { contactId: ANA.id, person: expect.objectContaining({ title: ANA.title }) },
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Add another' }).click();
    expect(await name(page).inputValue()).toBe('');
    await page.close();
  });

  it('is not touched where nothing is missing, or where it is somebody else’s contact', async () => {
    for (const contact of [ANA, { ...KNOWN, isMine: false }]) {
      const { page } = await openSidebar(browser, { ...data, people: [packPerson(contact)] });
      await typeAna(page);
      await page.getByText('Same e-mail as Ana Silva.').waitFor();
      expect(await page.getByRole('button', { name: 'Fill in the blanks' }).count()).toBe(0);
      await page.close();
    }
  });

  it('keeps the form when the server says no', async () => {
    const { page } = await openSidebar(browser, data, {
      mergePeople: () => no('busy', 'Not now.'),
    });
    await typeAna(page);
    await page.getByRole('button', { name: 'Fill in the blanks' }).click();
    await page.getByText('Not now.').waitFor();
    expect(await name(page).inputValue()).toBe('Ana Silva');
    await page.close();
  });

  it('is looked after in a file, person by person or all at once', async () => {
    const { page, calls } = await openSidebar(
      browser,
      { ...data, people: [packPerson(KNOWN), ...crowd(3)] },
      { mergePeople: (merges) => yes({ ...NO_CHANGE, people: merges.map(() => packPerson(ANA)) }) },
    );
    await page.getByRole('radio', { name: 'From a file' }).check();
    const cards = [ANA.email, 'person0@example.com', 'person2@example.com'].map(
      (email) => `BEGIN:VCARD\nFN:X\nEMAIL:${email}\nTITLE:Teacher\nEND:VCARD`,
    );
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'contacts.vcf',
      mimeType: 'text/vcard',
      buffer: Buffer.from(cards.join('\n')),
    });
    await page.getByRole('radio', { name: '3 already here' }).check();
    await page.getByText('Adds job title').first().waitFor();
    await page.getByRole('checkbox').nth(1).uncheck();
    await page.getByRole('button', { name: 'Fill in the blanks for 2 people' }).click();
    await page.getByText('Filled in for 2 people.').waitFor();
    const merges = calls[0]?.args[0] as readonly PersonMerge[];
    expect(merges.map(({ contactId }) => contactId)).toEqual([ANA.id, 'contact-2']);
    expect(calls).toHaveLength(1);
    await page.getByRole('button', { name: 'Fill in the blanks for 0 people' }).waitFor();
    await page.close();
  });
});

describe('a file', () => {
  it('is looked through before anything is written', async () => {
    const { page, calls } = await openSidebar(browser, DATA);
    await chooseFile(page, 30);
    await page.getByRole('radio', { name: '30 new' }).waitFor();
    await page.getByRole('radio', { name: '1 already here' }).check();
    await page.getByText('Same e-mail as Ana Silva.').waitFor();
    await page.getByRole('radio', { name: '1 can’t be read' }).check();
    await page.getByText('Line 33').waitFor();
    expect(calls).toEqual([]);
    await page.close();
  });

  it('adds those who are ticked', async () => {
    const { page, calls } = await openSidebar(browser, DATA, {
      addPeople: (people) =>
        yes({ added: people.length, known: 0, firstRowNumber: 4, change: NO_CHANGE }),
    });
    await chooseFile(page, 3);
    await page.getByRole('checkbox', { name: 'Person Number1' }).uncheck();
    await page.getByRole('button', { name: 'Add 2 people' }).click();
    await page.getByText('2 people added').waitFor();
    const people = calls[0]?.args[0] as readonly NewPerson[];
    expect(people.map((person) => person.name)).toEqual(['Person Number0', 'Person Number2']);
    await page.close();
  });

  it('says how many were added when it fails on the way, and goes on from there', async () => {
    let calls = 0;
    const { page } = await openSidebar(browser, DATA, {
      addPeople: (people) => {
        calls += 1;
        return calls === 2
          ? no('busy', 'Somebody else is writing.')
          : yes({ added: people.length, known: 0, firstRowNumber: 4, change: NO_CHANGE });
      },
    });
    await chooseFile(page, 12_500);
    await page.getByRole('button', { name: 'Add 12,500 people' }).click();
    await page.getByText('10,000 people added, then it stopped').waitFor();
    await page.getByRole('button', { name: 'Go on with the other 2,500' }).click();
    await page.getByText('2,500 people added').waitFor();
    await page.close();
  });

  it('draws only the rows in sight, however many there are', async () => {
    const { page } = await openSidebar(browser, DATA);
    await chooseFile(page, 9990);
    const list = page.getByRole('list', { name: 'New people' });
    await list.waitFor();
    expect(await list.locator('li').count()).toBeLessThan(60);
    await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.getByText('Person Number9989').waitFor();
    await page.close();
  });

  it('that is none says what it is and what to choose', async () => {
    const { page } = await openSidebar(browser, DATA);
    await page.getByRole('radio', { name: 'From a file' }).check();
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'photo.csv',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    });
    await page.getByRole('alert').waitFor();
    await page.getByText('Choose a file').waitFor();
    await page.close();
  });
});
