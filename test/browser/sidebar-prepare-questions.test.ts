// Prepare questions, driven by hand in a real browser.
import type { Browser, Page } from 'playwright-core';
import type { InterviewPlan } from '../../src/calls';
import { DEFAULT_QUESTIONS } from '../../src/domain/questions/default-questions';
import { launchBrowser } from './browser';
import { ANA, BO, changeOf, crowd, interviewId, PAGE, PLANNED } from './sidebar-data';
import { overflow, violations } from './sidebar-looks';
import { hasFocus, no, openSidebar, yes } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const NEXT = { ...PLANNED, startsAtLocal: '2026-11-27T09:00' };
const PAST = {
  ...PLANNED,
  id: interviewId('interview-past'),
  startsAtLocal: '2026-09-01T09:00',
  thankYou: 'Sent',
  hasLearned: true,
  questions: 'How did you come to do this work?',
} as const;
const NEW = { ...PAGE, view: 'prepare-questions' } as const;
const BOOKED = { ...NEW, selected: { ...ANA, stage: 'Scheduled', interviews: [NEXT] } } as const;
const SAVED = changeOf({ ...ANA, stage: 'Scheduled', interviews: [NEXT] });

const question = (page: Page, at: number) => page.locator('.question-text').nth(at);
const texts = async (page: Page) =>
  (await page.locator('.question-text span:last-child').allTextContents()).map((text) => text);
const planIn = (args: readonly unknown[] | undefined) => args?.[0] as InterviewPlan;
const said = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

