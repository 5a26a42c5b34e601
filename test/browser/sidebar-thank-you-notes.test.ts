// Thank-you notes, Settings and the state of the sheet, driven by hand in a real browser.
import type { Browser, Page } from 'playwright-core';
import type { InterviewLine } from '../../src/calls';
import { type PackedPerson, packPerson, packTalk } from '../../src/domain/summaries';
import { launchBrowser } from './browser';
import {
  ANA,
  BO,
  contactId,
  interviewId,
  NO_CHANGE,
  NOTES,
  note,
  PAGE,
  PLANNED,
} from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const NAMES = ['sam@example.com', 'coach@example.com'];
const withNotes = { ...PAGE.thankYous, notes: NOTES };
const DATA = { ...PAGE, view: 'thank-you-notes', thankYous: withNotes } as const;

it('says how each note stands and what can be done', async () => {
  const { page } = await openSidebar(browser, DATA);
  await page.getByText('Late, and still worth sending').waitFor();
  await page.getByText('No longer in Drafts: sent?').waitFor();
  await page.getByText('There is no e-mail address').waitFor();
  await page.close();
});

it('marks the note whose button was pressed', async () => {
  const { page, calls } = await openSidebar(browser, DATA, {
    markThankYou: () =>
      yes({ ...NO_CHANGE, thankYous: { ...withNotes, notes: NOTES.filter((_, at) => at !== 3) } }),
  });
  await page.getByRole('button', { name: 'I sent it: the note to Carla Reyes' }).click();
  const card = page.getByRole('listitem').filter({ hasText: 'Carla Reyes' });
  await card.waitFor({ state: 'detached' });
  expect(calls).toEqual([
    { name: 'markThankYou', args: [NOTES[3]?.interviewId, 'Sent', NOTES[3]?.problem] },
  ]);
  await page.close();
});

const TALK = { ...PLANNED, thankYou: 'Due', startsAtLocal: '2026-11-24T06:00' } as const;
const line = (at: number) => note({ interviewId: interviewId(`talk-${at}`) });
const talkAt = (at: number, part: Partial<InterviewLine> = {}): InterviewLine => {
  return { ...TALK, id: interviewId(`talk-${at}`), ...part };
};

describe('drafting what is due', () => {
  const talks = Array.from({ length: 12 }, (_, at) => talkAt(at));
  const data = { ...DATA, talks: talks.map(packTalk) };
  /** The sheet after so many notes were drafted. */
  const after = (ready: number) =>
    yes({
      ...NO_CHANGE,
      talks: talks.map((talk, at) =>
        packTalk(at < ready ? { ...talk, thankYou: 'Draft ready' } : talk),
      ),
      thankYous: withNotes,
    });

  it('goes on call by call until all are drafted', async () => {
    let ready = 0;
    const { page, calls } = await openSidebar(browser, data, {
      draftDueThankYous: (most) => {
        ready += Math.min(most, 12 - ready);
        return after(ready);
      },
    });
    await page.getByRole('button', { name: 'Draft the 12 that are due' }).click();
    await page.getByText('12 drafts are ready in your Gmail.').waitFor();
    expect(calls.map(({ args }) => args)).toEqual([[5], [5], [5]]);
    await page.close();
  });

  it('shows how far it is, stops when asked, and can go on', async () => {
    const answers: (() => void)[] = [];
    let ready = 0;
    const { page } = await openSidebar(browser, data, {
      draftDueThankYous: () =>
        new Promise((resolve) => {
          answers.push(() => {
            ready += 5;
            resolve(after(Math.min(ready, 12)));
          });
        }),
    });
    await page.getByRole('button', { name: /^Draft the/ }).click();
    await page.getByText('Drafting… 0 of 12').waitFor();
    answers.shift()?.();
    await page.getByText('Drafting… 5 of 12').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    answers.shift()?.();
    await page.getByText('Stopped; 2 are still to be drafted.').waitFor();
    await page.getByRole('button', { name: 'Draft the 2 that are due' }).waitFor();
    await page.close();
  });

  it.each([
    [2, 'Draft the 2 that are due'],
    [1, 'Draft what is due now'],
    [0, 'Draft what is due now'],
  ])(
    'promises %d drafts beside one that was asked about and one without an address',
    async (count, label) => {
      const asks = talkAt(98, { thankYou: 'Needs attention' });
      const lost = { ...ANA, id: contactId('contact-lost'), name: 'Ruth Gold', email: '' };
      const unreachable = talkAt(99, { contactId: lost.id, contactName: lost.name });
      const { page } = await openSidebar(browser, {
        ...data,
        people: [packPerson(lost), ...data.people],
        talks: [asks, unreachable, ...talks.slice(0, count)].map(packTalk),
      });
      const button = page.getByRole('button', { name: label, exact: true });
      await button.waitFor();
      expect(await button.getAttribute('aria-disabled')).toBe('false');
      await page.close();
    },
  );

  it('ends where a call drafts nothing, and says why', async () => {
    const lastRun = {
      at: '',
      atLocal: '',
      drafted: 0,
      needAttention: 0,
      result: 'Another run.',
      stopReason: '',
    } as const;
    const { page, calls } = await openSidebar(browser, data, {
      draftDueThankYous: () =>
        yes({ ...NO_CHANGE, talks: data.talks, thankYous: { ...withNotes, lastRun } }),
    });
    await page.getByRole('button', { name: /^Draft the/ }).click();
    await page.getByRole('status').filter({ hasText: 'Another run.' }).waitFor();
    expect(calls).toHaveLength(1);
    await page.close();
  });

  it('says what was drafted before a call failed', async () => {
    let calls = 0;
    const { page } = await openSidebar(browser, data, {
      draftDueThankYous: () => (++calls === 1 ? after(5) : no('busy', 'Wait a minute.')),
    });
    await page.getByRole('button', { name: /^Draft the/ }).click();
    await page.getByText('Wait a minute.').waitFor();
    await page.getByText('5 drafts are ready').waitFor();
    await page.close();
  });
});

