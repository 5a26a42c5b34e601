// Which names a script takes from outside: those that nothing in it declares.
const { parse } = require('acorn');

/** All that is safe in Apps Script; https://developers.google.com/apps-script/guides/v8-runtime */
const SYNTAX = { ecmaVersion: 2019, sourceType: 'script', locations: true };

/** Keys of a node that hold names which are no references. */
const NO_REFERENCE = {
  MemberExpression: (node) => (node.computed ? [] : ['property']),
  Property: (node) => (node.computed ? [] : ['key']),
  MethodDefinition: (node) => (node.computed ? [] : ['key']),
  LabeledStatement: () => ['label'],
  BreakStatement: () => ['label'],
  ContinueStatement: () => ['label'],
};

/**
 * The free names of a script with the line of their first use. A use behind a question whether it is
 * there (`typeof Buffer !== 'undefined' && Buffer.from(…)`) does not count.
 * @param {string} code
 * @returns {Map<string, number>}
 * @throws {SyntaxError} where it is not ES2019
 */
function freeNames(code) {
  const found = new Map();
  const program = parse(code, SYNTAX);
  visit(program, [functionScope(program, [])], new Set());
  return found;

  function visit(node, scopes, guarded) {
    if (node.type === 'Identifier') {
      const isKnown = scopes.some((scope) => scope.has(node.name)) || guarded.has(node.name);
      if (!isKnown && !found.has(node.name)) found.set(node.name, node.loc.start.line);
      return;
    }
    if (node.type === 'UnaryExpression' && node.operator === 'typeof') {
      if (node.argument.type !== 'Identifier') visit(node.argument, scopes, guarded);
      return;
    }
    const inner = scopeOf(node);
    const within = inner ? [...scopes, inner] : scopes;
    const skipped = NO_REFERENCE[node.type]?.(node) ?? [];
    const asked = askedIn(node);
    for (const [key, child] of childrenOf(node)) {
      if (skipped.includes(key)) continue;
      const isAnswer = asked !== null && key !== 'test' && key !== 'left';
      visit(child, within, isAnswer ? new Set([...guarded, ...asked]) : guarded);
    }
  }
}

/** The names of whose being there a condition asks; null for what is no condition. */
function askedIn(node) {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression')
    return typeofNames(node.test);
  return node.type === 'LogicalExpression' ? typeofNames(node.left) : null;
}

function typeofNames(node) {
  if (node.type === 'UnaryExpression' && node.operator === 'typeof')
    return node.argument.type === 'Identifier' ? [node.argument.name] : [];
  return childrenOf(node).flatMap(([, child]) => typeofNames(child));
}

const isFunction = ({ type }) =>
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type);
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** @returns {[string, object][]} each child with the key under which it stands */
function childrenOf(node) {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => [key, child]),
  );
}

/** The names that a node brings for what is inside of it; null where it brings none. */
function scopeOf(node) {
  if (isFunction(node)) {
    const own = node.type === 'FunctionExpression' && node.id ? [node.id.name] : [];
    const args = node.type === 'ArrowFunctionExpression' ? [] : ['arguments'];
    return functionScope(node.body, [...own, ...args, ...node.params.flatMap(namesIn)]);
  }
  if (node.type === 'BlockStatement') return new Set(node.body.flatMap(lexicalNames));
  if (node.type === 'SwitchStatement')
    return new Set(node.cases.flatMap(({ consequent }) => consequent.flatMap(lexicalNames)));
  if (node.type === 'CatchClause') return new Set(node.param ? namesIn(node.param) : []);
  if (node.type === 'ForStatement') return new Set(node.init ? lexicalNames(node.init) : []);
  if (node.type === 'ForInStatement' || node.type === 'ForOfStatement')
    return new Set(lexicalNames(node.left));
  if (node.type === 'ClassExpression' && node.id) return new Set([node.id.name]);
  return null;
}

function functionScope(body, names) {
  const statements = Array.isArray(body.body) ? body.body : [];
  return new Set([...names, ...varNames(body), ...statements.flatMap(lexicalNames)]);
}

/** `var`, wherever it stands; not those of functions inside. */
function varNames(node) {
  if (isFunction(node)) return [];
  const own =
    node.type === 'VariableDeclaration' && node.kind === 'var'
      ? node.declarations.flatMap(({ id }) => namesIn(id))
      : [];
  return [...own, ...childrenOf(node).flatMap(([, child]) => varNames(child))];
}

function lexicalNames(node) {
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')
    return [node.id.name];
  return node.type === 'VariableDeclaration'
    ? node.declarations.flatMap(({ id }) => namesIn(id))
    : [];
}

/** The names that a pattern binds: `{ a, b: [c = 1], ...d }` → a, c, d. */
function namesIn(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => namesIn(one.value ?? one.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}

module.exports = { childrenOf, freeNames, SYNTAX };
