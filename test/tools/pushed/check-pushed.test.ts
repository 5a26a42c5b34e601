// The check of what is pushed, run as `npm run check` runs it, on a copy with a breach of each kind.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

it('finds a breach of each kind, and nothing else in what is pushed today', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interviews-pushed-'));
  cpSync('dist', folder, { recursive: true });
  const change = (name: string, from: string, to: string) => {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(
      join(folder, name),
      text.replace(from, () => to),
    );
  };
  change('Code.js', '"use strict";', '"use strict"; setTimeout(DriveApp); Utilities.sleep(1);');
  change('Sidebar.html', '</body>', '<script>`https://`</script></body>');
  change('appsscript.json', 'gmail.compose', 'calendar');
  const { status, stderr } = spawnSync('node', ['tools/check-pushed.mjs', folder], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  expect(status).toBe(1);
  const lines = stderr.trim().split('\n');
  const words = [
    'Code.js: Line 2 uses "setTimeout"',
    'Code.js: Line 2 uses "DriveApp"',
    'Code.js: Line 2 calls "Utilities.sleep"',
    'Sidebar.html: The page holds "https://"',
    'Gmail.Users.Drafts.create needs',
    'Gmail.Users.Drafts.get needs',
    'Gmail.Users.Drafts.list needs',
    'asks for https://www.googleapis.com/auth/calendar, which no call needs',
    'docs/google-calls.md is out of date',
  ];
  for (const word of words) expect(stderr).toContain(word);
  expect(lines).toHaveLength(words.length);
});
