// What the syntax tree of a script shows that could send, or hide that it does. Not a list of bad
// words only: the script may name the services that the add-on needs and nothing else that is
// global, and what it holds of Gmail is followed wherever it goes.
const { parse } = require('acorn');
const { knownText } = require('./known-text.cjs');
const { isFunction, namesIn, resolveNames, walk } = require('./scopes.cjs');

/** Of Google, what makes drafts and works in the sheet. None of these can send or fetch. */
const SERVICES = new Set(
  'Gmail HtmlService LockService PropertiesService ScriptApp Session SpreadsheetApp Utilities'.split(
    ' ',
  ),
);
/** Of the language. What makes code of text is not among it, nor what holds all that is global. */
const LANGUAGE = new Set(
  (
    'Array Boolean Date Error Infinity Intl JSON Map Math NaN Number Object Promise RangeError ReferenceError RegExp ' +
    'Set String Symbol SyntaxError TypeError URIError WeakMap WeakSet arguments console decodeURIComponent ' +
    'encodeURIComponent isFinite isNaN parseFloat parseInt undefined'
  ).split(' '),
);
/** Nothing of the add-on is called so, neither plainly nor by a name that is put together. */
const NEVER_NAMED = new Set(
  (
    'DriveApp GmailApp MailApp Messages Threads UrlFetchApp eval fetchAll forward getOAuthToken ' +
    'globalThis openById openByUrl reply replyAll send sendEmail'
  ).split(' '),
);
/** What may be taken from something that is held, and what may be called on it. */
const HELD = {
  Gmail: { steps: ['Users', 'Drafts'], calls: ['create', 'get', 'list'], isFollowed: true },
  // A template runs what stands between its marks: only our own page may be one.
  HtmlService: { steps: [], calls: ['createTemplateFromFile'] },
  // It could give out the person's own key to Google.
  ScriptApp: {
    steps: ['AuthMode', 'AuthorizationStatus'],
    calls: [
      'deleteTrigger',
      'getAuthorizationInfo',
      'getProjectTriggers',
      'newTrigger',
      'requireScopes',
    ],
  },
  // The function that makes functions of text is the constructor of any function.
  constructor: { steps: ['name'], calls: [] },
};

/**
 * @param {string} code a classic script
 * @returns {{ line: number, reason: string }[]} in the order of the script; [] where it cannot send
 */
function refusals(code) {
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'script', locations: true });
  const names = resolveNames(program);
  noteValues(program, names);
  const text = knownText(names.meaning);
  const found = [];
  const refuse = (node, reason) => found.push({ line: node.loc.start.line, reason });

  // In a strict script a plain function has no `this`; in others it is all that is global.
  if (program.body[0]?.directive !== 'use strict') refuse(program, 'is not strict');
  walk(program, (node) => {
    const isGlobal = node.type === 'Identifier' && names.meaning.get(node) === null;
    if (isGlobal && !SERVICES.has(node.name) && !LANGUAGE.has(node.name)) {
      refuse(node, `names ${node.name}, which the add-on does not need`);
    }
    if (node.type === 'ThisExpression' && !isInFunction(node, names.parents)) {
      refuse(node, 'reaches all that is global by this');
    }
    if (/^(ImportExpression|WithStatement)$/.test(node.type)) refuse(node, 'hides what it names');
    const named = node.type === 'Identifier' ? node.name : text(node);
    if (NEVER_NAMED.has(named)) refuse(node, `names ${named}`);
    if (named === 'constructor' && isTakenByText(node, names.parents.get(node))) {
      refuse(node, 'takes constructor by its name');
    }
    if (isOpenStepFromService(node, names.meaning, text)) {
      refuse(node, 'reaches a method of Google by a computed name');
    }
  });
  for (const kind of Object.keys(HELD)) refuseEscapes(kind, program, names, text, refuse);
  return found.sort((one, other) => one.line - other.line);
}

/** With each declaration, every value that is ever given to it. */
function noteValues(program, { meaning }) {
  const note = (name, value) => meaning.get(name)?.values.push(value);
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) {
      note(node.id, node.init);
    }
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') {
      note(node.left, node.right);
    }
    if (node.type === 'FunctionDeclaration') note(node.id, node);
    // Each of these gives values that are not known here.
    const isOpen = isFunction(node) || /^(For(In|Of)Statement|CatchClause)$/.test(node.type);
    const targets = isFunction(node) ? node.params : [node.left ?? node.param];
    for (const name of isOpen ? targets.flatMap(patternNames) : []) note(name, null);
    if (node.type === 'UpdateExpression')
      for (const name of namesIn(node.argument)) note(name, null);
  });
}

