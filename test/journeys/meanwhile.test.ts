// People sort, insert and delete rows while a script runs. Whatever the moment: what an action writes
// lands in its own row, and every other cell stays as it was.
import type { ContactId } from '../../src/domain/records';
import { ANA, Product, person } from './product';

/** Every so many of the points are tried; FAULT_STEP=1 tries all. */
const STEP = Number(process.env.FAULT_STEP ?? 5);

const NAMES = ['Dana Kim', 'Lin Wei', 'Émile Zola', 'Ruth Gold'];

interface Moment {
  readonly what: string;
  readonly happens: (product: Product) => void;
  /** The names that are left, in any order. */
  readonly left?: readonly string[];
}

const MOMENTS: readonly Moment[] = [
  { what: 'sorts the rows the other way round', happens: (product) => reverseRows(product) },
  {
    what: 'inserts a row at the top',
    happens: ({ edition }) => contacts(edition).insertRowsBefore(1, 1),
  },
  {
    what: 'deletes the row above',
    happens: ({ edition }) => contacts(edition).deleteRows(1, 1),
    left: NAMES.slice(1),
  },
];

let prepared: Product;
let ids: ContactId[];
beforeAll(async () => {
  prepared = await Product.open();
  const people = NAMES.map((name) => person({ name, email: `${name.length}@bank.example` }));
  const { change } = await prepared.value('addPeople', people);
  ids = change.people.map(([id]) => id as ContactId);
  for (const row of [2, 3, 4, 5]) {
    await prepared.byHand('typeCell', 'Contacts', row, 'Notes', `Note of ${NAMES[row - 2]}`);
  }
});
afterAll(() => prepared.close());

function contacts(edition: Product['edition']) {
  const sheet = edition.workbook.facade.getSheetByName('Contacts');
  if (!sheet) throw new Error('There is no tab Contacts');
  return sheet;
}

function reverseRows({ edition }: Product, count = NAMES.length): void {
  const sheet = contacts(edition);
  const rows = sheet.getRange(1, 0, count, sheet.getMaxColumns());
  const cells = rows.getCellDataGrid().map((line) => line.map((cell) => ({ ...cell })));
  // An empty cell of a moved row leaves nothing of what stood there before.
  rows.clearContent();
  rows.setValues(cells.reverse());
}

/** Runs it once for each request that it makes, with the moment just before that request. */
async function atEveryPoint(
  moment: Moment,
  name: Parameters<Product['run']>[0],
  args: readonly unknown[],
  expectRight: (product: Product, at: number) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at += STEP) {
    const product = await prepared.copy();
    let hasHappened = false;
    await product.run(name, {
      args,
      as: ANA,
      kind: 'sidebar',
      meanwhile: (_, count) => {
        if (count !== at) return;
        hasHappened = true;
        moment.happens(product);
      },
    });
    if (hasHappened) await expectRight(product, at);
    await product.close();
    if (!hasHappened) return at - 1;
  }
}

describe.each(MOMENTS)('when somebody $what', (moment) => {
  const left = moment.left ?? NAMES;

  it('a letter is filed with its own contact', async () => {
    const sent = { contactId: ids[2], use: 'Request', aboutId: '', channel: 'Letter' };
    const points = await atEveryPoint(moment, 'markSent', [sent], async (product, at) => {
      const rows = (await product.rows('Contacts')).filter((row) => row.Name !== '');
      const told = rows.map((row) => ({
        name: row.Name,
        stage: row.Stage,
        hasDay: row['Asked on'] !== '',
        notes: row.Notes,
      }));
      const wanted = left.map((name) => ({
        name,
        stage: name === 'Émile Zola' ? 'Asked' : 'To ask',
        hasDay: name === 'Émile Zola',
        notes: `Note of ${name}`,
      }));
      const sorted = (list: readonly { name: unknown }[]) =>
        [...list].sort((a, b) => String(a.name).localeCompare(String(b.name)));
      expect({ at, rows: sorted(told) }).toEqual({ at, rows: sorted(wanted) });
    });
    expect(points).toBeGreaterThan(5);
  });
});

it('undoing takes away who was added, and brings back whom a sort put in their place', async () => {
  const product = await prepared.copy();
  await product.byHand('addColumn', 'Contacts', 'My colour', 'blue');
  const { change } = await product.value('addPeople', [person({ name: 'New One' })]);
  const base = await product.copy();
  await product.close();
  for (let at = 1; ; at += STEP) {
    const copy = await base.copy();
    let hasHappened = false;
    await copy.run('undo', {
      args: [change.undo?.token],
      as: ANA,
      kind: 'sidebar',
      meanwhile: (_, count) => {
        if (count !== at) return;
        hasHappened = true;
        reverseRows(copy, NAMES.length + 1);
      },
    });
    const rows = await copy.rows('Contacts');
    await copy.close();
    if (!hasHappened) break;
    // Whole, with what stands in columns that people added.
    const isWhole = (name: string) =>
      rows.some((row) => row.Name === name && row['My colour'] === 'blue');
    expect({ at, lost: NAMES.filter((name) => !isWhole(name)) }).toEqual({ at, lost: [] });
  }
  await base.close();
});
