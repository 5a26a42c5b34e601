// Which declaration each name of a script means. Names without a declaration are global: they come
// from Google or from the language.

/** Every node with its parent, outermost first. */
function walk(node, visit, parent = null) {
  visit(node, parent);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc') continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, visit, node);
    }
  }
}

/** A name in a pattern: `a`, `{ a: b }`, `[a, ...b]`, `a = 1`. */
function namesIn(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern];
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

const isFunction = ({ type }) => /Function/.test(type);
const opensScope = (node) =>
  isFunction(node) ||
  /^(Program|BlockStatement|For\w*Statement|Catch\w*|Class\w*)$/.test(node.type);

/**
 * @param {object} program of acorn
 * @returns parents of all nodes, and by each name that is used: its declaration (one object for each),
 *   or null for a global one
 */
function resolveNames(program) {
  const parents = new Map();
  walk(program, (node, parent) => parents.set(node, parent));
  const declared = new Map();
  const scopeOf = (node, isWanted) => {
    for (let at = node; at; at = parents.get(at)) if (isWanted(at)) return at;
    return program;
  };
  const declare = (scope, { name }) => {
    const names = declared.get(scope) ?? declared.set(scope, new Map()).get(scope);
    if (!names.has(name)) names.set(name, { name, values: [] });
  };
  walk(program, (node, parent) => {
    if (node.type === 'VariableDeclarator') {
      const isVar = parent.kind === 'var';
      const isWanted = isVar ? (one) => isFunction(one) || one === program : opensScope;
      for (const name of namesIn(node.id)) declare(scopeOf(parent, isWanted), name);
    }
    if (isFunction(node)) for (const name of node.params.flatMap(namesIn)) declare(node, name);
    if (node.type === 'CatchClause') for (const name of namesIn(node.param)) declare(node, name);
    // Also the name that a function or class has within itself.
    if ((isFunction(node) || /^Class/.test(node.type)) && node.id) {
      const isDeclaration = /Declaration$/.test(node.type);
      declare(isDeclaration ? scopeOf(parents.get(node), opensScope) : node, node.id);
    }
  });
  const meaning = new Map();
  walk(program, (node, parent) => {
    if (node.type !== 'Identifier' || isOnlyALabel(node, parent)) return;
    let found = null;
    // A parameter's name stands in the head of the function, and a class's in its own.
    for (let at = node; at && !found; at = parents.get(at)) {
      found = declared.get(at)?.get(node.name) ?? null;
    }
    meaning.set(node, found);
  });
  return { parents, meaning };
}

/** `x.name`, `{ name: 1 }`, `name() {}` in a class, `break name`. */
function isOnlyALabel(node, parent) {
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed;
  if (parent.type === 'Property' || parent.type === 'MethodDefinition') {
    return parent.key === node && !parent.computed && !parent.shorthand;
  }
  return /^(Break|Continue|Labeled)Statement$/.test(parent.type);
}

module.exports = { isFunction, namesIn, resolveNames, walk };