function patternNames(node) {
  return node?.type === 'VariableDeclaration'
    ? node.declarations.flatMap(({ id }) => namesIn(id))
    : namesIn(node);
}

/** In a pattern, or as a text that some function may use as a name. */
function isTakenByText(node, parent) {
  if (parent.type === 'Property') return true;
  const isCompared = parent.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator);
  return node.type !== 'Identifier' && !isCompared && parent.type !== 'MemberExpression';
}

function isInFunction(node, parents) {
  for (let at = parents.get(node); at; at = parents.get(at)) {
    if (isFunction(at) && at.type !== 'ArrowFunctionExpression') return true;
  }
  return false;
}

function isOpenStepFromService(node, meaning, text) {
  if (node.type !== 'MemberExpression' || !node.computed) return false;
  const { object } = node;
  const isService =
    object.type === 'Identifier' && meaning.get(object) === null && SERVICES.has(object.name);
  return isService && text(node.property) === undefined;
}

/** Follows what is held through names, choices and returns, until nothing new is found. */
function refuseEscapes(kind, program, { parents, meaning }, text, refuse) {
  const { steps, calls, isFollowed } = HELD[kind];
  const isSource = (node) =>
    kind === 'constructor'
      ? node.type === 'MemberExpression' && stepName(node, text) === kind
      : node.type === 'Identifier' && node.name === kind && meaning.get(node) === null;
  const held = new Set();
  const queue = [];
  const hold = (node) => {
    if (node && !held.has(node)) queue.push(node);
    held.add(node);
  };
  const usesOf = (declaration) =>
    [...meaning].flatMap(([node, one]) => (one === declaration ? [node] : []));
  walk(program, (node) => isSource(node) && hold(node));
  for (let node = queue.pop(); node; node = queue.pop()) {
    const parent = parents.get(node);
    const refuseEscape = () => refuse(node, `lets ${kind} out of sight`);
    if (parent.type === 'MemberExpression' && parent.object === node) {
      const step = stepName(parent, text);
      const isCall = parents.get(parent).callee === parent;
      if (isCall && calls.includes(step)) continue;
      if (!isCall && steps.includes(step)) {
        if (isFollowed) hold(parent);
      } else {
        refuse(node, `takes ${step ?? 'something computed'} from ${kind}`);
      }
    } else if (isLookedAt(parent, node)) {
    } else if (isHandedOn(parent, node)) {
      hold(parent);
    } else if (parent.type === 'VariableDeclarator') {
      if (parent.id === node) continue;
      if (parent.id.type !== 'Identifier') refuseEscape();
      else usesOf(meaning.get(parent.id)).forEach(hold);
    } else if (parent.type === 'AssignmentExpression' && parent.operator === '=') {
      if (parent.left === node) continue;
      if (parent.left.type !== 'Identifier' || !meaning.get(parent.left)) refuseEscape();
      else usesOf(meaning.get(parent.left)).forEach(hold);
      hold(parent);
    } else if (parent.type === 'ReturnStatement') {
      const maker = functionAround(parent, parents);
      if (maker?.type !== 'FunctionDeclaration') refuseEscape();
      else for (const use of usesOf(meaning.get(maker.id))) holdCall(use);
    } else {
      refuseEscape();
    }
  }

  /** What gives out the thing may only be called. */
  function holdCall(use) {
    const parent = parents.get(use);
    if (parent.type === 'CallExpression' && parent.callee === use) hold(parent);
    else if (parent.type !== 'FunctionDeclaration') refuse(use, `lets ${kind} out of sight`);
  }
}

function stepName({ computed, property }, text) {
  return computed ? text(property) : property.name;
}

/** Asked whether it is there, and no more. */
function isLookedAt(parent, node) {
  return (
    (parent.type === 'UnaryExpression' && /^(typeof|!|void)$/.test(parent.operator)) ||
    (parent.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator)) ||
    (/^(If|While)Statement$|^ConditionalExpression$/.test(parent.type) && parent.test === node) ||
    parent.type === 'ExpressionStatement'
  );
}

/** The parent's value may be this very thing. */
function isHandedOn(parent, node) {
  return (
    (parent.type === 'ConditionalExpression' && parent.test !== node) ||
    /^(LogicalExpression|SequenceExpression|ChainExpression)$/.test(parent.type)
  );
}

function functionAround(node, parents) {
  for (let at = parents.get(node); at; at = parents.get(at)) if (isFunction(at)) return at;
  return null;
}

module.exports = { refusals };
