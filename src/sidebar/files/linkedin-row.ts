// One connection out of LinkedIn's Connections.csv. Most have no e-mail address there.
import { fileNoteWords as notes, unreadableWords } from '#words/people-file';
import { joinedName } from '../../domain/people/person-name';
import { LINKEDIN_COLUMNS } from './people-columns';
import type { Cell, RowDraft } from './row-draft';

export function readLinkedInRow(cell: Cell): RowDraft {
  const value = (column: keyof typeof LINKEDIN_COLUMNS) =>
    LINKEDIN_COLUMNS[column].map(cell).find((text) => text !== '') ?? '';
  const connectedOn = value('connectedOn');
  return {
    name: joinedName(value('firstName'), value('lastName')),
    emails: addressesIn(value('email')),
    phones: [],
    title: value('position'),
    organization: value('company'),
    linkedIn: value('url'),
    notes: connectedOn === '' ? [] : [notes.connectedOn(connectedOn)],
    reasonIfNobody: unreadableWords.hidden,
  };
}

/** Mostly none or one; where several stand in the cell, each of them. */
function addressesIn(text: string): string[] {
  const parts = text.split(/[;,\s]+/).filter((part) => part.includes('@'));
  return parts.length > 1 ? parts : [text].filter((whole) => whole !== '');
}
