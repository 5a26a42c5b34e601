// Apps Script for the bench: fills the sheet with many contacts and as many interviews, in a group of
// 50, and two scripts to compare with: a plain read, and a mail merge as it is usually written.

const OWNERS = 50;
const NOW = Date.now();
const DAY = 86400000;

/** n contacts and n interviews; `due` interviews of the first owner wait for their note. */
function benchSeed(n, due) {
  // The rows have the same IDs each time; of notes that were drafted before nobody is to know.
  const journal = `journal:${SpreadsheetApp.getActive().getId()}`;
  PropertiesService.getUserProperties().deleteProperty(journal);
  benchFill('Contacts', n, (at) => ({
    'Contact ID': `contact-bench${at}`,
    Name: `Person Number${at}`,
    Stage: ['To ask', 'Asked', 'Scheduled', 'Met', 'Thanked'][at % 5],
    Email: `person${at}@company${at % 97}.example`,
    Title: `Head of Department ${at % 13}`,
    Organization: `Company ${at % 97}`,
    Field: `Field ${at % 11}`,
    Kind: 'Colleague',
    'May mention': 'Yes',
    'Introduced by': at > 10 && at % 7 === 0 ? `Person Number${at - 10}` : '',
    'Asked on': new Date(NOW - (at % 60) * DAY),
    Owner: benchOwner(at < due ? 0 : at),
  }));
  benchFill('Interviews', n, (at) => {
    const isDue = at < due;
    return {
      'Interview ID': `interview-bench${at}`,
      'Contact ID': `contact-bench${at}`,
      Contact: `Person Number${at}`,
      Purpose: 'Industry',
      About: `Field ${at % 11}`,
      'Starts at': new Date(NOW - (isDue ? DAY : (5 + (at % 50)) * DAY)),
      Minutes: 20,
      Questions: 'How did you get started in this field?\nWhom else would you ask?',
      'What I learned': 'Start with the regulators; the rest follows.',
      Résumé: 'Not asked',
      'Thank-you': isDue ? 'Due' : 'Sent',
      Owner: benchOwner(isDue ? 0 : at),
    };
  });
}

function benchOwner(at) {
  return at % OWNERS === 0
    ? Session.getEffectiveUser().getEmail()
    : `member${at % OWNERS}@example.com`;
}

function benchFill(tab, n, rowOf) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const missing = n + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const rows = [];
  for (let at = 0; at < n; at++) {
    const row = rowOf(at);
    rows.push(headers.map((header) => (row[header] === undefined ? '' : row[header])));
  }
  if (n > 0) sheet.getRange(2, 1, n, headers.length).setValues(rows);
}

/** What any script must do that wants to know what is in the sheet. */
function benchPlainRead() {
  const book = SpreadsheetApp.getActive();
  const contacts = book.getSheetByName('Contacts').getDataRange().getValues();
  const interviews = book.getSheetByName('Interviews').getDataRange().getValues();
  return contacts.length + interviews.length;
}

/** One read, then for each row a draft and its status, cell by cell: the usual mail merge. */
function benchMailMerge() {
  const book = SpreadsheetApp.getActive();
  const contacts = book.getSheetByName('Contacts').getDataRange().getValues();
  const sheet = book.getSheetByName('Interviews');
  const rows = sheet.getDataRange().getValues();
  const headers = rows[0];
  const state = headers.indexOf('Thank-you') + 1;
  const emails = {};
  contacts.forEach((row) => {
    emails[row[0]] = row[contacts[0].indexOf('Email')];
  });
  for (let at = 1; at < rows.length; at++) {
    const status = sheet.getRange(at + 1, state).getValue();
    if (status !== 'Due') continue;
    const mime = `To: ${emails[rows[at][1]]}\r\nSubject: Thank you\r\n\r\nThank you for your time.`;
    Gmail.Users.Drafts.create({ message: { raw: Utilities.base64EncodeWebSafe(mime) } }, 'me');
    sheet.getRange(at + 1, state).setValue('Draft ready');
    sheet.getRange(at + 1, headers.indexOf('Thanked on') + 1).setValue(new Date());
    SpreadsheetApp.flush();
  }
}
