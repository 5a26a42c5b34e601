// What a person does about what clasp, or Google through it, says went wrong.

const SETTINGS = 'https://script.google.com/home/usersettings';

/** What ends a deployment; its message is for the person who deploys. */
class ToDo extends Error {
  /** @param {string} kind @param {string} message */
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

/** Wordings of Google's and clasp's, with what to do. The first that fits counts. */
const KNOWN = [
  {
    kind: 'api-off',
    said: /has not enabled the Apps Script API|Apps Script API has not been used/i,
    toDo: `Google lets no tool into your scripts until you allow it. Open ${SETTINGS} in your browser, switch on "Google Apps Script API", wait a minute, and run the same command again.`,
  },
  {
    kind: 'no-login',
    said: /No credentials found|Could not read credentials|No access, refresh token/i,
    toDo: 'Nobody is logged in here. Run: npx clasp login',
  },
  {
    kind: 'login-over',
    said: /invalid_grant|invalid_rapt|reauth|invalid authentication credentials|expired or revoked/i,
    toDo: 'Your login at Google has run out. Run: npx clasp login',
  },
  {
    kind: 'few-permissions',
    said: /insufficient authentication scopes|Insufficient Permission/i,
    toDo: 'The login lacks a permission. Run npx clasp login once more and leave every box ticked: it needs them to make the sheet and to write the script.',
  },
  {
    kind: 'no-network',
    said: /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|socket hang up|network/i,
    toDo: 'Google could not be reached. See whether this computer is online (behind a proxy, set HTTPS_PROXY), and run the same command again.',
  },
  {
    kind: 'certificate',
    said: /certificate|SELF_SIGNED|UNABLE_TO_VERIFY/i,
    toDo: 'Something between this computer and Google answers with a certificate of its own, as some offices have it. Set NODE_EXTRA_CA_CERTS to the file of that certificate, or use another network.',
  },
  {
    kind: 'gone',
    said: /Requested entity was not found|not found|404/i,
    toDo: 'The script project does not exist any more, or belongs to another account than the one that is logged in. Log in with the other account (npx clasp login), or make a new sheet: npm run deploy -- --new',
  },
  {
    kind: 'not-yours',
    said: /caller does not have permission|PERMISSION_DENIED|forbidden/i,
    toDo: 'This account may not change the script project. Log in with the account that owns the sheet (npx clasp login), ask its owner to make you an editor, or make a sheet of your own: npm run deploy -- --new',
  },
  {
    kind: 'blocked',
    said: /admin|policy|access_denied|app is blocked/i,
    toDo: 'Your organisation does not let tools write scripts. Ask your administrator, use another account, or paste the three files by hand: README.md says how.',
  },
  {
    kind: 'too-often',
    said: /quota|rate limit|too many requests|429/i,
    toDo: 'Google has had too many requests from this account. Wait an hour and run the same command again.',
  },
  {
    kind: 'busy',
    said: /internal error|backend error|service is currently unavailable|\b50[0-9]\b/i,
    toDo: 'Google has trouble of its own just now. Wait a few minutes and run the same command again.',
  },
];

/**
 * @param {string} said all that clasp printed
 * @returns {ToDo} never null: what is not known is quoted
 */
function whatToDo(said) {
  const known = KNOWN.find((one) => one.said.test(said));
  if (known) return new ToDo(known.kind, known.toDo);
  const quoted = said.trim() || 'nothing at all';
  return new ToDo(
    'unknown',
    `The upload stopped, and nothing more was done. This is what was said:\n  ${quoted.split('\n').join('\n  ')}`,
  );
}

module.exports = { ToDo, whatToDo };
