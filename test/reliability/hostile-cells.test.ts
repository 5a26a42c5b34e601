// Whatever text people bring along, no cell comes to life, and each reads back as what it was.
import type { EditionOptions } from '../../local/edition';
import type { ExportedPerson } from '../../src/calls';
import { cleanLine, cleanLines, cleanText } from '../../src/domain/people/clean-text';
import { questionKey } from '../../src/domain/questions/question-text';
import type { ContactId, NewPerson } from '../../src/domain/records';
import { MOST_SETTING_CHARACTERS } from '../../src/domain/settings';
import { ANA, Product, person } from '../journeys/product';
import { IS_WHOLE_RUN, report } from './ledger';
import { ALL_NAUGHTY, NAUGHTY } from './naughty-strings';

type Quirks = NonNullable<EditionOptions['quirks']>;

/** Reports on Google differ; each must do. */
const SHEETS: readonly (readonly [string, Quirks])[] = [
  ['that reads formulas in cells of plain text, and drops the apostrophe', {}],
  [
    'that keeps the apostrophe, and reads dates in cells of plain text',
    { apostropheInTextCell: 'kept', isoDateInTextCell: 'date' },
  ],
];
const TABS = ['Contacts', 'Interviews', 'Answers', 'Questions', 'Organizations'];
const { formulas, apostrophes, numbers, truths, dates, money, phones, unicode } = NAUGHTY;
const LIVELY = [formulas, apostrophes, numbers, truths, dates, money, phones, unicode].flat();
const TEXTS = IS_WHOLE_RUN ? ALL_NAUGHTY.filter((text) => text.length < 10_000) : LIVELY;
const FIELDS = ['title', 'organization', 'field', 'association', 'introducedBy', 'phone'] as const;
const MOST: Readonly<Record<(typeof FIELDS)[number], number>> = {
  ...{ title: 300, organization: 300, field: 200, association: 300, introducedBy: 200, phone: 80 },
};

/** One person of each text, in every field that may hold it. */
const PEOPLE: readonly NewPerson[] = TEXTS.map((text, index) =>
  person({
    name: `${text}`,
    email: `n${index}@example.com`,
    linkedIn: `https://www.linkedin.com/in/n${index}`,
    ...{ title: text, organization: text, field: text, association: text },
    ...{ introducedBy: text, phone: text, notes: text },
  }),
);

let product: Product;
afterEach(() => product?.close());

async function open(quirks: Quirks): Promise<void> {
  product = await Product.open();
  Object.assign(product.edition.workbook.quirks, quirks);
}

async function livingFormulas(): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const tab of TABS) found.push(...((await product.byHand('formulasIn', tab)) as unknown[]));
  return found;
}

/** Cells that the sheet has read as a number, a truth or a date although they hold text. */
async function changedKinds(tab: string, headers: readonly string[]): Promise<readonly unknown[]> {
  const rows = await product.rows(tab);
  return rows
    .flatMap((row) => headers.map((header) => row[header]))
    .filter((value) => typeof value !== 'string');
}

const TEXT_HEADERS = ['Name', 'Title', 'Organization', 'Phone', 'Field', 'Association', 'Notes'];

/** Without a name the address gives one. */
function isNamed({ name }: ExportedPerson, text: string): boolean {
  const meant = cleanLine(text, 200);
  return meant === '' ? name !== '' : name === meant;
}

/** Rows as their texts: an instant comes back to the second, and a row at the end of its tab. */
const textsOf = (rows: readonly Record<string, unknown>[]) =>
  rows.map(({ 'Looked on': _, ...row }) => JSON.stringify(row)).sort();

/** What takes longest is tried with one kind of sheet, and with both in a whole run. */
const isTried = (quirks: Quirks) => IS_WHOLE_RUN || quirks === SHEETS[1]?.[1];

