// The Apps Script project that the local edition runs: its files and its manifest, as `clasp` would
// push them from a folder.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { ScriptFile } from './runtime/messages';
import { LANGUAGES, type Language } from './words/languages';

export interface Project {
  readonly scripts: readonly ScriptFile[];
  /** HTML files by name without ".html". */
  readonly htmlFiles: Readonly<Record<string, string>>;
  /** Of its pages: English where they do not say, or say one that the local edition does not speak. */
  readonly language: Language;
  readonly scriptTimeZone: string;
  /** null where the manifest leaves Google to find out: then all is granted. */
  readonly oauthScopes: readonly string[] | null;
  /** The names by which scripts use the advanced services. */
  readonly advancedServices: readonly string[];
}

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[];
  };
}

const WITHOUT_MANIFEST: Pick<Project, 'scriptTimeZone' | 'oauthScopes' | 'advancedServices'> = {
  scriptTimeZone: 'Etc/UTC',
  oauthScopes: null,
  advancedServices: ['Gmail'],
};

/** All scripts and HTML files of a folder, in the order of their names, with its manifest. */
export function readProjectFolder(folder: string): Project {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|gs|html)$/.test(name) && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => join(folder, name));
  return readFiles(files, join(folder, 'appsscript.json'));
}

/** These scripts, in this order, with the pages and the manifest beside the first. */
export function readProjectFiles(files: readonly string[]): Project {
  const [first] = files;
  if (first === undefined) return readFiles([], null);
  const folder = dirname(first);
  const pages = readdirSync(folder)
    .filter((name) => extname(name) === '.html')
    .map((name) => join(folder, name));
  return readFiles([...files, ...pages], join(folder, 'appsscript.json'));
}

function readFiles(files: readonly string[], manifestFile: string | null): Project {
  const scripts = files
    .filter((file) => extname(file) !== '.html')
    .map((file) => ({ name: basename(file), source: readFileSync(file, 'utf8') }));
  const htmlFiles = files
    .filter((file) => extname(file) === '.html')
    .map((file) => [basename(file, '.html'), readFileSync(file, 'utf8')] as const);
  const language = languageOf(htmlFiles.map(([, html]) => html));
  const settings =
    manifestFile !== null && existsSync(manifestFile)
      ? readManifest(readFileSync(manifestFile, 'utf8'))
      : WITHOUT_MANIFEST;
  return { scripts, htmlFiles: Object.fromEntries(htmlFiles), language, ...settings };
}

function languageOf(pages: readonly string[]): Language {
  const said = pages.map((html) => /<html[^>]*\slang="(\w+)/i.exec(html)?.[1]?.toLowerCase());
  return LANGUAGES.find((language) => said.includes(language)) ?? 'en';
}

function readManifest(text: string): typeof WITHOUT_MANIFEST {
  const { timeZone, oauthScopes, dependencies } = JSON.parse(text) as Manifest;
  return {
    scriptTimeZone: timeZone ?? 'Etc/UTC',
    oauthScopes: oauthScopes ?? null,
    advancedServices: (dependencies?.enabledAdvancedServices ?? []).map((each) => each.userSymbol),
  };
}
