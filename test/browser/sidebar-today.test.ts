// Today, driven by hand in a real browser.
import type { Browser, Page } from 'playwright-core';
import type { PageData } from '../../src/calls';
import { packPerson, packTalk, unpackPerson } from '../../src/domain/summaries';
import { launchBrowser } from './browser';
import { ANA, contactId, crowd, NO_CHANGE, note, PAGE, PLANNED, someone } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { hasFocus, NEVER_DRAWS, no, openSidebar, yes } from './sidebar-page';
import { BUSY_DAY } from './today-data';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const EMPTY: PageData = { ...BUSY_DAY, people: [], talks: [] };
const RUTH = contactId('contact-Ruth Goldberg');
const UNDO = { done: 'The step for Ruth Goldberg comes back on 25 November.', token: 'token' };

/** What the server tells after a step was put off. */
function putOff(id: string, step: string, until: string) {
  const packed = BUSY_DAY.people.find((one) => one[0] === id) ?? [];
  const person = { ...unpackPerson(packed), putOff: `${step} ${until}` };
  return yes({ ...NO_CHANGE, people: [packPerson(person)], undo: UNDO });
}

const groups = (page: Page) => page.getByRole('heading', { level: 2 }).allInnerTexts();
const names = (page: Page) => page.getByRole('heading', { level: 3 }).allInnerTexts();

it('greets, and shows the steps in the order of good manners, without asking the server', async () => {
  const { page, calls } = await openSidebar(browser, BUSY_DAY);
  await page.getByText('Good morning, Maria').waitFor();
  await page.getByText('Tuesday 24 November · 13 steps').waitFor();
  expect(await groups(page)).toEqual([
    'Say thank you',
    'Send what they asked for',
    'Tell who opened the door',
    'Write it down',
    'Talks coming up',
    'No answer yet',
    'Your own plans',
    'Names you were given',
    'Keep in touch',
  ]);
  expect((await names(page)).slice(0, 3)).toEqual([
    'Ελένη Παπαδοπούλου',
    'Ruth Goldberg',
    'Tomás Herrera',
  ]);
  expect(calls).toEqual([]);
  await page.close();
});

it('says why now, what came before, and what follows', async () => {
  const { page } = await openSidebar(browser, BUSY_DAY);
  const card = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await card('Ελένη').first().getByText('It is late, and still worth sending.').waitFor();
  await card('Priya').getByText('One friendly follow-up, then let it rest.').waitFor();
  await card('Priya').getByText('Last: you asked on Thu 12 Nov; 8 business days ago.').waitFor();
  await card('Javier').getByText('Dana Kim works there too').waitFor();
  await card('Tomás').first().getByText('Then: Send him the article on modular hotels').waitFor();
  await card('David').getByText('You talk tomorrow at 10:00.').waitFor();
  await page.close();
});

it.each([
  ['Record the talk: Samuel Adéyẹmí', 'Record an interview', 'contact-Samuel Adéyẹmí'],
  ['Follow up: Priya Raghunathan', 'Draft a request', 'contact-Priya Raghunathan'],
  ['Write to Dana: Javier Ortega O’Neill', 'Draft a request', 'contact-Dana Kim'],
  ['Ask Ελένη first: Олена Шевченко', 'Draft a request', 'contact-Ελένη Παπαδοπούλου'],
])('“%s” opens %s with one call', async (button, view, id) => {
  const { page, calls } = await openSidebar(browser, BUSY_DAY, { readContact: () => yes(ANA) });
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('heading', { level: 1, name: view }).waitFor();
  expect(calls).toEqual([{ name: 'readContact', args: [id] }]);
  await page.close();
});

