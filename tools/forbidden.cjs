// The promise "it never sends" as a check: Google has no permission that makes drafts and cannot
// send, so the build refuses any code that could.
const { refusals } = require('./cannot-send/refusals.cjs');

/** What would send, or open more of a person's account than the add-on needs; also in remarks,
 * since Google looks for permissions there too. */
const FORBIDDEN = [
  [/\b(Drafts|Messages)\s*(\?\.|\.)\s*send\b/, 'sends mail'],
  [/\b(Drafts|Messages)\s*\[/, 'reaches a Gmail method by a computed name'],
  [/\bsendEmail\b|\bMailApp\b/, 'sends mail'],
  [/\bGmailApp\b/, 'needs the permission for the whole mailbox'],
  [/\bUrlFetchApp\b|\bDriveApp\b|\bopenById\b|\bopenByUrl\b/, 'reaches beyond this sheet'],
];

/** What stands between these marks runs on the server, with all that is Google's in reach. */
const SCRIPTLET = /<\?(?!= (?:pageData|viewTitle) \?>)/;

/** All that the add-on asks for. Only the last could send, and only through what is refused above. */
const PERMISSIONS = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/gmail.compose',
];
const SERVICES = ['Gmail'];

/**
 * @param {string} fileName named in the error; its ending tells what it is
 * @param {string} code
 * @throws {Error} naming the first line that is refused
 */
function refuseForbidden(fileName, code) {
  const isPage = fileName.endsWith('.html');
  for (const [pattern, reason] of [...FORBIDDEN, ...(isPage ? [[SCRIPTLET, 'runs code']] : [])]) {
    const match = pattern.exec(code);
    if (match) {
      const line = code.slice(0, match.index).split('\n').length;
      throw refused(fileName, line, `holds "${match[0]}", which ${reason}`);
    }
  }
  if (fileName.endsWith('.json')) refuseManifest(fileName, JSON.parse(code));
  if (!fileName.endsWith('.js')) return;
  const [first] = refusals(code);
  if (first) throw refused(fileName, first.line, first.reason);
}

function refuseManifest(fileName, { oauthScopes, dependencies = {} }) {
  const { enabledAdvancedServices: services = [], ...others } = dependencies;
  const asked = [...(oauthScopes ?? ['whatever its code needs']), ...Object.keys(others)];
  const unknown = [
    ...asked.filter((scope) => !PERMISSIONS.includes(scope)),
    ...services.map(({ userSymbol }) => userSymbol).filter((name) => !SERVICES.includes(name)),
  ];
  if (unknown.length > 0) throw refused(fileName, 1, `asks for ${unknown.join(', ')}`);
}

function refused(fileName, line, reason) {
  return new Error(`${fileName}:${line} ${reason}. Nothing was built.`);
}

module.exports = { refuseForbidden };
