// Can Apps Script run this script? Its syntax, the names that it takes from outside, and what it
// asks of Google's services by name.
const { parse } = require('acorn');
const { childrenOf, freeNames, SYNTAX } = require('./free-names.cjs');

/** What V8 brings along without a browser and without Node, as far as it is used. */
const LANGUAGE = [
  ...['Array', 'Boolean', 'Date', 'Error', 'Infinity', 'Intl', 'JSON', 'Map', 'Math', 'NaN'],
  ...['Number', 'Object', 'Promise', 'RangeError', 'ReferenceError', 'RegExp', 'Set', 'String'],
  ...['Symbol', 'SyntaxError', 'TypeError', 'URIError', 'WeakMap', 'WeakSet', 'undefined'],
  ...['decodeURIComponent', 'encodeURIComponent', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
  'console',
];

/** Google's services that the add-on uses. */
const SERVICES = [
  ...['Gmail', 'HtmlService', 'LockService', 'PropertiesService', 'ScriptApp', 'Session'],
  ...['SpreadsheetApp', 'Utilities'],
];

/**
 * @param {string} code
 * @param {ReadonlySet<string>} calls the calls that are listed: "ScriptApp.newTrigger"
 * @returns {string[]} what is wrong, each with its line; [] where nothing is
 */
function checkScript(code, calls) {
  let names;
  try {
    names = freeNames(code);
  } catch (error) {
    return [
      `It is not ES2019, so Apps Script would refuse all of it: ${error.message}. Look at the target in tools/build-add-on.mjs.`,
    ];
  }
  const allowed = new Set([...LANGUAGE, ...SERVICES]);
  const absent = [...names]
    .filter(([name]) => !allowed.has(name))
    .map(
      ([name, line]) =>
        `Line ${line} uses "${name}", which Apps Script does not have. What there is instead: https://developers.google.com/apps-script/guides/v8-runtime`,
    );
  const unlisted = serviceCalls(code)
    .filter(({ name }) => !calls.has(name))
    .map(
      ({ name, line }) =>
        `Line ${line} calls "${name}", which docs/google-calls.md does not list. Run: node tools/google-calls.mjs`,
    );
  return [...absent, ...unlisted];
}

/** Calls that begin with the name of a service: `Gmail.Users.getProfile('me')`. */
function serviceCalls(code) {
  const found = [];
  const visit = (node) => {
    const name = node.type === 'CallExpression' ? pathOf(node.callee) : null;
    if (name !== null) found.push({ name, line: node.loc.start.line });
    for (const [, child] of childrenOf(node)) visit(child);
  };
  visit(parse(code, SYNTAX));
  return found;
}

/** "Gmail.Users.Drafts.list" of `Gmail.Users.Drafts.list`; null where no service stands in front. */
function pathOf(node) {
  if (node.type === 'Identifier') return SERVICES.includes(node.name) ? node.name : null;
  if (node.type !== 'MemberExpression') return null;
  const before = pathOf(node.object);
  if (before === null) return null;
  return node.computed ? `${before}[…]` : `${before}.${node.property.name}`;
}

/**
 * HtmlService cuts everything behind `//` and `/*` inside of a template literal.
 * @param {string} page
 * @returns {string[]}
 */
function checkPage(page) {
  const problems = [];
  for (const [, code = ''] of page.matchAll(/<script>([\s\S]*?)<\/script>/g)) {
    const visit = (node) => {
      if (node.type === 'TemplateElement' && /\/\/|\/\*/.test(node.value.raw))
        problems.push(
          `The page holds "${node.value.raw.slice(0, 40)}" in a template literal, which HtmlService would cut.`,
        );
      for (const [, child] of childrenOf(node)) visit(child);
    };
    visit(parse(code, { ...SYNTAX, ecmaVersion: 2020 }));
  }
  return problems;
}

module.exports = { checkPage, checkScript };
