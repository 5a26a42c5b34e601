// Whoever passes the bundle on passes on the licences of what is in it.
import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
}

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Manifest).version;

it.each([
  ['dist/Code.js', ['email-addresses', 'mustache', 'valibot']],
  [
    'dist/Sidebar.html',
    ['email-addresses', 'libphonenumber-js', 'mustache', 'papaparse', 'preact'],
  ],
])('%s names each library in it, its holder and its licence', (file, names) => {
  const text = readFileSync(file, 'utf8');
  for (const name of names) {
    const [line = ''] = text.match(new RegExp(`^${name} ${versionOf(name)}: .*`, 'm')) ?? [];
    expect(line).toMatch(/Copyright \(c\) \S/);
  }
  const listed = text.match(/^[@\w/-]+ \d[\d.]*: Copyright/gm) ?? [];
  expect(listed.length).toBe(names.length);
  expect(text).toContain('The above copyright notice and this permission notice shall be included');
  expect(text).toContain('WITHOUT WARRANTY OF ANY KIND');
});

it('numbers of libphonenumber come from Google, under another licence', () => {
  expect(readFileSync('dist/Sidebar.html', 'utf8')).toContain('Apache License 2.0');
});
