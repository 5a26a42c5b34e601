// One contact out of a Google Contacts CSV, in its present and its older shape.
import { fileNoteWords as notes, unreadableWords } from '#words/people-file';
import { linkedInProfile } from '../../domain/people/linkedin-profile';
import { joinedName } from '../../domain/people/person-name';
import type { Cell, RowDraft } from './row-draft';

// Several values of one kind share a cell, parted by this.
const BETWEEN_VALUES = ' ::: ';
// Google numbers the columns from 1 for as many as the richest contact has.
const MAX_NUMBERED_COLUMNS = 20;

export function readGoogleRow(cellAsItIs: Cell): RowDraft {
  // The files of this add-on have an apostrophe before what a spreadsheet would run.
  const cell: Cell = (key) => cellAsItIs(key).replace(/^'(?='*[=+\-@＝＋－＠])/, '');
  const emails = numbered(cell, 'email', 'value');
  const [organization = '', ...others] = [
    ...valuesOf(cell('organization name')),
    ...numbered(cell, 'organization', 'name'),
  ];
  const websites = numbered(cell, 'website', 'value');
  const isProfile = (url: string) => linkedInProfile(url) !== '';
  const [linkedIn = '', ...otherProfiles] = websites.filter(isProfile);
  return {
    name: nameOf(cell),
    emails,
    phones: numbered(cell, 'phone', 'value'),
    title: valuesOf(cell('organization title') || cell('organization 1 - title'))[0] ?? '',
    organization,
    linkedIn,
    notes: [
      cell('notes'),
      ...others.map(notes.otherOrganization),
      ...[...otherProfiles, ...websites.filter((url) => !isProfile(url))].map(notes.website),
    ],
    reasonIfNobody: unreadableWords.nobody(organization),
  };
}

function nameOf(cell: Cell): string {
  const whole = cell('name');
  if (whole !== '') return whole;
  const either = (one: string, other: string) => cell(one) || cell(other);
  const given = [either('first name', 'given name'), either('middle name', 'additional name')];
  const spoken = joinedName(given.join(' ').trim(), either('last name', 'family name'));
  const name = `${cell('name prefix')} ${spoken}`.trim();
  const suffix = cell('name suffix');
  if (name !== '') return suffix === '' ? name : `${name}, ${suffix}`;
  return cell('file as') || cell('nickname');
}

/** The values of "E-mail 1 - Value", "E-mail 2 - Value" …; those that are marked as first come first. */
function numbered(cell: Cell, kind: string, field: string): string[] {
  const preferred: string[] = [];
  const others: string[] = [];
  for (let number = 1; number <= MAX_NUMBERED_COLUMNS; number += 1) {
    const label = cell(`${kind} ${number} - label`) || cell(`${kind} ${number} - type`);
    const values = valuesOf(cell(`${kind} ${number} - ${field}`));
    // Google marks the preferred one with a star: "* Work".
    (label.startsWith('*') ? preferred : others).push(...values);
  }
  return [...preferred, ...others];
}

function valuesOf(text: string): string[] {
  return text
    .split(BETWEEN_VALUES.trim())
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
