// The page's knowledge of telephone numbers is made from the library; both must be of one version.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

it('is what the tool makes out of the installed library', () => {
  const script =
    "import('./tools/phone-metadata.mjs').then((tool) => process.stdout.write(tool.phoneMetadataFile()))";
  const made = execFileSync('node', ['-e', script], { encoding: 'utf8', maxBuffer: 10_000_000 });
  expect(readFileSync('src/domain/people/signature/phone-metadata.ts', 'utf8')).toBe(made);
});
