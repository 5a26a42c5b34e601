// Service calls are what the add-on costs at Google, so each entry point is held to the number that it
// has: more is a step back, fewer is written down, so that it stays. The same for bytes.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Calls {
  readonly all: number;
  readonly travelling: number;
  readonly byName: Readonly<Record<string, number>>;
}
interface Budget {
  readonly bytes: Readonly<Record<string, number>>;
  readonly calls: Readonly<Record<string, Calls>>;
}

const RENEW =
  'If this is meant, renew the budget: npm run build && node bench/budget.mjs (and look at the difference before you commit it).';
/** Any word that is changed changes the bytes; what matters is that they do not creep upwards. */
const MORE_BYTES = 1.01;
const FEWER_BYTES = 0.97;

const allowed = JSON.parse(readFileSync('bench/budget.json', 'utf8')) as Budget;
let found: Budget;
beforeAll(() => {
  const text = execFileSync(process.execPath, ['bench/budget.mjs', '--print'], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  found = JSON.parse(text) as Budget;
});

it('every entry point makes exactly the service calls that it is allowed', () => {
  const names = new Set([...Object.keys(allowed.calls), ...Object.keys(found.calls)]);
  const changed = [...names].flatMap((name) => differences(name));
  if (changed.length > 0) throw new Error(`${changed.join('\n')}\n${RENEW}`);
});

function differences(action: string): readonly string[] {
  const [before, now] = [allowed.calls[action], found.calls[action]];
  if (!before || !now) return [`${action}: ${now ? 'is counted for the first time' : 'is gone'}`];
  const names = new Set([...Object.keys(before.byName), ...Object.keys(now.byName)]);
  const changed = [...names].flatMap((name) => {
    const counts = [before.byName[name] ?? 0, now.byName[name] ?? 0];
    return counts[0] === counts[1] ? [] : [`${name} ${counts[0]} → ${counts[1]}`];
  });
  const all = `${before.all} → ${now.all} calls`;
  const travelling = `${before.travelling} → ${now.travelling} that travel`;
  return changed.length === 0 ? [] : [`${action}: ${all}, ${travelling} (${changed.join(', ')})`];
}

it.each(Object.entries(allowed.bytes))('%s does not grow unseen', (file, bytes) => {
  const size = found.bytes[file] ?? 0;
  if (size > bytes * MORE_BYTES || size < bytes * FEWER_BYTES) {
    throw new Error(`${file} has ${size} bytes; ${bytes} are written down. ${RENEW}`);
  }
});

describe('the numbers that are promised', () => {
  const travelling = (action: string) => allowed.calls[action]?.travelling;
  const reads = (action: string) => allowed.calls[action]?.byName['Range.getValues'] ?? 0;

  it('a view reads at most four tabs', () => {
    const views = Object.keys(allowed.calls).filter((name) => name.startsWith('open the view '));
    expect(views).toHaveLength(11);
    for (const view of views) expect(reads(view)).toBeLessThanOrEqual(4);
  });

  it('an hour with nothing due asks Google three times', () => {
    expect(travelling('hourly run, nothing due')).toBe(3);
  });

  it('each note that is due takes its announcement and its draft, and no more', () => {
    const [one = 0, ten = 0] = [1, 10].map((due) => travelling(`hourly run, ${due} due`));
    expect(ten - one).toBe(18);
  });

  it('however many people come in, ten calls are enough', () => {
    expect(travelling('add many people')).toBeLessThanOrEqual(10);
  });
});
