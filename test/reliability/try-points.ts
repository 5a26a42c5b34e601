// Tries one action with a fault at a point: what the fault leaves, what a second click makes of it, and
// what the hours after it do. States that were recovered from already are not tried again: nothing
// lasts of a run but its state.
import { ANA, type Product } from '../journeys/product';
import { type Act, type FaultCase, FIRST_KEY, SECOND_KEY } from './fault-cases';
import { type Point, type Ran, runHere } from './in-process';
import {
  differences,
  type LastingState,
  lastingState,
  type RowState,
  recordLine,
  recordLines,
} from './lasting-state';
import type { Prepared } from './prepared';

/** In a whole run: 1 tries every point, 10 every tenth. */
export const FAULT_STEP = Number(process.env.FAULT_STEP ?? 1);
export const shareTold = FAULT_STEP === 1 ? '' : ` (every ${FAULT_STEP}th point)`;

const SERVER_ERROR = 'We’re sorry, a server error occurred. Please wait a bit and try again.';
const TIMED_OUT = 'Service Spreadsheets timed out while accessing document.';
const NO_QUOTA = 'Service invoked too many times for one day: gmail.';
const LOCKS = 'There are too many LockService operations against the same script.';

/** A sentence that leaves nobody without a next step. */
const SAYS_WHAT_TO_DO = /\b(try|wait|open|look|choose|use|allow|ask|give|comes back|next run)\b/i;

export type Answered =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string };

type Fail = (text: string, detail?: unknown) => void;

/** One case, with what a run without a fault makes of it. */
export class Trials {
  private readonly recovered = new Set<string>();
  private count = 0;

  private constructor(
    private readonly prepared: Prepared,
    private readonly one: FaultCase,
    private readonly before: LastingState,
    private readonly after: LastingState,
    private readonly later: LastingState,
    /** The service calls of a whole run, in order. */
    readonly names: readonly string[],
  ) {}

  /** Runs the action without a fault, and holds it to what it says that it changes. */
  static async of(prepared: Prepared, one: FaultCase): Promise<Trials> {
    const product = await prepared.take();
    const before = lastingState(product, prepared.since);
    const result = await run(product, one.act(FIRST_KEY), {}, one.makesTabs);
    if (!result.ok || !(result.value as Answered).ok)
      throw new Error(`${one.what}: ${JSON.stringify(result.ok ? result.value : result.message)}`);
    const after = lastingState(product, prepared.since);
    const letters = after.letters.filter((line) => !before.letters.includes(line));
    expect({ changes: differences(before, after), letters }).toEqual({
      changes: [...one.changes].sort(),
      letters: one.letters ?? [],
    });
    hoursPass(product, 2);
    const later = lastingState(product, prepared.since);
    return new Trials(prepared, one, before, after, later, result.names);
  }

  /** @returns what is wrong, in lines for the person who mends it; [] where all is well */
  async failures(point: Point): Promise<readonly string[]> {
    this.count += 1;
    const failures: string[] = [];
    const { what } = this.one;
    const fail = (text: string, detail: unknown = '') =>
      failures.push(`${what} at ${JSON.stringify(point)}: ${text} ${JSON.stringify(detail)}`);
    const product = await this.prepared.take();
    const result = await run(product, this.one.act(FIRST_KEY), point, this.one.makesTabs);
    if (point.faults) this.checkAnswer(result, fail);
    const isWhole = !point.faults && point.writesAtOnce !== true && !this.one.makesTabs;
    await this.checkState(product, isWhole, fail);
    return failures;
  }

  /** The same where the rule of a column refuses what is written, until the person takes it away. */
  async failuresWhereRefused(tab: string, header: string): Promise<readonly string[]> {
    const failures: string[] = [];
    const fail = (text: string, detail: unknown = '') =>
      failures.push(
        `${this.one.what}, ${tab} refuses ${header}: ${text} ${JSON.stringify(detail)}`,
      );
    const product = await this.prepared.take();
    await product.byHand('refuseIn', tab, header);
    const result = await run(product, this.one.act(FIRST_KEY), {}, this.one.makesTabs);
    this.checkAnswer(result, fail);
    await product.byHand('allowIn', tab, header);
    await this.checkState(product, false, fail);
    return failures;
  }

  private checkAnswer(result: Ran, fail: Fail): void {
    const answer = result.ok ? (result.value as Answered) : null;
    if (answer === null) fail('the call failed', result.ok ? '' : result.message);
    else if (!answer.ok && !SAYS_WHAT_TO_DO.test(answer.message))
      fail('no word on what to do', answer);
  }

