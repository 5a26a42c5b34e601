// HtmlService: pages for sidebars and dialogs, out of the project's HTML files or out of text.
import { type Host, ServiceError } from '../runtime/host';
import { integerArgument, signatureError, textArgument } from './arguments';
import { blobContent, createBlob } from './blob';
import { decodeBytes, encodeText } from './bytes';
import { constants } from './constants';
import { escapeHtml } from './html-escape';
import { evaluateTemplate, templateCode } from './html-template';
import { service } from './named-absence';

const SandboxMode = constants('EMULATED', 'IFRAME', 'NATIVE');
const XFrameOptionsMode = constants('ALLOWALL', 'DEFAULT');

/** `htmlFiles`: the HTML files of the project, by name without ".html". */
export interface HtmlSettings {
  readonly htmlFiles: Readonly<Record<string, string>>;
}

export function createHtmlService(host: Host, { htmlFiles }: HtmlSettings): object {
  const contentOf = (method: string, args: readonly unknown[]) => {
    const name = textArgument(`HtmlService.${method}`, args, 0);
    const plainName = name.replace(/\.html$/, '');
    const content = Object.hasOwn(htmlFiles, plainName) ? htmlFiles[plainName] : undefined;
    if (content === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return content;
  };
  const textOf = (method: string, args: readonly unknown[]) => {
    const blob = blobContent(args[0]);
    if (blob) return decodeBytes(blob.bytes, 'UTF-8');
    return textArgument(`HtmlService.${method}`, args, 0);
  };
  return service(host, 'HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (...args: unknown[]) =>
      createHtmlOutput(host, args.length === 0 ? '' : textOf('createHtmlOutput', args)),
    createHtmlOutputFromFile: (...args: unknown[]) =>
      createHtmlOutput(host, contentOf('createHtmlOutputFromFile', args)),
    createTemplate: (...args: unknown[]) => createTemplate(host, textOf('createTemplate', args)),
    createTemplateFromFile: (...args: unknown[]) =>
      createTemplate(host, contentOf('createTemplateFromFile', args)),
    getUserAgent: () => null,
  });
}

/** Scripts put their values on it as plain properties, so it is no fixed service. */
function createTemplate(host: Host, source: string): object {
  const template: Record<string, unknown> = {};
  const methods = service(host, 'HtmlTemplate', {
    evaluate: () => createHtmlOutput(host, evaluateTemplate(source, template)),
    getCode: () => templateCode(source),
    getCodeWithComments: () => templateCode(source),
    getRawContent: () => source,
  });
  for (const [name, method] of Object.entries(methods)) {
    Object.defineProperty(template, name, { value: method, enumerable: false, writable: true });
  }
  return template;
}

interface Look {
  content: string;
  title: string | null;
  width: number | null;
  height: number | null;
  faviconUrl: string | null;
  readonly meta: { readonly name: string; readonly content: string }[];
}

function createHtmlOutput(host: Host, content: string): object {
  const titleInPage = /<title[^>]*>([^<]*)<\/title>/i.exec(content)?.[1]?.trim();
  const look: Look = {
    content,
    title: titleInPage ?? null,
    width: null,
    height: null,
    faviconUrl: null,
    meta: [],
  };
  const change = (changed: Partial<Look>) => {
    Object.assign(look, changed);
    return output;
  };
  const text = (method: string, args: readonly unknown[], index = 0) =>
    textArgument(`HtmlOutput.${method}`, args, index);
  const size = (method: string, args: readonly unknown[]) =>
    args[0] === null ? null : integerArgument(`HtmlOutput.${method}`, args, 0);

  const output: object = service(host, 'HtmlOutput', {
    getContent: () => look.content,
    setContent: (...args: unknown[]) => change({ content: text('setContent', args) }),
    append: (...args: unknown[]) => change({ content: look.content + text('append', args) }),
    appendUntrusted: (...args: unknown[]) =>
      change({ content: look.content + escapeHtml(text('appendUntrusted', args)) }),
    clear: () => change({ content: '' }),
    getTitle: () => look.title ?? '',
    setTitle: (...args: unknown[]) => change({ title: text('setTitle', args) }),
    getWidth: () => look.width,
    setWidth: (...args: unknown[]) => change({ width: size('setWidth', args) }),
    getHeight: () => look.height,
    setHeight: (...args: unknown[]) => change({ height: size('setHeight', args) }),
    getFaviconUrl: () => look.faviconUrl,
    setFaviconUrl: (...args: unknown[]) => change({ faviconUrl: text('setFaviconUrl', args) }),
    addMetaTag: (...args: unknown[]) => {
      look.meta.push({ name: text('addMetaTag', args), content: text('addMetaTag', args, 1) });
      return output;
    },
    getMetaTags: () =>
      look.meta.map(({ name, content: value }) =>
        service(host, 'HtmlOutputMetaTag', { getName: () => name, getContent: () => value }),
      ),
    // Google has ignored every mode but IFRAME since 2016.
    setSandboxMode: () => output,
    setXFrameOptionsMode: (...args: unknown[]) => {
      if (!Object.values(XFrameOptionsMode).some((mode) => mode === args[0])) {
        throw signatureError('HtmlOutput.setXFrameOptionsMode', args);
      }
      return output;
    },
    asTemplate: () => createTemplate(host, look.content),
    getBlob: () => blobOf(host, look.content),
    getAs: (...args: unknown[]) => blobOf(host, look.content, text('getAs', args)),
  });
  return output;
}

function blobOf(host: Host, content: string, contentType = 'text/html'): object {
  const bytes = encodeText(content, 'UTF-8');
  return createBlob(host, { bytes, contentType, name: 'output.html' });
}
