// Which OAuth scopes each service method needs, by its public name: any one of those listed is
// enough. A method that is not listed needs none. Sources: the "Authorization" section of each
// method at developers.google.com/apps-script/reference, and the Gmail API's discovery document.

const AUTH = 'https://www.googleapis.com/auth/';

const CURRENT_SPREADSHEET = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
const ANY_SPREADSHEET = [`${AUTH}spreadsheets`];
const COMPOSE = [`${AUTH}gmail.compose`, `${AUTH}gmail.modify`, 'https://mail.google.com/'];
const COMPOSE_OR_READ = [...COMPOSE, `${AUTH}gmail.readonly`];
const CONTAINER_UI = [`${AUTH}script.container.ui`];
const SCRIPT_APP = [`${AUTH}script.scriptapp`];
const EMAIL = [`${AUTH}userinfo.email`];

const BY_METHOD: Readonly<Record<string, readonly string[]>> = {
  'Gmail.Users.Drafts.create': COMPOSE,
  'Gmail.Users.Drafts.get': COMPOSE_OR_READ,
  'Gmail.Users.Drafts.list': COMPOSE_OR_READ,
  'Gmail.Users.Drafts.remove': COMPOSE,
  'Gmail.Users.Drafts.update': COMPOSE,
  'Gmail.Users.getProfile': [...COMPOSE_OR_READ, `${AUTH}gmail.metadata`],
  'ScriptApp.deleteTrigger': SCRIPT_APP,
  'ScriptApp.getProjectTriggers': SCRIPT_APP,
  'ScriptApp.getUserTriggers': SCRIPT_APP,
  'ScriptApp.newTrigger': SCRIPT_APP,
  'ClockTriggerBuilder.create': SCRIPT_APP,
  'SpreadsheetTriggerBuilder.create': SCRIPT_APP,
  'Session.getActiveUser': EMAIL,
  'Session.getEffectiveUser': EMAIL,
  'SpreadsheetApp.create': ANY_SPREADSHEET,
  'SpreadsheetApp.open': ANY_SPREADSHEET,
  'SpreadsheetApp.openById': ANY_SPREADSHEET,
  'SpreadsheetApp.openByUrl': ANY_SPREADSHEET,
  'SpreadsheetApp.flush': [],
  'SpreadsheetApp.getUi': [],
  'Ui.showDialog': CONTAINER_UI,
  'Ui.showModalDialog': CONTAINER_UI,
  'Ui.showModelessDialog': CONTAINER_UI,
  'Ui.showSidebar': CONTAINER_UI,
};

/** Every method of these needs the document, unless the table above says otherwise. */
const SPREADSHEET_CLASSES = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Selection',
  'NamedRange',
  'Protection',
  'Filter',
  'DeveloperMetadata',
  'TextFinder',
]);

/** Builders are made without asking anything of the document. */
const NEEDS_NONE = /^SpreadsheetApp\.new[A-Z]/;

/** The scopes of which any one is enough for `method` ("Range.getValues"); [] where none is needed. */
export function requiredScopes(method: string): readonly string[] {
  const listed = Object.hasOwn(BY_METHOD, method) ? BY_METHOD[method] : undefined;
  if (listed) return listed;
  const className = method.slice(0, method.indexOf('.'));
  return SPREADSHEET_CLASSES.has(className) && !NEEDS_NONE.test(method) ? CURRENT_SPREADSHEET : [];
}

/**
 * What Google says where none of the required scopes is granted, or null where `method` may run.
 * Advanced services answer as the API behind them does; the other services name what is missing.
 */
export function missingScopesMessage(method: string, granted: readonly string[]): string | null {
  const anyOf = requiredScopes(method);
  if (anyOf.length === 0 || anyOf.some((scope) => granted.includes(scope))) return null;
  if (method.startsWith('Gmail.')) {
    const api = method.replace('.remove', '.delete').replace(/^Gmail\.Users/, 'gmail.users');
    return `API call to ${api.replace('.Drafts.', '.drafts.')} failed with error: Request had insufficient authentication scopes.`;
  }
  const list = anyOf.length === 1 ? anyOf[0] : `(${anyOf.join(' || ')})`;
  return `Specified permissions are not sufficient to call ${method}. Required permissions: ${list}`;
}
