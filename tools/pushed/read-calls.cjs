// The calls of Google's services that src/ makes, found by the types of what they are called on.
const { relative } = require('node:path');
const ts = require('typescript');

const TYPES = /[\\/]@types[\\/]google-apps-script[\\/]/;
/**
 * @param {string} configFile a tsconfig.json
 * @returns {Map<string, Set<string>>} files by call: "Range.getValues" → src/sheet/table.ts …
 */
function readCalls(configFile) {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const folder = configFile.replace(/[\\/][^\\/]*$/, '');
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(fileNames, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const calls = new Map();
  for (const source of program.getSourceFiles()) {
    if (source.fileName.includes('node_modules')) continue;
    const visit = (node) => {
      if (ts.isCallExpression(node)) {
        const name = nameOfCall(node.expression, checker);
        if (name !== null) {
          const files = calls.get(name) ?? new Set();
          calls.set(name, files.add(relative(process.cwd(), source.fileName).replace(/\\/g, '/')));
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return calls;
}

/** null where it is no method of Google's. */
function nameOfCall(callee, checker) {
  if (!ts.isPropertyAccessExpression(callee)) return null;
  // `(ScriptApp as Newer).requireSomething`: what the published types do not know yet.
  const cast = castService(callee.expression, checker);
  if (cast !== null) return `${cast}.${callee.name.text}`;
  const symbol = checker.getSymbolAtLocation(callee.name);
  if (!isGoogles(symbol)) return null;
  const owner = ownerOf(symbol.declarations[0]);
  // Logging is part of the language's surroundings, and asks for nothing.
  return owner === 'Console' ? null : `${owner}.${callee.name.text}`;
}

function castService(node, checker) {
  const inner = ts.isParenthesizedExpression(node) ? node.expression : node;
  if (!ts.isAsExpression(inner) || !ts.isIdentifier(inner.expression)) return null;
  return isGoogles(checker.getSymbolAtLocation(inner.expression)) ? inner.expression.text : null;
}

function isGoogles(symbol) {
  return symbol?.declarations?.some((one) => TYPES.test(one.getSourceFile().fileName)) === true;
}

/** "Range", or for the Gmail service "Gmail.Users.Drafts" as it is written. */
function ownerOf(declaration) {
  const { name } = declaration.parent;
  const collection = /^(\w+)Collection$/.exec(name?.text ?? '');
  if (!collection) return name?.text ?? '';
  const outer = [];
  for (let at = declaration.parent.parent; at; at = at.parent)
    if (ts.isModuleDeclaration(at) && at.name.text !== 'GoogleAppsScript')
      outer.unshift(at.name.text);
  return [...outer.filter((one) => one !== 'Collection'), collection[1]].join('.');
}

module.exports = { readCalls };
