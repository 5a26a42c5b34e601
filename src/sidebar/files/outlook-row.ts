// One contact out of Outlook's CSV, of the desktop program and of the web.
import { fileNoteWords as notes, unreadableWords } from '#words/people-file';
import { linkedInProfile } from '../../domain/people/linkedin-profile';
import { joinedName } from '../../domain/people/person-name';
import type { Cell, RowDraft } from './row-draft';

const PHONES = [
  'mobile phone',
  'business phone',
  'business phone 2',
  'home phone',
  'primary phone',
];

export function readOutlookRow(cell: Cell): RowDraft {
  const all = (keys: readonly string[]) => keys.map(cell).filter((value) => value !== '');
  const websites = all(['web page', 'personal web page', 'business home page']);
  const isProfile = (url: string) => linkedInProfile(url) !== '';
  const organization = cell('company');
  const department = cell('department');
  return {
    name: nameOf(cell),
    emails: all(['email address', 'email 2 address', 'email 3 address']),
    phones: all(PHONES),
    title: cell('job title'),
    organization,
    linkedIn: websites.find(isProfile) ?? '',
    notes: [
      cell('notes'),
      ...(department === '' ? [] : [notes.department(department)]),
      ...websites.filter((url) => !isProfile(url)).map(notes.website),
    ],
    reasonIfNobody: unreadableWords.nobody(organization),
  };
}

function nameOf(cell: Cell): string {
  const given = `${cell('first name')} ${cell('middle name')}`.trim();
  const name = `${cell('title')} ${joinedName(given, cell('last name'))}`.trim();
  const suffix = cell('suffix');
  if (name !== '') return suffix === '' ? name : `${name}, ${suffix}`;
  return cell('nickname');
}
