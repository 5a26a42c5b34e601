// Is what the sidebar shows sound for everybody? axe's rules, and nothing wider than its window.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules that are broken, each with the first place. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // What passes is told with every element of it, which takes axe eight times as long.
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await run({ resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

/** Pixels by which the page is wider than its window; an expression, since Node knows no `document`. */
export const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
