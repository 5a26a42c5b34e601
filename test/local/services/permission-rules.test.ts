import type { AuthMode, ExecutionKind } from '../../../local/runtime/host';
import { ScriptHost } from '../../../local/runtime/script-host';
import { refusalByMode } from '../../../local/services/auth-modes';
import { missingScopesMessage } from '../../../local/services/required-scopes';

const AUTH = 'https://www.googleapis.com/auth/';

describe('by scopes', () => {
  test.each([
    [
      'Range.getValues',
      [],
      `Specified permissions are not sufficient to call Range.getValues. Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    ],
    ['Range.getValues', ['spreadsheets.currentonly'], null],
    [
      'SpreadsheetApp.openById',
      ['spreadsheets.currentonly'],
      `Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${AUTH}spreadsheets`,
    ],
    [
      'Ui.showSidebar',
      ['spreadsheets.currentonly'],
      `Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`,
    ],
    ['Ui.alert', [], null],
    ['SpreadsheetApp.newDataValidation', [], null],
    [
      'Gmail.Users.Drafts.create',
      ['gmail.readonly'],
      'API call to gmail.users.drafts.create failed with error: Request had insufficient authentication scopes.',
    ],
    [
      'Gmail.Users.Drafts.remove',
      [],
      'API call to gmail.users.drafts.delete failed with error: Request had insufficient authentication scopes.',
    ],
    ['Gmail.Users.Drafts.create', ['gmail.compose'], null],
    ['Utilities.getUuid', [], null],
    ['toString.x', [], null],
  ])('%s with %j', (method, scopes, message) => {
    expect(
      missingScopesMessage(
        method,
        scopes.map((scope) => AUTH + scope),
      ),
    ).toBe(message);
  });
});

// The table of developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle.
describe('by authorisation mode', () => {
  test.each<[string, AuthMode, ExecutionKind, boolean]>([
    ['Menu.addToUi', 'NONE', 'simple-trigger', true],
    ['SpreadsheetApp.getUi', 'NONE', 'simple-trigger', true],
    ['Session.getActiveUserLocale', 'NONE', 'simple-trigger', true],
    ['SpreadsheetApp.getActive', 'NONE', 'simple-trigger', false],
    ['PropertiesService.getUserProperties', 'NONE', 'simple-trigger', false],
    ['Range.getValues', 'LIMITED', 'simple-trigger', true],
    ['PropertiesService.getUserProperties', 'LIMITED', 'simple-trigger', true],
    ['Ui.showSidebar', 'LIMITED', 'simple-trigger', false],
    ['Ui.alert', 'LIMITED', 'simple-trigger', false],
    ['Gmail.Users.Drafts.create', 'LIMITED', 'simple-trigger', false],
    ['ScriptApp.newTrigger', 'LIMITED', 'simple-trigger', false],
    ['SpreadsheetApp.openById', 'LIMITED', 'simple-trigger', false],
    ['Ui.showSidebar', 'FULL', 'menu', true],
    ['Gmail.Users.Drafts.create', 'FULL', 'time-trigger', true],
    ['SpreadsheetApp.getUi', 'FULL', 'time-trigger', false],
  ])('%s in %s of a %s: %s', (method, authMode, kind, isAllowed) => {
    const refusal = refusalByMode(method, { authMode, kind });
    if (isAllowed) expect(refusal).toBeNull();
    else expect(refusal).toMatch(/^(You do not have permission to call|Cannot call) /);
  });
});

describe('a person who has granted nothing yet', () => {
  const bridge = {
    count: () => 1,
    fault: () => null,
    counted: () => undefined,
    clockAheadMs: () => 0,
    ask: () => ({ ok: true, value: null }) as const,
  };
  const settings = {
    advancedServices: [],
    grantedScopes: [],
    scriptTimeZone: 'Etc/UTC',
    writesAtOnce: false,
    htmlFiles: {},
    clockAheadMs: 0,
  };

  test.each([
    ['LIMITED', 'simple-trigger', 'Range.getValues', true],
    ['LIMITED', 'simple-trigger', 'Session.getActiveUser', true],
    ['LIMITED', 'simple-trigger', 'Gmail.Users.Drafts.create', false],
    ['FULL', 'menu', 'Range.getValues', false],
    ['FULL', 'menu', 'Ui.alert', true],
  ] as const)('in %s of a %s: %s: %s', (authMode, kind, method, isAllowed) => {
    const execution = { id: '1', functionName: 'f', as: 'ana@example.com', authMode, kind };
    const call = () => new ScriptHost(execution, bridge, settings).call(method, () => 'done');
    if (isAllowed) expect(call()).toBe('done');
    else expect(call).toThrow(/permission|insufficient/);
  });
});