describe('a note before it is drafted', () => {
  const learned = talkAt(0, { hasLearned: true, learned: 'The portfolio matters most.' });
  const general = talkAt(1, { hasLearned: true, learned: 'Great conversation!' });
  const nothing = talkAt(2);
  const contact = { ...ANA, interviews: [learned, general, nothing] };
  const data = {
    ...DATA,
    selected: contact,
    talks: contact.interviews.map(packTalk),
    thankYous: { ...withNotes, notes: [line(0), line(1), line(2)] },
  };

  it('can be read without a call where the contact is in front', async () => {
    const { page, calls } = await openSidebar(browser, data);
    await page.getByText('Read it before it is drafted').first().click();
    await page.getByText('stays with me: the portfolio matters most').waitFor();
    await page.getByText('Thank you for the time that you gave me on 24 November.').waitFor();
    expect(calls).toEqual([]);
    await page.close();
  });

  it('is fetched with one call where it is somebody else’s', async () => {
    const { page, calls } = await openSidebar(
      browser,
      { ...data, selected: BO },
      { readContact: () => yes(contact) },
    );
    await page.getByText('Read it before it is drafted').first().click();
    await page.getByText('stays with me: the portfolio matters most').waitFor();
    expect(calls).toEqual([{ name: 'readContact', args: [ANA.id] }]);
    await page.close();
  });

  it('says that it could go to anybody, or that nothing is noted, and leads to the notes', async () => {
    const { page } = await openSidebar(browser, data);
    await page.getByText('Read it before it is drafted').nth(1).click();
    await page.getByText('This could go to anybody.').waitFor();
    await page.getByText('the draft would come with a gap').waitFor();
    await page.getByRole('button', { name: /^Add one thing you learned first: / }).click();
    await page.getByRole('heading', { level: 1, name: 'Record an interview' }).waitFor();
    await page.close();
  });

  it.each([280, 300])('is sound for everybody at %d px', async (width) => {
    const { page } = await openSidebar(browser, data, {}, { width, isDark: width === 300 });
    for (const at of [0, 1, 2]) await page.getByText('Read it before').nth(at).click();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});

describe('after a note was sent', () => {
  const dana = { ...BO, id: contactId('contact-dana'), name: 'Dana Kim' };
  const server = { markThankYou: () => yes({ ...NO_CHANGE, thankYous: withNotes }) } as const;
  const mark = (page: Page) =>
    page.getByRole('button', { name: 'I sent it: the note to Ana Silva' }).click();

  it('whoever led there can be thanked too', async () => {
    const people = [packPerson(ANA), packPerson(dana)];
    const { page, calls } = await openSidebar(
      browser,
      { ...DATA, people },
      { ...server, readContact: () => yes(dana) },
    );
    await mark(page);
    await page.getByText('Dana Kim led you to Ana Silva').waitFor();
    await page.getByRole('button', { name: 'Thank Dana Kim too' }).click();
    await page.getByRole('heading', { level: 1, name: 'Draft a request' }).waitFor();
    expect(calls[1]).toEqual({ name: 'readContact', args: [dana.id] });
    await page.close();
  });

  it.each<[string, PackedPerson[]]>([
    [
      'who has heard of it already',
      [packPerson({ ...ANA, isIntroducerTold: true }), packPerson(dana)],
    ],
    ['who is not in the sheet', [packPerson(ANA)]],
    ['who is somebody else’s', [packPerson(ANA), packPerson({ ...dana, isMine: false })]],
    ['where nobody did', [packPerson({ ...ANA, introducedBy: '' }), packPerson(dana)]],
  ])('nothing is offered for one %s', async (_, people) => {
    const { page } = await openSidebar(browser, { ...DATA, people }, server);
    await mark(page);
    await page.getByText('The note to Ana Silva is sent').waitFor();
    expect(await page.getByRole('button', { name: /^Thank / }).count()).toBe(0);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('The note to Ana Silva is sent').waitFor({ state: 'detached' });
    await page.close();
  });
});

it.each([
  ['2026-11-24T08:00:00Z', 1],
  ['2026-11-24T14:00:00Z', 0],
])('an hourly run that stayed away since %s is told', async (at, count) => {
  const lastRun = {
    at,
    atLocal: 'this morning',
    drafted: 0,
    needAttention: 0,
    result: 'Fine.',
    stopReason: '',
  } as const;
  const thankYous = { ...withNotes, hourlyDraftsOn: true, hourlyCameAt: at, lastRun };
  const { page } = await openSidebar(browser, { ...DATA, thankYous });
  await page.getByText('Last run: this morning').waitFor();
  expect(await page.getByText('The hourly run has stayed away').count()).toBe(count);
  await page.close();
});

describe('turning the hourly drafts on', () => {
  it('happens at once where nobody else can edit the sheet', async () => {
    const { page, calls } = await openSidebar(browser, DATA, {
      turnHourlyDrafts: (on) => yes({ ...withNotes, hourlyDraftsOn: on }),
    });
    const hourly = page.getByRole('switch', { name: 'Draft by itself, every hour' });
    await hourly.click();
    await page.getByText('It has not run yet.').waitFor();
    expect(await hourly.getAttribute('aria-checked')).toBe('true');
    expect(calls).toEqual([{ name: 'turnHourlyDrafts', args: [true] }]);
    await page.close();
  });

  it.each([
    [NAMES, NAMES],
    [null, ['Google does not tell who else can edit this sheet.']],
  ])('asks first where %j can edit it', async (otherEditors, said) => {
    const shared = { ...withNotes, otherEditors };
    const { page, calls } = await openSidebar(
      browser,
      { ...DATA, thankYous: shared },
      { turnHourlyDrafts: (on) => yes({ ...shared, hourlyDraftsOn: on }) },
    );
    await page.getByRole('switch').click();
    for (const text of said) await page.getByText(text).waitFor();
    expect(calls).toEqual([]);
    await page.getByRole('button', { name: 'I trust them: turn it on' }).click();
    await page.getByText('It has not run yet.').waitFor();
    await page.close();
  });
});

it('does not offer drafts without the permission for them, and says how it is given', async () => {
  const { page, calls } = await openSidebar(browser, { ...DATA, canDraftInGmail: false });
  await page.getByText('There is no Gmail permission yet').waitFor();
  await page.getByRole('switch').click({ force: true });
  expect(calls).toEqual([]);
  await page.close();
});

it('saves the settings, and the letters know them at once', async () => {
  const empty = { ...PAGE, settings: { ...PAGE.settings, name: '' } };
  const { page } = await openSidebar(browser, empty, {
    saveSettings: (settings) => yes(settings),
  });
  await page.getByRole('button', { name: 'Open Settings' }).click();
  await page.getByLabel('Your name', { exact: true }).fill('Grace Park');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Draft a request' }).click();
  expect(await page.getByLabel('Message', { exact: true }).inputValue()).toContain('Grace Park');
  await page.close();
});

it('sets up the sheet from the page', async () => {
  const { page } = await openSidebar(
    browser,
    { ...PAGE, isSetUp: false, people: [], selected: null },
    { setUpSheetFromPage: () => yes({ ...PAGE, people: [], selected: null }) },
  );
  await page.getByRole('button', { name: 'Set up this sheet' }).click();
  await page.getByText('The sheet is set up.').waitFor();
  await page.close();
});

it('names what is broken in the sheet and mends it', async () => {
  const problems = [{ tab: 'Contacts', message: 'The column “Stage” is missing.' }];
  const { page } = await openSidebar(
    browser,
    { ...PAGE, problems },
    { setUpSheetFromPage: () => yes(PAGE) },
  );
  await page.getByText('The column “Stage” is missing.').waitFor();
  await page.getByRole('button', { name: 'Repair the sheet' }).click();
  await page.getByText('The sheet is in order again.').waitFor();
  await page.close();
});
