// Everything that the sheet knows of the person's own contacts, to take it elsewhere.
import type { ExportedPerson } from '../calls';
import { Problem } from '../problem';

const NOT_YET = 'This is not there yet.';

export function exportPeople(): readonly ExportedPerson[] {
  throw new Problem('bad-input', NOT_YET);
}
