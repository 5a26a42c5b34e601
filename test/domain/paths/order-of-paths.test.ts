// Who comes first, and which field and which other places are named.
import { findPaths, likelyConnectors } from '../../../src/domain/paths/find-paths';
import { indexPaths } from '../../../src/domain/paths/path-index';
import { STAGES } from '../../../src/domain/records';
import type { PersonSummary } from '../../../src/domain/summaries';
import { known } from './people';

const ask = (people: readonly PersonSummary[], typed: string) =>
  findPaths(indexPaths(people), { typed });
const told = (people: readonly PersonSummary[], typed: string) =>
  ask(people, typed).paths.map(({ person, reasons }) => [
    person.name,
    reasons.map(({ kind }) => kind).join(' '),
  ]);

it('the nearest come first, and among equals those one knows best', () => {
  const people = [
    known('Declined', { organization: 'Acme', stage: 'Declined' }),
    known('New', { organization: 'Acme' }),
    known('Theirs', { organization: 'Acme', stage: 'Met', isMine: false }),
    known('Met', { organization: 'ACME Inc', stage: 'Met' }),
    known('Wider', { organization: 'Acme Foods', stage: 'Keeping in touch' }),
    known('Member', { association: 'Acme', stage: 'Keeping in touch' }),
    known('Left', { organization: 'Acme', title: 'Former cook', stage: 'Keeping in touch' }),
  ];
  expect(told(people, 'acme').map(([name]) => name)).toEqual([
    ...['Met', 'Theirs', 'New', 'Declined', 'Wider', 'Member', 'Left'],
  ]);
});

it('people to ask where nobody leads there: met, one’s own, those who know many first', () => {
  const people = [
    known('New', { kind: 'Banker' }),
    known('Friend', { stage: 'Met', kind: 'Colleague' }),
    known('Banker', { stage: 'Met', kind: 'Banker' }),
    known('Theirs', { stage: 'Met', kind: 'Banker', isMine: false }),
    known('Old', { stage: 'Keeping in touch' }),
  ];
  const names = likelyConnectors(indexPaths(people), 3).map(({ name }) => name);
  expect(names).toEqual(['Old', 'Banker', 'Friend']);
});

it.each(['Business leader', 'Banker', 'Commercial real estate', 'Government official'])(
  'a %s knows many, so comes before others whom one has thanked; no more come than are wanted',
  (kind) => {
    const people = [
      known('Friend', { stage: 'Thanked', kind: 'Colleague' }),
      known('Many', { stage: 'Thanked', kind }),
      known('Met', { stage: 'Met', kind }),
    ];
    const names = likelyConnectors(indexPaths(people), 2).map(({ name }) => name);
    expect(names).toEqual(['Many', 'Friend']);
  },
);

it('of all stages the one comes first in which one knows somebody best', () => {
  const people = STAGES.map((stage) => known(stage, { organization: 'Acme', stage }));
  const best = ['Keeping in touch', 'Thanked', 'Met', 'Scheduled', 'Asked', 'To ask', 'Declined'];
  expect(told(people, 'acme').map(([name]) => name)).toEqual(best);
  expect(told([...people].reverse(), 'acme').map(([name]) => name)).toEqual(best);
});

it('how well somebody is known counts more than by whom', () => {
  const people = [
    known('Scheduled', { organization: 'Acme', stage: 'Scheduled' }),
    known('Theirs', { organization: 'Acme', stage: 'Met', isMine: false }),
  ];
  expect(told(people, 'acme').map(([name]) => name)).toEqual(['Theirs', 'Scheduled']);
});

it('of several reasons the nearest counts, and stands first', () => {
  const people = [
    known('Member', { association: 'Housing' }),
    known('Opener', { field: 'Housing' }),
    known('Both', { organization: 'Housing', field: 'Housing', introducedBy: 'Opener' }),
  ];
  expect(told(people, 'housing')).toEqual([
    ['Both', 'works-there in-field'],
    ['Member', 'member'],
    ['Opener', 'led-there in-field'],
  ]);
});

it.each([
  [['Housing', 'Real estate', 'Real estate'], 'Real estate'],
  [['Real estate', 'Real estate', 'Housing'], 'Real estate'],
  [['Housing', 'Real estate'], 'Housing'],
  [['', '', '', 'Housing'], 'Housing'],
  [['', ''], ''],
  [[], ''],
])('the fields %j there are those of a place of the field %j', (fields, expected) => {
  const people = fields.map((field, at) => known(`${at}`, { organization: 'Acme', field }));
  expect(ask(people, 'Acme').field).toBe(expected);
});

it('names five other places that start so, the most frequent first', () => {
  const places = ['Metabase', 'Metal', 'Metallica', 'Metapod', 'Meteor', 'Metaphor', 'Metal'];
  const people = ['Meta', ...places, 'Metaphor', 'Metaphor'].map((organization, at) =>
    known(`${at}`, at === 2 ? { field: organization } : { organization }),
  );
  expect(ask(people, 'Meta').others).toEqual([
    ...['Metaphor', 'Metal', 'Metabase', 'Metallica', 'Metapod'],
  ]);
});