it('opens the notes without any call, and the draft itself where there is one', async () => {
  const notes = [
    note({
      interviewId: 'talk-Ruth Goldberg' as never,
      draftUrl: 'https://mail.google.com/mail/#search',
    }),
  ];
  const thankYous = { ...BUSY_DAY.thankYous, notes };
  const { page, calls } = await openSidebar(browser, { ...BUSY_DAY, thankYous });
  const link = page.getByRole('link', { name: 'Open the draft : Ruth Goldberg' });
  expect(await link.getAttribute('href')).toBe('https://mail.google.com/mail/#search');
  await page.getByRole('button', { name: 'Draft the note: Ελένη' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thank-you notes' }).waitFor();
  expect(calls).toEqual([]);
  await page.close();
});

describe('a step that is put off', () => {
  it('goes, the focus goes on to the next one, and it can be taken back', async () => {
    const { page, calls } = await openSidebar(browser, BUSY_DAY, {
      putOffStep: putOff,
      undo: () => yes({ ...NO_CHANGE, people: BUSY_DAY.people }),
    });
    const later = page.getByRole('button', { name: 'Later: Ruth Goldberg' });
    await later.press('Enter');
    expect(await later.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('button', { name: 'Tomorrow: Ruth Goldberg' }).press('Enter');
    await page.getByText(UNDO.done).waitFor();
    expect(calls).toEqual([
      { name: 'putOffStep', args: [RUTH, 'send-thank-you:talk-Ruth Goldberg', '2026-11-25'] },
    ]);
    expect(await names(page)).not.toContain('Ruth Goldberg');
    expect(await hasFocus(page.getByRole('button', { name: 'Later: Ελένη' }))).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await later.waitFor();
    await page.close();
  });

  it('can be taken back in another view too, whose buttons stand above Undo', async () => {
    const { page } = await openSidebar(browser, BUSY_DAY, { putOffStep: putOff });
    await page.getByRole('button', { name: 'Later: Ruth Goldberg' }).click();
    await page.getByRole('button', { name: 'Tomorrow: Ruth Goldberg' }).click();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    const save = await page.getByRole('button', { name: 'Save' }).boundingBox();
    const undo = await page.locator('.undo-bar').boundingBox();
    expect((save?.y ?? 0) + (save?.height ?? 0)).toBeLessThanOrEqual(undo?.y ?? 0);
    await page.close();
  });

  it.each([
    ['In 3 days', '2026-11-27'],
    ['Next week', '2026-11-30'],
    ['Drop it', 'never'],
  ])('%s is %s', async (choice, until) => {
    const { page, calls } = await openSidebar(browser, BUSY_DAY, { putOffStep: putOff });
    await page.getByRole('button', { name: 'Later: Ruth Goldberg' }).click();
    await page.getByRole('button', { name: `${choice}: Ruth Goldberg` }).click();
    await page.getByText(UNDO.done).waitFor();
    expect(calls[0]?.args[2]).toBe(until);
    await page.close();
  });

  it('can be thought over: Escape folds the choices away', async () => {
    const { page, calls } = await openSidebar(browser, BUSY_DAY);
    const later = page.getByRole('button', { name: 'Later: Ruth Goldberg' });
    await later.press('Enter');
    await page.getByRole('button', { name: 'Tomorrow: Ruth Goldberg' }).focus();
    await page.keyboard.press('Escape');
    expect(await later.getAttribute('aria-expanded')).toBe('false');
    expect(await hasFocus(later)).toBe(true);
    expect(calls).toEqual([]);
    await page.close();
  });

  it('stays where the sheet says no, with the reason', async () => {
    const { page } = await openSidebar(browser, BUSY_DAY, {
      putOffStep: () => no('row-missing', 'This contact is not in the sheet any more.'),
    });
    await page.getByRole('button', { name: 'Later: Ruth Goldberg' }).click();
    await page.getByRole('button', { name: 'Drop it: Ruth Goldberg' }).click();
    await page.getByText('This contact is not in the sheet any more.').waitFor();
    expect(await names(page)).toContain('Ruth Goldberg');
    await page.close();
  });
});

describe('what was done already', () => {
  const done = (button: string, call: { name: string; args: unknown[] }, fold?: string) =>
    [button, call, fold] as const;

  it.each([
    done('I sent it: Ruth Goldberg', {
      name: 'markThankYou',
      args: ['talk-Ruth Goldberg', 'Sent'],
    }),
    done('I sent it: Tomás Herrera', {
      name: 'markDone',
      args: [{ kind: 'resume-sent', interviewId: 'talk-Tomás Herrera' }],
    }),
    done('I told them: Amara Okafor', {
      name: 'markDone',
      args: [{ kind: 'introducer-told', contactId: 'contact-陳美玲 (Mei-ling Chen)' }],
    }),
    done('I confirmed: David Kowalczyk', {
      name: 'markDone',
      args: [{ kind: 'confirmed', interviewId: 'talk-David Kowalczyk' }],
    }),
    done('It is done: Grace Nakamura-Bell', {
      name: 'markDone',
      args: [{ kind: 'next-step-done', contactId: 'contact-Grace Nakamura-Bell' }],
    }),
    done('I was in touch: Nadia Rahman', {
      name: 'markDone',
      args: [{ kind: 'in-touch', contactId: 'contact-Nadia Rahman' }],
    }),
    done(
      'They said no: Priya Raghunathan',
      { name: 'markDone', args: [{ kind: 'declined', contactId: 'contact-Priya Raghunathan' }] },
      'Any news?: Priya Raghunathan',
    ),
    done(
      'I followed up: Priya Raghunathan',
      {
        name: 'markSent',
        args: [
          {
            contactId: 'contact-Priya Raghunathan',
            use: 'Nudge',
            aboutId: '',
            channel: 'Email',
          },
        ],
      },
      'Any news?: Priya Raghunathan',
    ),
  ])('“%s” tells the sheet so', async (button, call, fold) => {
    const told = () => yes({ ...NO_CHANGE, undo: { done: 'Noted.', token: 'token' } });
    const { page, calls } = await openSidebar(browser, BUSY_DAY, {
      markDone: told,
      markThankYou: told,
      markSent: told,
    });
    if (fold) await page.getByRole('button', { name: fold }).click();
    await page.getByRole('button', { name: button }).click();
    await page.getByText('Noted.').waitFor();
    expect(calls).toEqual([call]);
    await page.close();
  });
});

it('shows a few of many, and the others when they are wanted', async () => {
  const people = Array.from({ length: 1_000 }, (_, at) =>
    packPerson(someone(`contact-${at}`, `Person ${at}`, { introducedBy: 'Dana Kim' })),
  );
  const { page } = await openSidebar(browser, { ...EMPTY, people }, {}, NEVER_DRAWS);
  await page.getByText('1,000 steps').waitFor();
  expect(await names(page)).toEqual(['Person 0', 'Person 1', 'Person 2']);
  await page.getByRole('button', { name: 'and 997 more: Names you were given' }).click();
  expect(await names(page)).toHaveLength(23);
  expect(await hasFocus(page.getByRole('button', { name: 'Later: Person 3' }))).toBe(true);
  await page.getByRole('button', { name: 'and 977 more' }).waitFor();
  await page.close();
});

it('opens with 10,000 people and as many talks', async () => {
  const talks = Array.from({ length: 10_000 }, (_, at) =>
    packTalk({
      ...PLANNED,
      id: `talk-${at}` as never,
      contactId: contactId(`contact-${at}`),
      startsAtLocal: '2026-11-20T10:00',
    }),
  );
  const data = { ...EMPTY, people: crowd(10_000), talks };
  const { page, complaints } = await openSidebar(browser, data);
  await page.getByText('10,000 steps').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

it('leads from an empty sheet to the first person', async () => {
  const { page } = await openSidebar(browser, EMPTY);
  await page.getByText('Start with one person').waitFor();
  await page.getByRole('button', { name: 'Add people' }).click();
  await page.getByRole('heading', { level: 1, name: 'Add people' }).waitFor();
  await page.close();
});

it('is glad when nothing is to be done, says what comes next, and suggests whom to ask', async () => {
  const people = [
    someone('contact-sam', 'Sam', { stage: 'Scheduled' }),
    someone('contact-lee', 'Lee', { kind: 'Colleague' }),
  ].map(packPerson);
  const sam = { ...PLANNED, contactId: contactId('contact-sam'), contactName: 'Sam' };
  const talks = [packTalk({ ...sam, startsAtLocal: '2026-12-10T10:00' })];
  const { page } = await openSidebar(browser, { ...EMPTY, people, talks });
  await page.getByText('All done for today').waitFor();
  await page.getByText('Mon 7 Dec').waitFor();
  await page.getByText('Sam: prepare your questions').waitFor();
  expect(await names(page)).toEqual(['Lee']);
  await page.getByText('You know each other’s work.').waitFor();
  await page.close();
});

it('has one idea where nobody is left to ask', async () => {
  const people = [packPerson(someone('contact-sam', 'Sam', { stage: 'Declined' }))];
  const { page } = await openSidebar(browser, { ...EMPTY, people });
  await page.getByText('If you have ten minutes').waitFor();
  await page.getByRole('button', { name: 'Look it up' }).click();
  await page.getByRole('heading', { level: 1, name: 'Whom do I know there?' }).waitFor();
  await page.close();
});

it('takes over what was typed in the sheet meanwhile', async () => {
  const { page, calls } = await openSidebar(browser, BUSY_DAY, { readPage: () => yes(EMPTY) });
  await page.getByRole('button', { name: 'Read the sheet again' }).click();
  await page.getByText('Start with one person').waitFor();
  expect(calls).toEqual([{ name: 'readPage', args: ['today'] }]);
  await page.close();
});

it('tells in the menu how much waits', async () => {
  const thankYous = { ...BUSY_DAY.thankYous, notes: [note({})] };
  const { page } = await openSidebar(browser, { ...BUSY_DAY, view: 'help', thankYous });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Today 13 steps' }).waitFor();
  await page.getByRole('button', { name: 'Thank-you notes 1 due' }).click();
  await page.close();
});

describe('days off', () => {
  const holidays = [
    { day: '2026-07-03', name: 'Independence Day' },
    { day: '2026-12-25', name: 'Christmas' },
  ];
  const settings = { ...PAGE.settings, holidays };

  it('are kept with the settings, and no step counts them', async () => {
    const { page, calls } = await openSidebar(
      browser,
      { ...BUSY_DAY, view: 'settings', settings },
      { saveSettings: (saved) => yes(saved) },
      NEVER_DRAWS,
    );
    await page.getByText('1 day that is over').click();
    await page.getByText('Fri 3 Jul 2026 Independence Day').waitFor();
    await page.getByRole('button', { name: 'Remove Christmas' }).click();
    await page.getByRole('button', { name: 'Add a day off' }).click();
    expect(await hasFocus(page.getByLabel('Day 1'))).toBe(true);
    await page.keyboard.type('11132026');
    await page.getByLabel('What it is').fill('A day in bed');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    const saved = calls[0]?.args[0] as typeof settings;
    expect(saved.holidays).toEqual([
      { day: '2026-07-03', name: 'Independence Day' },
      { day: '2026-11-13', name: 'A day in bed' },
    ]);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByText('you asked on Thu 12 Nov; 7 business days ago.').waitFor();
    await page.close();
  });

  it('need a day, and an empty row is none', async () => {
    const { page, calls } = await openSidebar(
      browser,
      { ...BUSY_DAY, view: 'settings' },
      { saveSettings: (saved) => yes(saved) },
    );
    await page.getByRole('button', { name: 'Add a day off' }).click();
    await page.getByLabel('What it is').fill('Some day');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Choose the day, or remove it.').waitFor();
    expect(calls).toEqual([]);
    await page.getByLabel('What it is').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    expect(calls[0]?.args[0]).toMatchObject({ holidays: [] });
    await page.close();
  });
});

describe('for everybody', () => {
  const STATES: readonly (readonly [string, PageData, boolean])[] = [
    ['a busy day', BUSY_DAY, true],
    ['a quiet day', { ...EMPTY, people: BUSY_DAY.people.slice(10, 11) }, false],
    ['an empty sheet', EMPTY, false],
    [
      'days off',
      {
        ...EMPTY,
        view: 'settings',
        settings: { ...PAGE.settings, holidays: [{ day: '2026-07-03', name: 'x'.repeat(40) }] },
      },
      false,
    ],
  ];

  it.each(STATES)('%s is sound, narrow and wide, light and dark', async (_, data, isFolded) => {
    for (const [width, isDark] of [
      [150, false],
      [280, true],
      [300, false],
      [420, true],
    ] as const) {
      const { page, complaints } = await openSidebar(browser, data, {}, { width, isDark });
      if (isFolded) {
        await page.getByRole('button', { name: 'Later: Ruth Goldberg' }).click();
        await page.getByRole('button', { name: 'Any news?: Priya' }).click();
      }
      expect(await violations(page)).toEqual([]);
      expect([width, await overflow(page)]).toEqual([width, 0]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it('what is hostile stays text', async () => {
    const name = '<img src=x onerror=alert(1)>\u202e=1+1 {{x}}';
    const people = [
      packPerson(
        someone('__proto__', name, { stage: 'Met', nextStep: name, nextStepOnLocal: '2026-11-24' }),
      ),
    ];
    const { page, complaints, requests } = await openSidebar(browser, { ...EMPTY, people });
    expect(await names(page)).toEqual([name]);
    expect([complaints, requests]).toEqual([[], []]);
    await page.close();
  });
});
