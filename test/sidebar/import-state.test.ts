import type { AddedPeople } from '../../src/calls';
import { planImport } from '../../src/domain/people/plan-import';
import type { NewPerson } from '../../src/domain/records';
import {
  addInPieces,
  type ImportSteps,
  previewOf,
  tickedPeople,
} from '../../src/sidebar/views/add-people/import-state';
import { ANA, NO_CHANGE } from '../browser/sidebar-data';

const person = (name: string, email = ''): NewPerson => ({
  name,
  email,
  phone: '',
  title: '',
  organization: '',
  field: '',
  kind: '',
  association: '',
  introducedBy: '',
  linkedIn: '',
  notes: '',
});

describe('the preview', () => {
  const planned = planImport([ANA], [person('Bo'), person('Ana', ANA.email), person('Cy')]);
  const unreadable = [{ line: 9, text: ',,', reason: 'No name.' }];
  const preview = previewOf('people.csv', planned, unreadable, [], (line) => `Line ${line}`);

  it('counts new, known and unreadable rows', () => {
    expect(preview.counts).toEqual({ new: 2, known: 1, unreadable: 1 });
  });

  it('gives a reason for every row that is not added', () => {
    const others = preview.rows.filter(({ group }) => group !== 'new');
    expect(others.map(({ title, detail }) => [title, detail])).toEqual([
      ['Ana', 'Same e-mail as Ana Silva.'],
      ['Line 9', 'No name.'],
    ]);
  });

  it('adds the new ones that are ticked', () => {
    expect(tickedPeople(preview, new Set([0])).map(({ name }) => name)).toEqual(['Cy']);
  });
});

describe('adding in pieces', () => {
  const people = ['A', 'B', 'C', 'D', 'E'].map((name) => person(name));
  const added = (count: number): AddedPeople => ({
    added: count,
    known: 0,
    firstRowNumber: 7,
    change: NO_CHANGE,
  });
  const steps = (part: Partial<ImportSteps>): ImportSteps => ({
    add: async (piece) => added(piece.length),
    onProgress: () => {},
    onAdded: () => {},
    isStopped: () => false,
    messageOf: (error) => String(error),
    ...part,
  });

  it('sends everybody once, in order', async () => {
    const sent: string[][] = [];
    const add = async (piece: readonly NewPerson[]) => {
      sent.push(piece.map(({ name }) => name));
      return added(piece.length);
    };
    const end = await addInPieces(people, steps({ add }), 2);
    expect(sent).toEqual([['A', 'B'], ['C', 'D'], ['E']]);
    expect(end).toMatchObject({ added: 5, left: [], problem: '', firstRowNumber: 7 });
  });

  it('stops between two calls and says who is left', async () => {
    let calls = 0;
    const add = async (piece: readonly NewPerson[]) => {
      calls += 1;
      return added(piece.length);
    };
    const end = await addInPieces(people, steps({ add, isStopped: () => calls === 1 }), 2);
    expect(end.added).toBe(2);
    expect(end.left.map(({ name }) => name)).toEqual(['C', 'D', 'E']);
  });

  it('loses nothing when a call fails: the failed piece is among those who are left', async () => {
    let calls = 0;
    const add = async (piece: readonly NewPerson[]) => {
      calls += 1;
      if (calls === 2) throw new Error('busy');
      return added(piece.length);
    };
    const end = await addInPieces(people, steps({ add }), 2);
    expect(end).toMatchObject({ added: 2, problem: 'Error: busy' });
    expect(end.left.map(({ name }) => name)).toEqual(['C', 'D', 'E']);
  });

  it('has nothing to do for nobody', async () => {
    expect(await addInPieces([], steps({}))).toMatchObject({ added: 0, left: [], problem: '' });
  });
});
