// The letters beside the request, driven by hand in a real browser.
import type { Browser, Page } from 'playwright-core';
import type { ContactDetail, PageData } from '../../src/calls';
import type { TalkSummary } from '../../src/domain/summaries';
import { packPerson, packTalk } from '../../src/domain/summaries';
import { launchBrowser } from './browser';
import {
  ANA,
  BO,
  changeOf,
  crowd,
  type FewPeople,
  interviewId,
  PAGE,
  PLANNED,
  someone,
} from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { hasFocus, openSidebar, type Server, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DANA = someone('contact-dana', 'Dana Kim', {
  email: 'dana@bank.example',
  organization: 'Harbor Bank',
  stage: 'Thanked',
});
const SHY = { ...ANA, introducerPermission: 'Not asked' } as const;
const MET = { ...ANA, stage: 'Met' } as const;
const TALK = { ...PLANNED, startsAtLocal: '2026-11-20T09:00', hasLearned: true };

const sheet = (
  selected: ContactDetail,
  people: readonly ContactDetail[] = [ANA, BO, DANA],
  talks: readonly TalkSummary[] = [],
): FewPeople => ({
  ...PAGE,
  selected,
  people: people.map(packPerson),
  talks: talks.map(packTalk),
});
const opened = (data: PageData, server: Server = {}) => openSidebar(browser, data, server);
const use = (page: Page) => page.getByLabel('What is it for?');
const message = (page: Page) => page.getByLabel('Message', { exact: true });
const draftButton = (page: Page) => page.getByRole('button', { name: 'Create Gmail draft' });
const why = (page: Page) => page.getByLabel('Why this person?');
const isOff = async (page: Page) =>
  (await draftButton(page).getAttribute('aria-disabled')) === 'true';
const drafted = (contact: ContactDetail): Server => ({
  createDraft: () =>
    yes({ url: 'https://mail.google.com/mail/#drafts', change: changeOf(contact) }),
});

describe('the letter that is proposed', () => {
  it.each([
    ['To ask', 'Ask for a talk', ['Why this person?', 'In a few words']],
    ['Asked', 'Follow up, once', ['Why this person?']],
    ['Scheduled', 'Confirm our talk', []],
    ['Thanked', 'Keep in touch', ['What did they tell you?', 'What became of it?']],
  ] as const)('at stage %s: %s, with what it needs and no more', async (stage, label, fields) => {
    const contact = {
      ...BO,
      stage,
      interviews: [{ ...PLANNED, startsAtLocal: '2026-11-25T14:00' }],
    };
    const { page, calls, complaints } = await opened(sheet(contact));
    expect(await use(page).locator('option:checked').textContent()).toBe(label);
    const all = [
      'Why this person?',
      'In a few words',
      'What did they tell you?',
      'What became of it?',
    ];
    for (const field of all) {
      const isWanted = (fields as readonly string[]).includes(field);
      expect([field, await page.getByLabel(field).count()]).toEqual([field, isWanted ? 1 : 0]);
    }
    expect(await violations(page)).toEqual([]);
    expect(calls).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('keeps a letter that was changed by hand while another one is looked at', async () => {
    const { page } = await opened(sheet(ANA));
    await message(page).fill('My own request.');
    await use(page).selectOption({ label: 'Ask for names and ideas' });
    expect(await message(page).inputValue()).toContain('Dear Ana,');
    await use(page).selectOption({ label: 'Ask for a talk' });
    expect(await message(page).inputValue()).toBe('My own request.');
    await page.close();
  });
});

it('confirms the next talk with its day, its time and its place', async () => {
  const contact = {
    ...BO,
    stage: 'Scheduled',
    interviews: [{ ...PLANNED, startsAtLocal: '2026-11-25T14:00', where: '12 Pier Street' }],
  } as const;
  const { page, calls } = await opened(sheet(contact), drafted(contact));
  await page.getByText('Wed 25 Nov, 14:00 · 20 min · 12 Pier Street').waitFor();
  expect(await message(page).inputValue()).toContain(
    'Wednesday, 25 November, 2:00 pm\n12 Pier Street',
  );
  await draftButton(page).click();
  await page.getByText('Your talk with Bo Li is marked as confirmed.').waitFor();
  expect(calls[0]?.args).toMatchObject([{ use: 'Confirmation', aboutId: '' }]);
  await page.close();
});

it('leads to the plan where there is no talk to confirm', async () => {
  const { page } = await opened(sheet({ ...BO, stage: 'Scheduled' }));
  await page.getByText('No talk with Bo Li is planned').waitFor();
  expect(await isOff(page)).toBe(true);
  await page.getByRole('button', { name: 'Plan the talk' }).click();
  await page.getByRole('heading', { level: 1, name: 'Prepare questions' }).waitFor();
  await page.close();
});

describe('where somebody led the way', () => {
  const server: Server = {
    readContact: (id) => yes(id === DANA.id ? DANA : SHY),
    ...drafted(DANA),
  };

  it('offers to ask them, drafts that question, and comes back to the request', async () => {
    const { page, calls } = await opened(sheet(SHY), server);
    await page.getByRole('button', { name: 'Ask Dana Kim' }).click();
    await page.getByText('Ana Silva · Harborview Health').waitFor();
    expect(await use(page).inputValue()).toBe('Permission to mention');
    expect(await message(page).inputValue()).toContain('You told me about Ana Silva');
    await draftButton(page).click();
    await page.getByText('When Dana Kim answers, choose Yes or No').waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['readContact', 'createDraft']);
    expect(calls[1]?.args).toMatchObject([
      { contactId: DANA.id, use: 'Permission to mention', aboutId: ANA.id },
    ]);
    await page.getByRole('button', { name: 'Write to Ana Silva' }).click();
    await page.getByText('Head of Nursing').waitFor();
    expect(await use(page).inputValue()).toBe('Request');
    await page.close();
  });

  it.each([
    ['who said yes', ANA, [ANA, DANA]],
    ['who said no', { ...ANA, introducerPermission: 'No' as const }, [ANA, DANA]],
    ['who is not in the sheet', SHY, [SHY, BO]],
    ['who is somebody else’s contact', SHY, [SHY, { ...DANA, isMine: false }]],
  ])('asks nobody %s', async (_, contact, people) => {
    const { page } = await opened(sheet(contact, people));
    await use(page).waitFor();
    expect(await page.getByRole('button', { name: /^Ask / }).count()).toBe(0);
    await page.close();
  });

  it('tells them how it went, with one’s notes only when they are asked for', async () => {
    const notes = '- The portfolio matters most. She dislikes her boss.\n- more';
    const { page, calls } = await opened(sheet(DANA, [MET, DANA], [TALK]), {
      ...drafted(DANA),
      readContact: () => yes({ ...MET, interviews: [{ ...TALK, learned: notes }] }),
    });
    expect(await use(page).inputValue()).toBe('Thanks to the introducer');
    expect(await message(page).inputValue()).toContain('We spoke on 20 November');
    expect(calls).toEqual([]);
    await page.getByRole('button', { name: 'Take it from my notes' }).click();
    await page.getByText(/^Ready: all \d musts kept$/).waitFor();
    expect(await message(page).inputValue()).toContain('the portfolio matters most.');
    expect(await message(page).inputValue()).not.toContain('boss');
    await draftButton(page).click();
    await page.getByText('Dana Kim knows how it went with Ana Silva').waitFor();
    expect(calls[1]?.args).toMatchObject([{ aboutId: ANA.id }]);
    await page.close();
  });

  it('chooses among those whom they named, of a thousand people', async () => {
    const lee = someone('contact-lee', 'Lee Wong', { introducedBy: 'Dana Kim', stage: 'To ask' });
    const data = sheet(DANA, [ANA, lee, DANA]);
    const { page } = await opened({ ...data, people: [...crowd(1000), ...data.people] });
    await page.getByText('Ana Silva · Harborview Health').waitFor();
    await page.getByRole('button', { name: 'Choose another person' }).click();
    const box = page.getByRole('combobox', { name: 'Whom would you like to write to?' });
    expect(await hasFocus(box)).toBe(true);
    expect(await page.getByRole('option', { name: /Lee|Ana|Number/ }).count()).toBe(2);
    await box.fill('lee');
    await page.keyboard.press('Enter');
    expect(await hasFocus(page.getByText('Lee Wong', { exact: true }))).toBe(true);
    expect(await message(page).inputValue()).toContain('You told me about Lee Wong');
    await page.close();
  });

  it('says how to add the person where nobody is introduced by them', async () => {
    const { page } = await opened(sheet(DANA, [BO, DANA]));
    await use(page).selectOption('Permission to mention');
    await page.getByText('Nobody in your sheet is introduced by Dana Kim').waitFor();
    expect(await isOff(page)).toBe(true);
    await page.close();
  });
});

describe('what the check says is not the last word', () => {
  it('words that seem to ask for a job can be read and kept; other words are read anew', async () => {
    const { page, calls } = await opened(sheet(ANA), drafted(ANA));
    await why(page).fill('you moved into software');
    const own = `${await message(page).inputValue()}\nDo you have any openings for me?`;
    await message(page).fill(own);
    expect(await isOff(page)).toBe(true);
    const tick = page.getByRole('checkbox', { name: 'I have read this: draft it anyway' });
    await tick.check();
    expect(await isOff(page)).toBe(false);
    await page.getByText('Ready, as you see it').waitFor();
    await tick.uncheck();
    expect(await isOff(page)).toBe(true);
    await tick.check();
    await message(page).fill(`${own} Would you hire me?`);
    expect(await isOff(page)).toBe(true);
    await tick.check();
    expect(await violations(page)).toEqual([]);
    await draftButton(page).click();
    await page.getByText('Your draft is in Gmail').waitFor();
    expect(calls).toHaveLength(1);
    await page.close();
  });

  it.each([
    ['a gap', ANA, 'Dear Ana, [why]. I am not asking for a job.'],
    ['a name without a yes', SHY, 'Dear Ana, Dana Kim sent me. I am not asking for a job.'],
    ['two addresses', { ...ANA, email: 'a@b.example, c@d.example' }, 'I am not asking for a job.'],
  ])('%s cannot be overruled', async (_, contact, text) => {
    const { page } = await opened(sheet(contact));
    await message(page).fill(text);
    await page.getByText('1 thing to change first').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await isOff(page)).toBe(true);
    await page.close();
  });

  it('a second person at one organization: it says so, and lets one ask anyway', async () => {
    const asked = {
      ...BO,
      organization: 'HARBORVIEW HEALTH, Inc.',
      stage: 'Asked',
      askedAtLocal: '2026-11-20T15:00',
    } as const;
    const { page } = await opened(sheet(ANA, [ANA, asked]));
    await page.getByText(/^Bo Li, also at HARBORVIEW.*Fri 20 Nov/).waitFor();
    expect(await isOff(page)).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ask anyway' }).click();
    expect(await page.getByText(/^Bo Li, also at/).count()).toBe(0);
    await page.close();
  });
});

describe('the templates', () => {
  it('show at once what was changed in the sheet, with one call when the page is looked at', async () => {
    const mine = PAGE.templates.map((one) => ({ ...one, body: 'Dear {{contact.name}}, hello.' }));
    const { page, calls } = await opened(sheet(ANA), {
      readSelection: () => yes({ selected: ANA, templates: mine }),
    });
    await page.evaluate("dispatchEvent(new Event('focus'))");
    await page.waitForFunction("document.querySelector('textarea').value.includes('hello.')");
    expect(await message(page).inputValue()).toBe('Dear Ana Silva, hello.');
    expect(calls.map(({ name }) => name)).toEqual(['readSelection']);
    await page.close();
  });

  it('that cannot be read are named with their line, and the tags are one click away', async () => {
    const [first, ...others] = PAGE.templates;
    const broken = { ...first, body: 'Dear {{contact.name}},\n{{contact.fristName}}' };
    const data = { ...sheet(ANA), templates: [broken, ...others] } as PageData;
    const { page } = await opened(data);
    await page.getByText('body line 2: There is no field "contact.fristName".').waitFor();
    const help = page.getByText('Change the wording for good');
    await help.click();
    expect(await page.getByText('{{contact.firstName}}', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText('{{#hasIntroducer}} … {{/hasIntroducer}}').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('are brought along where the sheet has none', async () => {
    const { page } = await opened({ ...sheet(ANA), templates: [] });
    await page.getByText('your Templates tab has none of its own for this').waitFor();
    expect(await message(page).inputValue()).toContain('Dear Ana,');
    await page.close();
  });
});

it.each([
  [250, 'A free LinkedIn account may take only 200.'],
  [310, 'take out 10'],
])('a LinkedIn note of %d characters can be copied, and "%s" is said', async (count, said) => {
  const { page } = await opened(
    sheet({ ...ANA, email: '', linkedIn: 'https://linkedin.com/in/a' }),
  );
  await message(page).fill('x'.repeat(count));
  await page.getByText(said).waitFor();
  const copy = page.getByRole('button', { name: 'Copy' });
  expect(await copy.getAttribute('aria-disabled')).toBe('false');
  await page.close();
});

it('is at home with long names, in a narrow window, on dark', async () => {
  const long = 'Bartholomew Featherstonehaugh-Montgomery von Donaudampfschifffahrt III';
  const contact = { ...DANA, name: long, organization: long };
  const lee = { ...MET, name: long, introducedBy: long };
  const { page, complaints } = await openSidebar(
    browser,
    sheet(contact, [contact, lee], [{ ...TALK, id: interviewId('interview-9') }]),
    {},
    { width: 280, isDark: true },
  );
  await use(page).waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