  private async checkState(product: Product, isWhole: boolean, fail: Fail): Promise<void> {
    const state = lastingState(product, this.prepared.since);
    for (const text of this.strangers(state, isWhole)) fail('changed', text);
    const known = JSON.stringify(state);
    if (this.recovered.has(known)) return;
    this.recovered.add(known);
    // Half of them see an hour pass before the person clicks again.
    if (this.count % 2 === 0) hoursPass(product, 1);
    const again = await this.clickAgain(product);
    if (again !== '') fail('the second click', again);
    hoursPass(product, 2);
    const end = lastingState(product, this.prepared.since);
    const [wanted, found] = [linesOf(this.later), linesOf(end)];
    const lacking = wanted.filter((line) => !found.includes(line));
    const toomuch = found.filter((line) => !wanted.includes(line));
    if (lacking.length + toomuch.length > 0 || found.length !== wanted.length)
      fail('not the same in the end', { lacking, toomuch, count: [wanted.length, found.length] });
  }

  /** The page says the same once more, with the same key; where it is told to, with a new one. */
  private async clickAgain(product: Product): Promise<string> {
    for (const key of [FIRST_KEY, SECOND_KEY]) {
      const result = await run(product, this.one.act(key), {}, this.one.makesTabs);
      if (!result.ok) return result.message;
      const answer = result.value as Answered;
      if (answer.ok || answer.code === this.one.done) return '';
      if (answer.code !== 'maybe-drafted') return `${answer.code}: ${answer.message}`;
      const { letters } = lastingState(product, this.prepared.since);
      const made = (this.one.letters ?? []).filter((line) => letters.includes(line));
      if (made.length > 0) return `asks for a letter that is there: ${made.join()}`;
    }
    return 'could not be done at all';
  }

  /** Cells that are neither as they were nor as the action leaves them; rows that are half there. */
  private strangers(state: LastingState, areRowsWhole: boolean): readonly string[] {
    const told: string[] = [];
    const was = new Map(this.before.records.map((one) => [`${one.tab} ${one.id}`, one.cells]));
    const will = new Map(this.after.records.map((one) => [`${one.tab} ${one.id}`, one.cells]));
    const wholeRows = new Set([...recordLines(this.before), ...recordLines(this.after)]);
    for (const { tab, id, cells } of state.records) {
      const place = `${tab} ${id}`;
      const [old, coming] = [was.get(place), will.get(place)];
      if (id.startsWith('new ') || old === undefined) continue;
      for (const header of new Set([...Object.keys(old), ...Object.keys(cells)])) {
        const text = cells[header];
        if (text !== old[header] && text !== coming?.[header]) told.push(`${place}: ${header}`);
      }
    }
    const isNew = ({ tab, id }: RowState) => id.startsWith('new ') || !was.has(`${tab} ${id}`);
    for (const row of areRowsWhole ? state.records.filter(isNew) : []) {
      const line = recordLine(row);
      if (!wholeRows.has(line)) told.push(`half a row: ${line}`);
    }
    const left = new Set(state.records.map(({ tab, id }) => `${tab} ${id}`));
    for (const place of was.keys())
      if (!left.has(place) && will.has(place)) told.push(`lost ${place}`);
    return told;
  }
}

/**
 * Every point of a run that makes these calls: ended before and after each (after one and before the
 * next is the same moment), with writes gathered and one by one; and errors before and after each.
 */
export function pointsOf(names: readonly string[]): readonly Point[] {
  const stops = (writesAtOnce: boolean): Point[] => [
    ...names.map((_, index) => ({ stopBefore: index + 1, writesAtOnce })),
    { stopAfter: names.length, writesAtOnce },
  ];
  const faults = names.flatMap((name, index): Point[] =>
    messagesFor(name).flatMap((message) =>
      // A quota is checked before the work is done.
      (message === NO_QUOTA ? (['before'] as const) : (['before', 'after'] as const)).map(
        (when) => ({
          faults: [{ atCall: index + 1, when, message }],
        }),
      ),
    ),
  );
  return [...stops(false), ...stops(true), ...faults];
}

function linesOf(state: LastingState): readonly string[] {
  const { letters, settings, triggers } = state;
  return [...recordLines(state), ...letters, settings, ...triggers];
}

function messagesFor(name: string): readonly string[] {
  if (name.startsWith('Gmail.')) return [SERVER_ERROR, NO_QUOTA];
  if (name.startsWith('Lock')) return [LOCKS, SERVER_ERROR];
  return [name.startsWith('S') || name.startsWith('R') ? TIMED_OUT : SERVER_ERROR];
}

/** What waits for formulas runs in a thread of its own, as everybody's runs do. */
async function run(product: Product, act: Act, point: Point, waits = false): Promise<Ran> {
  if (!waits) return runHere(product.edition, { ...act, ...point, as: ANA, kind: 'sidebar' });
  const { functionName, ...given } = act;
  const options = { ...given, ...point, as: ANA, kind: 'sidebar' } as const;
  const result = await product.run(functionName, options);
  const { names } = result.calls;
  return result.ok
    ? { ok: true, value: result.value, names }
    : { ok: false, message: result.error.message, names };
}

const HOURLY: Act = { functionName: 'runHourlyDrafts' };

function hoursPass(product: Product, hours: number): void {
  for (let hour = 0; hour < hours; hour++) {
    product.hoursPass(1);
    const result = runHere(product.edition, { ...HOURLY, as: ANA, kind: 'time-trigger' });
    if (!result.ok) throw new Error(result.message);
  }
}
