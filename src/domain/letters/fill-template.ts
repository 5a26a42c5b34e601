// Fills a template with the fields of one letter. Mustache reads the template; what it may name is
// looked up here, among the known fields only, since templates and values come from co-editors.
import type { Template } from '../records';
import { fieldNamed } from './field-names';
import type { LetterFields } from './letter-fields';
import type { Token } from './read-template';
import { readTemplate } from './read-template';

export interface TemplateProblem {
  /** The template's name. */
  readonly template: string;
  readonly part: 'subject' | 'body';
  /** Counts from 1. */
  readonly line: number;
  /** What is wrong and what to do, for people. */
  readonly message: string;
}

export interface FilledTemplate {
  /** One line. */
  readonly subject: string;
  /** Lines end with `\n`. */
  readonly body: string;
  /** Names of the fields that the template names and that are empty, each once, in their order. */
  readonly missing: readonly string[];
}

/** What keeps the template from being filled; [] where it can be. */
export function templateProblems(template: Template): TemplateProblem[] {
  const parts = ['subject', 'body'] as const;
  return parts.flatMap((part) =>
    readTemplate(template[part]).problems.map((problem) => ({
      template: template.name,
      part,
      ...problem,
    })),
  );
}

/**
 * The letter in words. An empty field leaves its prompt, such as `[your name]`, so that nobody
 * overlooks it. A part with problems (see `templateProblems`) stays as it is, tags and all.
 */
export function fillTemplate(template: Template, fields: LetterFields): FilledTemplate {
  const values = valuesByName(fields);
  const missing = new Set<string>();
  const fill = (text: string): string => {
    const { tokens, problems } = readTemplate(text);
    return problems.length > 0 ? text : render(tokens, values, missing);
  };
  const subject = fill(template.subject).replace(/\s+/g, ' ').trim();
  const body = fill(template.body);
  return { subject, body: tidied(body), missing: [...missing] };
}

function render(
  tokens: readonly Token[],
  values: ReadonlyMap<string, string | boolean>,
  missing: Set<string>,
): string {
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'text') {
      text += token.text;
    } else if (token.kind === 'field') {
      const value = values.get(token.name);
      if (typeof value === 'string' && value !== '') {
        text += value;
      } else {
        missing.add(token.name);
        text += fieldNamed(token.name)?.prompt ?? '';
      }
    } else if (Boolean(values.get(token.name)) !== token.isInverted) {
      text += render(token.tokens, values, missing);
    }
  }
  return text;
}

/** `contact.name` → its value, one level deep, from the record's own entries. */
function valuesByName(fields: LetterFields): ReadonlyMap<string, string | boolean> {
  const values = new Map<string, string | boolean>();
  for (const [name, value] of Object.entries<LetterFields[keyof LetterFields]>({ ...fields })) {
    if (typeof value !== 'object') {
      values.set(name, value);
      continue;
    }
    for (const [inner, one] of Object.entries<string | boolean>({ ...value })) {
      values.set(`${name}.${inner}`, one);
    }
  }
  return values;
}

/** A section that says nothing may leave blank lines at the ends; values keep theirs. */
function tidied(body: string): string {
  return body.replace(/\r\n?/g, '\n').trim();
}
