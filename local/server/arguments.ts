// What can be said behind `npm start --`.
import { resolve } from 'node:path';
import { LANGUAGES, type Language } from '../words/languages';

export const DEFAULT_PORT = 4380;
/** A sheet is in one language: so each has a folder of its own. */
const DEFAULT_DATA: Readonly<Record<Language, string>> = {
  en: 'informational-interviews-data',
  es: 'informational-interviews-data-es',
};

export interface StartArguments {
  /** null where none was asked for: then the first free one from DEFAULT_PORT on. */
  readonly port: number | null;
  readonly data: string;
  /** Of the add-on that comes with the program. */
  readonly language: Language;
  /** Another compiled add-on to run; null for the one that comes with the program. */
  readonly project: string | null;
}

export type ParsedArguments =
  | { readonly kind: 'start'; readonly start: StartArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `Usage: npm start -- [--language LL] [--port N] [--data DIR] [--project DIR]
  --language LL  the language of the add-on: ${LANGUAGES.join(' or ')}
  --port N       listen on this port of 127.0.0.1 (else the first free one from ${DEFAULT_PORT} on)
  --data DIR     keep everything in this folder (else ./${DEFAULT_DATA.en}, or ./${DEFAULT_DATA.es} in Spanish)
  --project DIR  run this compiled Apps Script project in place of the add-on`;

export function parseArguments(words: readonly string[], currentFolder: string): ParsedArguments {
  let port: number | null = null;
  let data: string | null = null;
  let language: Language = 'en';
  let project: string | null = null;
  const left = words.flatMap((word) => (/^--\w+=/.test(word) ? splitAtEquals(word) : [word]));
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--help' || word === '-h') return { kind: 'help' };
    if (!['--language', '--port', '--data', '--project'].includes(word))
      return wrong(`"${word}" is not known here.`);
    const value = left.shift();
    if (value === undefined || value === '') return wrong(`${word} needs a value.`);
    if (word === '--language') {
      const known = LANGUAGES.find((one) => one === value);
      if (known === undefined)
        return wrong(`"${value}" is no language of the add-on: say ${LANGUAGES.join(' or ')}.`);
      language = known;
    } else if (word === '--data') data = value;
    else if (word === '--project') project = resolve(currentFolder, value);
    else if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) port = Number(value);
    else
      return wrong(
        `"${value}" is not a port: say a number from 1 to 65535, or 0 for any free one.`,
      );
  }
  const folder = resolve(currentFolder, data ?? DEFAULT_DATA[language]);
  return { kind: 'start', start: { port, data: folder, language, project } };
}

function wrong(message: string): ParsedArguments {
  return { kind: 'wrong', message: `${message}\n${USAGE}` };
}

function splitAtEquals(word: string): readonly string[] {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}
