// The sample in Spanish: under the words of the Spanish add-on, and nothing left in English.
import { SAMPLE_COACH, SAMPLE_GROUP, SAMPLE_MEMBERS } from '../../../local/sample/group/people';
import { SPANISH } from '../../../local/sample/in-language';
import { ownedBy, type SampleTabs, together } from '../../../local/sample/moments';
import * as sheet from '../../../local/sample/spanish/sheet-words';
import { TALKS } from '../../../local/sample/spanish/talks';
import { TEXTS } from '../../../local/sample/spanish/texts';
import * as enContacts from '../../../src/words/en/sheet-contacts';
import * as enGroup from '../../../src/words/en/sheet-group';
import * as enInterviews from '../../../src/words/en/sheet-interviews';
import * as en from '../../../src/words/en/sheet-tabs';
import { choiceLabels } from '../../../src/words/es/choices';
import { contactsTab } from '../../../src/words/es/sheet-contacts';
import { winsTab } from '../../../src/words/es/sheet-group';
import { interviewsTab } from '../../../src/words/es/sheet-interviews';
import { answersTab, organizationsTab } from '../../../src/words/es/sheet-tabs';

const ALL = together(
  [SAMPLE_COACH, ...SAMPLE_MEMBERS].map(({ tabs }) => ownedBy('ana@example.com', tabs)),
);
interface TabWords {
  readonly name: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, { readonly header: string }>>;
}
const PAIRS: readonly (readonly [TabWords, TabWords])[] = [
  [enContacts.contactsTab, contactsTab],
  [enInterviews.interviewsTab, interviewsTab],
  [en.organizationsTab, organizationsTab],
  [en.answersTab, answersTab],
  [enGroup.winsTab, winsTab],
];
const headersOf = ({ ids, columns }: TabWords): Readonly<Record<string, string>> => ({
  ...ids,
  ...Object.fromEntries(Object.entries(columns).map(([key, { header }]) => [key, header])),
});

test.each(PAIRS)('$name has the headers of the Spanish add-on', (english, spanish) => {
  const rows = ALL[english.name] ?? [];
  const used = new Set(rows.flatMap((row) => Object.keys(row)).filter((one) => one !== 'Owner'));
  const [ours, theirs] = [headersOf(english), headersOf(spanish)];
  const expected = Object.keys(ours).flatMap((key) =>
    used.has(ours[key] ?? '') ? [theirs[key]] : [],
  );
  const inSpanish: SampleTabs = SPANISH.tabs(ALL);
  const found = new Set((inSpanish[spanish.name] ?? []).flatMap((row) => Object.keys(row)));
  found.delete('Responsable');
  expect(expected).toHaveLength(used.size);
  expect([...found].sort()).toEqual([...expected].sort());
});

test('choices are those of the Spanish add-on', () => {
  expect(choiceLabels).toMatchObject(sheet.CHOICES);
});

/** Names of people and of what they belong to, addresses and numbers are the same in both. */
const SAME =
  /ID$|^(Name|Email|Phone|Organization|Association|Introduced by|Contact|LinkedIn|Member|Owner)$/;
const known = new Set(Object.keys({ ...TEXTS, ...TALKS, ...sheet.CHOICES }));

test('every text of the sample has its Spanish words, and none is left over', () => {
  const names = new Set((ALL.Contacts ?? []).map(({ Name }) => Name));
  const inRows = Object.values(ALL).flatMap((rows) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([header, value]) =>
        SAME.test(header) || typeof value !== 'string' || names.has(value) ? [] : [value],
      ),
    ),
  );
  const told = [SAMPLE_COACH, ...SAMPLE_MEMBERS].flatMap(({ settings }) => [
    String(settings.introduction),
    String(settings.field),
  ]);
  const used = new Set(
    [...inRows, ...told, SAMPLE_GROUP.name, SAMPLE_GROUP.question].flatMap((one) =>
      one.split('\n'),
    ),
  );
  expect([...used].filter((one) => !known.has(one))).toEqual([]);
  const besides = ['My informational interviews', 'Lakeport job seekers, Tuesdays at 10:00'];
  const texts = Object.keys({ ...TEXTS, ...TALKS }).filter((one) => !besides.includes(one));
  expect(texts.filter((one) => !used.has(one))).toEqual([]);
});
