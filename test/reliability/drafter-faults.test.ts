// A run of the drafter can end at any service call: by the time limit, or by an error of Google's.
// Whatever happens, nobody gets two notes, no note is lost without a word, and no cell of a person's
// is touched.
import { ANA, type Product } from '../journeys/product';
import { type Point, runHere } from './in-process';
import { type LastingState, lastingState } from './lasting-state';
import { IS_WHOLE_RUN, report } from './ledger';
import { Prepared } from './prepared';
import { openMorning } from './town';
import { FAULT_STEP, pointsOf, shareTold } from './try-points';

const NOTES = 25;
const STEP = IS_WHOLE_RUN ? FAULT_STEP : 199;
/** Of the rows that the drafter is about; all other cells belong to people. */
const WRITTEN = [
  'Thank-you',
  'Thank-you due',
  'Draft',
  'Draft ID',
  'Problem',
  'Contact ID',
  'Owner',
];
/** What a row says that has no letter yet, or may have one: each tells what to do. */
const FLAG = /^(This note may have been drafted already\. Look in Gmail|Google failed while)/;

let morning: Prepared;
let before: LastingState;
beforeAll(async () => {
  morning = new Prepared(await openMorning(NOTES));
  before = lastingState(await morning.take(), morning.since);
});
afterAll(() => morning.close());

const run = (product: Product, point: Point) =>
  runHere(product.edition, {
    ...{ functionName: 'runHourlyDrafts', kind: 'time-trigger', as: ANA, ...point },
  });

/** What the drafter has no business to change, cell by cell. */
function touchedOfPeople(after: LastingState): readonly string[] {
  const left = new Map(after.records.map(({ tab, id, cells }) => [`${tab} ${id}`, cells]));
  return before.records.flatMap(({ tab, id, cells }) => {
    const now = left.get(`${tab} ${id}`) ?? left.get(`${tab} new interview`) ?? {};
    const isDue = tab === 'Interviews' && (/^talk-p\d/.test(id) || cells.Contact === 'No Address');
    return [...new Set([...Object.keys(cells), ...Object.keys(now)])]
      .filter((header) => now[header] !== cells[header])
      .filter((header) => !(isDue && [...WRITTEN, 'Interview ID'].includes(header)))
      .map((header) => `${tab} ${id}: ${header}`);
  });
}

/** Later runs go on to the end: nobody has two letters, and who has none is asked about. */
function wrongInTheEnd(product: Product): readonly string[] {
  for (let hour = 0; hour < 3; hour++) {
    product.hoursPass(1);
    const result = run(product, {});
    if (!result.ok) return [result.message];
  }
  const end = lastingState(product, morning.since);
  const wrong = [...touchedOfPeople(end)];
  let flagged = 0;
  for (let at = 0; at < NOTES; at++) {
    const id = `p${String(at).padStart(2, '0')}`;
    const letters = end.letters.filter((line) => line.includes(`${id}@`)).length;
    const { cells = {} } = end.records.find((one) => one.id === `talk-${id}`) ?? {};
    const isReady = cells['Thank-you'] === 'Draft ready' && cells.Draft === 'Open draft';
    const isFlagged = cells['Thank-you'] === 'Needs attention' && FLAG.test(cells.Problem ?? '');
    if (isFlagged) flagged += 1;
    if (letters > 1 || !(letters === 1 ? isReady : isFlagged))
      wrong.push(`${id}: ${letters} letters, ${cells['Thank-you']}, ${cells.Problem}`);
  }
  // Each draft is noted before the next is announced: at most one can be in doubt.
  if (flagged > 1) wrong.push(`${flagged} notes are in doubt`);
  const others = end.letters.filter((line) => !/p\d\d@/.test(line));
  return [...wrong, ...others];
}

it('makes one draft for each of them, once', async () => {
  const product = await morning.take();
  const { names } = run(product, {});
  const points = pointsOf(names);
  expect(wrongInTheEnd(product)).toEqual([]);
  const recovered = new Set<string>();
  const failures: string[] = [];
  const tally = { stops: 0, errors: 0, failedStops: 0, failedErrors: 0 };
  for (let at = 0; at < points.length; at += STEP) {
    const point = points[at] ?? {};
    const product = await morning.take();
    run(product, point);
    const state = lastingState(product, morning.since);
    let wrong = touchedOfPeople(state);
    const known = JSON.stringify(state);
    if (!recovered.has(known)) wrong = [...wrong, ...wrongInTheEnd(product)];
    recovered.add(known);
    tally[point.faults ? 'errors' : 'stops'] += 1;
    if (wrong.length > 0) tally[point.faults ? 'failedErrors' : 'failedStops'] += 1;
    failures.push(...wrong.map((text) => `${JSON.stringify(point)}: ${text}`));
  }
  for (const kind of ['stops', 'errors'] as const) {
    const how = kind === 'stops' ? 'is ended at each moment between two' : 'fails at each of its';
    report({
      ...{ promise: 'Once, or flagged', unit: 'points', count: tally[kind] },
      what: `A run of the drafter with ${NOTES} notes that are due ${how} service calls, and later runs go on${shareTold}`,
      failed: kind === 'stops' ? tally.failedStops : tally.failedErrors,
    });
  }
  expect(failures).toEqual([]);
}, 7_200_000);

it('a draft that was made, never noted, and sent since is asked about, not written again', async () => {
  const { names } = run(await morning.take(), {});
  const product = await morning.take();
  // In a thread of its own, as everybody's runs are.
  await product.hourly({ stopAfter: names.indexOf('Gmail.Users.Drafts.create') + 1 });
  const [draft] = product.edition.mailboxes.list(ANA, 'drafts');
  product.edition.mailboxes.send(ANA, draft?.id ?? '');
  for (let hour = 0; hour < 3; hour++) {
    product.hoursPass(1);
    await product.hourly();
  }
  const { records, letters } = lastingState(product, morning.since);
  expect(letters).toHaveLength(NOTES);
  expect(records.filter(({ cells }) => FLAG.test(cells.Problem ?? ''))).toHaveLength(1);
});
