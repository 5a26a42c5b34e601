// Opens the built sidebar in a browser as Google would serve it: its data escaped into the page, and
// `google.script.run` in front of a server that the test plays. That border is Google's, so it is
// the one thing here that is not real.
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Answer, PageData, SidebarCalls } from '../../src/calls';
import { VIEW_TITLES as ENGLISH_TITLES } from '../../src/words/en/view-titles';
import { VIEW_TITLES as SPANISH_TITLES } from '../../src/words/es/view-titles';

export type Language = 'en' | 'es';
const BUILT = {
  en: { file: process.env.SIDEBAR_HTML ?? 'dist/Sidebar.html', titles: ENGLISH_TITLES },
  es: { file: 'dist-es/Sidebar.html', titles: SPANISH_TITLES },
};
const ADDRESS = 'http://sidebar.test/';

type CallName = keyof SidebarCalls;
/** What the server answers; a string makes Google itself fail with that message, null is no answer. */
export type Server = {
  readonly [N in CallName]?: (
    ...args: Parameters<SidebarCalls[N]>
  ) => ReturnType<SidebarCalls[N]> | string | null | Promise<ReturnType<SidebarCalls[N]>>;
};

export interface OpenSidebar {
  readonly page: Page;
  /** The calls made so far, in order. */
  readonly calls: readonly { readonly name: string; readonly args: readonly unknown[] }[];
  /** Errors and warnings of the browser's console, and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** Addresses that the page asked the network for, beside its own. */
  readonly requests: readonly string[];
}

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
  readonly language?: Language;
  /** False to see the page as it is before its script runs. */
  readonly runsScripts?: boolean;
  /** Runs in the browser before anything of the page. */
  readonly first?: () => void;
}

/** On a computer that is slow to draw: what waits for the next frame comes when somebody types already. */
export const NEVER_DRAWS: View = {
  first: () => {
    globalThis.requestAnimationFrame = () => 0;
  },
};

export async function openSidebar(
  browser: Browser,
  data: PageData,
  server: Server = {},
  {
    width = 300,
    height = 760,
    isDark = false,
    language = 'en',
    runsScripts = true,
    first = () => {},
  }: View = {},
): Promise<OpenSidebar> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: isDark ? 'dark' : 'light',
    javaScriptEnabled: runsScripts,
  });
  const calls: { name: string; args: readonly unknown[] }[] = [];
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.exposeFunction('askServer', async (name: CallName, args: never[]) => {
    calls.push({ name, args });
    const handler = server[name] as ((...args: never[]) => unknown) | undefined;
    return handler ? await handler(...args) : null;
  });
  await page.addInitScript(actAsGoogle);
  await page.addInitScript(first);
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) {
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: servedPage(data, language),
      });
    }
    // The browser asks for an icon by itself.
    if (!url.endsWith('/favicon.ico')) requests.push(url);
    return route.abort();
  });
  // A busy machine may be slow; whoever passes does not wait.
  page.setDefaultTimeout(60_000);
  await page.goto(ADDRESS);
  if (runsScripts) await page.locator('main[aria-busy]').waitFor({ state: 'detached' });
  return { page, calls, complaints, requests };
}

/** The page as HtmlService evaluates it: `<?= ?>` escapes what it prints. */
function servedPage(data: PageData, language: Language): string {
  const { file, titles } = BUILT[language];
  const html = readFileSync(file, 'utf8');
  const escaped = JSON.stringify(data)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
  return html
    .replace('<?= viewTitle ?>', titles[data.view])
    .replace('<?= pageData ?>', () => escaped);
}

/** Runs in the browser. Handlers belong to one call, as in Google's own. */
function actAsGoogle(): void {
  type Handler = (value: unknown) => void;
  const scope = globalThis as unknown as Record<string, unknown> & {
    askServer: (name: string, args: unknown[]) => Promise<unknown>;
  };
  /** A form is told as its fields, files by what is in them. */
  const told = async (arg: unknown): Promise<unknown> => {
    if (!(arg instanceof HTMLFormElement)) return arg;
    const fields = [...new FormData(arg)].map(async ([name, value]) => [
      name,
      typeof value === 'string' ? value : [value.name, value.type, await value.text()],
    ]);
    return Object.fromEntries(await Promise.all(fields));
  };
  const runner = (success: Handler, failure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (to: Handler) => runner(to, failure);
          if (name === 'withFailureHandler') return (to: Handler) => runner(success, to);
          return async (...args: unknown[]) => {
            const answer = await scope.askServer(String(name), await Promise.all(args.map(told)));
            if (typeof answer === 'string') failure(new Error(answer));
            else success(answer);
          };
        },
      },
    );
  const nothing = () => {};
  Object.assign(scope, { google: { script: { run: runner(nothing, nothing) } } });
}

export function yes<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function no(code: string, message: string): Answer<never> {
  return { ok: false, code, message };
}

export async function hasFocus(place: Locator): Promise<boolean> {
  await place.waitFor();
  return (await place.and(place.page().locator(':focus')).count()) === 1;
}
