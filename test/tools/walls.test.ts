// The walls hold only if the tool that guards them sees a breach. So one is made on purpose.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interviews-walls-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the guard says of a house of these files; '' where it lets them pass. */
function verdict(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const top = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))];
  try {
    execFileSync('node', [tool, ...top, '--config', resolve('.dependency-cruiser.cjs')], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const PART = 'export const part = 1;\n';

it.each([
  ['src/domain/rule.ts', '../google/book', 'domain-is-pure'],
  ['src/language/es/rule.ts', '../en/rule', 'languages-keep-apart'],
  ['src/language/en/rule.ts', '../../domain/rule', 'languages-keep-apart'],
  ['src/google/book.ts', '../sheet/table', 'google-is-the-bottom'],
  ['src/sheet/table.ts', '../actions/act', 'sheet-knows-no-actions'],
  ['src/actions/act.ts', '../main', 'actions-know-no-entry-points'],
  ['src/sidebar/main.tsx', '../actions/act', 'page-knows-no-server'],
  ['local/start.ts', '../src/main', 'local-edition-runs-dist'],
  ['local/words/en/frame.ts', '../../page/session', 'local-words-are-words'],
  ['local/page/page.tsx', '../words/es/frame', 'local-page-has-one-language'],
])('%s that imports %s is refused: %s', (from, to, rule) => {
  const target = join(dirname(from), `${to}.ts`);
  const use = `import { part } from '${to}';\nexport const use = part;\n`;
  expect(verdict({ [from]: use, [target]: PART })).toContain(rule);
});

it('a circle is refused', () => {
  const files = {
    'src/domain/a.ts': "import { b } from './b';\nexport const a = b;\n",
    'src/domain/b.ts': "import { a } from './a';\nexport const b = a;\n",
  };
  expect(verdict(files)).toContain('no-circles');
});

it('imports that point the right way pass', () => {
  const files = {
    'src/main.ts': "import { act } from './actions/act';\nexport const main = act;\n",
    'src/actions/act.ts': "import { part } from '../domain/rule';\nexport const act = part;\n",
    'src/domain/rule.ts': PART,
  };
  expect(verdict(files)).toBe('');
});
