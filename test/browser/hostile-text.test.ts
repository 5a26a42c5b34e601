// Names, notes, templates and the name of the sheet as somebody would write them who wants a script to
// run in other people's sidebars: nothing runs, no dialog opens, nothing is asked of the network.
import type { Browser, Page } from 'playwright-core';
import type { HeadlessUi } from '../../local/runtime/headless-ui';
import { type PageData, VIEWS, type ViewName } from '../../src/calls';
import { packPerson, packTalk } from '../../src/domain/summaries';
import { Product, person } from '../journeys/product';
import { report } from '../reliability/ledger';
import { NAUGHTY } from '../reliability/naughty-strings';
import { launchBrowser } from './browser';
import { interviewId, NOTES, PAGE, PLANNED, someone } from './sidebar-data';
import { openSidebar, yes } from './sidebar-page';

const TEXTS = [
  ...[NAUGHTY.script, NAUGHTY.templates, NAUGHTY.headers, NAUGHTY.unicode].flat(),
  ...[NAUGHTY.languages, NAUGHTY.names, NAUGHTY.formulas.slice(0, 5)].flat(),
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What ran although it is text: a global, a handler in an attribute, an element of theirs. */
async function traces(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = '__ran' in globalThis ? ['a script ran'] : [];
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const isAddress = /^(href|src|action|formaction|xlink:href|data)$/i.test(name);
        const isScript = isAddress && /^\s*(javascript|data|vbscript):/i.test(value);
        if (isScript || /^on/i.test(name)) found.push(`${element.tagName} ${name}=${value}`);
      }
    }
    const foreign = document.querySelectorAll('#app script, #app iframe, #app img, #app base');
    return [...found, ...[...foreign].map(({ outerHTML }) => outerHTML)];
  });
}

const people = TEXTS.map((text, at) => {
  const all = { email: text, organization: text, title: text, field: text, association: text };
  const talk = { ...PLANNED, id: interviewId(`interview-h${at}`), about: text, where: text };
  const heard = { learned: text, helpReceived: text, questions: text, problem: text };
  return someone(`contact-h${at}`, text, {
    ...{ ...all, introducedBy: text, notes: text, phone: text, nextStep: text },
    ...{ linkedIn: text, putOff: text, nextStepOnLocal: '2026-11-24' },
    interviews: [
      { ...talk, ...heard, contactName: text, answers: [{ question: text, answer: text }] },
    ],
  });
});

const HOSTILE: PageData = {
  ...PAGE,
  sheetName: NAUGHTY.script.join(' '),
  settings: {
    ...PAGE.settings,
    name: NAUGHTY.script[0] ?? '',
    signature: NAUGHTY.script.join('\n'),
  },
  people: people.map(packPerson),
  talks: people.flatMap(({ interviews }) => interviews.map(packTalk)),
  templates: TEXTS.map((text, at) => ({
    ...{
      name: `${text} ${at}`,
      use: at % 2 === 0 ? 'Request' : 'Thank-you',
      purpose: '',
      channel: 'Email',
    },
    ...{ subject: text, body: text, inUse: true, notes: text },
  })) as never,
  questions: TEXTS.map((text) => ({ text, topic: text, kind: 'Own', inUse: true, addedBy: text })),
  problems: TEXTS.slice(0, 5).map((text) => ({ tab: text, message: text })),
  thankYous: {
    ...PAGE.thankYous,
    otherEditors: TEXTS.slice(0, 5),
    notes: NOTES.map((note, at) => ({
      ...note,
      ...{ contactName: TEXTS[at] ?? '', problem: TEXTS[at] ?? '' },
    })),
  },
};

it.each(VIEWS)('the view %s shows such text as text', async (view: ViewName) => {
  // Every view opens with somebody whose every field holds a script of its own sort.
  const chosen = [people[0], people[3], people[8], people[9], null];
  const [selected = null] = chosen.slice(VIEWS.indexOf(view) % 5);
  const { page, requests, complaints } = await openSidebar(
    browser,
    { ...HOSTILE, view, selected },
    { readContact: (id) => yes(people.find((one) => one.id === id) ?? (people[0] as never)) },
  );
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.locator('#app h1').waitFor();
  // What is folded is opened too.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  const found = [...(await traces(page)), ...dialogs, ...requests];
  const what = `The view ${view} is opened with people, talks and templates of such text`;
  const tried = { count: TEXTS.length, unit: 'inputs', failed: found.length };
  report({ promise: 'Hostile input', what, ...tried });
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

it('the page as the server serves it: no text in it ends its element or its script', async () => {
  const product = await Product.open();
  try {
    const named = TEXTS.map((text, at) =>
      person({ name: text, email: `h${at}@x.com`, notes: text }),
    );
    await product.value('addPeople', named);
    await product.byHand('selectRow', 'Contacts', 2);
    await product.click('showToday');
    const html = (product.edition.ui as HeadlessUi).panes.at(-1)?.pane.html ?? '';
    const page = await browser.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.route('**/*', (route) =>
      route.request().url() === 'http://sidebar.test/'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    await page.goto('http://sidebar.test/');
    await page.locator('#app h1').waitFor();
    expect([...(await traces(page)), ...dialogs]).toEqual([]);
    expect(await page.locator('script').count()).toBe(1);
    await page.close();
  } finally {
    await product.close();
  }
});
