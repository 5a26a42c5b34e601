// Which calls of a service have to travel to Google's servers, and which only hand out or fill in an
// object: a range, a builder, a formatted text. A call that is not named here travels.

const LOCAL = [
  // The open file: what it is called, its zone, how large its grid is, and handles of its parts.
  /^SpreadsheetApp\.(getActive|getActiveRange|getUi|new\w+)$/,
  /^Spreadsheet\.(getSheetByName|getSheets|getName|getId|getSpreadsheetTimeZone|getSpreadsheetLocale)$/,
  /^Sheet\.(getRange|getRangeList|getDataRange|getName|getMaxRows|getMaxColumns|getFrozenRows)$/,
  /^Range\.(getSheet|getRow|getNumRows|getNumColumns|getA1Notation)$/,
  // What an answer holds, or the running script knows.
  /^(AuthorizationInfo|User|Session)\./,
  /^(Trigger\.getHandlerFunction|Protection\.getDescription|ConditionalFormatRule\.getRanges)$/,
  // Handles, builders, and work on texts.
  /^(PropertiesService|LockService|Utilities|HtmlService|HtmlTemplate|HtmlOutput)\./,
  /^(Menu|\w*Builder)\.(?!create$)/,
  /^ScriptApp\.newTrigger$/,
  /^Ui\.create\w+$/,
];

/** @param {string} name of a call, such as `Range.getValues` */
export function travels(name) {
  return !LOCAL.some((pattern) => pattern.test(name));
}

/**
 * @param {Readonly<Record<string, number>>} counts calls by name
 * @returns {number} how many of them travel
 */
export function countTravelling(counts) {
  return Object.entries(counts).reduce(
    (sum, [name, count]) => sum + (travels(name) ? count : 0),
    0,
  );
}
