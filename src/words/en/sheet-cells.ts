// What people see of single cells of any tab: the owner, the note on IDs, the hints of dropdowns and days.

export const ownerColumn = {
  header: 'Owner',
  note: 'Whose record this is: an e-mail address. Only that person’s add-on acts on the row.',
};
export const idNote =
  'Keeps the record together when rows are sorted or moved. Please leave it as it is.';

export const cellHints = {
  choose: (header: string) => `${header}: choose one from the list.`,
  date: (header: string) => `${header}: a date, such as 24 Nov 2026.`,
};
/** What the warning before an edit is called: unique to each header. */
export const keptByAddOn = (header: string) => `Kept by Informational Interviews: ${header}`;

/** What people type where a tick belongs. */
export const TICKED = /^(true|yes|x)$/i;
