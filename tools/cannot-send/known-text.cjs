// The texts that a script is sure to make when it runs, worked out from its syntax tree: 'se' + 'nd',
// ['se', 'nd'].join(''), a constant that holds either.

/** Of texts and lists, without effects. */
const METHODS = new Set(
  'at charAt concat join padEnd padStart repeat replace reverse slice split substr substring toLowerCase toString toUpperCase trim'.split(
    ' ',
  ),
);
const MOST_STEPS = 40;

/**
 * @param {Map<object, object | null>} meaning of names, by `resolveNames`
 * @returns {(node: object) => string | number | readonly unknown[] | undefined} undefined where only
 *   the run can tell
 */
function knownText(meaning) {
  const read = (node, steps = 0) => {
    if (!node || steps > MOST_STEPS) return undefined;
    const next = (one) => read(one, steps + 1);
    switch (node.type) {
      case 'Literal':
        return ['string', 'number'].includes(typeof node.value) ? node.value : undefined;
      case 'TemplateLiteral':
        return all(node.expressions, next, (values) =>
          node.quasis.map(({ value }, at) => value.cooked + (values[at] ?? '')).join(''),
        );
      case 'BinaryExpression':
        return node.operator === '+'
          ? all([node.left, node.right], next, ([left, right]) => left + right)
          : undefined;
      case 'ArrayExpression':
        return all(node.elements, next, (values) => values);
      case 'SequenceExpression':
        return next(node.expressions[node.expressions.length - 1]);
      case 'Identifier': {
        const values = meaning.get(node)?.values ?? [];
        return values.length === 1 ? next(values[0]) : undefined;
      }
      case 'CallExpression':
        return called(node, next);
      default:
        return undefined;
    }
  };
  return read;
}

function called({ callee, arguments: given }, next) {
  if (callee.type !== 'MemberExpression') return undefined;
  const name = callee.computed ? next(callee.property) : callee.property.name;
  const isFromCode = callee.object.name === 'String' && /^from(CharCode|CodePoint)$/.test(name);
  if (isFromCode) return all(given, next, (codes) => String[name](...codes));
  const object = next(callee.object);
  if (object === undefined || !METHODS.has(name) || typeof object[name] !== 'function') {
    return undefined;
  }
  return all(given, next, (values) => {
    const copy = Array.isArray(object) ? [...object] : object;
    return copy[name](...values);
  });
}

function all(nodes, next, make) {
  const values = nodes.map(next);
  return values.includes(undefined) ? undefined : make(values);
}

module.exports = { knownText };
