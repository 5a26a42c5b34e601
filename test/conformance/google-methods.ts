// The methods of Google's classes, out of their published types, and which of them are here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { closeAll, evaluate } from '../local/script-bench';

const TYPES = 'node_modules/@types/google-apps-script';

/** How a script comes by an object of each class. */
const SAMPLES: Readonly<Record<string, string>> = {
  Banding: "sheet.getRange('H1:I2').applyRowBanding()",
  Blob: "Utilities.newBlob('')",
  Cache: 'CacheService.getUserCache()',
  CacheService: 'CacheService',
  ClockTriggerBuilder: "ScriptApp.newTrigger('f').timeBased()",
  ConditionalFormatRule:
    "SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).build()",
  ConditionalFormatRuleBuilder: 'SpreadsheetApp.newConditionalFormatRule()',
  DataValidation: 'SpreadsheetApp.newDataValidation().requireDate().build()',
  DataValidationBuilder: 'SpreadsheetApp.newDataValidation()',
  DeveloperMetadata:
    "sheet.addDeveloperMetadata('k').createDeveloperMetadataFinder().withKey('k').find()[0]",
  DeveloperMetadataFinder: 'sheet.createDeveloperMetadataFinder()',
  Filter: "sheet.getRange('A1:B2').createFilter()",
  HtmlOutput: "HtmlService.createHtmlOutput('')",
  HtmlService: 'HtmlService',
  HtmlTemplate: "HtmlService.createTemplate('')",
  Lock: 'LockService.getUserLock()',
  LockService: 'LockService',
  Menu: "SpreadsheetApp.getUi().createMenu('m')",
  NamedRange: "(book.setNamedRange('Name', sheet.getRange('A1')), book.getNamedRanges()[0])",
  Properties: 'PropertiesService.getUserProperties()',
  PropertiesService: 'PropertiesService',
  Protection: 'sheet.protect()',
  Range: "sheet.getRange('A1')",
  RangeList: "sheet.getRangeList(['A1'])",
  RichTextValue: "SpreadsheetApp.newRichTextValue().setText('a').build()",
  RichTextValueBuilder: 'SpreadsheetApp.newRichTextValue()',
  ScriptApp: 'ScriptApp',
  Session: 'Session',
  Sheet: 'sheet',
  Spreadsheet: 'book',
  SpreadsheetApp: 'SpreadsheetApp',
  TextFinder: "sheet.createTextFinder('a')",
  TextStyle: 'SpreadsheetApp.newTextStyle().build()',
  TextStyleBuilder: 'SpreadsheetApp.newTextStyle()',
  Trigger: "ScriptApp.newTrigger('f').timeBased().everyHours(1).create()",
  Ui: 'SpreadsheetApp.getUi()',
  Utilities: 'Utilities',
};

export interface ClassMethods {
  readonly name: string;
  /** All that Google has, in the order of the alphabet. */
  readonly google: readonly string[];
  readonly here: readonly string[];
}

export async function compareMethods(): Promise<readonly ClassMethods[]> {
  const google = methodsByClass();
  const classes = Object.entries(SAMPLES).map(([name, sample]) => ({
    name,
    sample,
    methods: [...(google.get(name) ?? [])].sort(),
  }));
  const probes = classes.map(
    ({ sample, methods }) =>
      `((object) => ${JSON.stringify(methods)}.filter((name) => name in object))(${sample})`,
  );
  try {
    const here = (await evaluate(`return [${probes.join(',\n')}];`)) as string[][];
    return classes.map(({ name, methods }, place) => ({
      name,
      google: methods,
      here: here[place] ?? [],
    }));
  } finally {
    await closeAll();
  }
}

/** Methods only; a class of the same name in two services counts once, as in a spreadsheet. */
function methodsByClass(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const files = readdirSync(TYPES).filter((name) =>
    /\.(?:base|spreadsheet|html|properties|cache|lock|script|utilities)\.d\.ts$/.test(name),
  );
  for (const file of files) {
    const text = readFileSync(join(TYPES, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2020);
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node)) {
        const methods = found.get(node.name.text) ?? new Set<string>();
        found.set(node.name.text, methods);
        for (const member of node.members) {
          if (ts.isMethodSignature(member) && ts.isIdentifier(member.name)) {
            methods.add(member.name.text);
          }
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}
