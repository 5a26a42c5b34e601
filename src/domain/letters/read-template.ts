// Reads a template with Mustache's parser into a tree of plain tokens, and says what is wrong with
// it, line by line. Lambdas, partials and other delimiters do not exist here.
import mustache from 'mustache';
import { templateWords as words } from '#words/letters-templates';
import { fieldNamed, nearestTag } from './field-names';

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  /** `name` is the code's own, however the tag is written. */
  | { readonly kind: 'field'; readonly name: string }
  | {
      readonly kind: 'section';
      readonly name: string;
      /** `{{^name}}`: for when the field is empty. */
      readonly isInverted: boolean;
      readonly tokens: readonly Token[];
    };

interface LineProblem {
  readonly line: number;
  readonly message: string;
}

export interface ReadTemplate {
  readonly tokens: readonly Token[];
  readonly problems: readonly LineProblem[];
}

/** More than any letter needs. Mustache's own reading takes time that grows with the square. */
export const MAX_TEMPLATE_LENGTH = 10_000;
/** A template with more problems than this has one cause; nobody reads a list of a thousand. */
const MAX_PROBLEMS = 20;

/** Mustache's own token: type, value, start, end, and for sections the tokens inside. */
type RawToken = [type: string, value: string, start: number, end: number, inside?: RawToken[]];

/** The tokens of a template, or what keeps it from being read. Never throws. */
export function readTemplate(text: string): ReadTemplate {
  if (text.length > MAX_TEMPLATE_LENGTH) {
    const message = words.tooLong(MAX_TEMPLATE_LENGTH, text.length);
    return { tokens: [], problems: [{ line: 1, message }] };
  }
  // A writer of its own has no cache that a template called "__proto__" could reach.
  const writer = new mustache.Writer();
  let raw: RawToken[];
  try {
    raw = writer.parse(text, ['{{', '}}']) as RawToken[];
  } catch {
    return { tokens: [], problems: [syntaxProblem(text)] };
  }
  const problems: LineProblem[] = [];
  const tokens = raw.flatMap((token) => read(token, text, problems));
  return { tokens, problems };
}

/** Every field that a text names, also those that only open a section. */
export function fieldsNamedIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.kind === 'text') continue;
      names.add(token.name);
      if (token.kind === 'section') visit(token.tokens);
    }
  };
  visit(readTemplate(text).tokens);
  return names;
}

function read(raw: RawToken, text: string, problems: LineProblem[]): Token[] {
  const [type, value, start, , inside] = raw;
  if (type === 'text') return [{ kind: 'text', text: value }];
  if (type === '!') return [];
  if (problems.length >= MAX_PROBLEMS) return [];
  const line = lineAt(text, start);
  if (type === '=') {
    problems.push({ line, message: words.otherMarks });
    return [];
  }
  if (type === '>') {
    problems.push({ line, message: words.partial(value) });
    return [];
  }
  const known = fieldNamed(value);
  const isSection = type === '#' || type === '^';
  if (known === undefined) {
    problems.push({ line, message: unknownField(value) });
  } else if (!isSection && known.prompt === '') {
    problems.push({ line, message: words.onlySection(value, known.about) });
  }
  const name = known?.name ?? value;
  if (!isSection) return [{ kind: 'field', name }];
  const tokens = (inside ?? []).flatMap((one) => read(one, text, problems));
  return [{ kind: 'section', name, isInverted: type === '^', tokens }];
}

function unknownField(name: string): string {
  if (name === '') return words.emptyTag;
  const shown = name.length > 40 ? `${name.slice(0, 40)}…` : name;
  return words.unknownField(shown, nearestTag(name) ?? '');
}

interface OpenSection {
  /** "#", or "^" where it is for what is not there. */
  readonly mark: string;
  readonly name: string;
  readonly line: number;
}

/** Mustache says where it gave up; people want to know where the tag begins that has no end. */
function syntaxProblem(text: string): LineProblem {
  const open: OpenSection[] = [];
  for (let at = text.indexOf('{{'); at !== -1; ) {
    const line = lineAt(text, at);
    const end = text.indexOf(text.startsWith('{{{', at) ? '}}}' : '}}', at);
    if (end === -1) return { line, message: words.endlessTag };
    const tag = text.slice(at + 2, end).trim();
    const name = tag.slice(1).trim();
    if (tag.startsWith('#') || tag.startsWith('^')) open.push({ mark: tag.charAt(0), name, line });
    if (tag.startsWith('/')) {
      const section = open.pop();
      if (section === undefined) return { line, message: words.neverBegun(name) };
      if (section.name !== name) return unclosed(section);
    }
    at = text.indexOf('{{', end + 2);
  }
  const last = open.pop();
  return last === undefined ? { line: 1, message: words.unreadable } : unclosed(last);
}

function unclosed({ mark, name, line }: OpenSection): LineProblem {
  return { line, message: words.neverEnded(mark, name) };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}
