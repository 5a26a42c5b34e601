// Escapes what `<?= … ?>` prints for the place where it lands, so that it stays one piece of text,
// one attribute, one address or one JavaScript value whatever is in it.
import type { HtmlContext } from './html-context';

/** What stands where nothing harmless can be made of a value. */
const HARMLESS = 'zAutoescape';

const ADDRESS_ATTRIBUTES = new Set([
  'action',
  'background',
  'cite',
  'data',
  'formaction',
  'href',
  'longdesc',
  'poster',
  'src',
  'xlink:href',
]);

export function escapeFor(context: HtmlContext, value: unknown): string {
  switch (context.place) {
    case 'text':
      return escapeHtml(String(value));
    case 'comment':
      return '';
    case 'tag':
      return escapeName(String(value));
    case 'value':
      return escapeAttribute(context, value);
    case 'raw-text':
      return escapeRawText(context, value);
  }
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function escapeAttribute(context: HtmlContext, value: unknown): string {
  const { attribute, quote } = context;
  let text = String(value);
  if (attribute.startsWith('on')) {
    text = escapeScript(scriptContextOf(context.value), value);
  } else if (ADDRESS_ATTRIBUTES.has(attribute)) {
    text = escapeAddress(context.value, text);
  } else if (attribute === 'style') {
    text = escapeStyle(text);
  } else if (attribute === 'srcdoc') {
    text = escapeHtml(text);
  }
  const escaped = escapeHtml(text);
  return quote === ''
    ? escaped.replace(/[\s`=]/g, (character) => `&#${character.charCodeAt(0)};`)
    : escaped;
}

function escapeRawText(context: HtmlContext, value: unknown): string {
  if (context.tag === 'style') return escapeStyle(String(value));
  if (context.tag !== 'script') return escapeHtml(String(value));
  return escapeScript(context.script, value);
}

/** In a string: without the quotes. Outside of one: a number, a boolean, null or a quoted string. */
function escapeScript(inside: HtmlContext['script'], value: unknown): string {
  if (inside === '//' || inside === '/*') return '';
  if (inside !== '') return escapeScriptText(String(value));
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${String(value)} `;
  if (value === null || value === undefined) return ' null ';
  return `'${escapeScriptText(String(value))}'`;
}

/** Every character that could end the string, the script or the line, as \xNN or \uNNNN. */
function escapeScriptText(text: string): string {
  return text.replace(/[\p{Cc}"'`\\<>&=/\-$\u00a0\u2028\u2029\ufeff]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 256
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** An odd number of quotes so far: inside of a string. Handlers are short; comments are not told. */
function scriptContextOf(code: string): HtmlContext['script'] {
  let inside: '' | '"' | "'" | '`' = '';
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (inside !== '' && character === '\\') at += 1;
    else if (inside !== '' && character === inside) inside = '';
    else if (inside === '' && (character === '"' || character === "'" || character === '`')) {
      inside = character;
    }
  }
  return inside;
}

function escapeAddress(before: string, text: string): string {
  if (/[?#]/.test(before)) return percentEncode(text);
  const isStart = before.trim() === '';
  if (isStart && /^[\s\p{Cc}]*[^/?#:]*:/u.test(text) && !/^(?:https?|mailto|ftp):/i.test(text)) {
    return `#${HARMLESS}`;
  }
  return text.replace(/[\s"'<>\\^`{|}\p{Cc}]/gu, percentEncode);
}

function percentEncode(text: string): string {
  const whole = text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
  return encodeURIComponent(whole).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function escapeStyle(text: string): string {
  return /^[\w.#%, -]*$/.test(text) && !text.includes('--') ? text : HARMLESS;
}

/** As part of a tag only a plain name is harmless, and none that runs code or points somewhere. */
function escapeName(text: string): string {
  const isSafe = /^[a-z][a-z0-9-]*$/i.test(text) && !/^on|^style$|^src|^href$|action$/i.test(text);
  return isSafe ? text : HARMLESS;
}
