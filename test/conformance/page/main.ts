// The page in the sidebar: tries all cases of google.script.run, shows what came, and keeps it for
// the report.
import { type Answer, type Call, PAGE_CASES } from './page-cases';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** At Google what cannot be an argument throws at the call; elsewhere it fails later. */
const call: Call = (name, ...args) =>
  new Promise<Answer>((resolve) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve({ value }))
      .withFailureHandler((error) => resolve({ error: error.message }));
    try {
      (runner as unknown as Record<string, (...given: readonly unknown[]) => void>)[name]?.(
        ...args,
      );
    } catch (error) {
      resolve({ error: error instanceof Error ? error.message : String(error) });
    }
  });

async function main(): Promise<void> {
  const lines: string[] = [];
  let failed = 0;
  for (const { says, source, run, expects } of PAGE_CASES) {
    const answer = await run(call);
    const passed = expects(answer);
    if (!passed) failed += 1;
    const line = passed
      ? `passed: ${says}`
      : `FAILED: ${says}: ${JSON.stringify(answer)} (${source})`;
    lines.push(line);
    show('li', line);
  }
  const summary = `${PAGE_CASES.length - failed} of ${PAGE_CASES.length} passed`;
  const kept = await call('keepPageLines', [
    summary,
    ...lines.filter((line) => /^FAILED/.test(line)),
  ]);
  show('p', 'error' in kept ? `${summary}, but could not be kept: ${kept.error}` : `${summary}.`);
}

function show(tag: string, text: string): void {
  const element = document.createElement(tag);
  element.textContent = text;
  document.body.append(element);
}

void main();
