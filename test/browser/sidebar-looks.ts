// Is what the sidebar shows sound for everybody? axe's rules, and nothing wider than its window.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules that are broken, each with the first place. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Pixels by which the page is wider than its window; an expression, since Node knows no `document`. */
export const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
