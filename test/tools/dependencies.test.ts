// docs/dependencies.md says what is taken from others: all of it, and as it is.
import { readFileSync } from 'node:fs';

interface Row {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const page = readFileSync('docs/dependencies.md', 'utf8');
const { devDependencies, dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** Several packages of one maker may stand in one row. */
const rows: readonly Row[] = page.split('\n').flatMap((line) => {
  const [, first = '', version = '', , licence = ''] = line.split('|').map((cell) => cell.trim());
  return [...first.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, version, licence }));
});

it('names what package.json names, in the same versions, and nothing twice', () => {
  const told = rows.map(({ name, version }) => `${name} ${version}`).sort();
  const taken = Object.entries({ ...dependencies, ...devDependencies });
  expect(told).toEqual(taken.map(([name, version]) => `${name} ${version}`).sort());
});

it.each(rows)('$name is under $licence', ({ name, licence }) => {
  const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    readonly license: string;
  };
  expect(license).toBe(licence);
});

it('gives a reason for each', () => {
  const reasons = page
    .split('\n')
    .flatMap((line) => line.match(/^\| `.*\| *([^|]*?) *\|$/)?.[1] ?? []);
  expect(reasons.length).toBeGreaterThan(20);
  expect(reasons.filter((reason) => reason.length < 8)).toEqual([]);
});
