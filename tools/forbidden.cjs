// The promise "it never sends" as a check: Google has no permission that makes drafts and cannot
// send, so the build refuses any code that could.

/** What would send, or open more of a person's account than the add-on needs. */
const FORBIDDEN = [
  [/\b(Drafts|Messages)\s*(\?\.|\.)\s*send\b/, 'sends mail'],
  [/\b(Drafts|Messages)\s*\[/, 'reaches a Gmail method by a computed name'],
  [/\bsendEmail\b|\bMailApp\b/, 'sends mail'],
  [/\bGmailApp\b/, 'needs the permission for the whole mailbox'],
  [/\bUrlFetchApp\b|\bDriveApp\b|\bopenById\b|\bopenByUrl\b/, 'reaches beyond this sheet'],
];

/** In the page nothing of Google can be reached but our own functions; on the server, anything. */
const FORBIDDEN_ON_SERVER = [[/\.\s*send\s*\(|\[\s*['"`]send['"`]\s*\]/, 'sends something']];

/**
 * @param {string} fileName named in the error
 * @param {string} code
 * @throws {Error} naming the first line that is refused
 */
function refuseForbidden(fileName, code) {
  const isServer = fileName.endsWith('.js');
  for (const [pattern, reason] of [...FORBIDDEN, ...(isServer ? FORBIDDEN_ON_SERVER : [])]) {
    const match = pattern.exec(code);
    if (match) {
      const line = code.slice(0, match.index).split('\n').length;
      throw new Error(
        `${fileName}:${line} holds "${match[0]}", which ${reason}. Nothing was built.`,
      );
    }
  }
}

module.exports = { refuseForbidden };
