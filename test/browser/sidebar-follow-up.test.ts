// Follow up, driven by hand in a real browser.
import type { Browser, Page } from 'playwright-core';
import type { PageData } from '../../src/calls';
import { packTalk } from '../../src/domain/summaries';
import { launchBrowser } from './browser';
import { ANA, BO, changeOf, crowd, interviewId, NO_CHANGE, PAGE, PLANNED } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const TALK = { ...PLANNED, startsAtLocal: '2026-11-20T09:00', thankYou: 'Sent' } as const;
const ASKED = { ...ANA, stage: 'Thanked', interviews: [{ ...TALK, resume: 'Asked for' }] } as const;
const MET = { ...ANA, stage: 'Met', interviews: [{ ...TALK, thankYou: 'Due' }] } as const;
const NEVER = { ...ANA, interviews: [] } as const;
const dataFor = (selected: PageData['selected'], part: Partial<PageData> = {}): PageData => {
  return { ...PAGE, view: 'follow-up', selected, ...part };
};
const MADE = {
  url: 'https://mail.google.com/mail/#search/in:draft',
  change: changeOf(ASKED, { undo: { done: 'It is noted.', token: 'back' } }),
};

const pdf = (name: string, text = name) => {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text) };
};
const chooser = (page: Page) => page.getByLabel(/^(Choose files|Add another file)$/);
const create = (page: Page) => page.getByRole('button', { name: 'Create Gmail draft' });
const files = (page: Page) =>
  page.getByRole('list', { name: 'Files that go with the letter' }).getByRole('listitem');

