// Templates of HtmlService: `<? code ?>`, `<?= escaped ?>` and `<?!= as it stands ?>`.
// https://developers.google.com/apps-script/guides/html/templates
import { ServiceError } from '../runtime/host';
import { advance, type HtmlContext, START } from './html-context';
import { escapeFor } from './html-escape';

interface Printer {
  /** The next piece of the template's own text, by its place in it. */
  text(index: number): void;
  print(value: unknown): void;
  printRaw(value: unknown): void;
}

type Compiled = (printer: Printer, fields: object) => void;

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/** Runs the template with `fields` as its variables; globals of the script are seen as well. */
export function evaluateTemplate(source: string, fields: object): string {
  const { texts, code } = compile(source);
  const run = toFunction(code);
  let html = '';
  let context: HtmlContext = START;
  let passed = '';
  // The place matters only where something is printed: what comes after the last one, often a large
  // script, is not looked at.
  const add = (piece: string) => {
    html += piece;
    passed += piece;
  };
  run(
    {
      text: (index) => add(texts[index] ?? ''),
      print: (value) => {
        context = advance(context, passed);
        passed = '';
        const piece = escapeFor(context, value);
        html += piece;
        // What was printed is inert, so that the place stays the same; addresses need what is before.
        if (context.place === 'value') context = { ...context, value: context.value + piece };
      },
      printRaw: (value) => add(String(value)),
    },
    fields,
  );
  return html;
}

/** The JavaScript that a template becomes, for `HtmlTemplate.getCode`. */
export function templateCode(source: string): string {
  const { texts, code } = compile(source);
  return code.replace(/\$printer\.text\((\d+)\);/g, (_all, index) => {
    return `$printer.text(${JSON.stringify(texts[Number(index)] ?? '')});`;
  });
}

function compile(source: string): { readonly texts: readonly string[]; readonly code: string } {
  const texts: string[] = [];
  let code = '';
  let end = 0;
  const addText = (text: string) => {
    if (text === '') return;
    code += `$printer.text(${texts.length});`;
    texts.push(text);
  };
  for (const match of source.matchAll(SCRIPTLET)) {
    const [all, kind, body = ''] = match;
    addText(source.slice(end, match.index));
    end = match.index + all.length;
    // Trailing ";" and comments are allowed in what is printed.
    const value = body.trim().replace(/;+$/, '');
    if (kind === '=') code += `$printer.print(${value}\n);`;
    else if (kind === '!=') code += `$printer.printRaw(${value}\n);`;
    else code += `${body}\n`;
  }
  addText(source.slice(end));
  return { texts, code };
}

/** `with` makes the template's own fields its variables; hence not strict, and made at run time. */
function toFunction(code: string): Compiled {
  try {
    return new Function('$printer', '$fields', `with ($fields) {${code}\n}`) as Compiled;
  } catch (error) {
    throw new ServiceError(
      `Error in the template: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
