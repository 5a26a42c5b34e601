// A coaching group, driven by hand in a real browser: its set-up, the first steps, the list.
import type { Browser, Page } from 'playwright-core';
import type { PageData } from '../../src/calls';
import type { GroupState, MemberLine } from '../../src/domain/group/group-state';
import { packPerson } from '../../src/domain/summaries';
import { launchBrowser } from './browser';
import { ANA, BO, NO_CHANGE, PAGE } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { hasFocus, no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LONG = 'Bartholomew Featherstonehaugh-Montgomery III';

const member = (email: string, name: string, part: Partial<MemberLine> = {}): MemberLine => ({
  ...{ name, email, role: 'Member', weeklyRequests: 5, weeklyInterviews: 2 },
  ...{ coachMayLook: false, introduces: false, hasJoined: true },
  ...part,
});
const MARIA = member(PAGE.me, 'Maria Lopez');
const RUTH = member('ruth@example.com', 'Ruth Goldberg', { role: 'Coach' });
const DANA = member('dana@example.com', 'Dana Kim', { coachMayLook: true });
const EVE = member('eve@example.com', 'eve@example.com', { hasJoined: false });

const GROUP: GroupState = {
  me: MARIA,
  members: [RUTH, MARIA, DANA],
  ...{ wins: [], knownPlaces: [], shared: [], progress: [], digest: null },
  ...{ unownedPeople: 0, unownedTalks: 0, unownedNames: [], strangers: [] },
};
const COACH: GroupState = {
  ...GROUP,
  me: { ...MARIA, role: 'Coach' },
  members: [{ ...MARIA, role: 'Coach' }, DANA, EVE],
};
const NEW: GroupState = { ...GROUP, me: null, members: [RUTH, DANA] };
const UNOWNED = { unownedPeople: 3, unownedTalks: 1, unownedNames: ['Kim Lee', 'Bo', 'Jo', 'Al'] };

const data = (group: GroupState | null, part: Partial<PageData> = {}): PageData => ({
  ...PAGE,
  view: 'group',
  sheetName: 'Lakeport job seekers',
  group,
  ...part,
});
const changed = (group: GroupState) => yes({ ...NO_CHANGE, group });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

describe('setting a group up', () => {
  const PASTED =
    'Dana Kim <Dana@example.com>, bo@gmial.com\ncy@nowhere\ndana@EXAMPLE.com\nMaria@example.com';

  it('says at once who was understood, who was not and why, and who is there twice', async () => {
    const { page, calls } = await openSidebar(browser, data(null));
    await page.getByText('A group is one shared sheet').waitFor();
    await page.getByLabel('Who is in the group').fill(PASTED);
    await page.getByText('2 understood · 1 not understood · 2 there already').waitFor();
    await page.getByText('Line 2: "cy@nowhere" breaks off after the @').waitFor();
    await page.getByText('Line 3: dana@example.com stands in line 1 too').waitFor();
    await page.getByText('Line 4: maria@example.com is you.').waitFor();
    await page.getByRole('button', { name: 'Correct it: bo@gmial.com to bo@gmail.com' }).click();
    expect(await page.getByLabel('Who is in the group').inputValue()).toContain('bo@gmail.com\n');
    expect(await page.getByText('Did you mean').count()).toBe(0);
    expect(calls).toEqual([]);
    await page.close();
  });

  it('is one call; then the coach shares the sheet, welcomes, and corrects what was left out', async () => {
    const { page, calls } = await openSidebar(browser, data(null), {
      setUpGroup: () => yes(data(COACH)),
    });
    await page.getByLabel('Who is in the group').fill(PASTED);
    await page.getByLabel('People to ask').fill('3');
    await page.getByRole('button', { name: 'Set up the group with 2 members' }).click();
    expect(await hasFocus(title(page, 'The group is set up'))).toBe(true);
    expect(calls).toEqual([
      {
        name: 'setUpGroup',
        args: [
          {
            coachName: 'Maria Lopez',
            members: [
              { name: 'Dana Kim', email: 'dana@example.com' },
              { name: '', email: 'bo@gmial.com' },
            ],
            ...{ weeklyRequests: 3, weeklyInterviews: 2 },
          },
        ],
      },
    ]);
    const welcome = await page.getByLabel('The welcome').inputValue();
    for (const text of [
      'Lakeport job seekers',
      'Coaching group',
      'four short steps',
      'Maria Lopez',
      'ask 5 people and have 2 talks',
    ])
      expect(welcome).toContain(text);
    expect(await page.getByLabel('The address').inputValue()).toBe('dana@example.com');
    expect(await page.getByLabel('Who is in the group').inputValue()).toBe('cy@nowhere');
    await page.getByRole('button', { name: 'Copy the welcome' }).click();
    await page.getByText(/Copied\.|Copying was not allowed/).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await title(page, 'The group is set up').waitFor({ state: 'detached' });
    await page.close();
  });

  it.each([
    ['no name', 'Your name, as the group knows you', '', 'Add your name'],
    ['an aim that is no number', 'Talks to have', '101', 'Use a whole number from 0 to 100.'],
  ])('does not begin with %s', async (_, label, text, problem) => {
    const { page, calls } = await openSidebar(browser, data(null));
    await page.getByLabel(label).fill(text);
    await page.getByRole('button', { name: 'Set up the group' }).click();
    await page.getByText(problem).waitFor();
    await page.getByText('Something above needs a look first.').waitFor();
    expect(calls).toEqual([]);
    await page.close();
  });

  it('keeps what was pasted where the server says no, and while another view is open', async () => {
    const { page } = await openSidebar(browser, data(null), {
      setUpGroup: () => no('not-yours', 'Only a coach of this group can do this.'),
    });
    await page.getByLabel('Who is in the group').fill('dana@example.com');
    await page.getByRole('button', { name: /^Set up/ }).click();
    await page.getByText('Only a coach of this group can do this.').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Coaching group' }).click();
    expect(await page.getByLabel('Who is in the group').inputValue()).toBe('dana@example.com');
    await page.close();
  });
});

describe('the first steps of a member', () => {
  const settings = { ...PAGE.settings, name: '', introduction: '' };

  it('lead from Today through four steps, each with one call at most', async () => {
    const joined = { ...NEW, me: MARIA, members: [...NEW.members, MARIA] };
    const start = data(NEW, { view: 'today', settings, people: [packPerson(ANA)] });
    const { page, calls } = await openSidebar(browser, start, {
      saveSettings: (saved) => yes(saved),
      turnHourlyDrafts: (on) => yes({ ...PAGE.thankYous, hourlyDraftsOn: on }),
      joinGroup: () => changed(joined),
    });
    await page.getByText('Your coaching group is waiting').waitFor();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('You work here as maria@example.com').waitFor();
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.getByText('Add your name: letters cannot end without it.').waitFor();
    await page.getByLabel('Your name', { exact: true }).fill('Maria');
    await page.getByLabel('Who you are, in one line').fill('a nurse');
    await page.getByRole('button', { name: 'Save and go on' }).click();
    expect(await hasFocus(title(page, 'Thank-you notes, drafted for you'))).toBe(true);
    await page.getByRole('button', { name: 'Step 1: You, done' }).waitFor();
    await page.getByRole('switch').click();
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    for (const tick of await page.getByRole('checkbox').all())
      expect(await tick.isChecked()).toBe(false);
    await page.getByLabel('The group may know where I know people').check();
    await page.getByRole('button', { name: 'Join the group' }).click();
    await page.getByText('1 of 3').waitFor();
    await page.getByRole('button', { name: 'Add another' }).click();
    await page.getByRole('heading', { level: 1, name: 'Add people' }).waitFor();
    expect(calls.map(({ name }) => name)).toEqual([
      'saveSettings',
      'turnHourlyDrafts',
      'joinGroup',
    ]);
    expect(calls[2]?.args).toEqual([{ name: 'Maria', coachMayLook: false, introduces: true }]);
    await page.close();
  });

  it('are taken up at the first one that is not done, and can be skipped', async () => {
    const { page, calls } = await openSidebar(
      browser,
      data({ ...GROUP, me: { ...MARIA, hasJoined: false } }),
    );
    await title(page, 'Thank-you notes, drafted for you').waitFor();
    await page.getByRole('button', { name: 'Go on without' }).click();
    await title(page, 'What others may know').waitFor();
    await page.getByRole('button', { name: 'Step 1: You, done' }).click();
    await page.getByRole('button', { name: 'Later' }).click();
    await title(page, 'Thank-you notes, drafted for you').waitFor();
    expect(calls).toEqual([]);
    await page.close();
  });

  it('name who can edit the sheet before the drafts are turned on', async () => {
    const thankYous = { ...PAGE.thankYous, otherEditors: ['ruth@example.com', 'dana@example.com'] };
    const { page, calls } = await openSidebar(browser, data(NEW, { thankYous }));
    await page.getByRole('switch').click();
    for (const email of thankYous.otherEditors) await page.getByText(email).waitFor();
    expect(calls).toEqual([]);
    await page.close();
  });

  it('end on Today once three people are there', async () => {
    const people = [ANA, BO, { ...BO, id: ANA.id, name: 'Third' }].map(packPerson);
    const thankYous = { ...PAGE.thankYous, hourlyDraftsOn: true };
    const { page } = await openSidebar(browser, data(GROUP, { people, thankYous }));
    expect(await page.getByText('of 3').count()).toBe(0);
    await title(page, 'What you agree to').waitFor();
    await page.close();
  });
});

describe('rows without an owner', () => {
  it('are offered on Today, and taken with one call', async () => {
    const { page, calls } = await openSidebar(
      browser,
      data({ ...GROUP, ...UNOWNED }, { view: 'today' }),
      { takeUnowned: () => yes(data(GROUP)) },
    );
    await page
      .getByText('3 people and 1 talk have no owner (Kim Lee, Bo, Jo and others). Are they yours?')
      .waitFor();
    expect(calls).toEqual([]);
    await page.getByRole('button', { name: 'Yes, all are mine' }).click();
    await page.getByText('They are yours now.').waitFor();
    expect(calls).toEqual([{ name: 'takeUnowned', args: [] }]);
    await page.close();
  });

  it('are left alone after a no, here and in the group', async () => {
    const { page, calls } = await openSidebar(browser, data({ ...GROUP, ...UNOWNED }));
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByText('Good morning').waitFor();
    expect(await page.getByText('no owner').count()).toBe(0);
    expect(calls).toEqual([]);
    await page.close();
  });
});

describe('the list, for a coach', () => {
  it('shows who is invited, and changes a member with one call', async () => {
    const { page, calls } = await openSidebar(browser, data(COACH), {
      changeMember: () => changed(COACH),
    });
    const eve = page.getByRole('listitem').filter({ hasText: 'eve@example.com' });
    await eve.getByText('Invited').waitFor();
    await page.getByRole('button', { name: 'Change eve@example.com' }).click();
    const name = page.getByLabel('Name', { exact: true });
    expect(await hasFocus(name)).toBe(true);
    await name.fill('Eve Moss');
    await page.getByLabel('Talks to have').fill('1');
    await page.getByRole('radio', { name: 'Coach' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await name.waitFor({ state: 'detached' });
    const edit = { name: 'Eve Moss', role: 'Coach', weeklyRequests: 5, weeklyInterviews: 1 };
    expect(calls).toEqual([{ name: 'changeMember', args: [{ email: EVE.email, ...edit }] }]);
    await page.close();
  });

  it('asks before it takes somebody off, and says what becomes of the rows', async () => {
    const { page, calls } = await openSidebar(browser, data(COACH), {
      removeMember: () => changed({ ...COACH, members: [MARIA, EVE] }),
    });
    await page.getByRole('button', { name: 'Change Dana Kim' }).click();
    await page.getByRole('button', { name: 'Remove Dana Kim…' }).click();
    await page.getByText('What Dana Kim has in the sheet stays there').waitFor();
    expect(calls).toEqual([]);
    await page.getByRole('button', { name: 'Remove Dana Kim', exact: true }).click();
    expect(await hasFocus(title(page, '2 people in the group'))).toBe(true);
    expect(calls).toEqual([{ name: 'removeMember', args: [DANA.email] }]);
    await page.close();
  });

  it('keeps the last coach on it, and lets one of two go', async () => {
    const alone = await openSidebar(browser, data(COACH));
    await alone.page.getByRole('button', { name: 'Change Maria Lopez' }).click();
    await alone.page.getByText('A group needs a coach.').waitFor();
    expect(await alone.page.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
    await alone.page.close();
    const two = { ...COACH, members: [...COACH.members, RUTH] };
    const { page } = await openSidebar(browser, data(two));
    await page.getByRole('button', { name: 'Change Maria Lopez' }).click();
    await page.getByRole('button', { name: 'Remove Maria Lopez…' }).click();
    await page.getByText('Your people and talks stay in the sheet').waitFor();
    await page.close();
  });

  it('adds members, with the text to welcome them', async () => {
    const more = { ...COACH, members: [...COACH.members, member('cy@example.com', 'Cy')] };
    const { page, calls } = await openSidebar(browser, data(COACH), {
      addMembers: () => changed(more),
    });
    await page.getByText('Add members').first().click();
    await page.getByLabel('Who is in the group').fill('Cy <cy@example.com>, dana@example.com');
    await page.getByText('Line 1: dana@example.com is in the group already.').waitFor();
    await page.getByRole('button', { name: 'Add 1 member' }).click();
    expect(await hasFocus(title(page, '1 member is added'))).toBe(true);
    expect(calls).toEqual([
      { name: 'addMembers', args: [[{ name: 'Cy', email: 'cy@example.com' }]] },
    ]);
    await page.close();
  });

  it('tells whose rows there are who is not on it', async () => {
    const strangers = [{ email: 'gone@example.com', people: 12, talks: 1 }];
    const { page } = await openSidebar(browser, data({ ...COACH, strangers }));
    await page.getByText('gone@example.com: 12 people, 1 talk').waitFor();
    await page.close();
  });

  it('is taken over where nobody is coach', async () => {
    const { page, calls } = await openSidebar(browser, data({ ...GROUP, members: [MARIA, DANA] }), {
      setUpGroup: () => yes(data(COACH)),
    });
    await page.getByRole('button', { name: 'Become the coach' }).click();
    await title(page, '3 people in the group').waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['setUpGroup']);
    await page.close();
  });
});

it('a member changes what they agree to at once; a failure leaves it as it was', async () => {
  let isFirst = true;
  const { page, calls } = await openSidebar(browser, data(GROUP), {
    joinGroup: () => {
      if (!isFirst) return no('busy', 'Wait a minute.');
      isFirst = false;
      return changed({ ...GROUP, me: { ...MARIA, coachMayLook: true } });
    },
  });
  await page.getByText('Coached by Ruth Goldberg.').waitFor();
  await page.getByText('With you: Dana Kim.').waitFor();
  expect(await page.getByText('people in the group').count()).toBe(0);
  const look = page.getByLabel('The coach may see how far I am');
  await look.click();
  await page.getByText('Saved.').waitFor();
  expect(await look.isChecked()).toBe(true);
  await look.click();
  await page.getByText('Wait a minute.').waitFor();
  expect(await look.isChecked()).toBe(true);
  expect(calls.map(({ args }) => args[0])).toEqual([
    { name: 'Maria Lopez', coachMayLook: true, introduces: false },
    { name: 'Maria Lopez', coachMayLook: false, introduces: false },
  ]);
  await page.close();
});

it('both ticks count, though the second comes while the first is being saved', async () => {
  const answers: (() => void)[] = [];
  const { page, calls } = await openSidebar(browser, data(GROUP), {
    joinGroup: ({ coachMayLook, introduces }) =>
      new Promise((resolve) => {
        const me = { ...MARIA, coachMayLook, introduces };
        answers.push(() => resolve(changed({ ...GROUP, me })));
      }),
  });
  await page.getByLabel('The coach may see how far I am').click();
  await page.getByText('Saving…').waitFor();
  await page.getByLabel('The group may know where I know people').click();
  answers.shift()?.();
  while (answers.length === 0) await page.evaluate('new Promise(requestAnimationFrame)');
  answers.shift()?.();
  await page.getByText('Saved.').waitFor();
  for (const tick of await page.getByRole('checkbox').all())
    expect(await tick.isChecked()).toBe(true);
  expect(calls.map(({ args }) => args[0])).toEqual([
    { name: 'Maria Lopez', coachMayLook: true, introduces: false },
    { name: 'Maria Lopez', coachMayLook: true, introduces: true },
  ]);
  await page.close();
});

const CROWD = Array.from({ length: 12 }, (_, at) => member(`m${at}@example.com`, `${LONG} ${at}`));
const FULL = {
  ...{ ...COACH, members: [...COACH.members, ...CROWD], ...UNOWNED },
  strangers: [{ email: `${'long'.repeat(15)}@example.com`, people: 1, talks: 0 }],
};

it.each([240, 300])('every state is sound at %d px', async (width) => {
  const view = { width, isDark: width === 300 };
  const isSound = async (page: Page) => {
    // Which rules hold does not depend on the width.
    if (width === 300) expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };
  const setUp = await openSidebar(browser, data(null), {}, view);
  const many = CROWD.map(({ name, email }) => `${name} <${email}>`).join('\n');
  await setUp.page
    .getByLabel('Who is in the group')
    .fill(`${many}\nm1@example.com; x@y\n=a@gmial.com`);
  await isSound(setUp.page);
  await setUp.page.close();

  const coach = await openSidebar(browser, data(FULL), {}, view);
  await coach.page.getByRole('button', { name: `Change ${LONG} 7`, exact: true }).click();
  await coach.page.getByRole('button', { name: /^Remove/ }).click();
  await coach.page.getByRole('button', { name: 'Welcome text and addresses' }).click();
  await isSound(coach.page);
  await coach.page.close();

  const first = await openSidebar(browser, data({ ...NEW, ...UNOWNED, members: [] }), {}, view);
  for (const step of [1, 2, 3, 4]) {
    await first.page.getByRole('button', { name: `Step ${step}:` }).click();
    await isSound(first.page);
  }
  await first.page.close();
});
