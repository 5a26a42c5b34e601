import { whatToDo } from '../../../tools/deploy/what-to-do.cjs';

// As clasp prints them; gathered from its source and its issues.
it.each([
  ['User has not enabled the Apps Script API. Enable it by visiting https:…', 'api-off'],
  ['Request had insufficient authentication scopes.', 'few-permissions'],
  ['The caller does not have permission', 'not-yours'],
  ['invalid_grant', 'login-over'],
  ['Error: reauth related error (invalid_rapt)', 'login-over'],
  ['request to https://script.googleapis.com/ failed, reason: getaddrinfo ENOTFOUND', 'no-network'],
  ['reason: self-signed certificate in certificate chain', 'certificate'],
  ['Quota exceeded for quota metric', 'too-often'],
  ['The service is currently unavailable.', 'busy'],
])('“%s” is told as %s', (said, kind) => {
  const problem = whatToDo(said);
  expect(problem.kind).toBe(kind);
  expect(problem.message).not.toContain(said);
});

it('what nobody foresaw is quoted, so that it can be looked up', () => {
  expect(whatToDo('Syntax error: Unexpected token line: 12 file: Code.gs').message).toContain(
    'Unexpected token line: 12',
  );
  expect(whatToDo('').message).toContain('nothing at all');
});
