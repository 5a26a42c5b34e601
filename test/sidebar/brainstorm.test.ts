import fc from 'fast-check';
import { indexPeople } from '../../src/sidebar/parts/person-index';
import {
  changeThought,
  EMPTY_MIND,
  keepLines,
  keepThought,
  knownAs,
  newThoughts,
  peopleOf,
  readThought,
} from '../../src/sidebar/views/add-people/brainstorm-state';
import { ANA, BO } from '../browser/sidebar-data';

const index = indexPeople([ANA, BO]);
const names = (state: typeof EMPTY_MIND) => state.thoughts.map(({ name }) => name);
function typed(...lines: readonly string[]): typeof EMPTY_MIND {
  let state = EMPTY_MIND;
  for (const text of lines) state = keepThought({ ...state, typed: text });
  return state;
}

it.each([
  ['Dana Kim', 'Dana Kim', ''],
  ['  Dana   Kim , Harbor Bank ', 'Dana Kim', 'Harbor Bank'],
  ['Dana Kim, Harbor Bank, N.A.', 'Dana Kim', 'Harbor Bank, N.A.'],
  ['Dana Kim at Harbor Bank', 'Dana Kim', 'Harbor Bank'],
  ['Dana Kim @ Harbor', 'Dana Kim', 'Harbor'],
  ['Dana Kim – Harbor Bank', 'Dana Kim', 'Harbor Bank'],
  ['Dana Kim (Harbor Bank)', 'Dana Kim', 'Harbor Bank'],
  ['Dana Kim, MBA', 'Dana Kim, MBA', ''],
  ['Anne-Marie Mat', 'Anne-Marie Mat', ''],
  ['Dana Kim,', 'Dana Kim', ''],
  ['李小龙, 示例公司', '李小龙', '示例公司'],
  ['عبد الله حسن', 'عبد الله حسن', ''],
  ['dana@bank.example', 'dana@bank.example', ''],
])('%j is somebody and where they work', (text, name, organization) => {
  expect(readThought(text)).toEqual({ name, organization });
});

it.each(['', '  ', '--', ', ,', '🌱', '(', '\u200f'])('%j is nobody', (text) => {
  expect(readThought(text)).toBeNull();
});

describe('somebody in the sheet', () => {
  it.each([
    ['by name', 'ana silva'],
    ['with title and accents', 'Dr. Ána Silva, PhD'],
    ['with the same organization, spelled otherwise', 'Ana Silva, HARBORVIEW HEALTH, Inc.'],
  ])('is known %s', (_, text) => {
    expect(knownAs(index, readThought(text) ?? { name: '', organization: '' })?.id).toBe(ANA.id);
  });

  it.each([
    ['another organization', 'Ana Silva, Northwind'],
    ['half a name', 'Ana'],
    ['a longer name', 'Ana Silva Gomez'],
  ])('is another with %s', (_, text) => {
    expect(knownAs(index, readThought(text) ?? { name: '', organization: '' })).toBeUndefined();
  });

  it('stays on the list and is not added again', () => {
    const state = typed('Ana Silva', 'Dana Kim, Harbor Bank');
    expect(names(state)).toEqual(['Ana Silva', 'Dana Kim']);
    expect(newThoughts(state, index).map(({ name }) => name)).toEqual(['Dana Kim']);
  });
});

it('keeps nobody twice, under no kind', () => {
  const state = keepThought({
    ...typed('Dana Kim, Harbor Bank'),
    kind: 'Banker',
    typed: 'DANA KIM',
  });
  expect(names(state)).toEqual(['Dana Kim']);
  expect(state.typed).toBe('DANA KIM');
});

it('gives somebody who has a name alone the organization that comes later', () => {
  const state = typed('Dana Kim', 'Joe Marsh', 'Dana Kim, Harbor Bank', 'Dana Kim, Acme');
  expect(state.thoughts.map(({ name, organization }) => [name, organization])).toEqual([
    ['Dana Kim', 'Harbor Bank'],
    ['Joe Marsh', ''],
    ['Dana Kim', 'Acme'],
  ]);
});

it('takes a pasted list, a name a line, whatever stands before them', () => {
  const state = keepLines(
    { ...EMPTY_MIND, typed: 'half' },
    '1. Dana Kim, Harbor Bank\r\n• Joe Marsh\n\n- Lin Wei\n3) dana kim\n',
  );
  expect(state.thoughts.map(({ name, organization }) => [name, organization])).toEqual([
    ['Dana Kim', 'Harbor Bank'],
    ['Joe Marsh', ''],
    ['Lin Wei', ''],
  ]);
  expect(state.typed).toBe('half');
});

it('keeps what is being typed when another name is changed', () => {
  const state = typed('Dana Kim, Harbor Bank');
  const [dana] = state.thoughts;
  const changed = dana ? changeThought({ ...state, typed: 'Joe Marsh' }, dana) : state;
  expect(names(changed)).toEqual(['Joe Marsh']);
  expect(changed.typed).toBe('Dana Kim, Harbor Bank');
});

it('gives each person the kind under which they came to mind', () => {
  const state = keepThought({ ...typed('Dana Kim'), kind: 'Banker', typed: 'Lin at Fund' });
  expect(peopleOf(state.thoughts)).toMatchObject([
    { name: 'Dana Kim', kind: 'Colleague', organization: '' },
    { name: 'Lin', kind: 'Banker', organization: 'Fund' },
  ]);
  expect(peopleOf(typed('dana@bank.example').thoughts)).toMatchObject([
    { name: '', email: 'dana@bank.example' },
  ]);
});

it('loses no name that has a letter, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const state = keepThought({ ...EMPTY_MIND, typed: text });
      expect(state.thoughts).toHaveLength(readThought(text) === null ? 0 : 1);
      for (const { name } of state.thoughts) expect(name.trim()).not.toBe('');
    }),
  );
});
