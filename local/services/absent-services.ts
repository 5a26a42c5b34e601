// Services of Google's that are there only to say that they are not, each with its reason.
import { absentService } from './named-absence';

const NEVER_SENDS = 'This product never sends; it makes drafts through the Gmail advanced service.';
const WHOLE_MAILBOX = `It would ask for the whole mailbox. ${NEVER_SENDS}`;
const NOT_ASKED_FOR = 'This product does not ask for the permission that it needs.';

const REASONS: Readonly<Record<string, string>> = {
  MailApp: NEVER_SENDS,
  GmailApp: WHOLE_MAILBOX,
  UrlFetchApp: 'This product asks no other server for anything.',
  Drive: NOT_ASKED_FOR,
  DriveApp: NOT_ASKED_FOR,
  Sheets: 'It does not work with the permission for the current spreadsheet only.',
  CalendarApp: NOT_ASKED_FOR,
  Calendar: NOT_ASKED_FOR,
  ContactsApp: 'Google shut it down in January 2025.',
  People: NOT_ASKED_FOR,
  PeopleApp: NOT_ASKED_FOR,
  DocumentApp: NOT_ASKED_FOR,
  FormApp: NOT_ASKED_FOR,
  SlidesApp: NOT_ASKED_FOR,
  SitesApp: NOT_ASKED_FOR,
  GroupsApp: NOT_ASKED_FOR,
  AdminDirectory: NOT_ASKED_FOR,
  Tasks: NOT_ASKED_FOR,
  CardService: 'It belongs to another kind of add-on.',
  Charts: 'Nothing here draws charts.',
  ContentService: 'This is no web app.',
  Jdbc: 'There is no database.',
  LanguageApp: NOT_ASKED_FOR,
  LinearOptimizationService: 'Nothing here needs it.',
  Maps: NOT_ASKED_FOR,
  XmlService: 'Nothing here reads XML.',
};

/** By the name of the global variable. */
export function createAbsentServices(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(REASONS).map(([name, reason]) => [name, absentService(name, reason)]),
  );
}
