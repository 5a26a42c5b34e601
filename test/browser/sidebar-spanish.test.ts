// Nothing in the Spanish sidebar is English: each view in both languages, with the same data and the same
// presses, has no text in common but names.
import type { Browser } from 'playwright-core';
import { type PageData, VIEWS, type ViewName } from '../../src/calls';
import { packPerson } from '../../src/domain/summaries';
import { choiceLabels } from '../../src/words/en/choices';
import { launchBrowser } from './browser';
import { ODD } from './check-data';
import { AS_COACH, GROUP } from './group-data';
import { seenTexts } from './seen-texts';
import { ANA, BO, changeOf, NOTES, PAGE, PLANNED } from './sidebar-data';
import { type Language, no, openSidebar, type Server, yes } from './sidebar-page';
import { inSpanish } from './spanish-data';
import { BUSY_DAY } from './today-data';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SELECTED = { ...ANA, interviews: [PLANNED] };
/** Spanish itself, so that the Spanish check finds what is in it. */
const LETTER = {
  name: 'Zanzibar',
  use: 'Request',
  channel: 'Email',
  subject: 'Zanzibar',
  body: 'Hola, Ana: busco trabajo. ¿Tienen vacantes? {{zanzibar}} Adjunto mi CV.',
} as const;
const FULL: PageData = {
  ...BUSY_DAY,
  people: [packPerson(ANA), packPerson(BO), ...BUSY_DAY.people],
  selected: SELECTED,
  problems: [{ tab: 'Zanzibar', message: 'Zanzibar?' }],
  thankYous: { ...PAGE.thankYous, otherEditors: null, notes: NOTES },
  targets: [],
};
const EMPTY = { ...PAGE, people: [], talks: [], selected: null, templates: [] };
const STATES: Readonly<Record<string, Partial<PageData>>> = {
  empty: EMPTY,
  'not set up': { ...EMPTY, isSetUp: false, settings: { ...PAGE.settings, name: '', field: '' } },
  member: { ...FULL, group: GROUP },
  coach: { ...FULL, group: AS_COACH },
  'a letter with findings': { ...FULL, templates: [LETTER] },
};

const CHANGE = { ...changeOf(SELECTED), undo: { done: 'Zanzibar!', token: 'token' } };
const PREVIEW = { talks: 2, answers: 1, introduced: 1, wins: 1, organizations: 0 };
const SERVERS: Readonly<Record<string, Server>> = {
  ready: {
    createDraft: () => yes({ url: 'https://mail.google.com/mail/#drafts', change: CHANGE }),
    recordInterview: () =>
      yes({ referralsAdded: 1, referralsKnown: 1, thankYouDue: 'Zanzibar', change: CHANGE }),
    addPeople: () => yes({ added: 2, known: 1, firstRowNumber: 9, change: CHANGE }),
    readContact: () => yes(SELECTED),
    previewPrivacy: () => yes({ ...PREVIEW, mentions: ['Zanzibar'], fullPercent: 63 }),
    keepPrivate: () => yes(CHANGE),
    checkSheet: () => yes(ODD),
  },
  refusing: new Proxy({}, { get: () => () => no('refused', 'Zanzibar…') }),
  broken: new Proxy({}, { get: () => () => 'Exception: Zanzibar' }),
};

const CASES = [
  ...VIEWS.flatMap((view) => [
    { view, state: 'member', server: 'ready' },
    { view, state: 'empty', server: 'ready' },
  ]),
  ...(['today', 'group', 'just-me', 'settings', 'thank-you-notes'] as const).map((view) => ({
    ...{ view, state: 'coach', server: 'ready' },
  })),
  ...(['today', 'draft-request', 'help'] as const).map((view) => ({
    ...{ view, state: 'not set up', server: 'ready' },
  })),
  ...(['draft-request', 'record-interview', 'group', 'just-me', 'check-sheet'] as const).flatMap(
    (view) => ['refusing', 'broken'].map((server) => ({ view, state: 'member', server })),
  ),
  { view: 'draft-request', state: 'a letter with findings', server: 'ready' },
] as const;

/** What is the same word in both languages, or in none of them. */
const SAME_WORDS = /\b(CSV|Coach|Gmail|Google|Idea|LinkedIn|MB|No|Outlook|min)\b/g;
/** Words that no Spanish sentence has in it. */
const ENGLISH =
  /\b(the|and|of|to|you|your|with|this|from|have|not|was|is|are|for|what|who|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Apr|Aug|Dec)\b/i;
/** A name from the data that was too long for its place. */
const CUT_NAME = /…\u2069$/;

/** What stands in the data is the same in every language; but the code's own keys are not shown. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}
const isKey = (text: string) => text in choiceLabels || /^[a-z-]*$/.test(text);
const longestFirst = (here: string, there: string) => there.length - here.length;
const NAMES = namesIn([
  FULL,
  GROUP,
  AS_COACH,
  'Zanzibar',
  'Informational Interviews',
  'Ana',
  'Maria',
]);
const namesFor = (view: ViewName) =>
  [...new Set([...NAMES, ...(view === 'check-sheet' ? namesIn(ODD) : [])])]
    .filter((name) => !isKey(name))
    .sort(longestFirst);

it.each(CASES)('$view is all Spanish ($state, $server)', async ({ view, state, server }) => {
  const textsIn = async (language: Language) => {
    const data = { ...FULL, ...STATES[state], view };
    const shown = language === 'es' ? inSpanish(data) : data;
    const { page } = await openSidebar(browser, shown, SERVERS[server], { language });
    const texts = await seenTexts(page);
    await page.close();
    return texts;
  };
  const [inEnglish, spanish] = await Promise.all([textsIn('en'), textsIn('es')]);
  const english = new Set(inEnglish);
  const names = namesFor(view);
  expect(spanish.length).toBeGreaterThan(10);
  const left = spanish.filter((text) => {
    const own = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
    const isSame = english.has(text) && /\p{L}{2}/u.test(own.replace(SAME_WORDS, ' '));
    return !CUT_NAME.test(text) && (isSame || ENGLISH.test(own));
  });
  expect(left).toEqual([]);
});
