// The page of fidelity is what the cases say now. FIDELITY=1 writes it anew: `npm run fidelity`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fidelityPage } from './fidelity';
import { compareMethods } from './google-methods';
import { readLists } from './live-project';

const PAGE = 'docs/fidelity.md';

test('the page is not stale', async () => {
  const page = fidelityPage({ ...readLists(), classes: await compareMethods() });
  if (process.env.FIDELITY) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});
