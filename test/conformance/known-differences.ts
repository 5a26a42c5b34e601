// Cases that the local edition is known to fail, with what it does instead. A test sees to it that
// each of them does fail, so that the list gets shorter when one is mended.
export const KNOWN_DIFFERENCES: Readonly<Record<string, string>> = {
  'renameActiveSheet and duplicateActiveSheet: the copy is called "Copy of …"':
    'There is no duplicateActiveSheet; the call says so by name.',
};

/** What no case can show, by the service that it is about. */
export const KNOWN_BY_READING: Readonly<Record<string, readonly string[]>> = {
  Gmail: [
    'The list of drafts is up to date at once; the index of Gmail lags behind.',
    'Nothing but drafts is there, and nothing can be sent.',
  ],
  Lock: ['Waiting ends after 30 seconds, whatever was asked for.'],
  'google.script.run': [
    'A function or a service in what is returned is an error; at Google the one arrives as its text, the other as nothing.',
  ],
  Range: [
    'Formulas are worked out by another engine: not all functions are there, and INDIRECT to a tab that is not there shows #VALUE! in place of #REF!.',
    'A sort leaves validations and notes as the engine does; formulas in sorted rows are not tried.',
  ],
  ScriptApp: [
    'Permissions are given for the whole project at once or one by one, without a screen of Google.',
  ],
  Sheet: ['Widths and heights are those of the grid here; fonts differ from Google’s.'],
};
