// docs/google-calls.md: what the add-on asks of Google, call by call.

export const CALLS_PAGE = 'docs/google-calls.md';

const SHORT = 'https://www.googleapis.com/auth/';

/**
 * @param {Map<string, Set<string>>} calls files by call
 * @param {readonly string[]} manifestScopes
 * @param {(method: string) => readonly string[]} requiredScopes
 */
export function callsPage(calls, manifestScopes, requiredScopes) {
  const scopeOf = (call) =>
    requiredScopes(call).find((scope) => manifestScopes.includes(scope)) ?? '';
  const needing = (scope) => [...calls.keys()].filter((call) => scopeOf(call) === scope).sort();
  const rows = (names) =>
    names.map(
      (call) => `| \`${call}\` | ${[...calls.get(call)].sort().map(fileName).join(', ')} |`,
    );
  return [
    '# What is asked of Google',
    '',
    'Every call of a Google service in `src/`, with the permission that it needs and the files that make',
    'it. Written by `node tools/google-calls.mjs` from the types of the code; `npm run check` fails when',
    'it is out of date, when the script calls anything else, or when the manifest asks for a permission',
    'that no call here needs. Which call needs what: `local/services/required-scopes.ts`, from the',
    '"Authorization" section of each method in',
    "[Google's reference](https://developers.google.com/apps-script/reference).",
    ...[...manifestScopes]
      .sort()
      .flatMap((scope) => [
        '',
        `## \`${scope.replace(SHORT, '')}\``,
        '',
        ...table(rows(needing(scope))),
      ]),
    '',
    '## No permission',
    '',
    ...table(rows(needing(''))),
    '',
  ].join('\n');
}

const table = (rows) => ['| call | in |', '|---|---|', ...rows];
const fileName = (path) => `\`${path.replace(/^src\//, '')}\``;