describe.each(SHEETS)('a sheet %s', (what, quirks) => {
  it('adds people made of such text: nothing lives, nothing changes', async () => {
    await open(quirks);
    const { added, change } = await product.value('addPeople', PEOPLE);
    expect(added).toBe(PEOPLE.length);
    expect(await livingFormulas()).toEqual([]);
    expect(await changedKinds('Contacts', TEXT_HEADERS)).toEqual([]);
    const people = await product.value('exportPeople');
    const wrong = TEXTS.filter((text, index) => {
      const one = people[index] as ExportedPerson;
      return (
        !isNamed(one, text) ||
        one.notes !== cleanLines(text, 10_000) ||
        FIELDS.some((field) => one[field] !== cleanLine(text, MOST[field]))
      );
    });
    const tried = { count: PEOPLE.length, unit: 'inputs', failed: wrong.length };
    report({ promise: 'Hostile input', what: `People are added to a sheet ${what}`, ...tried });
    expect(wrong).toEqual([]);
    // The way back takes all of them out again.
    await product.value('undo', change.undo?.token ?? '');
    expect(await product.rows('Contacts')).toEqual([]);
  });

  (isTried(quirks) ? it : it.skip)(
    'fills gaps with such text, and empties them again',
    async () => {
      await open(quirks);
      const texts = IS_WHOLE_RUN ? TEXTS : TEXTS.filter((_, at) => at % 3 === 0);
      const blank = texts.map((_, index) =>
        person({ name: `P${index}`, email: `n${index}@x.com` }),
      );
      const { change } = await product.value('addPeople', blank);
      const before = await product.rows('Contacts');
      const merges = texts.map((text, index) => {
        const contactId = change.people[index]?.[0] as ContactId;
        const found = { title: text, organization: text, field: text, phone: text, notes: text };
        return {
          contactId,
          person: person({ name: `P${index}`, email: `n${index}@x.com`, ...found }),
        };
      });
      const merged = await product.value('mergePeople', merges);
      expect(await livingFormulas()).toEqual([]);
      expect(await changedKinds('Contacts', TEXT_HEADERS)).toEqual([]);
      const people = await product.value('exportPeople');
      const wrong = texts.filter((text, at) => people[at]?.title !== cleanLine(text, 300));
      expect(wrong).toEqual([]);
      await product.value('undo', merged.undo?.token ?? '');
      expect(await product.rows('Contacts')).toEqual(before);
    },
  );

  (isTried(quirks) ? it : it.skip)(
    'files talks, plans, questions and targets of such text, and takes them back',
    async () => {
      await open(quirks);
      const { change } = await product.value('addPeople', [person({ name: 'Dana Kim' })]);
      const contactId = change.people[0]?.[0] as ContactId;
      const texts = TEXTS.filter((text) => text.length <= 1_000);
      const failed: string[] = [];
      let tried = 0;
      for (let at = 0; at < texts.length; at += 50) {
        const [some, key] = [texts.slice(at, at + 50), `talk-key-${at}`];
        const [first = '', second = '', third = '', fourth = ''] = some;
        const filed = await product.value('recordInterview', {
          ...{ key, contactId, interviewId: '', purpose: 'Industry', about: first, minutes: 20 },
          ...{
            startsAtLocal: '2026-11-24T09:00',
            where: second,
            learned: third,
            helpReceived: fourth,
          },
          ...{ hasBusinessCard: false, mayMention: 'Yes', resumeAskedFor: false, nextStep: first },
          ...{ nextStepOnLocal: '', thankYou: 'Due' },
          answers: some.map((text, index) => ({
            question: `Question ${at}-${index}?`,
            answer: text,
          })),
          referrals: some.flatMap((text, index) => {
            const named = person({ name: text, email: `r${at}-${index}@x.com`, notes: text });
            return cleanLine(text, 200) === '' ? [] : [named];
          }),
        });
        const talk = filed.change.contact?.interviews.find(({ id }) => id === `interview-${key}`);
        const read = [talk?.about, talk?.where, talk?.learned, talk?.helpReceived];
        const meant = [cleanLine(first, 1_000), cleanLine(second, 1_000)];
        meant.push(cleanText(third).trim(), cleanText(fourth).trim());
        expect(read).toEqual(meant);
        const answers = new Map(talk?.answers.map(({ question, answer }) => [question, answer]));
        some.forEach((text, index) => {
          const answer = answers.get(`Question ${at}-${index}?`) ?? '';
          if (answer !== cleanText(text).trim()) failed.push(text);
        });
        tried += some.length;
      }
      expect(await livingFormulas()).toEqual([]);
      expect(await changedKinds('Answers', ['Question', 'Answer'])).toEqual([]);
      const talked = 'Talks are recorded and answers filed in a sheet';
      const told = { count: tried, unit: 'inputs', failed: failed.length };
      report({ promise: 'Hostile input', what: `${talked} ${what}`, ...told });
      expect(failed).toEqual([]);

      const interviewId = 'interview-talk-key-0' as never;
      const questions = texts.slice(0, 50);
      const plan = {
        key: 'plan-key-1',
        contactId,
        interviewId,
        purpose: 'Company',
        about: '=1',
      } as const;
      const planned = await product.value('savePlan', {
        ...{ ...plan, startsAtLocal: '2026-11-30T09:00', minutes: 20, where: "'07", questions },
      });
      const talk = planned.contact?.interviews.find(({ id }) => id === interviewId);
      expect([talk?.about, talk?.where]).toEqual(['=1', "'07"]);
      const lines = questions.map((text) => cleanLine(text, 300)).filter(Boolean);
      expect(talk?.questions).toBe(lines.join('\n'));
      await product.value('undo', planned.undo?.token ?? '');

      const some = IS_WHOLE_RUN ? TEXTS : ['=1+1', '＝1+1', "'90s", "''abc", '01', 'Jan/5'];
      const seen = new Set<string>();
      for (const text of some.filter((one) => one.length <= 300 && cleanLine(one, 300) !== '')) {
        const kept = await product.value('keepQuestion', text);
        // Of two that differ in letters only, the first stays.
        const isNew = !seen.has(questionKey(text));
        seen.add(questionKey(text));
        if (isNew) expect(kept.text).toBe(cleanLine(text, 300));
        const edit = { id: '' as const, organization: `Org ${text}`, field: text, why: text };
        const saved = await product.value('saveTarget', { ...edit, whoLeadsThere: text });
        const target = saved.targets?.find(
          ({ organization }) => organization === cleanLine(`Org ${text}`, 1_000),
        );
        // An organization that is there already keeps its first spelling.
        if (!target) continue;
        expect(target.why).toBe(cleanText(text).trim());
        const before = textsOf(await product.rows('Organizations'));
        const removed = await product.value('removeTarget', target.id);
        await product.value('undo', removed.undo?.token ?? '');
        expect(textsOf(await product.rows('Organizations'))).toEqual(before);
      }
      expect(await livingFormulas()).toEqual([]);
    },
  );
});

it('settings of such text come back, and none is read as another type', async () => {
  await open({});
  const wrong: string[] = [];
  const some = [...NAUGHTY.unicode.slice(0, 4), ...NAUGHTY.names.slice(0, 2), '=1+1'];
  for (const text of IS_WHOLE_RUN ? TEXTS : some) {
    const settings = { name: text, introduction: text, field: text, signature: text };
    const sent = {
      ...settings,
      thankYouDelayHours: 2,
      holidays: [{ day: '2026-11-26', name: text }],
    };
    const answer = await product.call('saveSettings', sent);
    if (!answer.ok) {
      // Too long is said, and is none of what a name or a signature can be.
      if (answer.code !== 'bad-input' || text.length <= MOST_SETTING_CHARACTERS) wrong.push(text);
      continue;
    }
    const saved = answer.value;
    const page = await product.value('readPage', 'settings');
    if (JSON.stringify(page.settings) !== JSON.stringify(saved)) wrong.push(text);
    if (!cleanText(text).trim().startsWith(saved.signature)) wrong.push(text);
  }
  expect(wrong).toEqual([]);
  expect(product.edition.properties.readAll('user', ANA)).toHaveProperty('settings');
});
