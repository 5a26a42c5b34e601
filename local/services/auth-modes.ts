// What a script may not touch before it is authorised: in onOpen and onEdit (LIMITED), and in the
// onOpen of an add-on that is installed but not enabled in the document (NONE).
// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
import type { AuthMode, ExecutionKind } from '../runtime/host';
import { requiredScopes } from './required-scopes';

const DOCUMENT_SCOPE = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

/** Menus can be made in every mode. */
const MENU_METHODS = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Menu.addItem',
  'Menu.addSeparator',
  'Menu.addSubMenu',
  'Menu.addToUi',
]);

/** Dialogs that need no scope, and still may not open out of a simple trigger. */
const DIALOGS = new Set(['Ui.alert', 'Ui.prompt']);

/** Asking who it is gives '' in these modes; it is no error. */
const ANSWERS_WITH_NOTHING = new Set(['Session.getActiveUser', 'Session.getEffectiveUser']);

interface Mode {
  readonly authMode: AuthMode;
  readonly kind: ExecutionKind;
}

/**
 * What Google says where `method` ("Range.getValues") may not run in this mode or out of this kind
 * of execution, or null where it may. Granted scopes are another matter: `missingScopesMessage`.
 */
export function refusalByMode(method: string, { authMode, kind }: Mode): string | null {
  if (kind === 'time-trigger' && method === 'SpreadsheetApp.getUi') {
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  }
  if (authMode === 'FULL' || MENU_METHODS.has(method) || ANSWERS_WITH_NOTHING.has(method)) {
    return null;
  }
  const anyOf = requiredScopes(method);
  const needsDocument = anyOf.includes(DOCUMENT_SCOPE);
  const needsProperties = method.startsWith('PropertiesService.');
  if (authMode === 'NONE' && (needsDocument || needsProperties)) {
    return `You do not have permission to call ${method}.`;
  }
  if (DIALOGS.has(method)) return `You do not have permission to call ${method}.`;
  if (anyOf.length === 0 || needsDocument) return null;
  const list = anyOf.length === 1 ? anyOf[0] : `(${anyOf.join(' || ')})`;
  return `You do not have permission to call ${method}. Required permissions: ${list}`;
}
