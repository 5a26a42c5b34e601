import {
  BASIC_SCOPES,
  COMPOSE_SCOPE,
  PERMISSIONS,
  permissionNamedIn,
  TRIGGER_SCOPE,
} from '../../src/domain/permissions';

it('no view works without the sheet, the sidebar and the address; all works without drafts and triggers', () => {
  expect([...BASIC_SCOPES].sort()).toEqual([
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/userinfo.email',
  ]);
});

it('says of each permission how Google calls it and what it is for', () => {
  for (const { words, use } of PERMISSIONS) {
    expect(words).toMatch(/\w \w/);
    expect(use).not.toBe('');
  }
});

it.each([
  [
    'Specified permissions are not sufficient to call GmailApp.createDraft. Required permissions: ' +
      COMPOSE_SCOPE,
    COMPOSE_SCOPE,
  ],
  [`You do not have permission (${TRIGGER_SCOPE} || another)`, TRIGGER_SCOPE],
  ['Service invoked too many times for one day: gmail.', null],
  // Another permission of Google's whose name is like one of ours.
  ['Required permissions: https://www.googleapis.com/auth/gmail.send', null],
  ['', null],
])('in the error %j the permission is %j', (text, scope) => {
  expect(permissionNamedIn(text)?.scope ?? null).toBe(scope);
});
