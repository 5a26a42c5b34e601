// Where in a page a piece of template text ends, so that what is printed next can be escaped for
// that place, as HtmlService does: text, tag, attribute, address, style or script.

export interface HtmlContext {
  readonly place: 'text' | 'comment' | 'tag' | 'value' | 'raw-text';
  /** Name of the tag that is open, or of the raw text element (script, style, title, textarea). */
  readonly tag: string;
  readonly attribute: string;
  /** Delimiter of the attribute's value; '' where it has none. */
  readonly quote: string;
  /** What stands in the attribute's value so far. */
  readonly value: string;
  /** Within a script: inside of which delimiter, comment ("//" or "/*"), or ''. */
  readonly script: '' | '"' | "'" | '`' | '//' | '/*';
  /** The script is no JavaScript, or JSON: `type` said so. */
  readonly type: string;
}

export const START: HtmlContext = {
  place: 'text',
  tag: '',
  attribute: '',
  quote: '',
  value: '',
  script: '',
  type: '',
};

const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea']);

/** The context after `text`, which begins in `context`. */
export function advance(context: HtmlContext, text: string): HtmlContext {
  let current = context;
  let rest = text;
  while (rest !== '') {
    const [next, length] = step(current, rest);
    current = next;
    rest = rest.slice(Math.max(length, 1));
  }
  return current;
}

type Step = readonly [next: HtmlContext, length: number];

function step(context: HtmlContext, rest: string): Step {
  switch (context.place) {
    case 'text':
      return inText(context, rest);
    case 'comment': {
      const end = rest.indexOf('-->');
      return end < 0 ? [context, rest.length] : [{ ...context, place: 'text' }, end + 3];
    }
    case 'tag':
      return inTag(context, rest);
    case 'value':
      return inValue(context, rest);
    case 'raw-text':
      return inRawText(context, rest);
  }
}

function inText(context: HtmlContext, rest: string): Step {
  if (rest.startsWith('<!--')) return [{ ...context, place: 'comment' }, 4];
  const [all = '', name = ''] = /^<\/?([a-zA-Z][^\s/>]*)/.exec(rest) ?? [];
  if (all === '') {
    const at = rest.indexOf('<', 1);
    return [context, at < 0 ? rest.length : at];
  }
  const tag = all.startsWith('</') ? `/${name.toLowerCase()}` : name.toLowerCase();
  return [{ ...START, place: 'tag', tag }, all.length];
}

function inTag(context: HtmlContext, rest: string): Step {
  if (rest.startsWith('>')) {
    const place = RAW_TEXT.has(context.tag) ? 'raw-text' : 'text';
    return [{ ...context, place, script: '', attribute: '' }, 1];
  }
  const [spaceOrSlash = ''] = /^[\s/]+/.exec(rest) ?? [];
  if (spaceOrSlash !== '') return [{ ...context, attribute: '' }, spaceOrSlash.length];
  const [equals = '', quote = ''] = /^=\s*(["']?)/.exec(rest) ?? [];
  if (equals !== '') return [{ ...context, place: 'value', quote, value: '' }, equals.length];
  const [name = ''] = /^[^\s/>=]+/.exec(rest) ?? [];
  return [{ ...context, attribute: context.attribute + name.toLowerCase() }, name.length];
}

function inValue(context: HtmlContext, rest: string): Step {
  const end = context.quote === '' ? rest.search(/[\s>]/) : rest.indexOf(context.quote);
  if (end < 0) return [{ ...context, value: context.value + rest }, rest.length];
  const value = context.value + rest.slice(0, end);
  const type = context.attribute === 'type' ? value.trim().toLowerCase() : context.type;
  const closed: HtmlContext = { ...context, place: 'tag', attribute: '', value: '', type };
  return [closed, end + context.quote.length];
}

function inRawText(context: HtmlContext, rest: string): Step {
  const closing = new RegExp(`^</${context.tag}(?=[\\s/>])`, 'i').exec(rest);
  if (closing) return [{ ...START, place: 'tag', tag: `/${context.tag}` }, closing[0].length];
  if (context.tag === 'script') return inScript(context, rest);
  const at = rest.indexOf('<', 1);
  return [context, at < 0 ? rest.length : at];
}

function inScript(context: HtmlContext, rest: string): Step {
  const { script } = context;
  const two = rest.slice(0, 2);
  if (script === '') {
    if (two === '//' || two === '/*') return [{ ...context, script: two }, 2];
    const first = rest.charAt(0);
    if (first === '"' || first === "'" || first === '`') return [{ ...context, script: first }, 1];
    return [context, 1];
  }
  if (script === '//') return [/^[\r\n]/.test(rest) ? { ...context, script: '' } : context, 1];
  if (script === '/*') return two === '*/' ? [{ ...context, script: '' }, 2] : [context, 1];
  if (rest.startsWith('\\')) return [context, 2];
  const isEnd = rest.startsWith(script) || (script !== '`' && /^[\r\n]/.test(rest));
  return [isEnd ? { ...context, script: '' } : context, 1];
}
