// Record an interview, driven by hand in a real browser.
import type { Browser, Page } from 'playwright-core';
import type { FiledInterview, InterviewRecord } from '../../src/calls';
import { packPerson } from '../../src/domain/summaries';
import { launchBrowser } from './browser';
import { ANA, changeOf, interviewId, PAGE, PLANNED, someone } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { hasFocus, NEVER_DRAWS, no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DATA = {
  ...PAGE,
  view: 'record-interview',
  selected: { ...ANA, stage: 'Scheduled', interviews: [PLANNED] },
} as const;
const FILED: FiledInterview = {
  referralsAdded: 1,
  referralsKnown: 0,
  thankYouDue: 'Tue 24 Nov 2026, 11:20',
  change: changeOf({ ...ANA, stage: 'Met' }),
};
const learned = (page: Page) => page.getByLabel('What I learned');
const recordIn = (args: readonly unknown[] | undefined) => args?.[0] as InterviewRecord;

it('files a whole record by keyboard alone, in the order of the page', async () => {
  const { page, calls } = await openSidebar(browser, DATA, { recordInterview: () => yes(FILED) });
  expect(await hasFocus(learned(page))).toBe(true);
  await page.keyboard.type('The portfolio matters most.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Rosa Diaz');
  await page.keyboard.press('Tab');
  await page.keyboard.type('rosa@example.com');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Acme');
  await page.getByRole('radio', { name: 'Yes' }).focus();
  await page.keyboard.press('Space');
  await page.getByText('Ideas and facts they gave me').press('Enter');
  await page.getByRole('button', { name: 'Write down: Idea' }).press('Enter');
  await page.keyboard.type('Two companies to look at');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Filed').waitFor();
  expect(calls).toHaveLength(1);
  expect(calls[0]?.args[0]).toMatchObject({
    contactId: ANA.id,
    interviewId: PLANNED.id,
    startsAtLocal: '2026-11-24T09:00',
    minutes: 20,
    learned: 'The portfolio matters most.',
    helpReceived: 'Idea: Two companies to look at',
    mayMention: 'Yes',
    referrals: [{ name: 'Rosa Diaz', email: 'rosa@example.com', introducedBy: 'Ana Silva' }],
    thankYou: 'Due',
  });
  await page.getByText('1 person added.').waitFor();
  await page.close();
});

it('says when the note comes, and that it waits where hourly drafts are off', async () => {
  const { page } = await openSidebar(browser, DATA, { recordInterview: () => yes(FILED) });
  await page.getByRole('button', { name: 'File it' }).click();
  const box = page.getByRole('status').filter({ hasText: 'Filed' });
  expect(await box.textContent()).toContain('Tue 24 Nov 2026, 11:20');
  await page.getByRole('button', { name: 'See hourly drafts' }).click();
  await page.getByRole('switch').waitFor();
  await page.close();
});

it('loses nothing when filing fails, and tries again under the same key', async () => {
  let isBroken = true;
  const { page, calls } = await openSidebar(browser, DATA, {
    recordInterview: () => (isBroken ? no('busy', 'Wait a minute.') : yes(FILED)),
  });
  await learned(page).fill('Precious words');
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByText('Wait a minute.').waitFor();
  expect(await learned(page).inputValue()).toBe('Precious words');
  isBroken = false;
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByText('Filed').waitFor();
  expect(recordIn(calls[1]?.args).key).toBe(recordIn(calls[0]?.args).key);
  await page.close();
});

it('gives the next record a key of its own', async () => {
  const { page, calls } = await openSidebar(browser, DATA, { recordInterview: () => yes(FILED) });
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByRole('button', { name: 'Record another talk' }).click();
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByText('Filed').waitFor();
  expect(recordIn(calls[1]?.args).key).not.toBe(recordIn(calls[0]?.args).key);
  await page.close();
});

it('shows the result though the person looked at another page meanwhile', async () => {
  let answer: (value: ReturnType<typeof yes<FiledInterview>>) => void = () => {};
  const { page } = await openSidebar(browser, DATA, {
    recordInterview: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByText('Filing…').waitFor();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Help' }).click();
  answer(yes(FILED));
  await page.getByRole('button', { name: 'Record an interview' }).click();
  await page.getByText('Tue 24 Nov 2026, 11:20').waitFor();
  await page.close();
});

it('does not file on Enter in a one-line field', async () => {
  const { page, calls } = await openSidebar(browser, DATA);
  await page.getByLabel('Person 1: name').fill('Rosa');
  await page.keyboard.press('Enter');
  expect(calls).toEqual([]);
  await page.close();
});

it('opens what is folded and says so where something in it is wrong', async () => {
  const { page, calls } = await openSidebar(browser, DATA);
  await page.getByText('When and what about').click();
  await page.getByLabel('Minutes').fill('0');
  await page.getByText('When and what about').click();
  await page.getByRole('button', { name: 'File it' }).click();
  await page.getByText('Use a number from 1 to 999.').waitFor();
  expect(calls).toEqual([]);
  await page.close();
});

const DANA = someone('contact-dana', 'Dana Kim');
const ROSA = someone('contact-rosa', 'Rosa Diaz', { organization: 'Acme' });
const SENT = {
  ...PLANNED,
  id: interviewId('interview-sent'),
  startsAtLocal: '2026-11-20T09:00',
  thankYou: 'Sent',
  learned: 'Filed words',
  hasLearned: true,
  questions: 'How did you begin?\nWho else?',
  answers: [{ question: 'How did you begin?', answer: 'As a clerk.' }],
} as const;
const file = (page: Page) => page.getByRole('button', { name: 'File it' });
const which = (page: Page) => page.getByLabel('Which talk?');
const answering = (part: Partial<FiledInterview> = {}) => ({
  recordInterview: () => yes({ ...FILED, ...part }),
});

it('files what was said beside the questions that were prepared, only where something was', async () => {
  const planned = { ...PLANNED, questions: 'How did you begin?\nWho else?\n=1+1' };
  const data = { ...DATA, selected: { ...DATA.selected, interviews: [planned] } };
  const { page, calls } = await openSidebar(browser, data, answering());
  await page.getByText('What they answered').press('Enter');
  await page.getByLabel('How did you begin?').fill('As a clerk.');
  await page.getByLabel('=1+1').fill('=2');
  await page.getByText('2 of 3 written down').waitFor();
  await file(page).click();
  await page.getByText('Filed').waitFor();
  expect(recordIn(calls[0]?.args).answers).toEqual([
    { question: 'How did you begin?', answer: 'As a clerk.' },
    { question: '=1+1', answer: '=2' },
  ]);
  await page.close();
});

it('sorts a pasted line into the fields, and several lines into several people', async () => {
  const { page, calls } = await openSidebar(browser, DATA, answering(), NEVER_DRAWS);
  const paste = (text: string) =>
    page.getByLabel('Person 1: name').evaluate((field, pasted) => {
      const scope = field.ownerDocument.defaultView as unknown as {
        DataTransfer: new () => { setData(type: string, text: string): void };
        ClipboardEvent: new (type: string, init: object) => Event;
      };
      const clipboardData = new scope.DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new scope.ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  await paste('Rosa Diaz, Acme, rosa@acme.example, +1 555 010 0199\nSam Lee, sam@x.example');
  await page.getByLabel('Person 2: name').waitFor();
  await page.getByRole('button', { name: 'Another name' }).click();
  expect(await hasFocus(page.getByLabel('Person 3: name'))).toBe(true);
  await page.keyboard.type('Lin Wei, Fund One, lin@fund.example');
  await page.keyboard.press('Tab');
  await file(page).click();
  await page.getByText('Filed').waitFor();
  expect(recordIn(calls[0]?.args).referrals).toMatchObject([
    ...[{ name: 'Rosa Diaz', organization: 'Acme', email: 'rosa@acme.example' }],
    ...[{ name: 'Sam Lee', email: 'sam@x.example' }],
    ...[{ name: 'Lin Wei', organization: 'Fund One', email: 'lin@fund.example' }],
  ]);
  expect(recordIn(calls[0]?.args).referrals[0]?.phone).toBe('+1 555 010 0199');
  await page.close();
});

it('sets the next step a week, two weeks or three months on', async () => {
  const { page, calls } = await openSidebar(browser, DATA, answering());
  await page.getByText('Next step').press('Enter');
  await page.getByLabel('What will you do?').fill('Read the report');
  const days: string[] = [];
  for (const name of ['In a week', 'In three months', 'In two weeks']) {
    await page.getByRole('button', { name }).click();
    days.push(await page.getByLabel('When (optional)').inputValue());
  }
  expect(days).toEqual(['2026-12-01', '2027-02-23', '2026-12-08']);
  await file(page).click();
  await page.getByText('Filed').waitFor();
  expect(recordIn(calls[0]?.args)).toMatchObject({
    nextStep: 'Read the report',
    nextStepOnLocal: '2026-12-08',
  });
  await page.close();
});

it('saves a talk that is still to come as a plan, says so, and leads to its questions', async () => {
  const future = { ...PLANNED, startsAtLocal: '2026-11-27T09:00' };
  const selected = { ...DATA.selected, interviews: [future] };
  const change = changeOf(selected);
  const { page } = await openSidebar(browser, { ...DATA, selected }, answering({ change }));
  await page.getByText('Fri 27 Nov, 09:00 is still to come.').waitFor();
  await file(page).click();
  await page.getByText('Saved as a plan').waitFor();
  await page.getByRole('button', { name: 'Prepare questions for it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Prepare questions' }).waitFor();
  await page.getByText('Fri 27 Nov, 09:00 · 20 min · Phone').waitFor();
  await page.close();
});

it('corrects a record that was filed, and leaves its thank-you alone', async () => {
  const data = { ...DATA, selected: { ...ANA, interviews: [PLANNED, SENT] } };
  const { page, calls } = await openSidebar(browser, data, answering({ thankYouDue: '' }));
  await learned(page).fill('Something new');
  await which(page).selectOption({ label: 'Correct: Fri 20 Nov, 09:00, Harborview Health' });
  expect(await learned(page).inputValue()).toBe('Filed words\nSomething new');
  await page.getByText('drafted or sent already').waitFor();
  expect(await page.getByLabel('Prepare a thank-you note').count()).toBe(0);
  await page.getByText('What they answered').click();
  expect(await page.getByLabel('How did you begin?').inputValue()).toBe('As a clerk.');
  await page.getByLabel('How did you begin?').fill('');
  await file(page).click();
  await page.getByText('The thank-you stays as it is.').waitFor();
  expect(recordIn(calls[0]?.args)).toMatchObject({
    interviewId: SENT.id,
    startsAtLocal: '2026-11-20T09:00',
    answers: [{ question: 'How did you begin?', answer: '' }],
  });
  await page.close();
});

it('says that nobody can be thanked without an address, and adds one', async () => {
  const selected = { ...DATA.selected, email: '' };
  const people = [packPerson(selected)];
  const { page, calls } = await openSidebar(
    browser,
    { ...DATA, selected, people },
    { mergePeople: () => yes(changeOf(DATA.selected)) },
  );
  await page.getByText('There is no e-mail address for Ana Silva (row 2 of Contacts)').waitFor();
  await page.getByLabel('E-mail address').fill('not one');
  await page.getByRole('button', { name: 'Add the address' }).click();
  await page.getByText('Write one address').waitFor();
  await page.getByLabel('E-mail address').fill('ana@x.example');
  await page.getByRole('button', { name: 'Add the address' }).click();
  await page.getByText('There is no e-mail address').waitFor({ state: 'detached' });
  expect(calls[0]).toMatchObject({
    name: 'mergePeople',
    args: [[{ contactId: ANA.id, person: { name: 'Ana Silva', email: 'ana@x.example' } }]],
  });
  await page.close();
});

describe('once it is filed', () => {
  const people = [packPerson(ANA), packPerson(DANA)];
  const met = { ...ANA, stage: 'Met' } as const;
  const change = changeOf(met, { people: [packPerson(met), packPerson(ROSA)] });

  async function filed(part: Partial<FiledInterview> = {}, selected: object = {}) {
    const data = { ...DATA, people, selected: { ...DATA.selected, ...selected } };
    const opened = await openSidebar(browser, data, {
      ...answering({ change, ...part }),
      readContact: (id) => yes(id === ROSA.id ? ROSA : DANA),
    });
    await opened.page.getByLabel('They asked for my résumé').check();
    await file(opened.page).click();
    await opened.page.getByText('What comes next').waitFor();
    return opened;
  }

  it('a request to each person who was named is one click away', async () => {
    const { page, calls } = await filed();
    await page.getByRole('button', { name: 'Draft a request to Rosa Diaz' }).click();
    await page.getByRole('heading', { level: 1, name: 'Draft a request' }).waitFor();
    expect(calls[1]).toEqual({ name: 'readContact', args: [ROSA.id] });
    await page.close();
  });

  it('so is the thanks to whoever introduced the contact', async () => {
    const { page, calls } = await filed();
    await page.getByText('Dana Kim introduced you').waitFor();
    await page.getByRole('button', { name: 'Draft the thanks' }).click();
    await page.getByRole('heading', { level: 1, name: 'Draft a request' }).waitFor();
    expect(calls[1]).toEqual({ name: 'readContact', args: [DANA.id] });
    await page.close();
  });

  it('and the résumé that was asked for', async () => {
    const { page } = await filed();
    await page.getByRole('button', { name: 'Follow up' }).click();
    await page.getByRole('heading', { level: 1, name: 'Follow up' }).waitFor();
    await page.close();
  });

  it('an introducer who was told, or is not in the sheet, needs no letter', async () => {
    const told = { ...met, isIntroducerTold: true };
    const first = await filed({ change: changeOf(told) }, { isIntroducerTold: true });
    expect(await first.page.getByText('introduced you').count()).toBe(0);
    await first.page.close();
    const by = { introducedBy: 'Zoë Unknown' };
    const second = await filed({ change: changeOf({ ...met, ...by }) }, by);
    await second.page.getByText('Zoë Unknown introduced you, and is not in your sheet').waitFor();
    expect(await second.page.getByRole('button', { name: 'Draft the thanks' }).count()).toBe(0);
    await second.page.close();
  });

  it.each([240, 300])('is sound %d px wide', async (width) => {
    const { page } = await filed();
    await page.setViewportSize({ width, height: 760 });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});

it.each([
  [240, true],
  [300, false],
])('is sound with everything open, %d px wide', async (width, isDark) => {
  const name = 'Bartholomew Featherstonehaugh-Montgomery III';
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
  const planned = { ...PLANNED, questions: `${long}?\nWho else?`, about: long };
  const selected = { ...DATA.selected, name, email: '', interviews: [planned, SENT] };
  const data = { ...DATA, selected, people: [packPerson(selected)] };
  const { page, complaints } = await openSidebar(browser, data, {}, { width, isDark });
  for (const summary of await page.locator('summary').all()) await summary.click();
  await page.getByLabel('What will you do?').fill(long);
  await page.getByRole('button', { name: 'Write down: About the company' }).click();
  await page.getByLabel('Person 1: name').fill(`${name}, ${long}, a@x.example`);
  await page.getByLabel('Person 1: name').blur();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});