it('shows a list that fits at once, without asking the server anything', async () => {
  const { page, calls, complaints } = await openSidebar(browser, BOOKED);
  await page.getByText('8 questions, about 20 minutes').waitFor();
  const list = await texts(page);
  expect(list).toHaveLength(8);
  expect(list[0]).toBe('How did you come to do this work?');
  expect(list[7]).toContain('May I mention your name');
  await page.getByText('Fri 27 Nov, 09:00 · 20 min · Phone').waitFor();
  expect(calls).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

it('follows the minutes and the purpose', async () => {
  const { page } = await openSidebar(browser, NEW);
  await page.getByRole('radio', { name: '30' }).check();
  await page.getByText('12 questions, about 30 minutes').waitFor();
  const before = await texts(page);
  await page.getByRole('radio', { name: 'An industry' }).check();
  await expect(texts(page)).resolves.not.toEqual(before);
  expect(await page.getByLabel('Which one?').inputValue()).toBe('health-care IT');
  await page.close();
});

it('moves a question by keys alone, keeps the focus there, and says where it is', async () => {
  const { page } = await openSidebar(browser, BOOKED);
  const [first, second, third] = await texts(page);
  await question(page, 0).press('Enter');
  const down = page.getByRole('button', { name: 'Move down' });
  await down.press('Enter');
  await said(page, 'Moved to place 2 of 8.');
  expect(await hasFocus(down)).toBe(true);
  await page.keyboard.press('Enter');
  expect((await texts(page)).slice(0, 3)).toEqual([second, third, first]);
  const up = page.getByRole('button', { name: 'Move up' });
  await up.press('Enter');
  await up.press('Enter');
  expect((await texts(page)).slice(0, 2)).toEqual([first, second]);
  expect(await hasFocus(up)).toBe(true);
  expect(await up.getAttribute('aria-disabled')).toBe('true');
  await page.close();
});

async function drag(page: Page, from: number, to: number) {
  const grip = await page.locator('.grip').nth(from).boundingBox();
  const row = await page.locator('.question-line').nth(to).boundingBox();
  if (!grip || !row) throw new Error('The row is not in sight');
  await page.mouse.move(grip.x + 8, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(grip.x + 8, row.y + row.height - 2, { steps: 4 });
}

it('moves a question by mouse, and not when Escape is pressed', async () => {
  const { page } = await openSidebar(browser, BOOKED, {}, { height: 1200 });
  const [first, second, third] = await texts(page);
  await drag(page, 0, 2);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect((await texts(page)).slice(0, 3)).toEqual([first, second, third]);
  await drag(page, 0, 2);
  await page.mouse.up();
  await said(page, 'Moved to place 3 of 8.');
  expect((await texts(page)).slice(0, 3)).toEqual([second, third, first]);
  await page.close();
});

it('leaves a question out and puts it back, with the focus in place', async () => {
  const { page } = await openSidebar(browser, BOOKED);
  const before = await texts(page);
  await page.getByRole('button', { name: `Leave out: ${before[1]}` }).press('Enter');
  await page.getByText('7 questions, about 18 minutes').waitFor();
  expect(await hasFocus(page.getByRole('button', { name: `Leave out: ${before[2]}` }))).toBe(true);
  await page.getByText('Left out (1)').click();
  await page.getByRole('button', { name: `Put back: ${before[1]}` }).press('Enter');
  await page.getByText('8 questions, about 20 minutes').waitFor();
  expect((await texts(page)).slice().sort()).toEqual(before.slice().sort());
  expect(await hasFocus(page.locator('.question-text', { hasText: before[1] ?? '' }))).toBe(true);
  await page.close();
});

it('swaps one for another of its kind, and rewords it', async () => {
  const { page, calls } = await openSidebar(browser, BOOKED, { savePlan: () => yes(SAVED) });
  const [first] = await texts(page);
  await question(page, 0).click();
  await page.getByRole('button', { name: 'Another one' }).click();
  await said(page, /^Now it is: /);
  const [other] = await texts(page);
  expect(other).not.toBe(first);
  expect(DEFAULT_QUESTIONS.find(({ text }) => text === other)?.kind).toBe('Powerful');
  await page.getByLabel('In your words').fill('Tell me about your way here?');
  await page.getByRole('button', { name: 'Save' }).click();
  await said(page, 'Saved');
  expect(planIn(calls[0]?.args).questions[0]).toBe('Tell me about your way here?');
  await page.close();
});

it('adds a question of one’s own, and keeps it for other talks where that is wanted', async () => {
  const kept = {
    text: 'Do you like it?',
    topic: '',
    kind: 'Own',
    inUse: true,
    addedBy: 'me',
  } as const;
  const { page, calls } = await openSidebar(browser, BOOKED, { keepQuestion: () => yes(kept) });
  const own = page.getByLabel('A question of your own', { exact: true });
  await own.fill('What would you ask me?');
  await own.press('Enter');
  await page.getByText('9 questions take about 23 minutes. You asked for 20.').waitFor();
  expect(calls).toEqual([]);
  expect(await hasFocus(own)).toBe(true);
  await own.fill('Do you like it?');
  await page.getByLabel('Keep it for other talks').check();
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('It is in your Questions tab.').waitFor();
  expect(calls).toEqual([{ name: 'keepQuestion', args: ['Do you like it?'] }]);
  expect((await texts(page)).slice(6, 8)).toEqual(['What would you ask me?', 'Do you like it?']);
  await own.fill('do you LIKE it');
  await own.press('Enter');
  await page.getByText('on the list already').waitFor();
  expect(await texts(page)).toHaveLength(10);
  await page.close();
});

it('saves the plan once, says where it is, and saves it in the same place again', async () => {
  const { page, calls } = await openSidebar(browser, BOOKED, { savePlan: () => yes(SAVED) });
  await page.getByRole('button', { name: 'Save' }).dblclick();
  await page.getByText('Your talk with Ana Silva on Fri 27 Nov, 09:00').waitFor();
  expect(await hasFocus(page.locator('.notice-done'))).toBe(true);
  expect(calls).toHaveLength(1);
  expect(planIn(calls[0]?.args)).toMatchObject({
    ...{ contactId: ANA.id, interviewId: NEXT.id, purpose: 'Company', minutes: 20, where: 'Phone' },
    startsAtLocal: '2026-11-27T09:00',
    questions: await texts(page),
  });
  await page.close();
});

it('plans a new talk, and finds it again when it is saved once more', async () => {
  const { page, calls } = await openSidebar(browser, NEW, {
    savePlan: (plan) => {
      const id = interviewId(plan.interviewId || `interview-${plan.key}`);
      return yes(changeOf({ ...ANA, interviews: [{ ...NEXT, id, where: plan.where }] }));
    },
  });
  await page.getByText('Without a date it is saved').waitFor();
  await page.getByLabel(/^When/).fill('2026-12-01T14:00');
  await page.getByLabel(/^Where/).fill('Café Nero');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('on Tue 1 Dec, 14:00 stands').waitFor();
  await page.getByLabel(/^Where/).fill('Phone');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('on Tue 1 Dec, 14:00 stands').waitFor();
  const [first, second] = [planIn(calls[0]?.args), planIn(calls[1]?.args)];
  expect(first).toMatchObject({ interviewId: '', startsAtLocal: '2026-12-01T14:00' });
  expect(second).toMatchObject({ interviewId: `interview-${first.key}`, where: 'Phone' });
  await page.close();
});

it('loses nothing when saving fails, and tries again under the same key', async () => {
  let isBroken = true;
  const { page, calls } = await openSidebar(browser, NEW, {
    savePlan: () => (isBroken ? no('busy', 'Wait a minute.') : yes(SAVED)),
  });
  await page.getByLabel(/^Where/).fill('Café Nero');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Wait a minute.').waitFor();
  isBroken = false;
  await page.getByRole('button', { name: 'Save' }).click();
  await said(page, 'Saved');
  expect(planIn(calls[1]?.args)).toEqual(planIn(calls[0]?.args));
  await page.close();
});

it('asks nothing twice: what was asked before is not proposed, and can be read', async () => {
  const data = { ...NEW, selected: { ...ANA, interviews: [NEXT, PAST] } };
  const { page } = await openSidebar(browser, data);
  expect(await texts(page)).not.toContain('How did you come to do this work?');
  await page.getByText('What Ana Silva was asked before (1)').click();
  await page
    .getByRole('listitem')
    .filter({ hasText: /^How did you come/ })
    .waitFor();
  await page.close();
});

it('chooses among planned talks, and keeps the list of each', async () => {
  const later = { ...NEXT, id: interviewId('interview-later'), startsAtLocal: '2026-12-24T09:00' };
  const interviews = [later, { ...NEXT, questions: 'Mine?' }];
  const { page } = await openSidebar(browser, { ...NEW, selected: { ...ANA, interviews } });
  const which = page.getByLabel('Which talk?');
  expect(await texts(page)).toEqual(['Mine?']);
  await which.selectOption({ label: 'Thu 24 Dec, 09:00, Harborview Health' });
  expect(await texts(page)).toHaveLength(8);
  await which.selectOption({ label: 'Fri 27 Nov, 09:00, Harborview Health' });
  expect(await texts(page)).toEqual(['Mine?']);
  await page.getByRole('button', { name: 'Propose a new list' }).click();
  expect(await texts(page)).toHaveLength(8);
  await page.close();
});

it('offers to record a talk that is over', async () => {
  const { page } = await openSidebar(browser, NEW);
  await page.getByLabel(/^When/).fill('2026-11-23T09:00');
  await page.getByRole('button', { name: 'Record what came of it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Record an interview' }).waitFor();
  await page.close();
});

it('leads into Google Calendar once there is a date, with the questions in the event', async () => {
  const { page } = await openSidebar(browser, NEW);
  const off = page.getByRole('button', { name: 'Put it into my calendar' });
  expect(await off.getAttribute('aria-disabled')).toBe('true');
  await page.getByText('Set a date above').waitFor();
  await page.getByLabel(/^When/).fill('2026-12-01T14:00');
  await page.getByLabel(/^Where/).fill('Café Nero & Co');
  const link = page.getByRole('link', { name: 'Put it into my calendar' });
  const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
  expect(searchParams.get('dates')).toBe('20261201T140000/20261201T142000');
  expect(searchParams.get('ctz')).toBe('America/New_York');
  expect(searchParams.get('text')).toBe('Talk with Ana Silva (Harborview Health)');
  expect(searchParams.get('location')).toBe('Café Nero & Co');
  expect(searchParams.get('details')?.split('\n')).toHaveLength(8);
  expect(await link.getAttribute('target')).toBe('_blank');
  await page.close();
});

it('copies the list, ready to be pasted', async () => {
  const { page } = await openSidebar(browser, BOOKED);
  const list = await texts(page);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied.').waitFor();
  await question(page, 0).click();
  await page.getByLabel('In your words').fill('');
  await page.getByLabel('In your words').press('Control+V');
  expect(await page.getByLabel('In your words').inputValue()).toBe(
    [
      'Talk with Ana Silva (Harborview Health)',
      'Fri 27 Nov, 09:00 · 20 min · Phone',
      '',
      ...list.map((text, at) => `${at + 1}. ${text}`),
      '',
    ].join('\n'),
  );
  await page.close();
});

it('prints a clean sheet: who, when, where, the questions with lines for notes, and nothing else', async () => {
  const { page } = await openSidebar(browser, BOOKED, {}, { width: 700 });
  const list = await texts(page);
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: what is not seen does not count
  const shown = (await page.locator('body').innerText()).split('\n').filter(Boolean);
  expect(shown).toEqual([
    'Ana Silva',
    'Head of Nursing Informatics · Harborview Health',
    ...['When', 'Fri 27 Nov, 09:00 · 20 minutes', 'Where', 'Phone', 'About', 'Harborview Health'],
    ...list,
    'Names and numbers',
  ]);
  expect(await page.locator('.note-line:visible').count()).toBe(27);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('.question-sheet').isVisible()).toBe(false);
  await page.close();
});

it('says so where the Questions tab is empty, and proposes all the same', async () => {
  const { page } = await openSidebar(browser, { ...BOOKED, questions: [] });
  await page.getByText('Your Questions tab is empty').waitFor();
  expect(await texts(page)).toHaveLength(8);
  await page.close();
});

it('stays quick with a thousand questions and a thousand people', async () => {
  const own = Array.from({ length: 1000 }, (_, at) => ({
    ...{ text: `My question number ${at}?`, topic: '', kind: 'Own', inUse: true, addedBy: '' },
  })) as (typeof DEFAULT_QUESTIONS)[number][];
  const data = { ...BOOKED, people: crowd(1000), questions: [...own, ...DEFAULT_QUESTIONS] };
  const { page } = await openSidebar(browser, data);
  expect(await texts(page)).toHaveLength(8);
  await question(page, 0).click();
  await page.getByLabel('In your words').pressSequentially(' Really, though');
  expect((await texts(page))[0]).toMatch(/Really, though$/);
  await page.close();
});

it('leaves the contacts of others to them', async () => {
  const selected = { ...BO, isMine: false, owner: 'bo@example.com' };
  const { page } = await openSidebar(browser, { ...NEW, selected });
  await page.getByText('They plan their own talks').waitFor();
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
  await page.close();
});

it.each([
  [240, false],
  [300, true],
  [420, false],
])(
  'is sound with everything open, long names and odd questions, %d px wide',
  async (width, isDark) => {
    const name = 'Bartholomew Featherstonehaugh-Montgomery III';
    const questions = `${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}?\nما الجديد في عملك؟\n🙂\n=1+1\n__proto__`;
    const selected = {
      ...ANA,
      name,
      interviews: [{ ...NEXT, questions, where: 'x'.repeat(200) }, PAST],
    };
    const { page, complaints } = await openSidebar(
      browser,
      { ...NEW, selected },
      { savePlan: () => yes(SAVED) },
      { width, isDark },
    );
    await question(page, 0).click();
    await page.locator('.leave-out').nth(2).click();
    for (const text of ['The talk', 'Left out (1)', 'was asked before']) {
      await page.locator('summary', { hasText: text }).click();
    }
    await page.getByLabel('A question of your own', { exact: true }).fill('Mine?');
    await page.getByRole('button', { name: 'Save' }).click();
    await said(page, 'Saved');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  },
);