describe('for somebody who asked', () => {
  it('sends the letter with its files in one form, and shows where the draft is', async () => {
    const { page, calls, complaints } = await openSidebar(browser, dataFor(ASKED), {
      createFollowUp: () => yes(MADE),
    });
    await page.getByText('Ana Silva asked for your résumé on Fri 20 Nov.').waitFor();
    expect(await create(page).getAttribute('aria-disabled')).toBe('true');
    await page.getByText('Choose your résumé first.').waitFor();
    await chooser(page).setInputFiles([pdf('Résumé.pdf', 'my résumé'), pdf('letter.docx')]);
    await page.getByLabel('Message').fill('Dear Ana,\n\nthank you; here it is.\n\nMaria');
    await create(page).click();
    await page.getByText('Your draft is in Gmail').waitFor();
    await page.getByText('Your 2 files are in it.').waitFor();
    const link = page.getByRole('link', { name: 'Open the draft' });
    expect(await link.getAttribute('href')).toBe(MADE.url);
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(calls).toEqual([
      {
        name: 'createFollowUp',
        args: [
          {
            key: expect.stringMatching(/^\w{32}$/),
            contactId: ANA.id,
            reason: '',
            subject: 'My résumé, as you asked',
            body: 'Dear Ana,\n\nthank you; here it is.\n\nMaria',
            file0: ['Résumé.pdf', 'application/pdf', 'my résumé'],
            file1: ['letter.docx', 'application/pdf', 'letter.docx'],
          },
        ],
      },
    ]);
    expect(await page.locator('form[hidden]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says how much fits before anything is chosen, and leaves out what cannot go', async () => {
    const { page, calls } = await openSidebar(browser, dataFor(ASKED));
    await page.getByText('up to 18 MB together').waitFor();
    const big = { ...pdf('big.pdf'), buffer: Buffer.alloc(17_999_995) };
    await chooser(page).setInputFiles([
      pdf('Résumé.pdf', '12345'),
      pdf('setup.exe'),
      pdf('empty.pdf', ''),
      big,
    ]);
    await page.getByText('setup.exe was left out: Gmail does not send programs').waitFor();
    await page.getByText('empty.pdf was left out: it is empty').waitFor();
    expect(await files(page).count()).toBe(2);
    await chooser(page).setInputFiles([pdf('one-more.pdf')]);
    await page.getByText('more than 18 MB. Save it as a smaller PDF.').waitFor();
    expect(await files(page).count()).toBe(2);
    await page.getByRole('button', { name: 'Take big.pdf off' }).click();
    await chooser(page).setInputFiles([pdf('photo.pages')]);
    await page.getByText('Not everybody can open this kind').waitFor();
    expect(await files(page).count()).toBe(2);
    expect(calls).toEqual([]);
    await page.close();
  });

  it('takes the same file once', async () => {
    const { page } = await openSidebar(browser, dataFor(ASKED));
    await chooser(page).evaluate((input: HTMLInputElement) => {
      const file = new File(['x'], 'Résumé.pdf', { lastModified: 1 });
      for (let time = 0; time < 2; time += 1) {
        const transfer = new DataTransfer();
        transfer.items.add(file);
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    await page.getByText('Résumé.pdf is in the list already.').waitFor();
    expect(await files(page).count()).toBe(1);
    await page.close();
  });

  it('loses nothing when the draft fails, and tries again under the same key', async () => {
    let isBroken = true;
    const { page, calls } = await openSidebar(browser, dataFor(ASKED), {
      createFollowUp: () => (isBroken ? no('busy', 'Wait a minute.') : yes(MADE)),
    });
    await chooser(page).setInputFiles(pdf('Résumé.pdf'));
    await create(page).click();
    await page.getByText('Wait a minute.').waitFor();
    isBroken = false;
    await create(page).click();
    await page.getByText('Your file is in it.').waitFor();
    const keys = calls.map(({ args }) => (args[0] as { key: string }).key);
    expect(keys[1]).toBe(keys[0]);
    await page.close();
  });

  it('keeps the files while the person looks at another page', async () => {
    const { page } = await openSidebar(browser, dataFor(ASKED));
    await chooser(page).setInputFiles(pdf('Résumé.pdf'));
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Follow up' }).click();
    expect(await files(page).count()).toBe(1);
    await page.close();
  });

  it('drafts nothing with a gap or without an address', async () => {
    const { page } = await openSidebar(browser, dataFor({ ...ASKED, email: '' }));
    await chooser(page).setInputFiles(pdf('Résumé.pdf'));
    await page.getByText('Before the draft: There is no e-mail address').waitFor();
    expect(await create(page).getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByRole('link', { name: 'Open in Gmail' }).count()).toBe(0);
    await page.close();
  });

  it('lets the person have the last word on what reads as asking for a job', async () => {
    const { page } = await openSidebar(browser, dataFor(ASKED));
    await chooser(page).setInputFiles(pdf('Résumé.pdf'));
    await page.getByLabel('Message').fill('Thank you. Are you hiring?\n\nMaria');
    expect(await create(page).getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('I have read this, and mean it as it stands').check();
    expect(await create(page).getAttribute('aria-disabled')).toBe('false');
    await page.getByLabel('Message').fill('Thank you. Do you have a job for me?\n\nMaria');
    expect(await create(page).getAttribute('aria-disabled')).toBe('true');
    await page.close();
  });

  it('says that a link carries no files, and notes what was sent by hand', async () => {
    const data = dataFor(ASKED, { canDraftInGmail: false });
    const { page, calls } = await openSidebar(browser, data, {
      markDone: () => yes(changeOf(ASKED)),
    });
    await page.getByText('There is no Gmail permission yet').waitFor();
    expect(await create(page).count()).toBe(0);
    const link = page.getByRole('link', { name: 'Open in Gmail' });
    expect(await link.getAttribute('href')).toContain('view=cm');
    await link.evaluate((element) => element.addEventListener('click', (e) => e.preventDefault()));
    await link.click();
    await page.getByText('A link carries no files').waitFor();
    await page.getByRole('button', { name: 'I sent it myself' }).click();
    await page.getByText('is noted as sent').waitFor();
    expect(calls).toEqual([
      { name: 'markDone', args: [{ kind: 'resume-sent', interviewId: TALK.id }] },
    ]);
    await page.close();
  });
});

describe('where nobody asked', () => {
  it.each([
    ['met', MET, 'Ana Silva has not asked for it', ['Send a thank-you note', 'Keep in touch']],
    ['not met', NEVER, 'First the talk with Ana Silva', ['Ask for a talk', 'Record the talk']],
    [
      'a talk is planned',
      { ...NEVER, interviews: [{ ...PLANNED, startsAtLocal: '2026-11-30T09:00' }] },
      'First the talk with Ana Silva',
      ['Prepare questions'],
    ],
    [
      'sent',
      { ...ANA, interviews: [{ ...TALK, resume: 'Sent' }] },
      'Ana Silva has your résumé',
      ['Keep in touch'],
    ],
  ] as const)(
    '%s: it stays shut and says what to do instead',
    async (_, selected, title, names) => {
      const { page, calls } = await openSidebar(browser, dataFor(selected));
      await page.getByText(title).waitFor();
      expect(await chooser(page).count()).toBe(0);
      for (const name of names) await page.getByRole('button', { name }).waitFor();
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: names[0] }).click();
      await page
        .getByRole('heading', { level: 1, name: 'Follow up' })
        .waitFor({ state: 'detached' });
      await page.close();
    },
  );

  it('opens with a reason in a few words, which goes along', async () => {
    const { page, calls } = await openSidebar(browser, dataFor(MET), {
      createFollowUp: () => yes(MADE),
    });
    await page.getByLabel('Why now?').fill('because');
    await page.keyboard.press('Enter');
    await page.getByText('Say it in three words or more.').waitFor();
    await page.getByLabel('Why now?').fill('she offered to read it');
    await page.keyboard.press('Enter');
    await page.getByText('You send it because: she offered to read it').waitFor();
    expect(await page.getByLabel('Subject').inputValue()).toBe('My résumé');
    expect(await page.getByLabel('Message').inputValue()).toContain(
      'after our talk on 20 November',
    );
    await chooser(page).setInputFiles(pdf('Résumé.pdf'));
    await create(page).click();
    await page.getByText('Your draft is in Gmail').waitFor();
    expect(calls[0]?.args[0]).toMatchObject({ reason: 'she offered to read it' });
    await page.close();
  });

  it('notes a résumé that was sent by hand before any talk as a letter', async () => {
    const { page, calls } = await openSidebar(browser, dataFor(NEVER), {
      markSent: () => yes(NO_CHANGE),
    });
    await page.getByLabel('Why now?').fill('his assistant wrote for it');
    await page.getByRole('button', { name: 'Open the letter' }).click();
    await page.getByRole('button', { name: 'I sent it myself' }).click();
    await page.getByText('is noted as sent').waitFor();
    expect(calls[0]).toMatchObject({ name: 'markSent', args: [{ use: 'Résumé follow-up' }] });
    await page.close();
  });
});

describe('whom it is about', () => {
  it('offers those who asked, and opens for the one who is picked', async () => {
    const forBo = { ...TALK, id: interviewId('bo'), contactId: BO.id, contactName: BO.name };
    const bo = { ...BO, interviews: [{ ...forBo, resume: 'Asked for' }] } as const;
    const data = dataFor(null, { talks: bo.interviews.map(packTalk) });
    const { page, calls } = await openSidebar(browser, data, { readContact: () => yes(bo) });
    await page.getByRole('button', { name: 'Bo Li, on Fri 20 Nov' }).click();
    await chooser(page).waitFor();
    expect(calls).toEqual([{ name: 'readContact', args: [BO.id] }]);
    await page.close();
  });

  it('names three of a thousand who asked', async () => {
    const talks = Array.from({ length: 1_000 }, (_, at) =>
      packTalk({
        ...TALK,
        id: interviewId(`talk-${at}`),
        contactId: `contact-${at}` as typeof ANA.id,
        contactName: `Person Number${at}`,
        resume: 'Asked for',
      }),
    );
    const { page } = await openSidebar(browser, dataFor(null, { people: crowd(1_000), talks }));
    await page.getByText('1,000 people asked for your résumé').waitFor();
    await page.getByText('and 997 more').waitFor();
    await page.close();
  });

  it('is silent about the talks of others and says whose a contact is', async () => {
    const talks = [packTalk({ ...TALK, resume: 'Asked for', isMine: false })];
    const other = { ...ASKED, isMine: false, owner: 'sam@example.com' };
    const { page } = await openSidebar(browser, dataFor(other, { talks }));
    await page.getByText('sam@example.com’s contact').waitFor();
    expect(await page.getByText('asked for your résumé').count()).toBe(0);
    await page.close();
  });
});

it.each([
  [280, false],
  [300, true],
])('is sound for everybody at %d px (dark: %p)', async (width, isDark) => {
  const long = {
    ...ASKED,
    name: 'Bartholomew Featherstonehaugh-Montgomery III',
    organization: 'Donaudampfschifffahrtsgesellschaftskapitänsverband',
  };
  for (const selected of [long, MET, NEVER, null]) {
    const { page, complaints } = await openSidebar(
      browser,
      dataFor(selected),
      {},
      { width, isDark },
    );
    if (selected === long) {
      await chooser(page).setInputFiles([
        pdf(`${'Donaudampfschifffahrt'.repeat(6)}.pdf`),
        pdf('a.pages'),
        pdf('b.exe'),
      ]);
      await page.getByText('b.exe was left out').waitFor();
    }
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  }
});
