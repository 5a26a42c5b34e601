// What HtmlService does to a page on its way to the browser: inside of template literals in scripts
// it takes `//…` and `/*…*/` for comments and drops them (enuchi/React-Google-Apps-Script#157).

const SCRIPT = /(<script\b([^>]*)>)([\s\S]*?)(<\/script\s*>)/gi;

/** The page as Google serves it: one with `` `https://…` `` in its code breaks here as it does there. */
export function asServedByGoogle(html: string): string {
  return html.replace(
    SCRIPT,
    (all, open: string, attributes: string, code: string, close: string) =>
      isJavaScript(attributes) && code.includes('`') ? open + stripInTemplates(code) + close : all,
  );
}

function isJavaScript(attributes: string): boolean {
  const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
  return type === '' || /^(?:module|(?:text|application)\/(?:java|ecma)script)$/i.test(type);
}

/** After these a "/" begins a regular expression, and is no division. */
const BEFORE_REGEX =
  /(?:^|[=(,:;[!&|?{}+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new))\s*$/;

/** Walks over the code once; `depths` counts the braces of each `${` that is open. */
function stripInTemplates(code: string): string {
  const depths: number[] = [];
  let out = '';
  let at = 0;
  let isInTemplate = false;
  const take = (length: number) => {
    out += code.slice(at, at + length);
    at += length;
  };
  while (at < code.length) {
    const character = code.charAt(at);
    const two = code.slice(at, at + 2);
    if (isInTemplate) {
      if (character === '\\') take(2);
      else if (character === '`') {
        isInTemplate = false;
        take(1);
      } else if (two === '${') {
        depths.push(0);
        isInTemplate = false;
        take(2);
      } else if (two === '//') at = endOfLine(code, at);
      else if (two === '/*') at = endOfComment(code, at);
      else take(1);
    } else if (character === '`') {
      isInTemplate = true;
      take(1);
    } else if (character === '"' || character === "'") take(stringLength(code, at));
    else if (two === '//') take(endOfLine(code, at) - at);
    else if (two === '/*') take(endOfComment(code, at) - at);
    else if (character === '/' && BEFORE_REGEX.test(out.slice(-20))) take(regexLength(code, at));
    else {
      const depth = depths[depths.length - 1];
      if (depth !== undefined && character === '{') depths[depths.length - 1] = depth + 1;
      if (depth !== undefined && character === '}') {
        if (depth === 0) {
          depths.pop();
          isInTemplate = true;
        } else depths[depths.length - 1] = depth - 1;
      }
      take(1);
    }
  }
  return out;
}

function endOfLine(code: string, from: number): number {
  const end = code.slice(from).search(/[\r\n]/);
  return end < 0 ? code.length : from + end;
}

function endOfComment(code: string, from: number): number {
  const end = code.indexOf('*/', from + 2);
  return end < 0 ? code.length : end + 2;
}

function stringLength(code: string, from: number): number {
  const quote = code.charAt(from);
  for (let at = from + 1; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (character === '\\') at += 1;
    else if (character === quote || character === '\n') return at + 1 - from;
  }
  return code.length - from;
}

function regexLength(code: string, from: number): number {
  let isInClass = false;
  for (let at = from + 1; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (character === '\n') return 1;
    if (character === '\\') at += 1;
    else if (character === '[') isInClass = true;
    else if (character === ']') isInClass = false;
    else if (character === '/' && !isInClass) return at + 1 - from;
  }
  return 1;
}
