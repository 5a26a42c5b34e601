// The same week in an English and in a Spanish sheet: no text that the add-on says or writes is the same
// in both, but names, and no Spanish one has English words in it.
import { readFileSync } from 'node:fs';
import { HeadlessUi } from '../../local/runtime/headless-ui';
import type { SidebarCalls } from '../../src/calls';
import type { ContactId } from '../../src/domain/records';
import { ANA, BO, Product, person } from './product';

const LANGUAGES = {
  en: { project: 'dist', talks: 'Interviews', problem: 'Problem' },
  es: { project: 'dist-es', talks: 'Entrevistas', problem: 'Problema' },
} as const;
type Language = keyof typeof LANGUAGES;

const NAMES =
  /Dana Kim|Ana Silva|Eva Zanz|Zanzibar|Tokio|Informational Interviews|LinkedIn|Gmail|Google|Coach|Bo\b|Ana\b|\S+@\S+/g;
/** The same word in both languages, or in none of them. */
const SAME_WORDS = /\b(No|ID|TRUE|min)\b/g;
/** Days in cells are written by the spreadsheet, in its own language; IDs and kept steps are for the code. */
const NOT_OURS = /^(\w{3} )?\d{1,2} Nov( \d{4}(, \d\d:\d\d)?)?$|^ask \d|^win-/;
/** Words that no Spanish sentence has in it. */
const ENGLISH =
  /\b(the|and|of|to|you|your|with|this|from|have|not|was|is|are|for|what|who|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Apr|Aug|Dec)\b/i;

interface Week {
  /** By where they were said. */
  readonly sheet: readonly string[];
  readonly screen: readonly string[];
  readonly answers: readonly string[];
  readonly drafts: readonly string[];
  readonly problems: readonly string[];
  readonly refusals: readonly string[];
}

/** Every text in what came over the border that a person may read. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const CALLS = [
  ...readFileSync('src/main.ts', 'utf8').matchAll(/export const (\w+): SidebarCalls/g),
].map(([, name]) => name as keyof SidebarCalls);
const NOBODY = 'contact-nobody';
const WRONG = [[NOBODY, NOBODY, NOBODY], [{ contactId: NOBODY, key: 'key' }]];

async function weekIn(language: Language): Promise<Week> {
  const { project, talks, problem } = LANGUAGES[language];
  const screen: string[] = [];
  const ui = new HeadlessUi((line) => screen.push(line.replace(/^\[\w+\] /, '')));
  const product = await Product.open({ project, ui });
  try {
    await product.click('onOpen');
    await product.value('saveSettings', {
      ...{ name: 'Ana Silva', introduction: 'Zanzibar', field: 'Zanzibar', signature: '' },
      ...{ thankYouDelayHours: 2, holidays: [] },
    });
    await product.value('setUpGroup', {
      ...{ coachName: 'Ana Silva', members: [{ name: 'Bo', email: BO }] },
      ...{ weeklyRequests: 5, weeklyInterviews: 2 },
    });
    const known = { name: 'Dana Kim', email: 'dana@bank.example', kind: 'Banker' as const };
    const { change } = await product.value('addPeople', [
      person({ ...known, organization: 'Zanzibar' }),
      person({ name: 'Eva Zanz', kind: 'Colleague' }),
    ]);
    const [dana, eva] = change.people.map(([id]) => id as ContactId) as [ContactId, ContactId];
    const answers: unknown[] = [];
    for (const contactId of [dana, eva])
      answers.push(await product.value('recordInterview', talkWith(contactId)));
    answers.push(await product.call('keepQuestion', 'Zanzibar?'));
    answers.push(await product.value('putOffStep', dana, 'ask', '2026-12-01'));
    answers.push(
      await product.call('shareWin', {
        key: 'win-key-1',
        kind: 'Win',
        what: 'Zanzibar',
        contactId: dana,
      }),
    );
    answers.push(await product.call('turnHourlyDrafts', true));
    product.hoursPass(3);
    await product.hourly();
    answers.push(await product.call('draftDigest', 'digest-key', false));
    answers.push(await product.call('turnWeeklyDigest', 4));
    for (const click of ['setUpSheet', 'draftWhatIsDue']) await product.click(click);
    answers.push(await product.call('showMyRows'));
    answers.push(await product.call('shareNumbers'));
    const filed = await product.rows(talks);
    const sheet = (await product.byHand('readAllTexts')) as string[];
    const refusals: string[] = [];
    for (const name of CALLS)
      for (const args of WRONG) {
        const result = await product.run(name, { args, kind: 'sidebar' });
        const said = result.ok ? (result.value as { ok: boolean; message?: string }) : null;
        if (said?.ok === false) refusals.push(said.message ?? '');
      }
    return {
      sheet,
      screen: [...screen, ...textsIn(ui.menus.map(labelsOf))],
      answers: answers.flatMap((answer) => doneIn(answer)),
      drafts: product
        .drafts(ANA)
        .flatMap(({ text, raw }) => [
          ...text.split('\n'),
          /^Subject: (.*)\r$/m.exec(raw)?.[1] ?? '',
        ]),
      problems: filed.map((talk) => String(talk[problem])),
      refusals,
    };
  } finally {
    await product.close();
  }
}

const talkWith = (contactId: ContactId) => ({
  ...{
    key: `record-${contactId}`,
    contactId,
    interviewId: '' as const,
    purpose: 'Industry' as const,
  },
  ...{
    about: 'Zanzibar',
    startsAtLocal: '2026-11-24T09:00',
    minutes: 20,
    where: '',
    helpReceived: '',
  },
  ...{ learned: 'Zanzibar', hasBusinessCard: false, mayMention: 'Yes' as const, nextStep: '' },
  ...{ resumeAskedFor: false, nextStepOnLocal: '', referrals: [], answers: [] },
  thankYou: 'Due' as const,
});

/** What an answer tells a person: what was done, how a run went, when a note is due. */
function doneIn(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) =>
    typeof value === 'string'
      ? ['done', 'result', 'lastResult', 'thankYouDue', 'message', 'problem'].includes(key)
        ? [value]
        : []
      : doneIn(value),
  );
}

/** A menu's labels, without the names of functions behind them. */
function labelsOf(menu: unknown): unknown {
  return JSON.parse(
    JSON.stringify(menu, (key, value) =>
      key === 'functionName' || key === 'kind' ? undefined : value,
    ),
  );
}

let weeks: Record<Language, Week>;
beforeAll(async () => {
  weeks = { en: await weekIn('en'), es: await weekIn('es') };
});

it.each(['sheet', 'screen', 'answers', 'drafts', 'problems', 'refusals'] as const)(
  'has nothing English in: %s',
  (place) => {
    const inEnglish = new Set(weeks.en[place]);
    const said = [...new Set(weeks.es[place])];
    expect(said.length).toBeGreaterThan(1);
    const left = said.filter((text) => {
      if (NOT_OURS.test(text)) return false;
      const own = text.replace(NAMES, ' ');
      const isSame = inEnglish.has(text) && /\p{L}{2}/u.test(own.replace(SAME_WORDS, ' '));
      return isSame || ENGLISH.test(own);
    });
    expect(left).toEqual([]);
  },
);
