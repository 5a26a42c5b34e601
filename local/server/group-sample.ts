// A coaching group in place of what is open: set up and joined as people would, then filled.
import type { Edition } from '../edition';
import { fillSheet } from '../sample/fill-sheet';
import {
  SAMPLE_COACH,
  SAMPLE_GROUP,
  SAMPLE_MEMBERS,
  type SamplePerson,
} from '../sample/group/people';
import { languageOf } from '../sample/in-language';
import { ownedBy, together } from '../sample/moments';
import { asIfPermitted, emptySheet, runAs } from './start-over';

/** Whoever opens it is its coach. Throws what the add-on failed with. */
export async function loadGroupSample(edition: Edition, coach: string): Promise<void> {
  emptySheet(edition);
  const people: readonly SamplePerson[] = [
    { ...SAMPLE_COACH, email: coach },
    ...SAMPLE_MEMBERS.filter(({ email }) => email !== coach),
  ];
  const emails = people.map(({ email }) => email);
  await asIfPermitted(edition, emails, () => foundGroup(edition, people));
  await edition.workbook.calculated();
  const tabs = together(people.map((person) => ownedBy(person.email, person.tabs)));
  fillSheet(edition.workbook, tabs, edition.clock.now());
  const { facade, facts } = edition.workbook;
  edition.workbook.setFacts({ editors: [...new Set([...facts.editors, ...emails])] });
  const language = languageOf(edition.workbook);
  facade.setName(language.text(SAMPLE_GROUP.name));
  const sheetId = facade.getSheetByName(language.tab('Contacts'))?.getSheetId() ?? '';
  edition.ui.select(coach, { sheetId, row: 1, column: 1, rows: 1, columns: 1 });
}

/** By the add-on's own functions, each in the name of the person who would click. */
async function foundGroup(edition: Edition, people: readonly SamplePerson[]): Promise<void> {
  const [coach, ...members] = people;
  if (!coach) return;
  const { weeklyRequests, weeklyInterviews, question } = SAMPLE_GROUP;
  const asCoach = (functionName: string, ...args: readonly unknown[]) =>
    runAs(edition, coach.email, functionName, args);
  await asCoach('setUpSheet');
  const language = languageOf(edition.workbook);
  await asCoach('setUpGroup', {
    coachName: coach.settings.name,
    members: members.map(({ settings, email }) => ({ name: settings.name, email })),
    weeklyRequests,
    weeklyInterviews,
  });
  await asCoach('keepQuestion', language.text(question));
  for (const { email, settings, consents } of people) {
    await runAs(edition, email, 'saveSettings', [language.texts(settings)]);
    await runAs(edition, email, 'joinGroup', [{ name: settings.name, ...consents }]);
  }
}
