// An empty sheet, or one full of invented people, in place of what is open.
import type { Edition } from '../edition';
import { fillSheet } from '../sample/fill-sheet';
import { languageOf } from '../sample/in-language';
import { ownedBy } from '../sample/moments';
import { ONE_PERSON } from '../sample/one-person';
import { SAMPLE_SETTINGS } from '../sample/settings';
import { extentOf } from '../workbook/extent';
import { addSheet, removeSheet } from '../workbook/tabs';
import { serverWordsIn } from './words';

const WELCOMED = 'welcomed.json';

/** Nobody has chosen how to begin, or typed anything. */
export function isFresh({ folder, workbook }: Edition): boolean {
  const isEmpty = workbook.facade
    .getSheets()
    .every((sheet) => extentOf(workbook, sheet.getSheetId()).lastRow === 0);
  return (
    isEmpty &&
    !folder.readJson(
      WELCOMED,
      (value) => value === true,
      () => false,
    )
  );
}

/** Keeps the workbook as it is in a file, then leaves nothing but one empty tab. */
export function emptySheet(edition: Edition): void {
  const { workbook, folder, clock } = edition;
  const time = clock.now().toISOString().slice(0, 19).replaceAll(':', '-');
  folder.writeBytes(`before-starting-over/${time}.json`, JSON.stringify(workbook.snapshot()));
  folder.writeJson(WELCOMED, true);
  const { facade } = workbook;
  for (const name of facade.getDefinedNames()) name.delete();
  const old = facade.getSheets().map((sheet) => sheet.getSheetId());
  // A tab cannot take the name of one that is still there.
  const fresh = addSheet(workbook, null, 0);
  for (const sheetId of old) removeSheet(workbook, sheetId);
  facade.getSheetBySheetId(fresh)?.setName(serverWordsIn(edition.project.language).firstTab);
}

/** Has the add-on set up its tabs, then fills them. Throws what the set-up failed with. */
export async function loadSample(edition: Edition, person: string): Promise<void> {
  emptySheet(edition);
  await asIfPermitted(edition, [person], async () => {
    await runAs(edition, person, 'setUpSheet', []);
    const settings = languageOf(edition.workbook).texts(SAMPLE_SETTINGS);
    await runAs(edition, person, 'saveSettings', [settings]);
  });
  await edition.workbook.calculated();
  fillSheet(edition.workbook, ownedBy(person, ONE_PERSON), edition.clock.now());
  const { facade } = edition.workbook;
  const language = languageOf(edition.workbook);
  facade.setName(language.text('My informational interviews'));
  const sheetId = facade.getSheetByName(language.tab('Contacts'))?.getSheetId() ?? '';
  edition.ui.select(person, { sheetId, row: 1, column: 1, rows: 1, columns: 1 });
}

/** Throws what the function failed with, or what it answered that it would not do. */
export async function runAs(
  edition: Edition,
  as: string,
  functionName: string,
  args: readonly unknown[],
): Promise<void> {
  const result = await edition.execute({ functionName, args, as, kind: 'sidebar' });
  if (!result.ok) {
    const { stopped } = serverWordsIn(edition.project.language);
    throw new Error(stopped(functionName, result.error.message));
  }
  const answer = result.value as { readonly ok?: boolean; readonly message?: string } | null;
  if (answer?.ok === false) throw new Error(`${functionName}: ${answer.message}`);
}

/** The person asked for the sample, not for a permission: what was not granted is not afterwards. */
export async function asIfPermitted(
  edition: Edition,
  people: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { permissions } = edition;
  const before = people.map((person) => [person, permissions.granted(person)] as const);
  for (const person of people) permissions.grant(person);
  try {
    await work();
  } finally {
    for (const [person, scopes] of before) {
      permissions.revoke(person);
      permissions.grant(person, scopes);
    }
  }
}
