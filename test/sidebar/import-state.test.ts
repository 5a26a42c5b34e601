import type { AddedPeople } from '../../src/calls';
import { planImport } from '../../src/domain/people/plan-import';
import type { NewPerson } from '../../src/domain/records';
import { fillInPieces } from '../../src/sidebar/views/add-people/fill-in-pieces';
import {
  addInPieces,
  type ImportSteps,
  previewOf,
  tickedMerges,
  tickedPeople,
  withoutMerges,
} from '../../src/sidebar/views/add-people/import-state';
import { ANA, changeOf, contactId, NO_CHANGE } from '../browser/sidebar-data';

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
  const lineText = (line: number) => `Line ${line}`;
  const preview = previewOf('people.csv', planned, unreadable, [], lineText, [ANA]);

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

describe('what the sheet does not have', () => {
  const known = { ...ANA, title: '', linkedIn: '' };
  const previewWith = (person: NewPerson, inSheet = known) =>
    previewOf('people.csv', planImport([inSheet], [person]), [], [], () => '', [inSheet]);
  const ana = { ...person('Ana', ANA.email), title: 'Head of IT', linkedIn: 'https://x.example' };

  it('is offered, with the fields by name', () => {
    const preview = previewWith({ ...ana, phone: '555-0100', notes: 'Hi' });
    expect(preview.rows[0]?.detail).toBe(
      'Adds job title, LinkedIn profile, perhaps phone · Same e-mail as Ana Silva.',
    );
    expect(tickedMerges(preview, new Set())).toEqual([
      { contactId: ANA.id, person: expect.objectContaining({ title: 'Head of IT' }) },
    ]);
    expect(tickedMerges(preview, new Set([0]))).toEqual([]);
  });

  it.each([
    ['where the sheet has it all', ana, { ...known, title: 'a', linkedIn: 'b' }],
    ['for notes alone', { ...person('Ana', ANA.email), notes: 'Connected on LinkedIn' }, known],
    ['for somebody else’s contact', ana, { ...known, isMine: false }],
  ])('is not offered %s', (_, one, inSheet) => {
    expect(tickedMerges(previewWith(one, inSheet), new Set())).toEqual([]);
  });

  it('is offered no more once it is filled in', () => {
    const preview = previewWith(ana);
    const merges = tickedMerges(preview, new Set());
    const after = withoutMerges(preview, merges);
    expect(tickedMerges(after, new Set())).toEqual([]);
    expect(after.rows[0]?.detail).toBe('Filled in');
  });

  it('goes on from where it failed', async () => {
    const merges = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      contactId: contactId(id),
      person: ana,
    }));
    const sent: number[] = [];
    const end = await fillInPieces(
      merges,
      {
        fill: async (piece) => {
          sent.push(piece.length);
          if (sent.length === 2) throw new Error('busy');
          return changeOf(ANA);
        },
        onFilled: () => {},
        onProgress: () => {},
        messageOf: () => 'Not now.',
      },
      2,
    );
    expect(sent).toEqual([2, 2]);
    expect(end).toMatchObject({ sent: 2, problem: 'Not now.' });
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
