// One schedule: an action of the add-on, with what people do between its requests, and the hours after
// it until nothing moves any more.
import { ANA, BO, type Product } from '../journeys/product';
import { type Act, type FaultCase, FIRST_KEY } from './fault-cases';
import { type Ran, runHere } from './in-process';
import { happen, type PersonsEvent, type Stage } from './orders-events';
import { unmarked } from './orders-judge';
import { World } from './orders-world';
import type { Prepared } from './prepared';

export interface Schedule {
  readonly writesAtOnce: boolean;
  readonly events: readonly PersonsEvent[];
  /** The tabs in which it happens; default: those that the action is about. */
  readonly about?: readonly string[];
}

/** A request about the cells of a tab, or for the lock, by the number of the run that made it. */
export interface Served {
  readonly at: number;
  readonly run: number;
  readonly kind: 'read' | 'write' | 'lock';
  readonly sheetId: string;
  /** What was written, as text. */
  readonly texts: readonly string[];
}

export interface Played {
  readonly product: Product;
  readonly world: World;
  readonly ran: Ran;
  readonly served: readonly Served[];
  /** How many requests the action itself made. */
  readonly requests: number;
  readonly happened: readonly PersonsEvent[];
  /** The rows without a mark that were there in the beginning, in short, by tab. */
  readonly added: ReadonlyMap<string, readonly string[]>;
}

const HOURLY: Act = { functionName: 'runHourlyDrafts' };

/** The hourly run of Ana, as one more action. */
export const DRAFTER: FaultCase & { readonly isHourly: true } = {
  what: 'runHourlyDrafts',
  isHourly: true,
  act: () => HOURLY,
  changes: ['Interviews talk-p00: Thank-you', 'Contacts p00: Stage'],
};

export async function play(
  prepared: Prepared,
  one: Pick<FaultCase, 'act' | 'changes'> & { readonly isHourly?: boolean },
  { writesAtOnce, events, about = tabsOf(one.changes) }: Schedule,
  watch: (world: World, operation: string) => void = () => {},
): Promise<Played> {
  const product = await prepared.take();
  const { edition } = product;
  const world = new World(product);
  const added = unmarked(world);
  const served: Served[] = [];
  const happened: PersonsEvent[] = [];
  const waiting = [...events].sort((a, b) => a.at - b.at);
  let runs = 0;
  const execute = (act: Act, as: string, kind: 'sidebar' | 'time-trigger'): Ran => {
    runs += 1;
    const run = runs;
    const meanwhile = (operation: string, args: readonly unknown[]) => {
      world.count += 1;
      watch(world, operation);
      for (let next = waiting[0]; next && next.at <= world.count; next = waiting[0]) {
        waiting.shift();
        if (happen(stage, next)) happened.push(next);
      }
      served.push(
        ...cellRequests(operation, args).map((one) => ({ at: world.count, run, ...one })),
      );
    };
    return runHere(edition, { ...act, as, kind, writesAtOnce, meanwhile, seed: 7919 * run });
  };
  const stage: Stage = {
    world,
    about,
    runOf: (person) => execute(HOURLY, person, 'time-trigger'),
  };
  const ran = execute(one.act(FIRST_KEY), ANA, one.isHourly ? 'time-trigger' : 'sidebar');
  const requests = world.count;
  if (waiting.length > 0)
    for (const next of waiting.splice(0)) if (happen(stage, next)) happened.push(next);
  mend(world);
  for (let hour = 0; hour < 2; hour++) {
    edition.clock.moveBy(3_600_000);
    execute(HOURLY, ANA, 'time-trigger');
    execute(HOURLY, BO, 'time-trigger');
  }
  return { product, world, ran, served, requests, happened, added };
}

/** People give headers and tabs their names back, as they are told to. */
function mend(world: World): void {
  for (const [name, tab] of world.tabs) {
    if (tab.isDeleted) continue;
    if (tab.name !== name) world.do('sheet.rename', world.sheetId(tab.name), name);
    tab.name = name;
    for (const [header, text] of tab.headers) {
      if (text === header || !tab.columns.includes(header)) continue;
      world.type(tab, 0, header, header);
      tab.headers.set(header, header);
    }
  }
}

/** "Contacts dana: Stage" is about Contacts. */
function tabsOf(changes: readonly string[]): readonly string[] {
  const names = changes.map((change) => change.replace(/^[+-] /, '').split(' ')[0] ?? '');
  return [...new Set([...names, 'Interviews'])];
}

type Asked = Omit<Served, 'at' | 'run'>;

function cellRequests(operation: string, args: readonly unknown[]): readonly Asked[] {
  if (operation === 'lock.try') return [{ kind: 'lock', sheetId: '', texts: [] }];
  if (operation === 'book.values') {
    const { sheetId, rows, columns } = args[0] as Record<string, unknown>;
    const isWhole = Number(rows) > 1 && Number(columns) > 1;
    return isWhole ? [{ kind: 'read', sheetId: String(sheetId), texts: [] }] : [];
  }
  if (operation === 'book.appendRow')
    return [{ kind: 'write', sheetId: String(args[0]), texts: textsOf(args[1]) }];
  if (operation === 'lines.move' || operation === 'lines.delete')
    return [{ kind: 'write', sheetId: String(args[0]), texts: [] }];
  if (operation !== 'book.apply') return [];
  return (args[0] as [string, { sheetId: string }, unknown][]).map(([, block, values]) => ({
    ...{ kind: 'write' as const, sheetId: block.sheetId, texts: textsOf(values) },
  }));
}

export const SOME_DATE = '@';

/** Every text and number in there, whole; `SOME_DATE` for each date. */
function textsOf(values: unknown): readonly string[] {
  if (Object.prototype.toString.call(values) === '[object Date]') return [SOME_DATE];
  if (typeof values === 'object' && values !== null) return Object.values(values).flatMap(textsOf);
  return values === null || values === undefined ? [] : [String(values)];
}
