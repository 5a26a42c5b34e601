// Does the manifest ask for exactly the permissions that the calls need?

/**
 * @param {readonly string[]} manifestScopes
 * @param {Iterable<string>} calls
 * @param {(method: string) => readonly string[]} requiredScopes
 * @returns {string[]} scopes that are missing and scopes that nothing needs, in words
 */
function checkScopes(manifestScopes, calls, requiredScopes) {
  const used = new Set();
  const problems = [];
  for (const call of calls) {
    const anyOf = requiredScopes(call);
    if (anyOf.length === 0) continue;
    const enough = anyOf.filter((scope) => manifestScopes.includes(scope));
    const [only, another] = enough;
    if (only !== undefined && another === undefined) used.add(only);
    if (enough.length === 0)
      problems.push(`${call} needs ${anyOf.join(' or ')}, which appsscript.json does not ask for.`);
  }
  for (const scope of manifestScopes)
    if (!used.has(scope))
      problems.push(
        `appsscript.json asks for ${scope}, which no call needs (or none without another one that is asked for): take it out.`,
      );
  return problems;
}

module.exports = { checkScopes };
