// A real Chromium for the tests: one that is installed, or else the one that comes with npm.
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
];

/** Where Chrome and Chromium are usually installed, most wanted first. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts a headless browser. `CHROME_PATH` names another one; `BROWSER=bundled` takes the one from
 * npm even where another is installed.
 * @throws Error that says what to install, where none is found
 */
export async function launchBrowser(): Promise<Browser> {
  const installed =
    process.env.BROWSER === 'bundled'
      ? undefined
      : [process.env.CHROME_PATH, ...USUAL_PLACES].find((path) => path && existsSync(path));
  if (installed) {
    return chromium.launch({
      executablePath: installed,
      args: ARGUMENTS,
    });
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chrome or Chromium was found. Install Google Chrome, or set CHROME_PATH to its program.',
    );
  }
  return launchBundled();
}

/**
 * The Chromium inside `@sparticuz/chromium`. It brings its own system libraries, but unpacks them
 * only where it believes to be on AWS Lambda, and reuses whatever lies in the temporary folder.
 */
async function launchBundled(): Promise<Browser> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  process.env.TMPDIR = await mkdtemp(join(tmpdir(), 'interviews-chromium-'));
  const { default: bundled } = await import('@sparticuz/chromium');
  // Not its own arguments: one process for all pages, and no walls between sites, is another browser.
  return chromium.launch({ executablePath: await bundled.executablePath(), args: ARGUMENTS });
}
