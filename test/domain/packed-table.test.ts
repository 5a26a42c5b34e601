import fc from 'fast-check';
import { packTable, unpackTable } from '../../src/domain/packed-table';

interface Thing {
  name: string;
  link: string;
  count: number;
  isGood: boolean;
}

const EMPTY: Thing = { name: '', link: '', count: 0, isGood: false };
const thing = (part: Partial<Thing>): Thing => ({ ...EMPTY, ...part });
const overTheWire = (things: readonly Thing[]) =>
  unpackTable<Thing>(JSON.parse(JSON.stringify(packTable(things, EMPTY))), EMPTY);
const LINK = 'https://www.linkedin.com/in/';

it('brings back whatever was packed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', LINK, `${LINK}dana`, `${LINK}bo`, '\n', 'two\nlines', '"', '\u2028'),
  );
  const record = fc.record({ name: text, link: text, count: fc.integer(), isGood: fc.boolean() });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (things) => {
      expect(overTheWire(things)).toEqual(things);
    }),
  );
});

it('keeps apart what is empty and what is no more than the common beginning', () => {
  const things = ['', LINK, `${LINK}dana`].map((link) => thing({ link }));
  expect(overTheWire(things)).toEqual(things);
});

it('takes a field that a record does not have as empty', () => {
  const { link: _, ...unlinked } = thing({ name: 'Ana' });
  const bare = Array.from({ length: 3 }, () => unlinked as Thing);
  expect(overTheWire(bare)).toEqual(bare.map((one) => ({ ...one, link: '' })));
  expect(overTheWire([...bare, thing({ link: LINK })])[0]).toEqual(thing({ name: 'Ana' }));
});

it('says nothing of a field that no record has, and says once what all have', () => {
  const { columns } = packTable([thing({ count: 7 }), thing({ count: 7 })], EMPTY);
  expect(columns).toEqual({ count: { same: 7 } });
});

it('takes no quotation mark, and no common beginning, for each of many different texts', () => {
  const many = Array.from({ length: 1_000 }, (_, at) => thing({ link: `${LINK}${at}` }));
  const text = JSON.stringify(packTable(many, EMPTY));
  expect(text.split('"').length).toBeLessThan(20);
  expect(text.length).toBeLessThan(6_000);
});

it('nor where some have none', () => {
  const link = (at: number) => (at % 10 === 0 ? '' : `${LINK}${at}`);
  const many = Array.from({ length: 1_000 }, (_, at) => thing({ link: link(at) }));
  expect(JSON.stringify(packTable(many, EMPTY)).length).toBeLessThan(6_000);
  expect(overTheWire(many)).toEqual(many);
});

it('says each of few different texts once', () => {
  const many = Array.from({ length: 1_000 }, (_, at) => thing({ name: `Company ${at % 5}` }));
  expect(JSON.stringify(packTable(many, EMPTY)).length).toBeLessThan(2_200);
});
